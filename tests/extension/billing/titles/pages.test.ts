import { describe, expect, it } from 'vitest';
import { draftNarrative } from '../../../../extension/billing/index.ts';

const drafted = (title: string, app = 'chrome.exe', worked = 1_200_000) =>
  draftNarrative([{ app, title, marks: [], worked }]);

describe('what is told of pages', () => {
  it.each([
    ['15-1252.00 - Software Developers - O*NET OnLine', 'Research O*NET 15-1252.00 - Software Developers'],
    [
      'Evidence.com - Case 31-220145 - Shared by Polk County DA',
      'Review Evidence.com case 31-220145 - shared by Polk County DA',
    ],
    ['18220417 - Documents & transactions - Patent Center - USPTO', 'Review Patent Center documents & transactions'],
    ['Patent Center - USPTO - Application 17/482,913', 'Review Application 17/482,913'],
    ['OurFamilyWizard - Message Board - First View', 'Review OurFamilyWizard messages'],
    ['Companies House - Find and update company information - CHARGES (2)', 'Review Companies House charges'],
    ['HM Land Registry - Business e-services - Official copies AGL40817', 'Review official copies AGL40817'],
    ['USPTO. ESTTA. Filing Receipt', 'Review ESTTA filing receipt'],
    ['GAO EPDS - B-420017.1 - Docket', 'Review docket B-420017.1'],
    ['U.S. District Court - Live Database - CM/ECF', 'Review docket'],
  ])('a site whose name says what it was: %s', (title, expected) => {
    expect(drafted(`${title} - Google Chrome`)).toBe(expected);
  });

  it.each([
    ['beA - Posteingang', 'Review beA messages'],
    ['AW: Schriftsatz vom 3.4. - beA', 'Review Schriftsatz vom 3.4 (beA)'],
    ['LexNET - Bandeja de notificaciones', 'Review LexNET notices'],
    ['LexNET - Envío de escritos - Justicia', 'Work on court filing (LexNET)'],
    ['e-Barreau - RPVA - Messages reçus (2)', 'Review RPVA messages'],
  ])('courts’ own mail is no e-mail: %s', (title, expected) => {
    expect(drafted(`${title} - Google Chrome`)).toBe(expected);
  });

  it.each([
    ['Odyssey eFileIL - File Into Existing Case', 'Work on e-filing in existing case'],
    ['Odyssey eFileCA - Start a New Case', 'Work on e-filing of new case'],
    ['eFileTexas.Gov | Envelope 88123401 - Accepted', 'Review e-filing acceptance'],
    ['Green Filing - Filing Returned for Correction', 'Review e-filing rejection'],
  ])('a portal for filing: %s', (title, expected) => {
    expect(drafted(`${title} - Google Chrome`)).toBe(expected);
  });

  it.each([
    ['spoliation sanctions cell phone - Search Results | Lexis+', 'Research spoliation sanctions cell phone'],
    ['PubMed - troponin delta cutoff - Search Results', 'Research troponin delta cutoff'],
    ['"alter ego" /s undercapitaliz! & veil | Cases | Westlaw Precision', 'Research alter ego, veil'],
    [
      'Twombly v. Bell Atl. Corp. - KeyCite Negative Treatment | Westlaw Precision',
      'Research Twombly v. Bell Atl. Corp.',
    ],
    ['Garner v. Loomis Ltd. - vLex Fastcase', 'Research Garner v. Loomis Ltd.'],
    [
      'Matter of Ortega, 21 I&N Dec. 311 (BIA 2031) - eoir.example',
      'Research Matter of Ortega, 21 I&N Dec. 311 (BIA 2031)',
    ],
    ['Pratt v Harlow Ltd [2029] EWCA Civ 214 - Judgments', 'Research Pratt v Harlow Ltd (2029) EWCA Civ 214'],
    ['BAG, Urteil vom 4.3.2029 - 2 AZR 14/28', 'Research BAG, Urteil vom 4.3.2029 - 2 AZR 14/28'],
    ['SOQUIJ | Recherche juridique - 2092 C.c.Q. délai de congé', 'Research 2092 C.c.Q. délai de congé'],
  ])('research, whatever the page is: %s', (title, expected) => {
    expect(drafted(`${title} - Google Chrome`)).toBe(expected);
  });

  it.each([
    ['Official Records Search - County Clerk & Recorder', 'Search official records (County Clerk & Recorder)'],
    ['NDRIN - North Dakota Recorders Information Network', 'Search North Dakota Recorders Information Network'],
    ['EDGAR Search Results', 'Search EDGAR'],
  ])('a register is told of where it took long: %s', (title, expected) => {
    expect(drafted(`${title} - Google Chrome`)).toBe(expected);
    const short = { app: 'chrome.exe', title: `${title} - Google Chrome`, marks: [], worked: 240_000 };
    const lease = { app: 'WINWORD.EXE', title: 'Lease.docx - Word', marks: [], worked: 120_000 };
    expect(draftNarrative([short, lease])).toBe('Draft lease');
  });

  it.each([
    ['WordPerfect 2021 - [F:\\CLIENTS\\HOLT\\GUARDIANSHIP PETITION.WPD]', 'wpwin23.exe', 'Draft guardianship petition'],
    ['CaseMap - [Prudhomme.cm11 - Facts]', 'CaseMap.exe', 'Work on Prudhomme - facts'],
    ['WealthDocx - [Ortega - Client Interview]', 'WealthDocx.exe', 'Work on Ortega - client interview'],
    ['Best Authority - [Ortega - Table of Authorities]', 'BestAuthority.exe', 'Work on Ortega - table of authorities'],
    ['Zoom Webinar', 'Zoom.exe', 'Attend webinar'],
    ['Litera Compare - [DOCS-#5518209-v3 vs. DOCS-#5518209-v4]', 'lcp_main.exe', 'Review comparison of v3 to v4'],
    ['91300017-OPP-4.pdf - Adobe Acrobat', 'Acrobat.exe', 'Review Opp. No. 91300017 dkt 4'],
    [
      'Lease 27.03.1988 - rent review cl 4(2).pdf - Adobe Acrobat',
      'Acrobat.exe',
      'Review lease 27.03.1988 - rent review cl 4(2)',
    ],
    ['Offense rpt + DIC-24_25.pdf - Adobe Acrobat', 'Acrobat.exe', 'Review Offense rpt + DIC-24/25'],
    ['Ord 31-14 STR - redraft.docx - Word', 'WINWORD.EXE', 'Draft Ord 31-14 STR - redraft'],
  ])('a program or a file: %s', (title, app, expected) => {
    expect(drafted(title, app)).toBe(expected);
  });
});

describe('what is told of conversations', () => {
  it.each([
    [
      'Dialpad - On call: Yolanda Prewitt (Adjuster)',
      'Dialpad.exe',
      'Telephone conference with Yolanda Prewitt (Adjuster)',
    ],
    [
      'RingCentral - Call - Bobbie Jean L. (423) - 00:22:18',
      'RingCentral.exe',
      'Telephone conference with Bobbie Jean L.',
    ],
    [
      'RingCentral - Call with County Jail - Inmate Line',
      'RingCentral.exe',
      'Telephone conference with County Jail - Inmate Line',
    ],
    ['3CX - Im Gespräch mit Frau Brandt', '3CXDesktopApp.exe', 'Telephone conference with Frau Brandt'],
    ['Disclosure Committee | Microsoft Teams', 'ms-teams.exe', 'Confer with Disclosure Committee'],
    ['(3) Harlow daily 8:30 | Microsoft Teams', 'ms-teams.exe', 'Participate in daily Harlow meeting'],
    ['PRP Group steering cmte (biweekly) | Microsoft Teams', 'ms-teams.exe', 'Confer with PRP Group steering cmte'],
    [
      'General (Review Team) | Coding Qs | Microsoft Teams',
      'ms-teams.exe',
      'Exchange messages with Review Team re Coding Qs',
    ],
    ['Chat | Caucus - Mgmt only | Microsoft Teams', 'ms-teams.exe', 'Exchange messages with Caucus - mgmt only'],
    ['#npv-review (Channel) - Marsh Teague LLP - Slack', 'slack.exe', 'Exchange messages re npv review'],
    [
      'Mediation damages call w/ Dr. Abara - Google Meet - Google Chrome',
      'chrome.exe',
      'Video conference with Dr. Abara re mediation damages',
    ],
  ])('%s', (title, app, expected) => {
    expect(drafted(title, app)).toBe(expected);
  });
});
