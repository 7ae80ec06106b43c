import { describe, expect, it } from 'vitest';
import { draftNarrative } from '../../../../extension/billing/index.ts';

const item = (app: string, title: string, minutes = 20) => ({ app, title, marks: [], worked: minutes * 60_000 });

describe('what a narrative takes from its matter', () => {
  it.each([
    ['Project Heron - acq. of Summit Fresh Foods', 'Video conference re Project Heron'],
    ['Okafor v. Delmar Freight (Alameda 30CV0044) - wage-hour', 'Video conference re Okafor v. Delmar Freight'],
    ['Nwachukwu-Berg, A. - asylum', 'Video conference re Nwachukwu-Berg'],
    ['In re D.T. (alleged incapacitated adult)', 'Video conference re D.T.'],
    ['Confidential inquiry - board', 'Video conference'],
    ['', 'Video conference'],
  ])('says of a meeting without a name which matter it was about: %s', (description, expected) => {
    const own = { client: 'Harlow Ltd', description };
    expect(draftNarrative([item('Zoom.exe', 'Zoom Meeting')], { own })).toBe(expected);
    expect(draftNarrative([item('Zoom.exe', 'Zoom Meeting')], { own, participantOf: () => 'client' })).toBe(
      'Video conference with client',
    );
  });

  it('writes names large that are words as well', () => {
    const own = { client: 'Will and Bonnie Page', description: 'Purchase of 400 First Street' };
    const titles = [
      item('WealthDocx.exe', 'WealthDocx - [Page - Client Interview]'),
      item('OUTLOOK.EXE', 'RE: 400 First: encroachment - Message (HTML) '),
    ];
    expect(draftNarrative(titles, { own })).toBe('Work on Page - client interview; e-mail re 400 First: encroachment');
  });

  it('writes somebody large whom another title names in full', () => {
    const titles = [
      item('Acrobat.exe', 'Depo - R. Quimby.pdf - Adobe Acrobat', 30),
      item('WINWORD.EXE', 'quimby digest.docx - Word'),
    ];
    expect(draftNarrative(titles)).toBe('Review depo - R. Quimby; draft Quimby digest');
  });

  it('knows by its letters another party whose changes a draft has', () => {
    const draft = [item('WINWORD.EXE', 'Ortega - Term Sheet (KRV mark-up 10/3).docx - Word')];
    const description = 'Series A (lead: Kestrel Row Ventures)';
    expect(draftNarrative(draft, { own: { client: 'Ortega AI, Inc.', description } })).toBe(
      'Review Ortega - term sheet (KRV mark-up)',
    );
    expect(draftNarrative(draft, { own: { client: 'Kestrel Row Ventures', description } })).toBe(
      'Work on Ortega - term sheet (KRV mark-up)',
    );
  });
});

describe('messages of which nothing is known', () => {
  const lease = item('WINWORD.EXE', 'Lease.docx - Word');
  it.each([
    'quick q',
    'RE: rough by COB?',
    'Thanks',
    'can you call me tomorrow?',
    'AW: kurze Frage',
    'RE: tu as une minute ?',
    'una consulta rápida',
    'Voice Mail (1 minute and 12 seconds) from +15550148820',
    '1 Reminder(s)',
  ])('are not told beside work where there were few: %s', (subject) => {
    const mail = item('OUTLOOK.EXE', `${subject} - Message (HTML) `, 4);
    expect(draftNarrative([lease, mail])).toBe('Draft lease');
  });

  it('are told where they took long, or nothing else is', () => {
    const mail = item('OUTLOOK.EXE', 'quick q - Message (HTML) ', 9);
    expect(draftNarrative([lease, mail])).toBe('Draft lease; e-mail correspondence');
    expect(draftNarrative([{ ...mail, worked: 60_000 }])).toBe('E-mail correspondence');
  });
});

describe('long names', () => {
  it.each([
    [
      'OUTLOOK.EXE',
      'Activity in Case 0:31-cv-01182-KRB-TLO Lakeland General Supply, Inc. v. United Standard Parts, LLC Order on Motion to Compel - Message (HTML) ',
      'Review court notice re order on motion to compel',
    ],
    [
      'msedge.exe',
      '42 CFR 411.355 -- General exceptions to the referral prohibition related to both ownership/investment and compensation. - eCFR - Work - Microsoft​ Edge',
      'Research 42 CFR 411.355 - General exceptions to the referral prohibition',
    ],
    [
      'WINWORD.EXE',
      'Memorandum in opposition to motion for summary judg… - Word',
      'Draft memorandum in opposition to motion for summary',
    ],
  ])('end where a part of them does, and never in dots: %s %s', (app, title, expected) => {
    expect(draftNarrative([item(app, title)])).toBe(expected);
  });
});
