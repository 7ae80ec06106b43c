import { EDITS, SIDES } from '../wording/edits.ts';
import { NUMBERED } from '../wording/numbering.ts';
import { FINISHED } from '../wording/states.ts';
import { COPIES, DRAFTS, ENCLOSED, FILE_STATES, VERSION_MARKS } from '../wording/versions.ts';
import { anyOf, anyWording, wordsOf } from '../wording/wording.ts';

// How it is written which copy of a paper something is: patterns of folded text, which asides and edges are made of.

/** Months in letters, as English, German, French and Spanish shorten them; folded. */
const MONTH = '(?:jan|feb|fev|mar|apr|avr|abr|may|mai|jun|jul|aug|aou|ago|sep|oct|okt|nov|dec|dez|dic|ene)[a-z]*\\.?';
/** Day and month in either order; "31-14" is neither, and may number an ordinance. */
const DAY_AND_MONTH = String.raw`(?:(?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2]))(?!\d)`;
export const DATE = String.raw`(?:\d{1,2}\.? ${MONTH}(?: \d{2,4})?|${MONTH} \d{1,2}(?:,? \d{4})?|\d{4}[-.]\d{1,2}[-.]\d{1,2}|${DAY_AND_MONTH}(?:[-./]\d{2,4}|\.)?|\d{8}|\d{6})`;
export const DATED = `(?:[ _-]+${DATE})?`;
export const VERSION = String.raw`${anyWording(VERSION_MARKS)}[ _.]?#?\d{1,3}(?:\.\d{1,3})*[a-z]?`;
/** In names of files, a dash or underscore stands for a blank. */
const inNames = (pattern: string) => pattern.replaceAll(' +', '[ _-]+');
export const COPY = inNames(anyWording(COPIES));
/** Copies in several words, and those in one that are the last word of a name only as copies. */
export const LONG_COPY = inNames(anyOf(wordsOf(COPIES).filter((words) => words.includes(' '))));
export const PLAIN_COPY = anyOf(
  wordsOf(COPIES).filter((words) => /^(?:cop|kopie|final|clean|redlin|v(?:f|sign|clos|exec|clean))/i.test(words)),
);
export const DONE = inNames(anyWording(FINISHED));
/** Words of other languages, which are no first words of names. */
export const FOREIGN_DONE = inNames(
  anyOf(FINISHED.flatMap(({ by }) => [...(by.de ?? []), ...(by.fr ?? []), ...(by.es ?? [])])),
);
export const COUNTED = String.raw`(?: ?\(?\d{1,3}\)?)?`;
export const EDIT_WORDS = anyWording(EDITS);
export const SIDE = `${anyWording(SIDES)}(?:['’]?s)?`;
/** Where so few letters stand for somebody, they are no authority whose remarks a paper is about. */
export const INITIALS = String.raw`(?!(?:eu|uk|us|un|hr|pd|da|ag|de|du|la|le|el|en|et|of|to|by|in|on|or|as|no|re|an|im|am|zu)[ _-])\p{L}{2}`;
/** "JR edits": whose they are, in few letters; "rev.MT.12.1". */
export const EDITED = String.raw`(?:(?:\p{L}{2,4}(?:[-/&+]\p{L}{2,4})?[ _-])?${EDIT_WORDS}|rev[. _]+\p{L}{2,3}(?=[. _]+\d)|(?:version|fassung)[ _](?!(?:en|de|fr|es|it|nl|pt)(?![\p{L}]))\p{L}{2,3})`;
/** "client comments", "commentaires Cédant", "H's redlines": whose they are, by what they are called. */
export const OF_SIDE = `(?:${SIDE}(?: counsel)?(?:[ _-]?${EDIT_WORDS}|(?<=\\p{L}{2})[ _-]${DATE})|${EDIT_WORDS}[ _-]?${SIDE})(?: (?:accepted|incorporated))?`;
/** "4th turn": how often it went to and fro. */
export const TURN = String.raw`\d{1,2}(?:st|nd|rd|th)[ _-](?:turn|draft|version|revision|round|try|attempt|pass)`;
/** "w/ client comments": that others' words are in it, whoever they are. */
export const WITH_EDITS = String.raw`(?:w/?|with|incl\.?|mit|avec|con)[ _](?:[\p{L}'’]{1,14}[ _]){0,2}${EDIT_WORDS}`;
export const DRAFT = anyWording(DRAFTS);
/** Abbreviations of papers, which are nobody's initials. */
export const NO_INITIALS =
  '(?!(?:nda|msa|spa|apa|psa|mou|loi|sow|tro|msj|mtd|mtc|mil|ids|rfp|rfa|rog|llc|llp|inc|ltd|ag|sa|usa|uk|us|eu|iv|v|ii|iii|vi)(?:[ _-]|$))';
/** "v4_KP", "2026-11-10_RL": who made a version, or that it is a redline. */
export const BY_INITIALS = String.raw`(?<!${anyWording(NUMBERED)}\.?[ _-])(?:${VERSION}|${DATE})[ _-]${NO_INITIALS}\p{L}{2,3}`;
/** "Stand 2026-11-18", "Fassung vom 3.11.2026": as of when it is. */
export const AS_OF = `(?:stand|fassung|version|as of|etat au|version du|version de|a fecha)(?: vom| du| de| del)?[ _]${DATE}`;
/** "3rd draft", "Buyer's draft 11.30", "SK rev": in brackets, whose copy it is or which. */
export const DRAFT_OF = String.raw`(?:(?:[\p{L}\d&.'’/]{1,20} ){0,2}(?:${DRAFT}|version|${EDIT_WORDS})|${OF_SIDE}|${EDIT_WORDS}(?: (?:del?|du|de la|des|von|vom|der))? (?:(?:ra|rain|me|mme|m|dr|lic)\.? )?[\p{L}.'’]{2,20})`;
/** "FINAL to client": whom a copy was for. */
export const FOR_SIDE = `${COPY}[ _](?:to|for)[ _]${SIDE}s?`;
/** "full w exhibits", "signed scan": what kind of copy a file is. */
export const FILE_STATE = anyWording(FILE_STATES);
const WITH_ENCLOSED = `(?:w/?|with|mit|avec|con|incl\\.?) ?${anyWording(ENCLOSED)}(?: (?:list|only|attached))?`;
export const STATE_OF_FILE = `(?:${FILE_STATE}|${WITH_ENCLOSED})(?:(?:,| &| and|) (?:${FILE_STATE}|${WITH_ENCLOSED}))*`;
/** "sent to clients 11.12". */
export const SENT_TO = `(?:sent|e-?mailed|circulated|forwarded)(?: on)?(?: to [\\p{L}&.'’ ]{2,30})?(?:[ _]${DATE})?`;
/** States and abbreviations that are nobody's initials behind an underscore. */
export const NO_ONE =
  '(?!(?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]|ip|it|qa|pr|ii|iv|vi)$)';
