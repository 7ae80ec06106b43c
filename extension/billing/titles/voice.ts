import { withoutSlip } from './slips.ts';
import { BODIES, FIRST_WORDS, LEADS, PAPERS, SMALL_WORDS } from './small-words.ts';

/** Small words of languages that write their nouns large, or other words than English ones: their titles stay. */
const FOREIGN =
  /^(?:an|am|auf|aus|bei|das|dem|den|der|des|die|ein|eine|für|gegen|im|mit|nach|sowie|und|vom|von|wegen|zu|zum|zur|au|aux|avec|contre|du|et|la|le|les|pour|sur|une|con|contra|del|el|las|los|para|por|una|y)$/u;

/** How a word of a title counts for its neighbours. */
type Weight =
  /** Written small whatever is beside it, or no word at all. */
  | 'plain'
  /** Titles write it large, sentences small. */
  | 'common'
  /** Part of somebody's or something's name. */
  | 'name'
  /** The abbreviation of a paper: it stays, and is no name. */
  | 'paper';

/** A word without what stands around it in a sentence. */
function bareOf(word: string): string {
  return word.replace(/^[("“‘']+/u, '').replace(/(?:['’]s)?[),:.?!"”’']*$/u, '');
}

/** "Hrg", "Mtn": a word without a vowel is the abbreviation of one, and hardly a name. */
const VOWELLESS = /^[BCDFGHJKLMNPQRSTVWXZ](?![hr]\.?$)[bcdfghjklmnpqrstvwxz]{2,4}$/u;

/** What ends so is what is done or is so, and hardly a name: "Verifications", "Ordinances". */
const ABSTRACT = /^\p{Lu}\p{Ll}{3,}(?:ations?|itions?|ments|uctions?|ections?|ances|ences|ities|nesses|ships)$/u;
/** Companies are called so. */
const OF_COMPANIES =
  /^(?:Foundations?|Corporations?|Constellations?|Communications?|Innovations?|Generations?|Transportation|Construction|Destinations?|Inspirations?|Operations|Productions?|Expeditions?|Traditions?|Connections?|Creations?|Aviation|Stations?|Nations?|Plantations?|Restorations?|Elements|Apartments|Investments|Securities|Utilities|Communities|Amenities|Facilities|Sciences|Residences|Alliances)$/;

function isCommon(bare: string): boolean {
  if (VOWELLESS.test(bare) || (ABSTRACT.test(bare) && !OF_COMPANIES.test(bare))) return true;
  if (/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(bare) && SMALL_WORDS.has(bare.toLowerCase())) return true;
  const pieces = bare.split(/[-/]/);
  return pieces.every((piece) => /^(?:\p{Lu}?\p{Ll}+|\p{Lu})$/u.test(piece) && SMALL_WORDS.has(piece.toLowerCase()));
}

/** A court's or an authority's form: "FL-150", "DE-111". */
const FORM_CODE = /^\p{Lu}{2,3}-\d{1,4}\p{Lu}?$/u;

function weightOf(word: string): Weight {
  const bare = bareOf(word);
  if (!/\p{Lu}/u.test(bare)) return 'plain';
  if (PAPERS.has(bare) || FORM_CODE.test(bare)) return 'paper';
  return isCommon(bare) ? 'common' : 'name';
}

/** "11.24.25", "1/14", "2031": when something was, not what it is called. */
const DATE = /^\(?(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:19|20)\d\d|\d{6}|\d{8})[),.;:]*$/;

/** Whether a word is what a paper is numbered by: "706", "A", "II", "12(b)(6)", "K-1". */
function isNumber(word: string): boolean {
  if (DATE.test(word)) return false;
  return /^[(#]?(?:\d|\p{Lu}(?:-?\d+)?[),.;:]*$|[IVX]{2,}[),.;:]*$)/u.test(word);
}

const COUNTED = /^(?:set|part|phase|volume|count|day|article)$/i;
const SPELLED = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
/** Whether a word is the number of what stands before it, in digits or written out: "Set Two". */
function isNumberAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return isNumber(word) || (SPELLED.test(word) && COUNTED.test(words[at - 1] ?? ''));
}

/** A street behind a house's number: "1400 Alder St". */
const STREET =
  /^(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|way|pl|place|hwy|highway|pkwy|parkway|terrace|sq|square|broadway)[.,;)]*$/i;
/** What a street may be called behind a house's number: "500 Third". */
const ORDINAL = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)[,;:.)]?$/;
/** Before a number: "Index No. 12" is called by both. */
const NUMBER_SIGN = /^(?:nos?|nrs?)\.?$/i;
const HAS_NUMBER = /^(?:index|case|docket|claim|cause|civil|serial|application|policy|file)$/i;
/** A sheet of plans or a like number: "C-2", "14F". */
const LETTERED = /^\p{Lu}-?\d{1,3}[),.;:]*$/u;
/** What is called by a number that follows. */
const NUMBERED =
  /^(?:amendment|annex|appendix|article|attachment|chapter|claim|class|count|dkt|doc|docket|ecf|exhibits?|exh?|form|lot|no|number|paragraph|part|phase|rule|schedule|section|series|set|suite|tab|tranche|unit|vol|volume)\.?$/i;
/** The number of a file or of an account, or of a section of a code: "31-088214", "522(f)". */
const NAMES_NO_KIND = /^#?(?=(?:\D?\d){6})[\d-]+(?:-\p{Lu})?$|^\d{2,5}[a-z]?\([a-z0-9]\)/u;
/** Whether a number is a house's: it says nothing of the word before it. */
function isAddress(words: readonly string[], at: number): boolean {
  if (!/^\d{1,6}$/.test(words[at] ?? '') || NUMBERED.test(words[at - 1] ?? '')) return false;
  if (ORDINAL.test(words[at + 1] ?? '')) return true;
  return weightOf(words[at + 1] ?? '') === 'name' || [2, 3].some((step) => STREET.test(words[at + step] ?? ''));
}

/** Whether a number in brackets is beside the word before it: "Plan (2d Am.)", but not "Exhibit (2)". */
function isAside(words: readonly string[], at: number): boolean {
  return (words[at] ?? '').startsWith('(') && !NUMBERED.test(words[at - 1] ?? '');
}

/** Joins two names to one where it stands between: "Trademark Trial and Appeal Board". */
const JOINS = /^(?:and|&)$/i;

/** A company's name ends in these. */
const ENDS_COMPANY = /^(?:Inc|LLC|LLP|Ltd|Corp|GmbH|PLC|Plc|N\.A)\.?$/;

/** From a word on, how many words belong to one name or stand together in capitals. */
function runFrom(words: readonly string[], start: number): number {
  let end = start + 1;
  while (end < words.length) {
    const before = words[end - 1] ?? '';
    // What a comma or a bracket parts are two.
    if (/[,;:)]$/.test(before) || /^[(–—-]/.test(words[end] ?? '') || ENDS_COMPANY.test(before)) break;
    const body = BODIES.has(bareOf(before).toLowerCase()) && words[end]?.toLowerCase() === 'of';
    const joins = JOINS.test(words[end] ?? '') || body;
    const next = joins ? end + 1 : end;
    if (next >= words.length || weightOf(words[next] ?? '') === 'plain' || isNumberAt(words, next)) break;
    end = next + 1;
  }
  return end;
}

/** Companies whose names are two words of papers: lists of banks (FDIC), of insurers (NAIC) and of the largest companies (SEC). */
const COMPANY =
  /^(?:First (?:Mutual|National|Federal|American|Republic|Citizens|Union|Security|Financial|Capital|Horizon|Midwest)|(?:American|National|Liberty|Farmers|United|Pacific|Washington) Mutual|General (?:Motors|Electric|Mills|Dynamics|Atlantic)|National (?:Union|General|Western|Indemnity)|American (?:General|National|Family|Title)|(?:Old|Chicago|Stewart|Commonwealth) (?:Republic|Title)|Federal (?:Express|Insurance|Signal)|Public Storage|Consolidated Edison|United (?:Rentals|Services)|Progressive Direct)$/;

/** Whether words in capitals are a name: one of them can be nothing else, or they end in a body such as "Board". */
function isName(run: readonly string[]): boolean {
  const capitals = run.filter((word) => weightOf(word) !== 'plain');
  if (capitals.some((word) => weightOf(word) === 'name') || COMPANY.test(run.map(bareOf).join(' '))) return true;
  const goesOn = run.some((word, at) => BODIES.has(bareOf(word).toLowerCase()) && run[at + 1]?.toLowerCase() === 'of');
  return goesOn || (capitals.length > 1 && BODIES.has(bareOf(run.at(-1) ?? '').toLowerCase()));
}

/** After these a paper goes on with what it asks for or is. */
const GOES_ON = /^(?:to|for|of)$/i;

/**
 * How many words at the beginning of a name are still the paper's: one of "Compel Fischer" in "Motion to Compel Fischer";
 * none of "General Motors" in "Letter to General Motors".
 */
function leadOf(run: readonly string[], before: string, whole: boolean): number {
  const first = run.findIndex((word) => weightOf(word) === 'name');
  // "Proposed Order Müller": all of a name, and one word of it says whose the paper is.
  if (whole && first > 1 && first === run.length - 1 && LEADS.has(bareOf(run[first - 1] ?? '').toLowerCase()))
    return first;
  return first > 0 && GOES_ON.test(before) && LEADS.has(bareOf(run[first - 1] ?? '').toLowerCase()) ? first : 0;
}

/** "Matter of A-B-": by these words a case is called. */
function isProceeding(words: readonly string[], at: number): boolean {
  return words[at] === 'Matter' && words[at + 1] === 'of' && /^\p{Lu}/u.test(words[at + 2] ?? '');
}

/** Abbreviations of papers that are no words when they are written small: "Alard qdro". */
const ABBREVIATED =
  /^(?:nda|ndas|dpa|eob|foia|hipaa|mou|msa|msj|mtc|mtd|poa|ppm|psa|qdro|rfa|rfas|rfi|rfp|rfps|srog|tro|ucc)$/;

/** A word as it is written: an abbreviation of a paper in capitals. */
function inCapitals(word: string): string {
  return word.replace(/^[\p{Ll}]{3,5}(?=[),.;:]*$)/u, (letters) => {
    if (!ABBREVIATED.test(letters)) return letters;
    const plural = letters.endsWith('s') && PAPERS.has(letters.slice(0, -1).toUpperCase());
    return plural ? `${letters.slice(0, -1).toUpperCase()}s` : letters.toUpperCase();
  });
}

/** The places of words in a list in brackets of which one is a name for certain: so are all of it, "(PLP, Order Up, Duvall)". */
function listedNames(words: readonly string[]): ReadonlySet<number> {
  const names = new Set<number>();
  for (let open = 0; open < words.length; open++) {
    if (!words[open]?.startsWith('(')) continue;
    const close = words.findIndex((word, at) => at >= open && /\)[,.;:]*$/.test(word));
    const list = close < 0 ? [] : words.slice(open, close + 1);
    const large = list.every((word) => /^\(?\p{Lu}/u.test(word));
    if (large && list.filter((word) => word.endsWith(',')).length > 1 && list.some((word) => weightOf(word) === 'name'))
      for (let at = open; at <= close; at++) names.add(at);
  }
  return names;
}

/**
 * A name as it stands in the middle of a sentence: "Motion to Compel" is "motion to compel"; "Exhibit A" stays, and so
 * do names, in which every word may be one: "General Motors", "Trademark Trial and Appeal Board".
 */
export function inSentence(name: string): string {
  const typed = name.split(' ');
  if (typed.some((word) => FOREIGN.test(word))) return name;
  const words = typed.map(withoutSlip);
  const written = words.map(inCapitals);
  const listed = listedNames(words);
  const [first = ''] = words;
  if (FIRST_WORDS.has(first.toLowerCase()) && words.length > 1 && !/\p{Lu}/u.test(words.slice(1).join(' ')))
    return [first.charAt(0).toLowerCase() + first.slice(1), ...words.slice(1)].join(' ');
  for (let start = 0; start < words.length; ) {
    if (weightOf(words[start] ?? '') === 'plain') {
      start += 1;
      continue;
    }
    const end = runFrom(words, start);
    // What is numbered is named by its number: "Form 706", and the words before it are none of the name.
    const number = isNumberAt(words, end) && !isAddress(words, end) && !isAside(words, end);
    const signed = NUMBER_SIGN.test(words[end - 1] ?? '') && HAS_NUMBER.test(words[end - 2] ?? '');
    // "Labor Code 2802"
    const ofCode = words[end - 1] === 'Code' && end - start > 1;
    // "Incident Report 31-088214": so long a number says which one it is, and names no kind.
    const filed =
      NAMES_NO_KIND.test(words[end] ?? '') &&
      !NUMBERED.test(words[end - 1] ?? '') &&
      isCommon(bareOf(words[end - 1] ?? ''));
    // "Site Plan C-2": named by its number as a whole.
    const whole = number && !filed && end - start === 2 && LETTERED.test(words[end] ?? '');
    const numbered = whole ? start : number && !filed ? end - (signed || ofCode ? 2 : 1) : end;
    const run = words.slice(start, numbered);
    const common = isName(run) ? leadOf(run, words[start - 1] ?? '', start === 0 && end === words.length) : run.length;
    if (common > 0 && !isProceeding(words, start))
      for (let at = start; at < start + common; at++) {
        const word = words[at] ?? '';
        const street = ORDINAL.test(word) && /^\d{2,6}$/.test(words[at - 1] ?? '');
        if (weightOf(word) === 'common' && !isNumberAt(words, at) && !street && !listed.has(at))
          written[at] = word.toLowerCase();
      }
    start = end;
  }
  return written.join(' ');
}

/** Whether a word of a title may be a name: it is written large, and is no word that is written small in a sentence. */
export function mayBeName(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{3,}$/u.test(word) && !SMALL_WORDS.has(word.toLowerCase());
}
