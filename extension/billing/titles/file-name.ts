import { bareWords } from '../../../shared/index.ts';
import { namesState } from './docket.ts';
import { GIVEN_NAMES } from './known/given-names.ts';
import { PAPERS, SMALL_WORDS } from './small-words.ts';

/** Humps of a word: "Set", "RFP" before "Set", "1400"; apostrophes stay with their word. */
const HUMPS = /\p{Lu}+(?=\p{Lu}[\p{Ll}’'])|\p{Lu}?[\p{Ll}’']+|\p{Lu}+|\d+(?:st|nd|rd|th)?/gu;
/** What surnames begin with that go on in a capital: "McDonald", "DeLuca". */
const SURNAME =
  /^(?:Mac|Mc|De|Del|Della|Den|Der|Di|Du|Da|Des|El|Al|Fitz|La|Las|Le|Les|Lo|Los|O|O['’]|St|San|Santa|Ten|Ter|Van|Vande|Vanden|Vander|Von|Ben|Ap|Abd|Abu)$/u;
/** What papers are called in other languages; folded. */
const FOREIGN_PAPERS: ReadonlySet<string> = new Set(
  `antrag anwalt berufung beschwerde bescheid erwiderung gutachten klage kundigung mahnung replik schreiben schriftsatz stellungnahme
  testament urteil vereinbarung vergleich vertrag vollmacht widerspruch
  acte assignation attestation avenant bail cession conclusions contrat convention courrier lettre memoire pacte procuration projet
  protocole requete statuts
  acta acuerdo anexo burofax carta compraventa contestacion contrato convenio demanda dictamen escrito escritura informe poder
  querella recurso sentencia testamento`.split(/\s+/),
);

/** "Ostrander, Neil", "Ostrander, Neil R." before the rest of a name. */
const SURNAME_GIVEN =
  /^(?<surname>\p{Lu}[\p{L}'’-]+), (?<given>\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?(?!\p{L}))?)(?= [-–] | \(| \d|,? (?<next>\p{L}[\p{L}.'’-]*)|$)/u;
/** "Depo Tr. Hanley, Kevin (rough)": in the middle of a name, where the given name is a common one. */
const SURNAME_WITHIN =
  /(?<=[\p{L}\d.)–-] )(?<surname>(?:Mc|Mac|O['’]|D['’])?\p{Lu}[\p{Ll}'’-]+), (?<given>\p{Lu}\p{Ll}+)(?<initial> \p{Lu}\.?)?(?=$| [-–(\d]|,? (?<next>\p{L}[\p{L}.'’-]*))/gu;
/** "Okafor, Response to RFPs": a surname, and at once the paper. */
const SURNAME_PAPER = /^(?<surname>\p{Lu}[\p{L}'’-]+), (?=(?<next>\p{L}[\p{L}'’-]*))/u;
const COMPANY = /^(?:inc|llc|llp|lp|ltd|corp|co|plc|pc|pllc|na|gmbh|ag|sa|sas|sarl|sl|jr|sr|esq|md|phd|ii|iii|iv)$/i;
/** What a town is in stands behind its name as a given name stands behind a surname. */
const COUNTRY = /^(?:canada|mexico|england|france|germany|spain|italy|ireland|scotland|japan|china|india|brazil)$/i;

/** Small words between names. */
const CONNECTS = /^(?:and|or|of|for|the|to|by|in|on|with|via|et|y|und)$/i;

function isPaperWord(word: string): boolean {
  if (CONNECTS.test(word)) return false;
  return PAPERS.has(word) || SMALL_WORDS.has(word.toLowerCase()) || FOREIGN_PAPERS.has(bareWords(word));
}

/**
 * A file's name with whoever it begins with as they are called: "Ostrander, Neil - Depo" is "Neil Ostrander - Depo",
 * "Okafor, Response to RFPs" is "Okafor - Response to RFPs".
 */
export function givenNameFirst(name: string): string {
  const full = SURNAME_GIVEN.exec(name)?.groups;
  const { surname = '', given = '', next } = full ?? {};
  const isPerson = (word: string) => !isPaperWord(word) && !COMPANY.test(word);
  const place = namesState(given) || COUNTRY.test(given);
  if (full && !place && isPerson(surname) && isPerson(given) && (next === undefined || isPaperWord(next)))
    return name.replace(`${surname}, ${given}`, `${given} ${surname}`);
  const before = SURNAME_PAPER.exec(name)?.groups;
  if (before && isPerson(before.surname ?? '') && isPaperWord(before.next ?? ''))
    return name.replace(SURNAME_PAPER, '$<surname> - ');
  return withGivenFirst(name);
}

/** A name with everybody within it as they are called: "Depo Tr. Hanley, Kevin" is "Depo Tr. Kevin Hanley". */
function withGivenFirst(name: string): string {
  // In a list of surnames a comma parts two of them.
  if ((name.match(/,/g) ?? []).length > 1) return name;
  return name.replace(SURNAME_WITHIN, (whole: string, ...found: unknown[]) => {
    const { surname = '', given = '', initial = '', next } = found.at(-1) as Record<string, string | undefined>;
    const person = GIVEN_NAMES.has(given) && !isPaperWord(surname) && !COMPANY.test(surname) && !namesState(given);
    return person && (next === undefined || isPaperWord(next)) ? `${given}${initial} ${surname}` : whole;
  });
}

/** So many humps are no brand's. */
const MANY = 3;

/** The words that a word in humps is made of; itself where it may be somebody's or something's name. */
function wordsIn(word: string): string {
  const house = /^(\d{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(word);
  if (house) return `${house[1]} ${house[2]}`;
  const found = word.match(HUMPS) ?? [];
  // Anything besides letters and digits, and a small first letter ("eFile"), is left as it is.
  if (found.length < 2 || found.join('') !== word || /^\p{Ll}(?=\p{Lu})/u.test(word)) return word;
  const humps: string[] = [];
  let joins = false;
  for (const hump of found) {
    if (joins) humps[humps.length - 1] += hump;
    else humps.push(hump);
    joins = SURNAME.test(hump);
  }
  if (humps.length < 2) return word;
  // "8K", "A12": one letter or digit is part of its word.
  if (humps.some((hump) => hump.length === 1)) return word;
  const letters = humps.filter((hump) => /\p{L}/u.test(hump));
  if (letters.length < 2) return word;
  const telling = letters.some(
    (hump) =>
      PAPERS.has(hump) ||
      (hump.length > 2 && SMALL_WORDS.has(hump.toLowerCase())) ||
      FOREIGN_PAPERS.has(bareWords(hump)),
  );
  return telling || humps.length >= MANY ? humps.join(' ') : word;
}

/**
 * A file's name in words: "WexlerResponses_SetOne" is "Wexler Responses_Set One". A name with blanks has its words apart
 * already, and what may be a brand or a surname stays: "AstraZeneca_License", "McDonald_lease".
 */
export function inWords(name: string): string {
  return /\s/.test(name) ? name : name.replace(/[\p{L}\p{N}’']+/gu, wordsIn);
}
