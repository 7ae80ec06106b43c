import { describe, expect, it } from 'vitest';
import { draftNarrative } from '../../../../extension/billing/index.ts';

const item = (app: string, title: string, minutes = 30) => ({ app, title, marks: [], worked: minutes * 60_000 });

describe('what a program makes', () => {
  it.each([
    ['POWERPNT.EXE', 'BZA 9-16 Oak Lane.pptx - PowerPoint', 'Work on BZA 9-16 Oak Lane presentation'],
    ['POWERPNT.EXE', 'Orr opening slides.pptx - PowerPoint', 'Work on Orr opening slides'],
    ['POWERPNT.EXE', 'Pruner invention disclosure (Ito).pptx - PowerPoint', 'Review Pruner invention disclosure (Ito)'],
    ['ONENOTE.EXE', 'Orr intake mtg 9/8 - OneNote', 'Work on notes of Orr intake mtg 9/8'],
    ['BestCase.exe', 'Best Case Bankruptcy - [Orr, Dana & Lee]', 'Work on bankruptcy petition and schedules'],
    ['Acrobat.exe', 'i-129.pdf - Adobe Acrobat Pro (64-bit)', 'Work on Form I-129'],
  ])('is said where a name does not say it: %s, %s', (app, title, said) => {
    expect(draftNarrative([item(app, title)])).toBe(said);
  });

  it.each([
    ['chrome.exe', 'HALE0048213 - Review - Relativity - Google Chrome', 'Review documents in Relativity'],
    [
      'chrome.exe',
      'Relativity - Hale v Orr - Documents - Google Chrome',
      'Review documents in Relativity - Hale v Orr',
    ],
    ['msedge.exe', 'Orr Series A - Datasite Diligence - Microsoft​ Edge', 'Review Orr Series A data room'],
    ['chrome.exe', 'Orr, Inc. | Carta - Google Chrome', 'Review cap table records - Orr, Inc.'],
    ['msedge.exe', 'EEOC Respondent Portal - Microsoft​ Edge', 'Review EEOC Respondent Portal'],
    [
      'chrome.exe',
      'Case Search - Municipal Court Clerk - Google Chrome',
      'Search court records (Municipal Court Clerk)',
    ],
    [
      'chrome.exe',
      '31.04 - Setbacks | Code of Ordinances | Municode Library - Google Chrome',
      'Research Section 31.04 - Setbacks',
    ],
    ['msedge.exe', 'adv: "your work" /p water - Lexis+ - Microsoft​ Edge', 'Research your work, water'],
  ])('is read on a site: %s, %s', (app, title, said) => {
    expect(draftNarrative([item(app, title)])).toBe(said);
  });
});

describe('a client’s bill', () => {
  const own = { client: 'Ines Barraza', description: 'Barraza v. Valu-Mart' };
  const work = [
    item('WINWORD.EXE', 'Barraza depo outline.docx - Word', 90),
    item('OUTLOOK.EXE', 'RE: Barraza - exhibits - Message (HTML)', 40),
  ];

  it('shows no paper of another client on which next to no time was spent', () => {
    const slip = item('WINWORD.EXE', 'Hollenbeck Release & Settlement Agmt.docx - Word', 9);
    expect(draftNarrative([...work, slip], { own })).toBe('Draft Barraza depo outline; e-mail re Barraza - exhibits');
    const named = item('OUTLOOK.EXE', 'RE: Barraza / Hollenbeck - release - Message (HTML)', 20);
    expect(draftNarrative([...work, named, slip], { own })).toContain('draft Hollenbeck Release');
  });

  it('shows no budget of the firm', () => {
    const budget = item('EXCEL.EXE', '2032 dept budget - corp group.xlsx - Excel', 30);
    expect(draftNarrative([...work, budget], { own })).toBe('Draft Barraza depo outline; e-mail re Barraza - exhibits');
  });

  it('shows a matter’s number nowhere, nor its beginning', () => {
    const spec = item('WINWORD.EXE', 'TAR-0007 spec v5 - DJO.docx - Word');
    expect(draftNarrative([spec], { numbers: ['TAR-0007-PRV'] })).toBe('Draft spec');
  });
});
