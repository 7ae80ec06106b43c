import { PAPERS, SMALL_WORDS } from './small-words.ts';

/** What stays in capitals though it has vowels and four letters or more: authorities, acts, terms; by field. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  `EEOC FINRA ERISA FMLA ADEA USERRA OSHA NLRA FEHA DFEH HIPAA EMTALA CERCLA RCRA NEPA CEQA NPDES RICO FCRA FDCPA TCPA ECOA RESPA
  TILA BSA OFAC CFIUS FIRPTA FATCA FBAR GAAP EBITDA SAFE ESOP ALTA ISRA UCCJEA UIFSA QDRO COBRA USCIS EOIR ECAS SEVP PERM DACA
  VAWA NACARA UPEPA UTSA DTSA CFAA DMCA PTAB TTAB TSDR UDRP EPO WIPO USPTO CIPO INTA PACER NYSCEF JAMS AAA ICDR FEMA HUD USDA
  FERC OATH CALPERS DIFC LLLP PLLC ISDA LSTA NVCA CACI UDTPA OSHPD ICWA IDEA SLAPP ANTI-SLAPP YTD EOY CEO GAO EPDS EAMS SOQUIJ BOE CENDOJ SUBROSA IRS EDGAR`.split(
    /\s+/,
  ),
);
/** Whether a word in capitals is an abbreviation, and no name that somebody wrote large. */
export function staysLoud(word: string): boolean {
  return ABBREVIATED.has(word) || !/[AEIOUYÀ-ÖØ-Ý]/.test(word);
}

/** Small words in a title, which titles write small. */
const BETWEEN =
  /^(?:A|AN|AND|AS|AT|BY|FOR|FROM|IN|IS|OF|ON|OR|THE|TO|VS?\.?|WITH|RE|UND|VON|DER|DIE|DAS|DE|DU|LA|LE|ET|EL|Y)$/;
const SEPARATOR = /( [-–—|/] |: |; )/u;
const WORD = /(?<![\p{L}\p{N}.&])\p{Lu}[\p{Lu}'’]*(?![\p{L}\p{N}&])/gu;
/** So many words that are no abbreviations make it loud; one of them must be a word of papers. */
const LOUD = 2;
/** So many are loud whatever they are; a mark has fewer. */
const VERY_LOUD = 4;

/** Whether a word in capitals is written in them for being loud alone. */
function isLoud(word: string): boolean {
  const bare = word.replace(/['’]S$/, '');
  if (PAPERS.has(bare) || ABBREVIATED.has(bare) || /^[IVX]+$/.test(bare)) return false;
  if (SMALL_WORDS.has(bare.toLowerCase())) return bare.length > 1;
  return bare.length > 3 && /[AEIOUYÀ-ÖØ-Ý]/.test(bare);
}

function quieted(part: string): string {
  if (/\p{Ll}/u.test(part.replace(/ vs?\.? /g, ' '))) return part;
  const loud = (part.match(WORD) ?? []).filter(
    (word) => (word.length > 3 || (SMALL_WORDS.has(word.toLowerCase()) && !/[AEIOUY]/.test(word))) && isLoud(word),
  );
  const ofPapers = loud.some((word) => SMALL_WORDS.has(word.toLowerCase()));
  if (loud.length < (ofPapers ? LOUD : VERY_LOUD)) return part;
  return part.replace(WORD, (word, at: number) => {
    if (BETWEEN.test(word)) return at === 0 ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();
    return isLoud(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
}

/** "APPELLEE BR - Orr": one word in capitals before a name that is not. */
const FIRST_SHOUTED = /^\p{Lu}{6,}(?= .*\p{Ll})/u;

/** Parts of a name that somebody wrote in capitals only to be heard, as titles write them: "MOTION TO COMPEL - HARMON". */
export function quiet(name: string): string {
  const whole = quieted(name);
  const told = whole === name ? name.split(SEPARATOR).map(quieted).join('') : whole;
  return told.replace(FIRST_SHOUTED, (word) =>
    isLoud(word) && SMALL_WORDS.has(word.toLowerCase()) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}
