import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../../extension/billing/titles/known/codes.ts';
import { formIn } from '../../../../extension/billing/titles/known/forms.ts';

describe('codes of papers', () => {
  it.each([
    ['CTNF 18-xxx 2031-04-02', 'non-final office action of 2031-04-02'],
    ['CTFR 19/442,109', 'final office action 19/442,109'],
    ['I797E RFE WAC30xxx', 'I797E RFE'],
    ['AOB Orr', "appellant's opening brief Orr"],
    ['2CT 301-588', "clerk's transcript vol. 2 301-588"],
    ['3RT', "reporter's transcript vol. 3"],
    ["trustee's MTD - arrears", "trustee's motion to dismiss - arrears"],
    ['POC 7-1 Lakeview', 'proof of claim 7-1 Lakeview'],
    ['appellee BR - Orr', 'appellee brief - Orr'],
  ])('are spelled out: %s', (name, words) => {
    expect(spelledOut(name)).toBe(words);
  });

  it.each(['POC for site visit', 'R&MTD summary', '3 BR lease', 'CTNFA', 'xxx'])(
    'are no part of a word: %s',
    (name) => {
      expect(spelledOut(name)).toBe(name);
    },
  );
});

describe('a form by its file’s name', () => {
  it.each([
    ['i-485 Osei filled 4.2.31', 'Form I-485 - Osei'],
    ['i129', 'Form I-129'],
    ['gc210p', 'Form GC-210(P)'],
    ['FL-150 Orr', 'Form FL-150 - Orr'],
    ['ds-260', 'Form DS-260'],
    ['Form N-400_Osei', 'Form N-400 - Osei'],
  ])('is filled in: %s', (name, form) => {
    expect(formIn(name)).toBe(form);
  });

  it.each([
    'I-797 receipt notice',
    'I-130 approval',
    'i-485 filed 2031-02-03',
    'I-485 cover letter',
    'FL-150 of respondent dated in March 2031',
    'I-94 Osei',
    'Exhibit 12',
    'sub-205 tenants',
  ])('is none, or is done: %s', (name) => {
    expect(formIn(name)).toBeNull();
  });
});
