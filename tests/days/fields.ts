import type { Chance } from './chance.ts';
import { company, type Named, person, STREETS } from './names.ts';

/** What a field of law calls its matters, papers and pages; how its attorneys spend a day. Shares are from 0 to 1. */
export interface Field {
  name: string;
  /** How many clients are companies. */
  companies: number;
  matters: [least: number, most: number];
  /** How many matters belong to a client that has others, too. */
  repeatClients: number;
  /** Minutes on one matter before the next. */
  stretch: [least: number, most: number];
  /** Windows of a stretch that are another matter's or nobody's. */
  interrupted: number;
  /** Papers whose names say whose they are. */
  telling: number;
  /** Papers and messages filed under the matter's number. */
  numbered: number;
  /** Windows that say nothing: an inbox, a folder, a dialog. */
  blank: number;
  /** How often the attorney marks own work as such. */
  marks: number;
  papers: readonly string[];
  topics: readonly string[];
  /** Pages looked at, `*` for what is looked up. */
  pages: readonly string[];
  /** What is looked up for a matter. */
  lookup(chance: Chance): string;
  /** The other side, or what the matter is about. */
  other(chance: Chance): Named;
  describe(client: Named, other: Named, chance: Chance): string;
}

const list = (text: string): string[] => text.split('|');
const cited = (chance: Chance) => `${person(chance).short} v. ${person(chance).short}`;
const pages = (text: string) => list(text);

export const FIELDS: readonly Field[] = [
  {
    name: 'litigation',
    companies: 0.6,
    matters: [18, 30],
    repeatClients: 0.25,
    stretch: [3, 40],
    interrupted: 0.2,
    telling: 0.38,
    numbered: 0.8,
    blank: 0.22,
    marks: 0,
    papers: list(
      'Motion to Compel|Complaint|Answer|Depo outline|Meet and confer letter|Interrogatories Set One|Opp to MSJ|Expert report|Witness list|Privilege log|Trial brief|Exhibit list|Proposed Order|Joint status report|Discovery responses',
    ),
    topics: list(
      'Deposition dates|Meet and confer|Discovery responses|Stipulation|Call tomorrow?|Mediation|Draft for your review|Tuesday hearing|Extension|Exhibits|Invoice|Scheduling|quick question|Production volume 2',
    ),
    pages: pages(
      '* | Westlaw Precision|Lexis+ - *|CM/ECF - U.S. District Court:cacd|Docket - * - CourtListener|PACER Case Locator|* - Google Scholar|Relativity | Workspace',
    ),
    lookup: cited,
    other: (chance) => (chance.maybe(0.5) ? company(chance) : person(chance)),
    describe: (client, other, chance) =>
      chance.maybe(0.75) ? `${client.short} v. ${other.short}` : `${other.short} litigation`,
  },
  {
    name: 'deals',
    companies: 0.95,
    matters: [9, 16],
    repeatClients: 0.5,
    stretch: [6, 70],
    interrupted: 0.16,
    telling: 0.34,
    numbered: 0.8,
    blank: 0.22,
    marks: 0,
    papers: list(
      'SPA|APA|Disclosure Schedules|Term Sheet|Board Consent|Closing Checklist|Escrow Agreement|DD memo|Side Letter|Bill of Sale|NDA|LOI|Cap table|Signature Pages|Funds flow|Officer certificate',
    ),
    topics: list(
      'Signature pages|Closing checklist|Open points|Comments on the SPA|All hands call|Data room access|Funds flow|Draft NDA|Next steps|Revised draft|Escrow|Timing|Disclosure schedules|quick question',
    ),
    pages: pages(
      '* - Datasite|Intralinks - *|EDGAR Search Results|Practical Law - Asset purchase agreement|* - Bloomberg Law|HSR filing fee | FTC|Delaware Division of Corporations',
    ),
    lookup: (chance) => `Project ${chance.pick(STREETS)}`,
    other: company,
    describe: (_client, other, chance) =>
      chance.pick([`Acquisition of ${other.full}`, `Project ${other.short}`, `${other.short} financing`, 'Series B']),
  },
  {
    name: 'patents',
    companies: 0.9,
    matters: [22, 45],
    repeatClients: 0.75,
    stretch: [5, 60],
    interrupted: 0.13,
    telling: 0.25,
    numbered: 0.8,
    blank: 0.2,
    marks: 0.3,
    papers: list(
      'Response to Office Action|Claims|Specification|IDS|Drawings|Invention disclosure|Claim chart|Amendment|Declaration|Prior art summary|Restriction response|Appeal brief|Examiner interview agenda',
    ),
    topics: list(
      'Office Action received|Draft response|Inventor comments|Examiner interview|Filing deadline|IDS references|Drawings|Foreign filing|Annuities|Signed declaration|Claims as filed|Instructions',
    ),
    pages: pages(
      'Patent Center - *|US*B2 - Google Patents|PatFT - *|Espacenet - search results|MPEP 2106|Private PAIR|Global Dossier - *|WIPO - Search International',
    ),
    lookup: (chance) => `${chance.between(15, 18)}/${chance.between(100, 999)},${chance.between(100, 999)}`,
    other: (chance) => {
      const thing = `${chance.pick(list('Rotary|Optical|Modular|Adaptive|Wireless|Thermal|Layered|Flexible'))} ${chance.pick(list('valve|sensor array|antenna|battery pack|catheter|bearing|decoder|membrane|actuator|heat exchanger'))}`;
      return { full: thing, short: thing };
    },
    describe: (_client, other, chance) => (chance.maybe(0.8) ? other.full : `${other.full} (CIP)`),
  },
  {
    name: 'family',
    companies: 0,
    matters: [20, 34],
    repeatClients: 0.08,
    stretch: [2, 28],
    interrupted: 0.26,
    telling: 0.42,
    numbered: 0.66,
    blank: 0.24,
    marks: 0,
    papers: list(
      'Petition for Dissolution|Parenting plan|Income and Expense Declaration|MSA|QDRO|Request for Order|Custody evaluation|Declaration|Proposed Judgment|Financial disclosure|Child support worksheet|Retainer agreement',
    ),
    topics: list(
      'Parenting time this weekend|Mediation|Financial documents|School records|Hearing moved|Proposed MSA|Visitation|Retainer|Your declaration|Bank statements|Therapist letter|pickup on Friday',
    ),
    pages: pages(
      'DissoMaster|Register of Actions - *|Zillow: * Street|eFile - Superior Court|OurFamilyWizard - Messages|XSpouse|Child Support Calculator',
    ),
    lookup: (chance) => `24FL${chance.between(10_000, 99_999)}`,
    other: person,
    describe: (client, other, chance) =>
      chance.pick([`Marriage of ${client.short}`, `${client.short} v. ${other.short}`, 'Dissolution', 'Custody']),
  },
  {
    name: 'estates',
    companies: 0.05,
    matters: [20, 36],
    repeatClients: 0.15,
    stretch: [4, 36],
    interrupted: 0.18,
    telling: 0.42,
    numbered: 0.72,
    blank: 0.22,
    marks: 0.2,
    papers: list(
      'Will|Revocable Trust|Pour-over will|Inventory and Appraisal|Petition for Probate|First Account|Notice to Heirs|Durable POA|Health care directive|Form 706|Trust amendment|Deed|Affidavit of death|Beneficiary chart',
    ),
    topics: list(
      'Trust documents|Signing appointment|Appraisal|Beneficiaries|Account statements|Draft will|Inventory|Letters testamentary|House sale|Distribution|Tax return|Questions for you',
    ),
    pages: pages(
      'Probate Case Search - *|Zillow: * Street|WealthCounsel - Documents|IRS Form 706|County Recorder - *|Vanguard - Accounts|Find a Grave',
    ),
    lookup: (chance) => `PR-${chance.between(20, 26)}-${chance.between(1000, 9999)}`,
    other: person,
    describe: (client, other, chance) =>
      chance.pick([
        `Estate of ${other.full}`,
        `${client.short} Family Trust`,
        'Estate planning',
        'Trust administration',
      ]),
  },
  {
    name: 'criminal',
    companies: 0.02,
    matters: [24, 42],
    repeatClients: 0.1,
    stretch: [2, 22],
    interrupted: 0.28,
    telling: 0.38,
    numbered: 0.6,
    blank: 0.26,
    marks: 0,
    papers: list(
      'Motion to Suppress|Discovery request|Sentencing memo|Plea agreement|Bail motion|I-589|I-485|Declaration|Country conditions|Police report|Witness statement|Notice of Appearance|FOIA request|Brief|Cover letter',
    ),
    topics: list(
      'Court tomorrow|Discovery|Plea offer|Bodycam|Interview prep|RFE|Biometrics|Continuance|Police report|Payment|Translation|Hearing notice|call me',
    ),
    pages: pages(
      'Case Status Online - USCIS - *|EOIR Automated Case Information|* | Westlaw Precision|Odyssey Portal - *|VINELink|ECAS - Case *|Inmate Locator',
    ),
    lookup: (chance) => `${chance.pick(['IOE', 'WAC', 'CR-2'])}${chance.between(100_000, 999_999)}`,
    other: person,
    describe: (client, _other, chance) =>
      chance.pick([`State v. ${client.short}`, `People v. ${client.short}`, 'Asylum', 'Adjustment of status', 'DUI']),
  },
];
