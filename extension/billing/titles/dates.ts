import { PAPERS, SMALL_WORDS } from './small-words.ts';

const YEAR_FIRST = String.raw`(?:19|20)\d\d[-. ]\d{2}[-. ]\d{2}`;
const YEAR_LAST = String.raw`\d{1,2}[-.]\d{1,2}[-.](?:(?:19|20)\d\d|\d\d)`;
const IN_DIGITS = String.raw`(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
/** An application's number stands there as well as a date does. */
const EIGHT_DIGITS = String.raw`\d{8}`;
/** Month, day and year, or the year first; a house's number is hardly as long. */
const SIX_DIGITS = String.raw`(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d\d|\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))`;
const SHORT = String.raw`(?:0[1-9]|1[0-2]|[12]\d|3[01])[-.](?:0[1-9]|1[0-2]|[12]\d|3[01])`;
/** When a paper is from, before its name: "2031-01-14 Letter", "2031.01.14 Letter", "20310114_Letter". */
const FIRST = new RegExp(`^(?:${YEAR_FIRST}|${YEAR_LAST}|${EIGHT_DIGITS}|${SIX_DIGITS})[\\s_–-]+(?=\\p{L})`, 'u');
/** Day and month alone may be a house's number: a word for a paper must follow. */
const SHORT_FIRST = new RegExp(`^${SHORT}[\\s_–-]+(?=(?<word>[\\p{L}'’-]+))`, 'u');
/** A date, and the time of the day, behind a name. */
const WHEN = `(?:${YEAR_FIRST}|${YEAR_LAST}|${IN_DIGITS}|${SIX_DIGITS})(?:[\\s_-]+(?:\\d{4,6}|\\d{1,2}(?::\\d\\d)? ?[AaPp][Mm]))?`;
const LAST = new RegExp(`[\\s,–-]+(?:\\(${WHEN}\\)|${WHEN})$`, 'u');
/** What a date goes on after: then it says what the paper is about. */
export const LEADS_ON =
  /(?:^|[\s,(-])(?:of|on|dated|mailed|issued|served|entered|postmarked|received|rec[’']?d|rcvd|notified|effective|eff|zugestellt|zugegangen|notifiée?|signifiée?|reçue?|notificad[oa]|recibid[oa]|from|to|thru|through|until|till|by|before|after|as|for|since|and|re|due|dol|doi|d\/l|date of loss|date of injury|deadline|expires|exp|hearing|trial|meeting|mtg|call|frist|termin|fällig|item|rule|section|against|gegen|vom|von|am|bis|seit|ab|zum|per|du|au|le|de|del|al|el|hasta|desde|y|et|und|&|-|–)$/iu;

/** A name without the date that stands before it. */
export function withoutFirstDate(name: string): string {
  const dated = name.replace(FIRST, '');
  if (dated !== name) return dated;
  const { word = '' } = SHORT_FIRST.exec(name)?.groups ?? {};
  return PAPERS.has(word) || SMALL_WORDS.has(word.toLowerCase()) ? name.replace(SHORT_FIRST, '') : name;
}

/** Day and month behind a name, where that is no number of a paper's part. */
const SHORT_LAST = /[\s,–-]+(?:0?[1-9]|1[0-2]|[12]\d|3[01])[.-](?:0[1-9]|1\d|2\d|3[01]|[1-9])$/u;
const NUMBERED =
  /(?:exhibits?|exh?|item|section|sec|article|art|rule|schedule|annex|appendix|nos?|nrs?|topics?|figs?|figures?|rfps?|rogs?|requests?|pp?|pages?|vols?|part|ch|chapter|claims?|paragraph|anlage|annexe|anexo|ziffer|listings?|irm|mpep|fam|regs?|cfr|usc|code|counts?|tier|level|grade|phase|lot|unit|parcel|bldg|suite|room|apt|table|step)\.?$/iu;

/** A name without the date of a version behind it; a date that the name itself goes on to stays. */
export function withoutLastDate(name: string): string {
  const short = SHORT_LAST.exec(name);
  const found = LAST.exec(name) ?? (short && !NUMBERED.test(name.slice(0, short.index)) ? short : null);
  if (!found) return name;
  const bare = name.slice(0, found.index);
  return /\p{L}{2}/u.test(bare) && !LEADS_ON.test(bare.trimEnd()) ? bare : name;
}

const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])${WHEN}(?![\\p{L}\\p{N}])`, 'gu');

/** A name without any day, as recordings bear them; itself where nothing else would be left. */
export function withoutDates(name: string): string {
  const bare = name
    .replace(ANYWHERE, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/(?: [-–—])+(?= [-–—] )|(?:\s+[-–—])+\s*$|^[-–—]\s+/g, '')
    .trim();
  return /\p{L}{2}/u.test(bare) ? bare : name;
}
