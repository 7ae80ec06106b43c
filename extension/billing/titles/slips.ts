import { SMALL_WORDS } from './small-words.ts';

/** Words of papers that are typed often and long enough for a slip to be one: each is the only word that is meant. */
const WORDS = `abandonment acceptance accommodation accounting acknowledgment acquisition addendum additional adequate
  adjournment adjustment administration administrative admissibility admission adoption adversary affidavit
  affirmative agreement alimony allegations allocation alternative amended amendment amendments analysis answers
  appearance appellant appellate appellee application appointment appraisal approval arbitration arbitrator
  arraignment assessment assignment assumption attachment attachments attorney attorneys authority authorization
  available bankruptcy beneficiaries beneficiary bifurcation calculation calculations calendar cancellation
  certificate certification citizenship clarification clearance collateral commencement commercial commission
  commitment committee communications comparison compensation competition complaint compliance concurrent
  conference confidential confidentiality confirmation consideration consolidated construction consultation
  continuance contractor contribution conversion conveyance coordination corporate correspondence counsel
  counterclaim counterclaims coverage creditor creditors criminal custodian custody damages deadline deadlines
  decision declaration declarations defendant defendants defense deficiency definitions delivery demurrer
  dependent deposition depositions depreciation description designation designations determination development
  disability disbursement discharge disclosure disclosures discovery discrimination discussion dismissal
  distribution distributions document documents easement election eligibility emergency employee employees employer
  employment enforcement engagement environmental equipment equitable establishment estimates estoppel
  evaluation evidence evidentiary examination examiner exception exceptions exchange exclusion executed
  execution executor exemption exhibit exhibits expenses extension extradition fiduciary financial financing
  foreclosure forfeiture forwarding fraudulent garnishment governance government guarantee guaranty guardian
  guardianship hearing immediate immigration indemnification indemnity independent information infringement
  inheritance injunction inspection installment instructions insurance integration intellectual interest
  interpretation interpreter interrogatories interrogatory intervention inventory investigation investment
  invoices judgment judicial jurisdiction landlord liability licensing limitation limitations liquidated
  liquidation litigation maintenance management marital material mediation mediator medical memorandum
  modification mortgage naturalization necessary negligence negotiation negotiations nondisclosure objection
  objections obligation obligations occupancy operating opposition original outstanding overview ownership
  parenting partial participation partnership payments pending performance permanent permission personal
  petition petitioner plaintiff plaintiffs pleading pleadings portfolio possession preference preliminary
  preparation prescription presentation preservation privilege privileged probate procedure proceeding
  proceedings production professional property proposal proposed prosecution protection protective provision
  provisions purchase questionnaire questions quitclaim reaffirmation receiver receivership recommendation
  reconciliation reconsideration recording recovery redemption registration regulation regulatory rehabilitation
  reimbursement reinstatement release removal renewal reorganization replacement representation representations
  representative request requested requests requirements rescission reservation residence residential resolution
  resolutions respondent response responses restitution restraining restriction retainer retention retirement
  revenue revisions revocable sanctions schedule scheduled schedules scheduling secured securities security
  sentencing separate separation service settlement severance shareholder shareholders signature signatures
  solicitation specification specifications statement statements statutory stipulation stipulations
  subcontractor submission subordination subpoena subpoenas subrogation subscription substitution summary
  summons supplemental surrender suspension telephone temporary tenancy termination testimony timeline trademark
  transaction transcript transcripts transfer translation treatment trustee underwriting undisputed valuation
  verdict verification violation visitation voluntary warranties warranty withdrawal withholding witnesses`.split(
  /\s+/,
);
/**
 * Real words that differ from those as a slip would: of the lists of English, French, German and Spanish words of
 * Hunspell and of the npm packages an-array-of-…-words, without marks.
 */
const REAL: ReadonlySet<string> = new Set(
  `agrement alterative amendent amissibility appelant appelee appelle appointent assignent attachent
  beneficiaires beneficiares cancelation colateral comercial complait compliant contactor creditos demurer
  deprecation discusion echange employe employes excusion gardian insection instalment intelectual interet
  interets interrogatoires inunction juridiction lability martial objecion orignal patrial petitionner plaintif
  profesional recoding reponse reponses rescision responsees retraining securites securitise sollicitation
  subpena subpenas suplemental suscription transcrit transcrits warrantise`.split(/\s+/),
);
/** Abbreviations whose letters are often exchanged. */
const EXCHANGED: ReadonlyMap<string, string> = new Map([
  ['HIPPA', 'HIPAA'],
  ['HIPPAA', 'HIPAA'],
  ['FLMA', 'FMLA'],
  ['ERSIA', 'ERISA'],
]);
/** Shorter words have too many neighbours; so has what begins like a name. */
const SHORTEST = 7;
const SHORTEST_NAMED = 9;

/** Every slip of a word that leaves its first and last letter: one left out, one typed twice, two exchanged. */
function slipsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, before) => before + 1).flatMap((at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
    word.slice(0, at) + word.slice(at, at + 1) + word.slice(at),
  ]);
}

function wordsBySlip(): ReadonlyMap<string, string> {
  const right = new Set(WORDS);
  const meant = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const word of WORDS)
    for (const slip of slipsOf(word)) {
      if (slip.length < SHORTEST || right.has(slip) || REAL.has(slip) || SMALL_WORDS.has(slip)) continue;
      if (meant.has(slip) && meant.get(slip) !== word) ambiguous.add(slip);
      meant.set(slip, word);
    }
  for (const slip of ambiguous) meant.delete(slip);
  return meant;
}

const MEANT = wordsBySlip();

/**
 * A word without a slip of the finger, where only one word can be meant: "adeqaute" is "adequate". What may be a name, a
 * word of another language or a word that nobody listed stays as it is.
 */
export function withoutSlip(word: string): string {
  const bare = /^[\p{L}]+/u.exec(word.replace(/^[("“]+/u, ''))?.[0] ?? '';
  const capital = /^\p{Lu}\p{Ll}+$/u.test(bare);
  if (bare.length < (capital ? SHORTEST_NAMED : SHORTEST) && !EXCHANGED.has(bare)) return word;
  if (!capital && !/^\p{Ll}+$/u.test(bare))
    return EXCHANGED.has(bare) ? word.replace(bare, EXCHANGED.get(bare) ?? bare) : word;
  const meant = MEANT.get(bare.toLowerCase());
  if (meant === undefined) return word;
  return word.replace(bare, capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant);
}
