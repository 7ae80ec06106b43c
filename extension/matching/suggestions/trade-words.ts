import { isCommon } from './common-words.ts';

/**
 * Words of the trade, folded: every attorney's papers and messages have them, so that one seen with a single matter so far
 * may be in another's title tomorrow. They may suggest, and are never enough to be sure. From the forms of courts and
 * agencies, closing sets, and subjects of everyday messages; singular, plurals follow.
 */
const LISTS = [
  // Papers of courts, deals, offices and agencies
  'abstract accounting accounts addendum affidavit affirmation agenda agreement amended amendment annex answer ' +
    'appeal appearance appendix application appraisal articles assessment assignment attachment authorization ' +
    'award bail ballot bench bid bill binder bond brief briefing bylaws calculation calendar caption certificate ' +
    'certification chart charter checklist citation claim clause closing code comment complaint compliance ' +
    'conclusion conference confidentiality conflict consent contract copy correspondence counter counterclaim ' +
    'covenant cover criminal crossclaim damages data deal decision declaration decree deed default defense ' +
    'definitions delivery demand denial depo deposit deposition description designation directive disclosure ' +
    'discovery dismiss dismissal dissolution distribution docket document draft drawing easement election ' +
    'employee employment enforcement engagement entry escrow estimate estoppel evaluation evidence examination ' +
    'examiner exclusion exclusive execution exhibit expense expert extension fact fee figure file filing final ' +
    'financial financing findings foia foreign form formation funds general grant grantor guarantee guaranty ' +
    'guardian guardianship handbook hearing heir holding income incorporation indemnity index indictment ' +
    'information injunction inquiry inspection instruction insurance interest interim interrogatories ' +
    'interrogatory interview invention inventory investigation invoice issue joint journal judgment jurisdiction ' +
    'jury label lease ledger legal letter liability license lien limine list listing litigation loan log ' +
    'management manual marked master material matter mediation medical meeting memo memorandum merger minutes ' +
    'modification mortgage motion narrative negotiation non notary note notice objection offer office officer ' +
    'official operating opinion opp opposition option oral order organization original outline ownership package ' +
    'parenting part parties partnership patent pay payment penalty permit personal petition photo plan planning ' +
    'plea pleading pledge points police policy position power preliminary prenup prep presentation prior ' +
    'privilege probate procedure proceeding production professional profit project promissory proof property ' +
    'proposal proposed prospectus protective provision proxy public purchase qdro question questionnaire ' +
    'quitclaim quote real rebuttal receipt recital record reference referral refund registration rejection ' +
    'release relief remand removal renewal rent rental reply report representation request resignation resolution ' +
    'respondent response restated restraining restriction results retainer return review rider ruling safety sale ' +
    'sanctions schedule scope search section security sentence sentencing separation service set settlement ' +
    'severance share shareholder sheet side signature signing specification spreadsheet stage standing statement ' +
    'status statute stay stipulation stock strategy structure study subpoena subscription summary summation ' +
    'summons supplemental support suppress survey suspension table tax taxes template tenant term termination ' +
    'testimony third time timeline timesheet title trademark transaction transcript transfer translation trial ' +
    'trust trustee undertaking unit update upload use valuation venue verdict verification visa visitation volume ' +
    'voluntary voting waiver warrant warranty will wire withdrawal witness witnesses work worksheet writ written',
  // What messages and calls are about
  'action advice again ahead all also amount appointment approval approve asap ask attached attaching ' +
    'availability available back balance before bring call cancel cancelled case catch change changed chat check ' +
    'client close come coming comments complete completed confirm confirmation confirmed connect contact cost ' +
    'counsel court credit current date day deadline delay details discuss discussion docs done due early eod ' +
    'evening extra feedback few filed find finish first follow following followup forward forwarded friday full ' +
    'fwd get going good got group hello help here hi hold holiday hours house important info input intro ' +
    'introduction join just kids last late later latest leave let link long lunch mail message missing monday ' +
    'money month monthly more morning move moved need needed new next now number old online open options our ' +
    'outstanding own paid papers past pending people phone pick pickup place please point possible post printed ' +
    'priority problem process progress put quick ready recap received recent regarding remind reminder requested ' +
    'required reschedule rescheduled resend revised revision right room saturday scan scanned scheduling school ' +
    'second see send sending sent shared short sign signed soon start state still sunday talk team thank thing ' +
    'this thoughts thursday today tomorrow tonight top track travel trip tuesday two under until updated updates ' +
    'urgent useful version via video visit voicemail want wednesday week weekend weekly when word working year ' +
    'yesterday zip',
  // Who and what fields of law speak of
  'account adjustment administration administrative agency arbitration asset asylum attorney bank bankruptcy ' +
    'beneficiaries beneficiary biometrics board bodycam business buyer child children civil collection commercial ' +
    'commission committee company compensation construction continuance copyright corporate corporation county ' +
    'creditor custody debt debtor department director district divorce docketing dui durable education ' +
    'environmental equity estate family federal fiduciary firm fund health husband immigration industry ' +
    'infringement inventor investor judge judicial labor landlord law lawyer lender local mark market marriage ' +
    'member minor mutual naturalization opposing partner party patents pension plaintiff prosecution prosecutor ' +
    'regulatory residence retirement seller series spouse superior supreme target testator trustees uscis vendor ' +
    'venture victim wage wife workers youth zoning',
  // What else is written small within a sentence: no name is made of these
  'abatement acceptance access accident accord accountant accredited accuracy acknowledgement acknowledgment ' +
    'act actual actuarial actuary addenda additional adjudication admin admission adoption adoptive advance ' +
    'adversary adverse aff affiliates affirmative against agencies agent agmt agreed airbag alibi alimony ' +
    'allegations alleged allocation allocutions allowance alternative amend amortization analysis ancillary ' +
    'announcement annual annuities annuity apology appellant appellate appellee appendices apportioned ' +
    'apportionment approved arbitrator argument arraignment arrangement arrears arrest article assoc associated ' +
    'assumption attendance attestation auction audit authorities authority autopsy background bankruptcies ' +
    'benefit bequest bifurcation billing biological birth blackline bonus borrower boundary breach brochure ' +
    'budget buyout bylaw calc calculator cancellation candidate cap capital carve carveout cash cause ceremony ' +
    'certified challenge charge charging checking chronological chronology circular citizenship clarification ' +
    'class classification clerks cmt codicil cohabitation cohort collateral commencement commentary commitment ' +
    'common communication community comparable comparison compel compensatory competition compilation compliant ' +
    'concept concerning concurrent condition condominium confidential congratulations conservator conservatorship ' +
    'consideration consolidated consular consultant consultation consulting consumer contempt contention contents ' +
    'contingency contractor contribution conversion conveyance conveyancing conviction coordination copay copies ' +
    'corr correct corrected correction counteroffer courtroom coverage cross curative cure custodial damage ' +
    'dataset death debrief deceased decedent decl deductible defects defendants deferred deficiency deliverables ' +
    'demurrage demurrer dependent deportation depositary dept derivative detail detention determination ' +
    'development devise diagram diary dictation dietary diligence direct direction disability disbursement disc ' +
    'disclaimer discount discrepancies discrimination dispositive disqualify distributor divestiture dividend ' +
    'doctor domestic donation donor driver duties duty earn earnest effect efforts elder elective eligibility ' +
    'emails emergency employer encumbrance endorsement enforce enquiry entity entries equalization equipment ' +
    'error escalation essential estimated evidentiary example exception excess exchange exclude executive ' +
    'executor exemption exercise exh existing exit expedite expedited expenditure experience expiration expiry ' +
    'explanation explanatory expungement extend extradition factual failure fairness favorable felony finance ' +
    'finding fingerprint fiscal flow foreclosure forensic forfeiture formal formula forum founder franchise ' +
    'franchisee fraud freight funding further future garnishment genetic gift governance grievance ground guide ' +
    'guidelines guilty habeas habit handwriting hardship history holdback hospital hourly household housing ' +
    'identification identity illness immediate immigrant impact impairment impasse impleader import ' +
    'inadmissibility incapacity incident inclusion incorporated increase indemnification independent individual ' +
    'infant inheritance initial injunctive injury inmate insert installment instrument insured intake intangible ' +
    'intellectual intent intercreditor intern internal interpretation interpreter interrog interrogation ' +
    'intervene invalidity inventories inventorship investment invitation invites irrevocable items jail joinder ' +
    'jurat jurisdictional jurors justice juvenile kickoff lab laboratory language lawful leasehold leasing ' +
    'letterhead leverage liaison licence licensee licensing licensor life limit limitation lineup liquidated ' +
    'liquidation liquidator living loss lost ltr lump mailing main maintenance manager mandate manufacturing map ' +
    'marital markup mass matrimonial measures mechanics mediator medication memoranda mental method mgmt mileage ' +
    'milestone military mineral ministerial minute misdemeanor mitigation mock mod modify mtn necessity neglect ' +
    'negligence neighbor net night nomination nominee noncompete nondisclosure nonimmigrant notarial notarized ' +
    'nursing oath obligation observation obviousness occupancy offering omnibus opening operation operational ' +
    'opponent org organizational other overtime overview owner packet paper paralegal parentage parole partial ' +
    'participation partition passport paternity pathology payoff payroll per performance period permanent ' +
    'permission personnel pharmacy phase photographs physical plot policies portfolio possession postnuptial ' +
    'postponement potential practice prayer preclude preference pregnancy prelim premarital premises premium ' +
    'prenuptial preparation prepayment prescription presentence preservation presumptive pretrial prevention ' +
    'preview previous primary principal printout prison privacy private privileged pro probable probation ' +
    'probationary procedural producer product program projections promotion promotional properties protection ' +
    'provider psychiatric psychological psychologist punitive purchaser purpose qualified quash quit rate ' +
    'ratification ratio reassignment recommendation reconciliation reconsider reconsideration recorded recourse ' +
    'recovery redacted redemption reduction register registrar regulation rehab reimbursement reinstatement ' +
    'relating relevant relocation remarks remediation remedies remittance removability reorganization repair ' +
    'repayment replacement repossession representative requirements resale rescission research reservation ' +
    'reserve residency resident residential resp responsive restatement restitution restrictive result ' +
    'retaliation retention retrial revenue reversal reviewed revocable revocation revolving risk roadmap rogs ' +
    'roll rollout roster royalty rpt rule runsheet salary sanction scholarship sealed secondary secretary secured ' +
    'securities seizure selection selling sensitive sensitivity separate sequence session settle shipment ' +
    'shortfall showing sick signatory site slide software solicitation special specimen spoliation sponsor ' +
    'spousal staff stalking standstill startup statutory step stip stipend stipulated stmt stockholder storage ' +
    'strike subcontract subcontractor subdivision subject sublease submission submittal subordinate subordination ' +
    'subscriber substance substitute substitution successor suggestion suit suite sum summaries supervised ' +
    'supervision supp supplement supplier supply suppression surety surgery surgical surplus surrender surrogate ' +
    'survivorship system tariff teacher technical telephone telephonic temp temporary tender testamentary text ' +
    'theft therapist therapy threat through ticket tier timetable timing tips tolling topics tort toxicology ' +
    'tracing trade training transactional transition treatment trespass triage turnover undersigned underwriting ' +
    'undue unemployment unfair uninsured unlawful unlisted unopposed unsecured upcoming upon usage user vacation ' +
    'value various vehicle verified vesting view violation visitor void voir vote walkthrough warehouse warning ' +
    'warranties waterfall wellness withdraw without workbook workplace workplan workshop wrongful zone',
];

const TRADE: ReadonlySet<string> = new Set(LISTS.flatMap((words) => words.split(' ')));
const DIGIT = /\d/u;

/** Whether a folded word may be a name or a number of one matter's own: neither common nor of the trade. */
export function isDistinctive(word: string): boolean {
  if (DIGIT.test(word)) return true;
  if (word.length < 3 || isCommon(word) || TRADE.has(word)) return false;
  return !(word.endsWith('s') && TRADE.has(word.slice(0, -1)));
}
