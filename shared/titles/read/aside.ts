import { FILE_ENDINGS } from '../programs/endings.ts';
import { FINISHED } from '../wording/states.ts';
import {
  COMPARED_TO,
  COMPARISON_OF,
  COPIES,
  COPY_OF,
  DRAFTS,
  EDITS,
  ENCLOSED,
  FILE_STATES,
  LEGENDS,
  NUMBERED,
  PROVISIONS,
  SIDES,
  STILL_TO_DO,
  VERSION_MARKS,
} from '../wording/versions.ts';
import { anyOf, anyWording, foldedSet, wordsOf } from '../wording/wording.ts';
import { CLOCK_PART, PAGE_PART, READ_ONLY_WORDS, STATE_WORDS } from './end.ts';
import type { PieceKind } from './parts.ts';

/** Months in letters, as English, German, French and Spanish shorten them; folded. */
const MONTH = '(?:jan|feb|fev|mar|apr|avr|abr|may|mai|jun|jul|aug|aou|ago|sep|oct|okt|nov|dec|dez|dic|ene)[a-z]*\\.?';
/** Day and month in either order; "31-14" is neither, and may number an ordinance. */
const DAY_AND_MONTH = String.raw`(?:(?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2]))(?!\d)`;
const DATE = String.raw`(?:\d{1,2}\.? ${MONTH}(?: \d{2,4})?|${MONTH} \d{1,2}(?:,? \d{4})?|\d{4}[-.]\d{1,2}[-.]\d{1,2}|${DAY_AND_MONTH}(?:[-./]\d{2,4}|\.)?|\d{8}|\d{6})`;
const DATED = `(?:[ _-]+${DATE})?`;
const VERSION = String.raw`${anyWording(VERSION_MARKS)}[ _.]?#?\d{1,3}(?:\.\d{1,3})*[a-z]?`;
/** In names of files, a dash or underscore stands for a blank. */
const inNames = (pattern: string) => pattern.replaceAll(' +', '[ _-]+');
const COPY = inNames(anyWording(COPIES));
/** Copies in several words, and those in one that are the last word of a name only as copies. */
const LONG_COPY = inNames(anyOf(wordsOf(COPIES).filter((words) => words.includes(' '))));
const PLAIN_COPY = anyOf(
  wordsOf(COPIES).filter((words) => /^(?:cop|kopie|final|clean|redlin|v(?:f|sign|clos|exec|clean))/i.test(words)),
);
const DONE = inNames(anyWording(FINISHED));
/** Words of other languages, which are no first words of names. */
const FOREIGN_DONE = inNames(
  anyOf(FINISHED.flatMap(({ by }) => [...(by.de ?? []), ...(by.fr ?? []), ...(by.es ?? [])])),
);
const COUNTED = String.raw`(?: ?\(?\d{1,3}\)?)?`;
const EDIT_WORDS = anyWording(EDITS);
const SIDE = `${anyWording(SIDES)}(?:['’]?s)?`;
/** Where so few letters stand for somebody, they are no authority whose remarks a paper is about. */
const INITIALS = String.raw`(?!(?:eu|uk|us|un|hr|pd|da|ag|de|du|la|le|el|en|et|of|to|by|in|on|or|as|no|re|an|im|am|zu)[ _-])\p{L}{2}`;
/** "JR edits": whose they are, in few letters; "rev.MT.12.1". */
const EDITED = String.raw`(?:(?:\p{L}{2,4}(?:[-/&+]\p{L}{2,4})?[ _-])?${EDIT_WORDS}|rev[. _]+\p{L}{2,3}(?=[. _]+\d)|(?:version|fassung)[ _](?!(?:en|de|fr|es|it|nl|pt)(?![\p{L}]))\p{L}{2,3})`;
/** "client comments", "commentaires Cédant", "H's redlines": whose they are, by what they are called. */
const OF_SIDE = `(?:${SIDE}(?: counsel)?(?:[ _-]?${EDIT_WORDS}|(?<=\\p{L}{2})[ _-]${DATE})|${EDIT_WORDS}[ _-]?${SIDE})(?: (?:accepted|incorporated))?`;
/** "4th turn": how often it went to and fro. */
const TURN = String.raw`\d{1,2}(?:st|nd|rd|th)[ _-](?:turn|draft|version|revision|round)`;
/** "w/ client comments": that others' words are in it, whoever they are. */
const WITH_EDITS = String.raw`(?:w/?|with|incl\.?|mit|avec|con)[ _](?:[\p{L}'’]{1,14}[ _]){0,2}${EDIT_WORDS}`;
const DRAFT = anyWording(DRAFTS);
/** Abbreviations of papers, which are nobody's initials. */
const NO_INITIALS =
  '(?!(?:nda|msa|spa|apa|psa|mou|loi|sow|tro|msj|mtd|mtc|mil|ids|rfp|rfa|rog|llc|llp|inc|ltd|ag|sa|usa|uk|us|eu|iv|v|ii|iii|vi)(?:[ _-]|$))';
/** "v4_KP", "2026-11-10_RL": who made a version, or that it is a redline. */
const BY_INITIALS = String.raw`(?<!${anyWording(NUMBERED)}\.?[ _-])(?:${VERSION}|${DATE})[ _-]${NO_INITIALS}\p{L}{2,3}`;
/** "Stand 2026-11-18", "Fassung vom 3.11.2026": as of when it is. */
const AS_OF = `(?:stand|fassung|version|as of|etat au|version du|version de|a fecha)(?: vom| du| de| del)?[ _]${DATE}`;
/** "3rd draft", "Buyer's draft 11.30", "SK rev": in brackets, whose copy it is or which. */
const DRAFT_OF = String.raw`(?:(?:[\p{L}\d&.'’/]{1,20} ){0,2}(?:${DRAFT}|version|${EDIT_WORDS})|${OF_SIDE}|${EDIT_WORDS}(?: (?:del?|du|de la|des|von|vom|der))? (?:(?:ra|rain|me|mme|m|dr|lic)\.? )?[\p{L}.'’]{2,20})`;
/** "FINAL to client": whom a copy was for. */
const FOR_SIDE = `${COPY}[ _](?:to|for)[ _]${SIDE}s?`;
/** "full w exhibits", "signed scan": what kind of copy a file is. */
const FILE_STATE = anyWording(FILE_STATES);
const WITH_ENCLOSED = `(?:w/?|with|mit|avec|con|incl\\.?) ?${anyWording(ENCLOSED)}(?: (?:list|only|attached))?`;
const STATE_OF_FILE = `(?:${FILE_STATE}|${WITH_ENCLOSED})(?:(?:,| &| and|) (?:${FILE_STATE}|${WITH_ENCLOSED}))*`;
/** "sent to clients 11.12". */
const SENT_TO = `(?:sent|e-?mailed|circulated|forwarded)(?: on)?(?: to [\\p{L}&.'’ ]{2,30})?(?:[ _]${DATE})?`;
/** States and abbreviations that are nobody's initials behind an underscore. */
const NO_ONE =
  '(?!(?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]|ip|it|qa|pr|ii|iv|vi)$)';
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

/** What a name may begin or end with that is no part of it. */
export interface Edge {
  kind: PieceKind;
  pattern: RegExp;
  /** Its group `who` is somebody's initials, which stand in capitals. */
  initials?: true;
  /** Only in capitals, beside a dash or underscore, or beside another such piece: else it may be a word of the name. */
  shouted?: true;
}

/** What may end a name. */
export const AT_END: readonly Edge[] = [
  { kind: 'ending', pattern: new RegExp(`\\.(?:${FILE_ENDINGS.join('|')})$`, 'u') },
  { kind: 'page', pattern: /(?<=\.pdf) +\d{1,5} ?(?:\/|of|von|sur|de) ?\d{1,5}$/u },
  // "cl 4(2)", "Rule 26 (1)": where in a statute or contract, and no second copy.
  {
    kind: 'copy',
    pattern: new RegExp(
      String.raw`(?<!\))(?<!(?:^|[ _(])(?:${anyWording(PROVISIONS)}\.?[ _]?|[§¶]{1,2} ?)\d{1,4}[a-z]{0,2})[ _]?\(\d{1,2}\)$`,
      'u',
    ),
  },
  { kind: 'version', pattern: new RegExp(`(?<=[ _\\-.,])${VERSION}${DATED}$`, 'u') },
  { kind: 'version', pattern: new RegExp(`(?<=[ _-])${WITH_EDITS}${DATED}$`, 'u') },
  {
    kind: 'version',
    pattern: new RegExp(
      `(?<=[ _-])${EDIT_WORDS}[ _-](?<who>${NO_INITIALS}\\p{L}{2,3})(?:[ _-](?:${DATE}|\\d{4}))?$`,
      'du',
    ),
    initials: true,
  },
  {
    kind: 'version',
    pattern: new RegExp(
      `(?<=[ _-])(?<who>${INITIALS}(?:[-/&+]\\p{L}{2})?)[ _-](?:${EDIT_WORDS}|vers?|version)${DATED}$`,
      'du',
    ),
    initials: true,
  },
  // "Memo_sec 6_JW": whose copy it is.
  {
    kind: 'version',
    pattern: new RegExp(`(?<=_)(?<who>${NO_INITIALS}${NO_ONE}\\p{L}{2})$`, 'du'),
    initials: true,
  },
  { kind: 'copy', pattern: new RegExp(`(?<=[ _-])${LONG_COPY}${COUNTED}${DATED}$`, 'u') },
  { kind: 'copy', pattern: new RegExp(`(?<=[ _-])${PLAIN_COPY}${COUNTED}${DATED}$`, 'u') },
  { kind: 'finished', pattern: new RegExp(`(?<=[ _-])${DONE}[ _-]+(?:on |am |le |el )?${DATE}$`, 'u') },
  { kind: 'version', pattern: new RegExp(`(?<=[ _-])${AS_OF}$`, 'u') },
  { kind: 'version', pattern: new RegExp(`(?<=[ _-])${TURN}${DATED}$`, 'u') },
  { kind: 'finished', pattern: /(?<=[ _-])(?:(?:fully|counter|as)[ _-]?)?(?:signed|executed)$/u },
  { kind: 'version', pattern: new RegExp(`(?<=[ _-])(?:${EDITED}|${OF_SIDE}|${TURN})${DATED}$`, 'u'), shouted: true },
  { kind: 'version', pattern: new RegExp(`(?<=[ _-])${BY_INITIALS}$`, 'u'), shouted: true },
  { kind: 'copy', pattern: new RegExp(`(?<=[ _-])${COPY}${COUNTED}${DATED}$`, 'u'), shouted: true },
  { kind: 'copy', pattern: new RegExp(`(?<=[ _-])${FOR_SIDE}${DATED}$`, 'u'), shouted: true },
  { kind: 'copy', pattern: new RegExp(`(?<=[ _-])${DRAFT}${COUNTED}${DATED}$`, 'u'), shouted: true },
  { kind: 'finished', pattern: new RegExp(`(?<=[ _-])${FOREIGN_DONE}$`, 'u') },
  { kind: 'finished', pattern: new RegExp(`(?<=[ _-])${DONE}$`, 'u'), shouted: true },
  { kind: 'legend', pattern: new RegExp(`(?<=[ _-])${anyWording(LEGENDS)}$`, 'u'), shouted: true },
];
/** What may begin a name. */
export const AT_FRONT: readonly Edge[] = [
  { kind: 'copy', pattern: new RegExp(`^${anyWording(COPY_OF)}(?: +|(?<=d)(?=\\p{L}))`, 'u') },
  { kind: 'legend', pattern: new RegExp(`^${anyWording(LEGENDS)}(?=[ :_-])`, 'u'), shouted: true },
];
/** What somebody said of a paper, or that it is one's draft: a single word before it in a part of its own is whose it is. */
export const IS_REMARK = new RegExp(`^(?:${EDIT_WORDS}|${DRAFT})(?![\\p{L}])`, 'u');
/** What ends in a version or in what says which copy it is: the next word may say the same. */
export const ENDS_IN_COPY = new RegExp(`(?:^|[ _.,-])(?:${VERSION}|${PLAIN_COPY})[ _-]*$`, 'u');
/** A version between a name and what stands in brackets behind it: "budget v9 (Trident)". */
export const BEFORE_BRACKET = new RegExp(`(?<=[ _])${VERSION}(?= ?\\()`, 'gu');
/** A document's number in iManage and NetDocuments, with its version: "4863-1190-7745 v.3", "10288311.4". */
export const DOCUMENT_ID =
  /(?<![\d.-])\d{7,9}\.\d{1,3}(?![\d.])|(?<![\d-])\d{4}-\d{4}-\d{4}(?![\d-])(?:[ .,_]{0,3}v?\.? ?\d{1,3}(?![\d\p{L}]))?/gu;
const TO = anyWording(COMPARED_TO);
/** A version, by itself or as a document system numbers it. */
const ANY_VERSION = String.raw`(?:${VERSION}|\d{7,9}[._]\d{1,3})`;
const OF = anyWording(COMPARISON_OF);
/** "(Seller 11.17 draft) vs (Buyer 11.10 draft)": what only a version is called. */
const A_DRAFT = String.raw`\([^()]{0,40}\d[^()]{0,40}\)`;
/**
 * Versions that are compared are what the paper is about: "SPA v3 to v4", "Comparison of Lease to Lease (buyer)". A program
 * made it.
 */
export const COMPARED = new RegExp(
  `${A_DRAFT} (?:vs\\.?|versus|against|gegen|contre|contra|to|compared to) ${A_DRAFT}|${ANY_VERSION} ?(?:${TO}|-) ?${ANY_VERSION}|^${OF} .*${ANY_VERSION}.* ${TO} .*${ANY_VERSION}|^${OF} (?<first>[\\p{L}\\d]{2,})(?![\\p{L}\\d]).* ${TO} \\k<first>(?![\\p{L}\\d])`,
  'u',
);
