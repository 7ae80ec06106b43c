import { describe, expect, it } from 'vitest';
import { foldedWords, type PieceKind, readTitle as readAnew, type TitleParts } from '../../../../shared/index.ts';
import { BROWSERS } from '../../../../shared/titles/private/programs.ts';
import { PROGRAMS } from '../../../../shared/titles/programs/table.ts';
import { COMPARED_TO, COMPARISON_OF, COPY_OF } from '../../../../shared/titles/wording/comparisons.ts';
import { DEVICE_NAMES } from '../../../../shared/titles/wording/devices.ts';
import { EDITS, SIDES, STILL_TO_DO } from '../../../../shared/titles/wording/edits.ts';
import { GATEWAY_TAGS } from '../../../../shared/titles/wording/gateway.ts';
import { LEGENDS } from '../../../../shared/titles/wording/legends.ts';
import {
  CALENDARS,
  MAILBOXES,
  MESSAGE_COUNTS,
  OWNED_VIEWS,
  PERIODS,
  UNREAD,
} from '../../../../shared/titles/wording/mailboxes.ts';
import { PAGE_OF, PAGE_WORDS } from '../../../../shared/titles/wording/numbering.ts';
import { PLACES, PORTAL_BEGINNINGS, PORTAL_ENDINGS } from '../../../../shared/titles/wording/places.ts';
import { COMPOSING, FORWARDS, REPLIES } from '../../../../shared/titles/wording/replies.ts';
import { ROBOT_FORMS } from '../../../../shared/titles/wording/robot-forms.ts';
import { ROBOTS } from '../../../../shared/titles/wording/robots.ts';
import { RESULTS, SEARCHES } from '../../../../shared/titles/wording/searches.ts';
import {
  GROUPED,
  GROUPS,
  MORE_PAGES,
  PROFILES,
  REMOTE,
  REMOTE_REMARKS,
} from '../../../../shared/titles/wording/shell.ts';
import { FINISHED, HUNG, LAST_CHANGED, READ_ONLY, STATES } from '../../../../shared/titles/wording/states.ts';
import { UNTITLED } from '../../../../shared/titles/wording/untitled.ts';
import { COPIES, DRAFTS, ENCLOSED, FILE_STATES, VERSION_MARKS } from '../../../../shared/titles/wording/versions.ts';
import { type Wording, wordsOf } from '../../../../shared/titles/wording/wording.ts';

/** Ways in which the same words stand in titles. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  decomposed: (text) => text.normalize('NFD'),
  'with long dashes': (text) => text.replaceAll(' - ', ' — '),
  'with blanks that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'with an invisible space': (text) => text.replace(/(?<=\p{L})(?=\p{L})/u, '\u200b'),
  'with another apostrophe': (text) => text.replaceAll("'", '’'),
};

interface Form {
  of: string;
  rows: readonly Wording[];
  /** What the words may be noted as: some are of several tables. */
  kinds: readonly PieceKind[];
  app: string;
  /** Titles that are about the same thing with the words as without. */
  titles: (words: string) => string[];
}

const NAME = 'Harlow answer';
const FOLDED = foldedWords(NAME);
const numbered = (words: string) => words.replaceAll('#', '3');
const FORMS: readonly Form[] = [
  {
    of: 'a reply',
    rows: REPLIES,
    kinds: ['reply'],
    app: 'Outlook',
    titles: (sign) => [
      `${sign}: ${NAME} - Outlook`,
      `${sign} : ${NAME}`,
      `${sign}[2]: ${NAME}`,
      `RE: ${sign}: ${NAME}`,
      `[EXT] ${sign}: ${NAME}`,
    ],
  },
  {
    of: 'a forwarded message',
    rows: FORWARDS,
    kinds: ['forward'],
    app: 'Outlook',
    titles: (sign) => [
      `${sign}: ${NAME} - Outlook`,
      `${sign} : ${NAME}`,
      `RE: ${sign}: ${NAME}`,
      `(3) ${sign}: ${NAME}`,
    ],
  },
  {
    of: 'a message that is written',
    rows: COMPOSING,
    kinds: ['state'],
    app: 'thunderbird',
    titles: (words) => [
      `${words}: ${NAME} - Thunderbird`,
      `${words} : ${NAME} - Mozilla Thunderbird`,
      `${words}: RE: ${NAME} - Thunderbird`,
      `${words}: [EXT] ${NAME} - Thunderbird`,
    ],
  },
  {
    of: 'a folder of mail behind a message',
    rows: MAILBOXES.filter(({ source }) => source.startsWith('Outlook')),
    kinds: ['mailbox', 'search', 'results'],
    app: 'thunderbird',
    titles: (words) => (wordsOf(SEARCHES).includes(words) ? [] : [`RE: ${NAME} - ${words} - Mozilla Thunderbird`]),
  },
  {
    of: 'a draft',
    rows: DRAFTS,
    kinds: ['version', 'copy'],
    app: 'Word',
    titles: (words) => [
      `${NAME} (${words}).docx - Word`,
      `${NAME} - ${words}.docx - Word`,
      `${NAME}_${words}.docx`,
      `${NAME}_${words}_v3.docx`,
      `${NAME} - ${words} 2026-11-18.docx - Word`,
      `${NAME} v2 - ${words}.docx - Word`,
    ],
  },
  {
    of: 'changes of somebody',
    rows: EDITS,
    kinds: ['version', 'copy'],
    app: 'Word',
    titles: (words) => [
      `${NAME}_v4_KP-${words}.docx`,
      `${NAME} (KP ${words} 11.20.26).docx`,
      `${NAME} (WS ${words} vs. seller draft 11.17.26).docx`,
      `${NAME} - buyer ${words}.docx - Word`,
      `${NAME} w/ client ${words}.docx`,
    ],
  },
  {
    of: 'a side whose changes they are',
    rows: SIDES,
    kinds: ['version', 'copy'],
    app: 'Word',
    titles: (words) => [
      `${NAME} - ${words} comments.docx - Word`,
      `${NAME} - ${words}'s redlines.docx - Word`,
      `${NAME} (${words} markup 11.20.26).docx`,
      `${NAME} (commentaires ${words}).docx`,
      `${NAME} - ${words} comments (T. Osei).docx - Word`,
      `${NAME}_FINAL to ${words}.docx`,
      `${NAME} (FINAL to ${words}).docx`,
    ],
  },
  {
    of: 'a gateway',
    rows: GATEWAY_TAGS,
    kinds: ['gateway', 'state'],
    app: 'Outlook',
    titles: (tag) => [
      `[${tag}] ${NAME} - Message (HTML)`,
      `RE: [${tag}] ${NAME}`,
      `[${tag}] RE: ${NAME}`,
      `***${tag}*** ${NAME}`,
      `{${tag}} ${NAME}`,
      `(${tag}) ${NAME}`,
      `${NAME} [${tag}] - Outlook`,
      `[${tag}]: ${NAME}`,
    ],
  },
  {
    of: 'a state',
    rows: [...READ_ONLY, ...STATES],
    kinds: ['state', 'gateway', 'remote'],
    app: 'Word',
    titles: (state) => [
      `${NAME}.docx [${state}] - Word`,
      `${NAME}.docx (${state}) - Word`,
      `${NAME}.docx  -  ${state} - Word`,
      `${NAME}  [${state}]`,
      `${NAME} (${state}).docx - Word`,
    ],
  },
  {
    of: 'when a document was changed',
    rows: LAST_CHANGED,
    kinds: ['state'],
    app: 'Word',
    titles: (words) => [
      `${NAME}.docx  -  ${words}: Yesterday at 4:12 PM - Word`,
      `${NAME}  -  ${words} : 14/11/2031 - Word`,
    ],
  },
  {
    of: 'a window that hangs',
    rows: HUNG,
    kinds: ['state', 'gateway', 'remote'],
    app: 'Word',
    titles: (words) => [`${NAME} - Word (${words})`, `${NAME}.docx (${words})`],
  },
  {
    of: 'other pages',
    rows: MORE_PAGES,
    kinds: ['tabs'],
    app: 'msedge',
    titles: (words) => [
      `${NAME} ${numbered(words)} - Microsoft\u200b Edge`,
      `${NAME} ${numbered(words)} - Work - Microsoft\u200b Edge`,
      `${NAME} ${numbered(words)} - Harlow LLP – Microsoft Edge`,
    ],
  },
  {
    of: 'a profile',
    rows: PROFILES,
    kinds: ['profile'],
    app: 'msedge',
    titles: (words) => [
      `${NAME} - ${numbered(words)} - Microsoft\u200b Edge`,
      `${NAME} - ${numbered(words)}: Microsoft\u200b Edge`,
      `${NAME} and 12 more pages - ${numbered(words)} - Microsoft Edge`,
    ],
  },
  {
    of: 'a group of tabs',
    rows: GROUPS,
    kinds: ['group'],
    app: 'msedge',
    titles: (words) => [
      `${NAME} (${words}) - Work - Microsoft\u200b Edge`,
      `${NAME} - ${words}: Closing - Google Chrome`,
      `${NAME} - ${words} - Google Chrome`,
    ],
  },
  {
    of: 'a named group',
    rows: GROUPED,
    kinds: ['group'],
    app: 'chrome',
    titles: (words) => [`${NAME} - ${words} Closing - Google Chrome`],
  },
  {
    of: 'another computer',
    rows: REMOTE,
    kinds: ['remote'],
    app: 'mstsc',
    titles: (words) => [`${NAME}.docx - Word - ${words}`, `${NAME} - ${words}`],
  },
  {
    of: 'another computer, in brackets',
    rows: REMOTE_REMARKS,
    kinds: ['remote'],
    app: 'mstsc',
    titles: (words) => [`${NAME}.docx - Word (${words})`],
  },
  {
    of: 'a copy',
    rows: COPIES,
    kinds: ['copy', 'version', 'state'],
    app: 'Word',
    titles: (words) => [
      `${NAME} (${words}).docx - Word`,
      `${NAME} - ${words}.docx - Word`,
      `${NAME} v2 ${words}.docx`,
      `${NAME}_${words}.docx`,
    ],
  },
  {
    of: 'what kind of copy a file is',
    rows: FILE_STATES,
    kinds: ['copy', 'version', 'finished', 'gateway', 'state'],
    app: 'Acrobat',
    titles: (words) => [
      `${NAME} (${words}).pdf - Adobe Acrobat`,
      `${NAME} (${words} w exhibits).pdf`,
      `${NAME} v2 (${words}, searchable).pdf`,
      `${NAME} (signed ${words}).pdf`,
    ],
  },
  {
    of: 'what a file holds besides',
    rows: ENCLOSED,
    kinds: ['copy'],
    app: 'Acrobat',
    titles: (words) => [`${NAME} (w ${words}).pdf`, `${NAME} (with ${words}).pdf`, `${NAME} (full w/ ${words}).pdf`],
  },
  {
    of: 'what was copied',
    rows: COPY_OF,
    kinds: ['copy', 'version', 'state'],
    app: 'Word',
    titles: (words) => [`${words} ${NAME}.docx - Word`],
  },
  {
    of: 'a version',
    rows: VERSION_MARKS,
    kinds: ['version'],
    app: 'Word',
    titles: (mark) => [
      `${NAME} ${mark}3.docx - Word`,
      `${NAME}_${mark} 3.docx`,
      `${NAME} (${mark} 3)`,
      `${NAME} - ${mark} 12 - Word`,
    ],
  },
  {
    of: 'a paper that is done',
    rows: FINISHED,
    kinds: ['finished'],
    app: 'Acrobat',
    titles: (words) => [
      `${NAME} (${words}).pdf - Adobe Acrobat`,
      `${NAME} ${words} 2026-01-14.pdf`,
      `${NAME} - ${words}.pdf`,
      `${NAME}_${words}.pdf`,
    ],
  },
  {
    of: 'a legend',
    rows: LEGENDS,
    kinds: ['legend', 'gateway'],
    app: 'Word',
    titles: (words) => [`${words} - ${NAME}.docx - Word`, `${NAME} - ${words}.docx - Word`, `${NAME} (${words}).docx`],
  },
  {
    of: 'a page',
    rows: PAGE_WORDS,
    kinds: ['page'],
    app: 'Preview',
    titles: (words) =>
      wordsOf(PAGE_OF).flatMap((of) => [
        `${NAME}.pdf (${words} 3 ${of} 12)`,
        `${NAME}.pdf – ${words} 3 ${of} 12`,
        `${words} 3 ${of} 12 - ${NAME}.pdf`,
      ]),
  },
  {
    of: 'what is unread',
    rows: UNREAD,
    kinds: ['counter'],
    app: 'Slack',
    titles: (words) => [`${NAME} - 3 ${words} - Slack`, `3 ${words} - ${NAME} - Slack`, `(3 ${words}) - ${NAME}`],
  },
];

let last: { title: string; app: string; read: TitleParts } | undefined;
/** Reads a title, and at once where that was the last one: each rule asks for several parts of its titles. */
function readTitle(title: string, app: string): TitleParts {
  if (last?.title !== title || last.app !== app) last = { title, app, read: readAnew(title, app) };
  return last.read;
}

/** A title in every spelling that is another one. */
const spelled = (title: string) => [...new Set(Object.values(SPELLINGS).map((spell) => spell(title)))];

/** Letters and digits of what a title is about. */
const about = (title: string, app: string) =>
  readTitle(title, app)
    .subject.map(({ text }) => foldedWords(text))
    .join(' - ');

describe('every wording of the tables', () => {
  it.each(FORMS)(
    'of $of is found in every position and spelling, and leaves the name',
    ({ rows, kinds, app, titles }) => {
      const missed: string[] = [];
      for (const words of wordsOf(rows))
        for (const title of titles(words).flatMap(spelled)) {
          const read = readTitle(title, app);
          if (read.pieces.some((piece) => kinds.includes(piece.kind)) && about(title, app) === FOLDED) continue;
          missed.push(`${title}: ${about(title, app)}, ${read.pieces.map((piece) => piece.kind).join(' ')}`);
        }
      expect(missed).toEqual([]);
    },
  );
});

describe('every wording of what is no thing by itself', () => {
  it.each<[string, readonly Wording[], readonly string[], (words: string) => [title: string, app: string][]]>([
    [
      'a mailbox',
      MAILBOXES,
      ['mailbox', 'search', 'nothing'],
      (words) => [
        [`${words} - jane@firm.example - Outlook`, 'Outlook'],
        [`${words} (3) - jane@firm.example - Gmail - Google Chrome`, 'chrome'],
        [`(1,204) ${words} - Outlook`, 'Outlook'],
      ],
    ],
    ['a view of a mail program', OWNED_VIEWS, ['mailbox'], (words) => [[`${words} - Jane Doe - Outlook`, 'msedge']]],
    [
      'a document without a name',
      UNTITLED,
      ['untitled'],
      (words) => [
        [`${words} - Word`, 'Word'],
        [`${words} 2 - Google Docs - Google Chrome`, 'chrome'],
        [`*${words}1 - Notepad`, 'notepad'],
      ],
    ],
    [
      'a place',
      PLACES,
      ['place', 'mailbox', 'search', 'nothing'],
      (words) => [
        [words, 'explorer'],
        [`${words} - Google Chrome`, 'chrome'],
        [`(2) ${words} | Clio - Google Chrome`, 'chrome'],
      ],
    ],
    [
      'a search',
      SEARCHES,
      ['search'],
      (words) => [
        [`lease renewal - ${words} - Outlook`, 'Outlook'],
        [`${words} - Westlaw - Google Chrome`, 'chrome'],
      ],
    ],
    [
      'results',
      RESULTS,
      ['search', 'nothing'],
      (words) => [
        [`1,204 ${words} | Westlaw - Google Chrome`, 'chrome'],
        [`3 ${words} - PACER - Google Chrome`, 'chrome'],
      ],
    ],
  ])('of %s is known in every spelling', (_, rows, shows, titles) => {
    const missed: string[] = [];
    for (const words of wordsOf(rows))
      for (const [plain, app] of titles(words))
        for (const title of spelled(plain)) {
          const read = readTitle(title, app);
          if (!shows.includes(read.shows)) missed.push(`${title}: ${read.shows}`);
        }
    expect(missed).toEqual([]);
  });

  it.each(DEVICE_NAMES)('by a device tells nothing: $source', ({ as }) => {
    const missed: string[] = [];
    for (const name of as)
      for (const [plain, app] of [
        [`${name}.pdf - Adobe Acrobat Pro`, 'Acrobat'],
        [`${name}.jpg`, 'Preview'],
        [`${name}.pdf - Google Chrome`, 'chrome'],
      ] as const)
        for (const title of spelled(plain)) {
          const { shows } = readTitle(title, app);
          if (shows !== 'untitled') missed.push(`${title}: ${shows}`);
        }
    expect(missed).toEqual([]);
  });

  it('of a device is found as a whole name only', () => {
    for (const name of DEVICE_NAMES.flatMap(({ as }) => as))
      expect(readTitle(`${name} of the roof.pdf - Adobe Acrobat Pro`, 'Acrobat').shows).toBe('thing');
  });

  it('of a calendar with its days is no thing, and a paper called like it is', () => {
    for (const calendar of wordsOf(CALENDARS))
      for (const period of wordsOf(PERIODS)) {
        expect(readTitle(`Firm - ${calendar} - ${period} June 2 - Google Chrome`, 'chrome').shows).toBe('place');
        expect(readTitle(`Firm - ${calendar} - ${period} June 2.docx - Word`, 'Word').shows).toBe('thing');
      }
  });

  it('of a folder with its messages is a mailbox', () => {
    for (const box of wordsOf(MAILBOXES).filter((words) => !/^(?:Outlook|Mail)/.test(words)))
      for (const messages of wordsOf(MESSAGE_COUNTS))
        for (const title of [`${box} – Firm (12 ${messages})`, `${box} — Firm (1,204 ${messages}, 3 unread)`])
          expect(['mailbox', 'search'], title).toContain(readTitle(title, 'Mail').shows);
    expect(readTitle('Lease – Firm (12 messages)', 'Mail').shows).toBe('thing');
  });

  it('of a portal is a place, unless a case is named there', () => {
    for (const words of wordsOf(PORTAL_ENDINGS)) {
      expect(['place', 'mailbox', 'search', 'nothing'], words).toContain(
        readTitle(`Harlow County ${words} - Google Chrome`, 'chrome').shows,
      );
      if (!/(?:search|suche|buscador)$/i.test(words))
        expect(readTitle(`Smith v. Jones - ${words} - Google Chrome`, 'chrome').shows, words).toBe('thing');
      expect(readTitle(`Harlow ${words}.docx - Word`, 'Word').shows, words).toBe('thing');
    }
    for (const words of wordsOf(PORTAL_BEGINNINGS))
      expect(readTitle(`${words} Harlow - Google Chrome`, 'chrome').shows, words).toBe('place');
  });

  it('of a comparison keeps both versions, and says that a program made it', () => {
    const missed: string[] = [];
    for (const words of wordsOf(COMPARISON_OF))
      for (const to of wordsOf(COMPARED_TO))
        for (const title of spelled(`${words} Harlow lease v2 ${to} Harlow lease v3.docx - Word`)) {
          const read = readTitle(title, 'Word');
          const rest = about(title, 'Word');
          if (!read.compared || !rest.includes('v2') || !rest.endsWith('v3')) missed.push(`${title}: ${rest}`);
        }
    expect(missed).toEqual([]);
    expect(readTitle('Comparison of damages models to tax rules.docx - Word', 'Word').compared).toBe(false);
  });

  it('of changes is taken with the initials before them, where those are written large', () => {
    for (const words of wordsOf(EDITS)) {
      expect(about(`${NAME} KP ${words}.docx - Word`, 'Word'), words).toBe(FOLDED);
      for (const title of [`${NAME}_${words} TC 1120.docx`, `${NAME}_v4_${words} CF.docx`])
        expect(about(title, 'Word'), title).toBe(FOLDED);
      expect(about(`${NAME} EU ${words}.docx - Word`, 'Word'), words).toContain('eu');
    }
  });

  it('of a messenger is whoever is written to', () => {
    for (const { messenger, names } of PROGRAMS)
      if (messenger)
        for (const name of names) {
          expect(readTitle('Dana Holt', name).talk?.person?.text, name).toBe('Dana Holt');
          expect(readTitle(`Dana Holt - ${name} - Google Chrome`, 'chrome').talk?.person?.text, name).toBe('Dana Holt');
          expect(readTitle(name, name).talk?.person ?? null, name).toBeNull();
          expect(readTitle('Settings', name).talk, name).toBeNull();
        }
  });

  it.each(wordsOf(STILL_TO_DO))('that is left to do to a paper is no part of its name: %s', (words) => {
    for (const title of spelled(`${NAME} (cites ${words}).docx - Word`)) expect(about(title, 'Word')).toBe(FOLDED);
  });

  it.each(ROBOTS)('that mail of $robot begins with is known: $source', (row) => {
    const missed: string[] = [];
    for (const words of wordsOf([row]))
      for (const title of [
        `${words}: ${NAME} - Message (HTML)`,
        `[EXT] ${words} : ${NAME} - Outlook`,
        ...(row.answered ? [] : [`RE: ${words}: FW: ${NAME}`]),
      ].flatMap(spelled)) {
        const { robot, reply } = readTitle(title, 'Outlook');
        if (robot !== row.robot || reply || about(title, 'Outlook') !== FOLDED)
          missed.push(`${title}: ${robot}, ${about(title, 'Outlook')}`);
      }
    expect(missed).toEqual([]);
    if (row.answered)
      for (const words of wordsOf([row]))
        expect(readTitle(`RE: ${words}: ${NAME} - Message (HTML)`, 'Outlook').robot, words).toBeNull();
    if (row.bare)
      for (const words of wordsOf([row]))
        expect(readTitle(`${words} - Message (HTML)`, 'Outlook').robot, words).not.toBeNull();
  });

  it.each(ROBOT_FORMS)('that subjects of $robot are built like is known in mail: $source', ({ robot, as }) => {
    for (const subject of as) {
      const title = `${subject} - Message (HTML)`;
      expect(readTitle(title, 'Outlook').robot, subject).toBe(robot);
      expect(readTitle(`RE: ${title}`, 'Outlook').robot, subject).toBeNull();
      expect(readTitle(`${subject}.docx - Word`, 'Word').robot, subject).toBeNull();
    }
    for (const subject of ['Your comments on the lease', '31-11420 Harlow'])
      expect(readTitle(`${subject} - Message (HTML)`, 'Outlook').robot, subject).toBe(null);
  });

  it('of a robot that is a common word says so in mail alone', () => {
    for (const { weak, by } of ROBOTS)
      if (weak)
        for (const words of Object.values(by).flat())
          expect(readTitle(`${words}: ${NAME}.docx - Word`, 'Word').robot).toBeNull();
  });
});

describe('every program', () => {
  const purposes = new Map<string, string>();
  for (const { purpose, names } of PROGRAMS)
    for (const name of names) if (!purposes.has(foldedWords(name))) purposes.set(foldedWords(name), purpose);

  it.each(PROGRAMS.filter(({ purpose }) => purpose !== 'browser'))('is known at the end: $source', ({ names }) => {
    const missed: string[] = [];
    for (const name of names)
      for (const title of spelled(`${NAME} - ${name}`)) {
        const read = readTitle(title, '');
        const rest = about(title, '');
        if (read.purpose !== purposes.get(foldedWords(name)) || rest !== FOLDED)
          missed.push(`${title}: ${read.purpose}, ${rest}`);
      }
    expect(missed).toEqual([]);
  });

  it('is known in a browser, with all that browsers put around', () => {
    const around = [...new Set(BROWSERS)].flatMap((name) => [
      `${NAME} - ${name}`,
      `${NAME} — ${name}`,
      `(3) ${NAME} - ${name}`,
    ]);
    expect(around.filter((title) => about(title, 'chrome') !== FOLDED)).toEqual([]);
  });
});
