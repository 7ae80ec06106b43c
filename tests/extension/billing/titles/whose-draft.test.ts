import { describe, expect, it } from 'vitest';
import { draftNarrative } from '../../../../extension/billing/index.ts';

const drafted = (name: string, app = 'WINWORD.EXE') =>
  draftNarrative([{ app, title: `${name}.docx - Word`, marks: [], worked: 1_200_000 }]);

describe('whose draft a paper is, by its name', () => {
  it.each([
    ["Lease amendment - LL's counsel comments 4-2-31", "Review lease amendment (LL's counsel comments)"],
    ["Proposed order - court's edits", "Review proposed order (court's edits)"],
    ['Stipulation - OC REDLINE v2', 'Review stipulation (OC REDLINE)'],
    ['Aufhebungsvertrag - Änderungen Gegenseite', 'Review Aufhebungsvertrag (Änderungen Gegenseite)'],
    ['Protocole transactionnel - projet confrère v2', 'Review Protocole transactionnel (projet confrère)'],
    ['Contrato arrendamiento (comentarios contraparte)', 'Review Contrato arrendamiento (comentarios contraparte)'],
    ['Term Sheet Harlow signed-ish', 'Review Term Sheet Harlow'],
  ])('is somebody else’s: %s', (name, expected) => {
    expect(drafted(name)).toBe(expected);
  });

  it.each([
    ['Consent decree - their redline - our comments', 'Revise consent decree (their redline)'],
    ['Brief - our edits to OC draft', 'Revise brief'],
    ['Position stmt Ochoa - KW edits to LBF draft', 'Revise position stmt Ochoa'],
    ['Hardship stmt - tracked from Pastor Lund', 'Revise hardship stmt (tracked from Pastor Lund)'],
  ])('is changed for one’s own side: %s', (name, expected) => {
    expect(drafted(name)).toBe(expected);
  });

  it.each([
    ['Operating Agmt - client comments 3-2', 'Draft operating agmt'],
    ['Reply to OC comments', 'Draft reply to OC comments'],
    ["Response to Seller's counsel draft", "Draft response to seller's counsel"],
    ['SEC comments response ltr', 'Draft SEC comments response ltr'],
    ['Motion to strike expert report', 'Draft motion to strike expert report'],
    ['Letter to opposing counsel re draft order', 'Draft letter to opposing counsel re draft order'],
  ])('is one’s own, whoever is named in it: %s', (name, expected) => {
    expect(drafted(name)).toBe(expected);
  });

  it.each([
    ['PSA Alder St (Buyer cmts 5-14)', 'Work on PSA Alder St (buyer comments)'],
    ['LL form lease - 12 Alder - TENANT COMMENTS v1', 'Work on LL form lease - 12 Alder (tenant comments)'],
    ['IRA (NVCA form) v3 [Investor comments]', 'Work on IRA (NVCA form, investor comments)'],
    ['Credit Agmt - lender redline 11.19', 'Work on credit agmt (lender redline)'],
    ['Kaufvertrag - Anmerkungen Verkäufer', 'Work on Kaufvertrag (seller comments)'],
    ['Intercreditor Agmt - Wells Fargo comments', 'Work on intercreditor agmt (Wells Fargo comments)'],
  ])('is said with whose side’s words it has: %s', (name, expected) => {
    expect(drafted(name)).toBe(expected);
  });

  it.each([
    ['Sale of Harlow Dental to Oak Partners', 'Revise APA (seller comments)'],
    ['Purchase of Alder Street Plaza', 'Review APA (seller comments)'],
    ['Acquisition of Harlow Dental by Oak Partners', 'Revise APA (seller comments)'],
    ['Purchase and sale of Alder Street Plaza', 'Work on APA (seller comments)'],
    ['General advice', 'Work on APA (seller comments)'],
  ])('is revised or reviewed by what the client is in the matter: %s', (description, expected) => {
    const own = { client: 'Harlow Dental LLC', description };
    const title = 'APA (Seller cmts 12-2-31).docx - Word';
    expect(draftNarrative([{ app: 'WINWORD.EXE', title, marks: [], worked: 1_200_000 }], { own })).toBe(expected);
  });

  it('may be of a colleague where only a name says whose remarks it has', () => {
    expect(drafted('MSA rev 3 (cmts from Holloway)')).toBe('Work on MSA (cmts from Holloway)');
  });

  it('may be anybody’s where letters alone say who marked it', () => {
    expect(drafted('Ortega - Series B Term Sheet (KRV mark-up 10/3)')).toBe(
      'Work on Ortega - Series B Term Sheet (KRV mark-up)',
    );
  });
});
