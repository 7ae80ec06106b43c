import type { Chance } from './chance.ts';
import type { Thing } from './things.ts';

/** The programs of an attorney, and how they write their titles. */
export interface Desk {
  windowOf(kind: Thing['kind'], stem: string, chance: Chance): [app: string, title: string];
  /** Windows that say nothing of any matter. */
  blanks: readonly (readonly [app: string, title: string])[];
  /** The browser's name and what its titles end with. */
  browser: readonly [app: string, ending: string];
}

type Ways = readonly ((stem: string, chance: Chance) => [app: string, title: string])[];

const SOMEBODY = ['(415) 555-0134', '+1 212-555-0199', 'Unknown caller', '(628) 555-0107'];

/** Windows with Office, Acrobat, iManage and Teams. */
const OFFICE: Record<Exclude<Thing['kind'], 'blank'>, Ways> = {
  paper: [
    (stem) => ['Word', `${stem}.docx - Word`],
    (stem) => ['Word', `${stem}.docx  -  Compatibility Mode - Word`],
    (stem) => ['Word', `${stem}.docx  -  Read-Only - Word`],
    (stem) => ['Word', `${stem}.docx - Saved - Word`],
    (stem, chance) => ['Word', `#${chance.between(4, 4)}817-2293-1184 v1 - ${stem} - Word`],
  ],
  sheet: [(stem) => ['Excel', `${stem}.xlsx - Excel`], (stem) => ['Excel', `${stem}.xlsx  -  Protected View - Excel`]],
  pdf: [
    (stem) => ['Acrobat', `${stem}.pdf - Adobe Acrobat Pro (64-bit)`],
    (stem) => ['Acrobat', `${stem}.pdf (SECURED) - Adobe Acrobat Reader (64-bit)`],
    (stem) => ['Google Chrome', `${stem}.pdf - Google Chrome`],
  ],
  thread: [
    (stem) => ['Outlook', `RE: ${stem} - Message (HTML) `],
    (stem) => ['Outlook', `${stem} - Message (HTML) `],
    (stem) => ['Outlook', `FW: ${stem} - Message (HTML) `],
    (stem) => ['Outlook', `RE: [EXTERNAL] ${stem} - Message (HTML) `],
    (stem) => ['Outlook', `RE: RE: ${stem} - Message (Plain Text) `],
  ],
  page: [(stem) => ['Google Chrome', `${stem} - Google Chrome`]],
  call: [
    (stem) => ['Teams', stem ? `Call with ${stem} | Microsoft Teams` : 'Meeting | Microsoft Teams'],
    (stem, chance) => ['RingCentral', stem ? `${stem} - RingCentral` : `Incoming call ${chance.pick(SOMEBODY)}`],
    (stem) => ['Zoom', stem ? `${stem}'s Zoom Meeting` : 'Zoom Meeting'],
  ],
  chat: [
    (stem) => ['Teams', `Chat | ${stem} | Microsoft Teams`],
    (stem, chance) => ['Teams', `(${chance.between(1, 9)}) Chat | ${stem} | Microsoft Teams`],
  ],
};

/** A Mac with Apple's own programs, Word and Slack. */
const MAC: typeof OFFICE = {
  paper: [
    (stem) => ['Microsoft Word', `${stem}.docx`],
    (stem) => ['Microsoft Word', `${stem}.docx — Edited`],
    (stem) => ['Pages', stem],
  ],
  sheet: [(stem) => ['Microsoft Excel', `${stem}.xlsx`]],
  pdf: [
    (stem) => ['Preview', `${stem}.pdf`],
    (stem, chance) => ['Preview', `${stem}.pdf – Page ${chance.between(1, 30)} of 30`],
  ],
  thread: [(stem) => ['Mail', `Re: ${stem}`], (stem) => ['Mail', stem], (stem) => ['Mail', `Fwd: ${stem}`]],
  page: [(stem) => ['Safari', stem]],
  call: [
    (stem) => ['FaceTime', stem ? `FaceTime with ${stem}` : 'FaceTime'],
    (stem) => ['zoom.us', stem ? `${stem}'s Personal Meeting Room` : 'Zoom Meeting'],
    (stem) => ['Phone', stem || 'Incoming Call'],
  ],
  chat: [(stem) => ['Slack', `${stem} (DM) - Firm - Slack`], (stem) => ['Messages', stem]],
};

/** All in one browser: Google's programs, NetDocuments, Meet. */
const WEB: typeof OFFICE = {
  paper: [
    (stem) => ['Microsoft Edge', `${stem} - Google Docs - Work - Microsoft\u200b Edge`],
    (stem) => ['Microsoft Edge', `${stem}.docx - Google Docs - Work - Microsoft\u200b Edge`],
    (stem) => ['Word', `${stem}.docx - Word`],
  ],
  sheet: [(stem) => ['Microsoft Edge', `${stem} - Google Sheets - Work - Microsoft\u200b Edge`]],
  pdf: [
    (stem) => ['Microsoft Edge', `${stem}.pdf - Work - Microsoft\u200b Edge`],
    (stem) => ['Microsoft Edge', `${stem}.pdf - NetDocuments and 3 more pages - Work - Microsoft\u200b Edge`],
  ],
  thread: [
    (stem) => ['Microsoft Edge', `${stem} - jroe@firm.example - Firm Mail - Work - Microsoft\u200b Edge`],
    (stem) => ['Microsoft Edge', `Re: ${stem} - jroe@firm.example - Firm Mail - Work - Microsoft\u200b Edge`],
  ],
  page: [(stem) => ['Microsoft Edge', `${stem} - Work - Microsoft\u200b Edge`]],
  call: [
    (stem) => ['Microsoft Edge', `Meet - ${stem || 'qxr-bnvm-tzo'} - Work - Microsoft\u200b Edge`],
    (stem, chance) => ['Dialpad', stem ? `Dialpad - ${stem}` : `Dialpad - ${chance.pick(SOMEBODY)}`],
  ],
  chat: [(stem) => ['Microsoft Edge', `${stem} - Chat - Work - Microsoft\u200b Edge`]],
};

const deskOf = (ways: typeof OFFICE, browser: Desk['browser'], blanks: Desk['blanks']): Desk => ({
  browser,
  blanks,
  windowOf: (kind, stem, chance) => (kind === 'blank' ? ['', stem] : chance.pickEarly(ways[kind])(stem, chance)),
});

const [CHROME, EDGE] = [' - Google Chrome', ' - Work - Microsoft\u200b Edge'];

export const DESKS: readonly Desk[] = [
  deskOf(
    OFFICE,
    ['Google Chrome', CHROME],
    [
      ['Outlook', 'Inbox - jroe@firm.example - Outlook'],
      ['Outlook', 'Calendar - jroe@firm.example - Outlook'],
      ['Outlook', 'Untitled - Message (HTML) '],
      ['Explorer', 'Downloads - File Explorer'],
      ['Explorer', 'Documents'],
      ['Word', 'Save As'],
      ['Word', 'Document1 - Word'],
      ['Google Chrome', `New Tab${CHROME}`],
      ['Google Chrome', `iManage Work${CHROME}`],
      ['Google Chrome', `Westlaw Precision${CHROME}`],
      ['Teams', 'Calendar | Microsoft Teams'],
      ['Acrobat', 'Adobe Acrobat Pro (64-bit)'],
      ['Explorer', 'Task Switching'],
    ],
  ),
  deskOf(
    MAC,
    ['Safari', ''],
    [
      ['Mail', 'Inbox – Firm (12 messages)'],
      ['Mail', 'New Message'],
      ['Calendar', 'Calendar'],
      ['Finder', 'Downloads'],
      ['Finder', 'Documents'],
      ['Microsoft Word', 'Document1'],
      ['Safari', 'Start Page'],
      ['Preview', 'Open'],
      ['Notes', 'Notes'],
    ],
  ),
  deskOf(
    WEB,
    ['Microsoft Edge', EDGE],
    [
      ['Microsoft Edge', `Inbox (14) - jroe@firm.example - Firm Mail${EDGE}`],
      ['Microsoft Edge', `My Drive - Google Drive${EDGE}`],
      ['Microsoft Edge', `New tab${EDGE}`],
      ['Microsoft Edge', `Home - NetDocuments${EDGE}`],
      ['Microsoft Edge', `Untitled document - Google Docs${EDGE}`],
      ['Microsoft Edge', `Firm - Calendar - Week of June 2${EDGE}`],
      ['Explorer', 'Downloads - File Explorer'],
      ['Explorer', 'Open'],
    ],
  ),
];
