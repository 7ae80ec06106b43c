import { bareWords } from '../../../shared/index.ts';

/** Endings of one country; those on one line stand for one another. */
interface Endings {
  country: string;
  source: string;
  forms: readonly (readonly string[])[];
}

/**
 * What the law of each country has a company write after its name. Points, commas and blanks are left out when two
 * endings are compared.
 */
const ENDINGS: readonly Endings[] = [
  {
    country: 'US, corporations',
    source: 'Model Business Corporation Act § 4.01(a)(1)',
    forms: [['Inc', 'Incorporated'], ['Corp', 'Corporation'], ['Co', 'Company'], ['Ltd', 'Limited'], ['Co Inc']],
  },
  {
    country: 'US, limited liability companies',
    source: 'Uniform Limited Liability Company Act § 112(a)',
    forms: [
      ['LLC', 'Limited Liability Company', 'Ltd Liability Co'],
      ['LC', 'Limited Company', 'Ltd Co'],
    ],
  },
  {
    country: 'US, partnerships',
    source: 'Uniform Partnership Act § 902, Uniform Limited Partnership Act § 114',
    forms: [
      ['LLP', 'Limited Liability Partnership'],
      ['RLLP', 'Registered Limited Liability Partnership'],
      ['LP', 'Limited Partnership'],
      ['LLLP', 'Limited Liability Limited Partnership'],
    ],
  },
  {
    country: 'US, professions',
    source: 'Model Professional Corporation Supplement § 15; Tex. Bus. Orgs. Code § 5.059; Fla. Stat. § 621.12',
    forms: [
      ['PC', 'Professional Corporation'],
      ['PLLC', 'Professional Limited Liability Company'],
      ['PA', 'Professional Association'],
    ],
  },
  { country: 'US, banks', source: '12 U.S.C. § 22', forms: [['NA', 'National Association'], ['FSB']] },
  {
    country: 'United Kingdom',
    source: 'Companies Act 2006 ss. 58 and 59; Limited Liability Partnerships Act 2000 Sch.',
    forms: [['plc', 'Public Limited Company'], ['Cyf', 'Cyfyngedig'], ['CCC'], ['CIC']],
  },
  {
    country: 'Ireland',
    source: 'Companies Act 2014 ss. 26, 969, 1178 and 1237',
    forms: [['DAC', 'Designated Activity Company'], ['CLG'], ['ULC', 'Unlimited Company'], ['Teo', 'Teoranta']],
  },
  {
    country: 'Canada',
    source: 'Canada Business Corporations Act s. 10(1)',
    forms: [['Ltée', 'Limitée'], ['Incorporée'], ['SARF']],
  },
  {
    country: 'Australia',
    source: 'Corporations Act 2001 ss. 148 and 149',
    forms: [
      ['Pty Ltd', 'Proprietary Limited', 'Pty Limited'],
      ['NL', 'No Liability'],
    ],
  },
  {
    country: 'India, Singapore, Malaysia, Japan',
    source: 'Companies Act 2013 s. 4; Companies Act 1967 s. 27; Companies Act 2016 s. 25; Companies Act (2005) art. 6',
    forms: [
      ['Pvt Ltd', 'Private Limited'],
      ['Pte Ltd'],
      ['Sdn Bhd', 'Sendirian Berhad'],
      ['Bhd', 'Berhad'],
      ['Co Ltd', 'Company Limited'],
      ['KK', 'Kabushiki Kaisha'],
      ['GK', 'Godo Kaisha'],
    ],
  },
  {
    country: 'Germany',
    source: 'GmbHG §§ 4 and 5a, AktG §§ 4 and 279, HGB § 19, GenG § 3, PartGG §§ 2 and 8, BGB §§ 65 and 707a',
    forms: [
      ['GmbH', 'Gesellschaft mit beschränkter Haftung', 'Gesellschaft mbH'],
      ['gGmbH'],
      ['UG', 'UG haftungsbeschränkt', 'Unternehmergesellschaft haftungsbeschränkt'],
      ['AG', 'Aktiengesellschaft'],
      ['KGaA', 'Kommanditgesellschaft auf Aktien'],
      ['GmbH & Co KG', 'GmbH und Co KG', 'GmbH & Co', 'GmbH & Cie KG'],
      ['AG & Co KG', 'AG & Co KGaA', 'SE & Co KG', 'SE & Co KGaA', 'GmbH & Co KGaA'],
      ['UG & Co KG', 'UG haftungsbeschränkt & Co KG'],
      ['KG', 'Kommanditgesellschaft', 'Co KG'],
      ['OHG', 'Offene Handelsgesellschaft'],
      ['eK', 'eKfm', 'eKfr'],
      ['eG', 'Eingetragene Genossenschaft'],
      ['PartG', 'Partnerschaft', 'PartG mbB', 'PartGmbB', 'Partnerschaft mbB'],
      ['eV', 'Eingetragener Verein'],
      ['GbR', 'eGbR'],
    ],
  },
  {
    country: 'Austria',
    source: 'UGB § 19, GmbHG § 5',
    forms: [
      ['eU', 'Eingetragener Unternehmer'],
      ['OG', 'Offene Gesellschaft'],
      ['GesmbH', 'Ges mbH'],
    ],
  },
  {
    country: 'Switzerland and Luxembourg',
    source: 'OR Art. 950; Loi du 10 août 1915 concernant les sociétés commerciales, art. 710-1',
    forms: [['Sàrl'], ['Sagl'], ['SCA']],
  },
  {
    country: 'France',
    source: 'Code de commerce, art. L221-2, L223-1, L225-1, L227-1; Code civil, art. 1845; Loi 90-1258',
    forms: [
      ['SA', 'Société anonyme', 'Sociedad anónima', 'Sociedade anónima'],
      ['SARL', 'Société à responsabilité limitée'],
      ['SAS', 'Société par actions simplifiée'],
      ['SASU'],
      ['EURL'],
      ['SNC'],
      ['SCI', 'Société civile immobilière'],
      ['SCP'],
      ['SELARL'],
      ['SELAS'],
    ],
  },
  {
    country: 'Belgium and the Netherlands',
    source: 'Code des sociétés et des associations, art. 1:5; Burgerlijk Wetboek 2:66 and 2:177',
    forms: [
      ['SRL', 'Società a responsabilità limitata', 'Sociedad de responsabilidad limitada'],
      ['BV', 'Besloten vennootschap'],
      ['NV', 'Naamloze vennootschap'],
      ['VOF'],
      ['BVBA'],
      ['CV'],
      ['VZW'],
      ['ASBL'],
    ],
  },
  {
    country: 'Italy',
    source: 'Codice civile, artt. 2292, 2314, 2326 and 2463',
    forms: [['SpA', 'Società per azioni'], ['Srls'], ['Soc Coop']],
  },
  {
    country: 'Spain',
    source: 'Ley de Sociedades de Capital, arts. 6 and 13; Ley 2/2007, art. 6',
    forms: [['SL', 'Sociedad limitada'], ['SLU', 'SL Unipersonal'], ['SAU'], ['SLP'], ['SC']],
  },
  {
    country: 'Portugal and Brazil',
    source: 'Código das Sociedades Comerciais, arts. 200 and 275; Código Civil (2002), art. 1158',
    forms: [['Lda', 'Limitada'], ['Ltda'], ['EIRELI']],
  },
  {
    country: 'Mexico',
    source: 'Ley General de Sociedades Mercantiles, arts. 59, 88 and 214',
    forms: [['SA de CV'], ['S de RL de CV'], ['S de RL'], ['SAPI de CV'], ['SAB de CV']],
  },
  {
    country: 'Nordic countries',
    source: 'Aktiebolagslagen 1 kap.; Selskabsloven § 2; Aksjeloven and Allmennaksjeloven § 2-2; Osakeyhtiölaki 1:1',
    forms: [['AB', 'Aktiebolag'], ['A/S'], ['ApS'], ['ASA'], ['Oy', 'Osakeyhtiö'], ['Oyj']],
  },
  {
    country: 'Poland and Czechia',
    source: 'Kodeks spółek handlowych, art. 160 and 305; Zákon o obchodních korporacích § 132 and 243',
    forms: [['sp z oo'], ['sro'], ['spol s ro']],
  },
  { country: 'European Union', source: 'Regulation (EC) 2157/2001, art. 11', forms: [['SE'], ['SCE'], ['EEIG']] },
];

const NO_LETTER = /[^\p{L}]/gu;

/** A text as endings are compared: folded, letters and digits alone. */
function bareEnding(text: string): string {
  return bareWords(text).replaceAll(' ', '');
}

/** Of each bare ending the number of its line, counted from 1, and its letters as the law writes them. */
const KNOWN = new Map<string, { code: number; written: string }>();
const lastWords = new Set<string>();
let lines = 0;
for (const { forms } of ENDINGS) {
  for (const line of forms) {
    lines++;
    for (const form of line) {
      const bare = bareEnding(form);
      if (!KNOWN.has(bare)) KNOWN.set(bare, { code: lines, written: form.replace(NO_LETTER, '') });
      // Written with a point after each letter, the last letter is a word.
      lastWords
        .add(bareWords(form).split(' ').at(-1) ?? bare)
        .add(bare)
        .add(bare.slice(-1));
    }
  }
}

/** The longest ending has so many words, written with a point after each letter. */
export const MOST_ENDING_WORDS = 7;
/** Endings this short are surnames and words too ("Sá", "as"): their capitals tell which. */
const SHORT = 2;

/** The last word of each ending, however it is written, folded: a name that ends with none of them has no ending. */
export const LAST_WORDS: ReadonlySet<string> = lastWords;

/**
 * The line of the table that the end of a name stands in, as it is written; 0 for no ending. A short one counts with the
 * law's capitals or in capitals alone.
 */
export function endingCodeAsWritten(text: string): number {
  const known = KNOWN.get(bareEnding(text));
  if (!known) return 0;
  const letters = text.replace(NO_LETTER, '');
  if (letters.length > SHORT) return known.code;
  return letters === known.written || letters === known.written.toUpperCase() ? known.code : 0;
}
