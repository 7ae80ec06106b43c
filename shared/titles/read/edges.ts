import { FILE_ENDINGS } from '../programs/endings.ts';
import { COMPARED_TO, COMPARISON_OF, COPY_OF } from '../wording/comparisons.ts';
import { LEGENDS } from '../wording/legends.ts';
import { PROVISIONS } from '../wording/numbering.ts';
import { anyWording } from '../wording/wording.ts';
import {
  AS_OF,
  BY_INITIALS,
  COPY,
  COUNTED,
  DATE,
  DATED,
  DONE,
  DRAFT,
  EDIT_WORDS,
  EDITED,
  FOR_SIDE,
  FOREIGN_DONE,
  INITIALS,
  LONG_COPY,
  NO_INITIALS,
  NO_ONE,
  OF_SIDE,
  PLAIN_COPY,
  TURN,
  VERSION,
  WITH_EDITS,
} from './copy-words.ts';
import type { PieceKind } from './parts.ts';

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
  // "v3 (LMC)": who made a version.
  {
    kind: 'version',
    pattern: new RegExp(`(?<=[ _]v\\.?\\d{1,3} ?)\\((?<who>${NO_INITIALS}\\p{L}{2,3})\\)$`, 'du'),
    initials: true,
  },
  // "v7 JKL cmts + rdw", "v3 relue MC", "v3 JMcA": who changed a version.
  {
    kind: 'version',
    pattern: new RegExp(
      `(?<=[ _-])${VERSION}[ _-]+(?:\\p{L}{2,4}[ _-]${EDIT_WORDS}|${EDIT_WORDS} \\p{L}{2,4}|\\p{L}{1,2}mc\\p{L})(?: ?[+&/] ?\\p{L}{2,4})?$`,
      'u',
    ),
  },
  // "12,988 words"
  { kind: 'state', pattern: /(?<=[ _)-])\d{1,3}(?:,\d{3})? words$/u },
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
/** A version between a name and what stands in brackets behind it, or between underscores: "budget v9 (Trident)", "model_v9_donning". */
export const BEFORE_BRACKET = new RegExp(`(?<=[ _])${VERSION}(?= ?\\()|(?<=_)v\\d{1,3}(?=_)`, 'gu');
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
