import { describe, expect, it } from 'vitest';
import { draftNarrative } from '../../../../extension/billing/index.ts';

const item = (app: string, title: string, minutes: number) => ({ app, title, marks: [], worked: minutes * 60_000 });
const brief = item('WINWORD.EXE', 'Reply brief - Orr.docx - Word', 40);
const own = { client: 'Dana Orr', description: 'Orr v. Hale (wages)' };
const drafted = (...items: ReturnType<typeof item>[]) => draftNarrative([brief, ...items], { own });

describe('work whose windows name nothing', () => {
  it.each([
    ['msedge.exe', 'Search Results - Lexis+ - Microsoft​ Edge', 30, 'legal research re Orr v. Hale'],
    ['Safari', 'Trademark search', 30, 'trademark search'],
    ['chrome.exe', 'Google Patents - Google Chrome', 30, 'patent search'],
    ['olk.exe', 'Mail - Sam Reed - Outlook', 30, 'e-mail correspondence re Orr v. Hale'],
    ['WINWORD.EXE', 'Compare Result 2 - Word', 30, 'review comparison of documents'],
    ['Acrobat.exe', 'Scan_20310611_0004.pdf - Adobe Acrobat Pro (64-bit)', 30, 'review scanned document'],
  ])('is told where it took long: %s, %s', (app, title, minutes, said) => {
    expect(drafted(item(app, title, minutes))).toBe(`Draft reply brief - Orr; ${said}`);
    expect(drafted(item(app, title, 5))).toBe('Draft reply brief - Orr');
  });

  it('is no call where a telephone’s window alone was in front: nobody says that one took place', () => {
    expect(drafted(item('Dialpad.exe', 'Dialpad', 30))).toBe('Draft reply brief - Orr');
  });

  it('is told once of several such windows', () => {
    const scan = (n: number) => item('Acrobat.exe', `Scan_20310611_000${n}.pdf - Adobe Acrobat Pro (64-bit)`, 4);
    expect(drafted(scan(1), scan(2))).toBe('Draft reply brief - Orr; review scanned documents');
  });

  it('is a part of what a window of that kind names', () => {
    const westlaw = item('msedge.exe', 'Hale v. Ito, 12 Cal. 5th 88 - Westlaw Precision - Microsoft​ Edge', 9);
    expect(drafted(westlaw, item('msedge.exe', 'Search Results - Westlaw Precision - Microsoft​ Edge', 20))).toBe(
      'Draft reply brief - Orr; research Hale v. Ito, 12 Cal. 5th 88',
    );
  });
});
