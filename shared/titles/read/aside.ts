import { STILL_TO_DO } from '../wording/edits.ts';
import { LEGENDS } from '../wording/legends.ts';
import { anyWording, foldedSet } from '../wording/wording.ts';
import {
  AS_OF,
  BY_INITIALS,
  COPY,
  COUNTED,
  DATE,
  DATED,
  DONE,
  DRAFT,
  DRAFT_OF,
  EDIT_WORDS,
  EDITED,
  FILE_STATE,
  FOR_SIDE,
  INITIALS,
  NO_INITIALS,
  OF_SIDE,
  SENT_TO,
  SIDE,
  STATE_OF_FILE,
  TURN,
  VERSION,
  WITH_EDITS,
} from './copy-words.ts';
import type { PieceKind } from './parts.ts';
import { CLOCK_PART, PAGE_PART, READ_ONLY_WORDS, STATE_WORDS } from './plain-part.ts';

/** The number of a document in its system, and of a message's folder there. */
const SYSTEM_NUMBER =
  /^(?:#?\d{6,10}[ ._-]?v\.?\d{1,3}|\d{5,9}\.\d{1,3}|iwov-[\w.-]{3,60}|(?:nd|im)[-_ ]?\d{4}-\d{4}-\d{4}|ref:[\w.:!-]{6,60})$/;
const LEGEND_WORDS = foldedSet(LEGENDS);

/** What brackets, or a part of its own, may hold that only says which copy of a paper it is. */
const ASIDE: readonly [PieceKind, RegExp][] = [
  ['document-id', SYSTEM_NUMBER],
  ['copy', new RegExp(`^(?:[^()]{1,30}s )?${COPY}${COUNTED}${DATED}$`, 'u')],
  [
    'version',
    new RegExp(
      `^(?:${VERSION}|${EDITED}|${OF_SIDE}|${WITH_EDITS}|${DRAFT}|${AS_OF}|${BY_INITIALS}|${VERSION}[ _-]+(?:${COPY}|${EDITED}|${DRAFT}|${OF_SIDE})|${VERSION} ?\\([^()]{1,40}\\))${COUNTED}${DATED}$`,
      'u',
    ),
  ],
  // "Vol. 1 - Full"
  ['copy', new RegExp(`^${FILE_STATE}$`, 'u')],
  // "3 pgs MAX"
  ['state', /^\d{1,4} ?(?:pp?|pgs?|pages|words) (?:max|limit)$/u],
  ['copy', new RegExp(`^${FILE_STATE} (?:ascii|transcript|pdf|text|copy|version)$`, 'u')],
  ['finished', new RegExp(`^(?:(?:${COPY}|version)[ _-]+)?${DONE}(?:[ _-]+(?:on |am |le |el )?${DATE})?$`, 'u')],
];
const IN_BRACKETS: readonly [PieceKind, RegExp][] = [
  ...ASIDE,
  [
    'version',
    new RegExp(
      `^(?:${DRAFT_OF}${DATED}|(?:${INITIALS}|(?!(?:item|rule|sec|art|exh?|tab|part|para|case|dept|form|unit|lot|step|day|week|file|tag|nos?|due|from|thru)[ _.-])\\p{L}{3,4})[ _.-]+${DATE})$`,
      'u',
    ),
  ],
  [
    'version',
    new RegExp(`^(?:${EDIT_WORDS}|${COPY}) (?:against|vs\\.?|versus|to|from|of|gegen|contre|contra) [^()]{1,40}$`, 'u'),
  ],
  ['copy', new RegExp(`^(?:${STATE_OF_FILE}|${FOR_SIDE}|${SENT_TO})${DATED}$`, 'u')],
  ['finished', new RegExp(`^(?:${DONE} ${FILE_STATE}|${FILE_STATE} ${DONE})$`, 'u')],
  // Whatever else stands there, changes or a draft of some day are a version: "(WS redline vs. seller draft 11.17.26)".
  ['version', new RegExp(`^(?=.*(?:^|[ _])(?:${EDIT_WORDS}|${DRAFT})(?:[ _]|$)).*[ _]${DATE}$`, 'u')],
  // "(prod co rev 3)"
  ['version', new RegExp(`^(?:[\\p{L}.&'’]+ ){1,3}${VERSION}$`, 'u')],
  // "(v2 corr.)", "(v3 w exhibits)": what follows a version is said of it.
  ['version', new RegExp(`^${VERSION}[ ,_-]+[^()]{1,25}$`, 'u')],
  // "(post inventor mtg)": after or before what it was changed.
  [
    'version',
    /^(?:post|pre|after|before|per|following|nach|vor|apres|avant|tras)[ -](?:[\p{L}.&]+ ){0,3}(?:mtg|meeting|call|conf|conference|edits|comments|review|besprechung|reunion|rdv)$/u,
  ],
  // "(cites needed)"
  ['state', new RegExp(`^(?:[\\p{L}&/]+ ){0,4}${anyWording(STILL_TO_DO)}$`, 'u')],
  ['page', PAGE_PART],
  ['clock', CLOCK_PART],
  ['path', /^(?:~|\/|[a-z]:[\\/]|\\\\)/],
];

/** "Co comments to Lead Inv draft": whose remarks on whose draft. */
const ON_DRAFT = String.raw`(?:[\p{L}.&'’]+ ){0,2}${EDIT_WORDS} (?:to|on|in) (?:[\p{L}.&'’]+ ){1,3}(?:${DRAFT}|version|redline|markup)`;
/** "rev per board 11/18": what changed it, or who. */
const REVISED_BY = String.raw`(?:rev\.?|revd|revised|updated|edited|marked) (?:per|by|with|w/|after|from|following) [^()]{2,40}`;
/** "Entwurf Notar Dr. Seiler": before whoever wrote a draft. */
const WHOSE_DRAFT = String.raw`(?:notar|notarin|notaire|notario|notaria|ra|rain|kanzlei|dr\.?|me|maitre|cabinet|abogado|despacho|by|from|von|vom)`;
const BARE_VERSION = new RegExp(
  `^(?:${ON_DRAFT}|${REVISED_BY}|${SIDE} ${TURN}|${DRAFT} ${WHOSE_DRAFT} [\\p{L}.'’ ]{2,30}|${DRAFT} \\p{L}{1,14}-?seite|${OF_SIDE}${DATED}(?: ?\\([^()]{1,30}\\))?|${TURN}|${DRAFT}(?: (?:to|for|w/?|with|f\\.|fur|pour|para) [\\p{L} ]{2,30})?|(?:version|fassung) (?!(?:en|de|fr|es|it|nl|pt)$)\\p{L}{2,3})${DATED}$`,
  'u',
);
const INITIALS_DATE = new RegExp(
  `^(?!(?:ex|pt|ch|vs|st|rd|nr|pp|tr|ii|iv|vi) )${INITIALS}[ _]\\d{1,2}[-./]\\d{1,2}(?:[-./]\\d{2,4})?$`,
  'u',
);
/** Whether a part of its own is somebody's initials with a day, where it is written in capitals: "PS 11-22". */
export function isInitialsWithDate(text: string): boolean {
  return INITIALS_DATE.test(text);
}
/** Whether a part of its own says whose changes a paper has, or that it is a draft, and can say nothing else. */
export function isOnlyVersion(text: string): boolean {
  return BARE_VERSION.test(text);
}

const ONLY_INITIALS = new RegExp(`^${NO_INITIALS}\\p{L}{2,3}$`, 'u');
/** Whether a part of its own may be somebody's initials, where it is written in capitals. */
export function isInitials(text: string): boolean {
  return ONLY_INITIALS.test(text);
}

/** What a part of its own is that only says which copy of a paper it is; null for any other. */
export function asideKind(text: string): PieceKind | null {
  if (LEGEND_WORDS.has(text)) return 'legend';
  return ASIDE.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What stands in brackets that is no part of a name; null for what may be. */
export function bracketKind(text: string): PieceKind | null {
  if (READ_ONLY_WORDS.has(text) || STATE_WORDS.has(text)) return 'state';
  if (LEGEND_WORDS.has(text)) return 'legend';
  return IN_BRACKETS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
