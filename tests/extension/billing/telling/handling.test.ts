import { describe, expect, it } from 'vitest';
import { isOfOtherMatter, withoutHandling, withoutWhom } from '../../../../extension/billing/telling/handling.ts';

describe('what is written for whoever handles a paper', () => {
  it.each([
    ['allocation - confidential - DO NOT FWD', 'allocation'],
    ['consent to settle - do not forward', 'consent to settle'],
    ['Vergleichsangebot - nicht weiterleiten', 'Vergleichsangebot'],
    ['Projet de protocole - ne pas diffuser', 'Projet de protocole'],
    ['Borrador de acuerdo - no reenviar', 'Borrador de acuerdo'],
    ['TOA - run again b4 filing', 'TOA'],
    ['Assignation en référé - BON À SIGNIFIER', 'Assignation en référé'],
    ['Klageerwiderung (Diktat js)', 'Klageerwiderung'],
    ['Brief of appellant (TOA fixed) 12,988 words', 'Brief of appellant'],
    ['Notice of adverse action - LTRHD', 'Notice of adverse action'],
    ['Minutes of August 19 UNAPPROVED', 'Minutes of August 19'],
    ['neuropsych + IEP 2029 - SSN unredacted', 'neuropsych + IEP 2029'],
    ['Supp protest - PROTECTED - contains source selection', 'Supp protest'],
    ['8-K 5.02 CFO departure (embargo til 4:05pm)', '8-K 5.02 CFO departure'],
    ['Mediation brief (CONFIDENTIAL - Evid Code)', 'Mediation brief'],
    ['Rapport médical - CONFIDENTIEL', 'Rapport médical'],
    ['Term sheet signed-ish', 'Term sheet'],
    ['Bundle index agreed (ish)', 'Bundle index agreed'],
    ['pay-to-play - hard no from Wes', 'pay-to-play'],
    ['C&R offer - AA says no', 'C&R offer'],
    ['Encroachment / cure period expires TODAY', 'Encroachment / cure period'],
    ['Interview agenda - not for entry', 'Interview agenda'],
    ['Position statement - bad facts re PIP ask Bob', 'Position statement'],
    ['arg on Monell causation - thin, ask Lise', 'arg on Monell causation'],
    ['depo outline - Doyle (weak on undue infl', 'depo outline - Doyle'],
    ['successor trustee (not Toby!!)', 'successor trustee'],
    ['Priv Log (hot!!) Vol 6', 'Priv Log Vol 6'],
    ['Clawback of LRB-0028?? do not fwd', 'Clawback of LRB-0028??'],
    ['MSC Notes - Judge Hates US - offer 35 C&R MAX 52', 'MSC Notes'],
    ['Washburn v Washburn - NO relation to def', 'Washburn v Washburn'],
  ])('is taken off %s', (name, left) => {
    expect(withoutHandling(name)).toBe(left);
  });

  it.each([
    'Motion to file under seal',
    'Do Not Call Registry - compliance memo',
    'Order denying motion',
    'Amended and Restated Agreement (2026)',
    'Encore - lease',
    'Halyard SOW 3 - LoL cap & IP indemnity',
    'Vista - CMO / special master insp',
    'Disclosure Committee - going concern language',
    'Confidentiality agreement - Harlow',
    'Use agreement - dock',
    'Letter to ask Board for extension',
    'Smith - ask for extension',
    'Claim chart - thin film deposition',
    'memory issues expert report',
    'Port Authority lease 2030',
    'Housing Authority - Resp to RFP 14',
    'Acme lease - Floor 12',
    'Floor plans rev 3',
    'Buyer would accept 30-day close',
    'Settlement authority memo',
  ])('is none in %s', (name) => {
    expect(withoutHandling(name)).toBe(name);
  });

  it.each([
    ['equitable dist wksht - BOTTOM LINE 340k + house', 'equitable dist wksht'],
    ['Villagran - authority up to $85k, open at 30', 'Villagran - authority'],
    ['mediation - walk-away number 1.2m', 'mediation'],
    ['settle for 40k tops', ''],
    ['Vergleich - Schmerzgrenze 50.000', 'Vergleich'],
  ])('does not tell up to where the own side would go: %s', (name, left) => {
    expect(withoutHandling(name)).toBe(left);
  });

  it('leaves nothing of what is to be in no file, and of what somebody only says', () => {
    expect(withoutHandling('eval results from PHP - DO NOT PUT IN FILE')).toBe('');
    expect(withoutHandling('Gutachten Dr. Roth - nicht zur Akte')).toBe('');
    expect(withoutHandling("he's late AGAIN")).toBe('');
    expect(withoutHandling('do not fwd')).toBe('');
  });

  it('takes off what was asked behind a subject', () => {
    const asked = () => true;
    expect(withoutHandling('expert letter - when can he sign', asked)).toBe('expert letter');
    expect(withoutHandling('Mutters Schmuck - wer hat ihn', asked)).toBe('Mutters Schmuck');
    expect(withoutHandling('Disclosure Committee - going concern', asked)).toBe('Disclosure Committee - going concern');
  });

  it.each([
    ['opp to MSJ v7 JKL cmts + rdw', 'opp to MSJ'],
    ['RFP responses (set two) v3 JMcA', 'RFP responses (set two)'],
    ['Demanda de amparo v2 revisada LGR', 'Demanda de amparo'],
    ['Assignation en référé v3 relue MC', 'Assignation en référé'],
    ['Bundle index v3 agreed', 'Bundle index'],
    ['Policy v2 Harlow', 'Policy v2 Harlow'],
    ['Policy v2 vol 3', 'Policy v2 vol 3'],
  ])('names whose version %s is', (name, left) => {
    expect(withoutWhom(name)).toBe(left);
  });

  it('may say that it is another client’s', () => {
    expect(isOfOtherMatter('CHOW filing 855A (diff. client, sorry)')).toBe(true);
    expect(isOfOtherMatter('cita fiduciario (otro asunto)')).toBe(true);
    expect(isOfOtherMatter('conflict with another client of the broker')).toBe(false);
  });
});
