import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenNameFirst, inWords } from '../../../../extension/billing/titles/file-name.ts';

describe('a file name in words', () => {
  it.each([
    ['SeparationAgreement_Holt', 'Separation Agreement_Holt'],
    ['HoltTimeline', 'Holt Timeline'],
    ['WexlerInterrogatoryResponsesSetOne', 'Wexler Interrogatory Responses Set One'],
    ['MeetConfer_Ltr_RFPSetTwo', 'Meet Confer_Ltr_RFP Set Two'],
    ['McDonaldLeaseAmendment', 'McDonald Lease Amendment'],
    ['Objection_2200Calder', 'Objection_2200 Calder'],
    ['1400AlderSt_Lease', '1400 Alder St_Lease'],
    ['ContestaciónDemanda_Holt', 'Contestación Demanda_Holt'],
    ['KaufVertrag_Holt', 'Kauf Vertrag_Holt'],
    ['NDADraftHolt', 'NDA Draft Holt'],
  ])('%s is %s', (name, words) => {
    expect(inWords(name)).toBe(words);
  });

  it.each([
    'AstraZeneca_License',
    'McDonald_Will',
    'DeLuca_v_LaSalle',
    'eFile_receipt',
    'iManage_notes',
    '3M_supply',
    '8-K_Item1.01',
    'YouTube_terms',
    'Harlow GmbH SeparationAgreement',
    'PCT_US2031_012345',
  ])('%s stays', (name) => {
    expect(inWords(name)).toBe(name);
  });

  it('has all its characters, and blanks besides', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(inWords(name).replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
      }),
    );
  });
});

describe('whose paper it is, before it', () => {
  it.each([
    ['Ostrander, Neil - Depo Vol. II', 'Neil Ostrander - Depo Vol. II'],
    ['Renner, Paul Depo Transcript', 'Paul Renner Depo Transcript'],
    ["O'Dell, Mary K. (client) notes", "Mary K. O'Dell (client) notes"],
    ['Cho, Sun', 'Sun Cho'],
    ['Okafor, Response to RFPs', 'Okafor - Response to RFPs'],
    ['Müller, Klage', 'Müller - Klage'],
    ['Medical Chronology - Yoder, Anne', 'Medical Chronology - Anne Yoder'],
    ['Depo Tr. Hanley, Kevin', 'Depo Tr. Kevin Hanley'],
    ['Depo Tr. Boatwright, Sheila (Vol II)', 'Depo Tr. Sheila Boatwright (Vol II)'],
    ['2nd Decl. of O’Dell, Mary K. Exhibits', '2nd Decl. of Mary K. O’Dell Exhibits'],
  ])('%s is %s', (name, said) => {
    expect(givenNameFirst(name)).toBe(said);
  });

  it.each([
    'Delmar, Inc. Lease',
    'Houston, Texas Lease',
    'London, England Lease',
    'Harlow, Jones and Pratt Lease',
    'Lease, Amendment and Estoppel',
    'Lease, Harlow Tower',
    'Retainer letter Fox, James & Hale',
    'Will of Marsh, Virginia property',
    'Lease to Harlow, Ames, Kevin and Holt',
    'Letter to Holt, Pratt',
    'Order re Motion, Grant',
  ])('%s stays', (name) => {
    expect(givenNameFirst(name)).toBe(name);
  });
});
