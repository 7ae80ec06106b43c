/**
 * Words that are written small inside a sentence, though titles write them large: kinds of papers, steps of a case and
 * of a deal, who takes part in one, their abbreviations, and the small words between. Names that people or companies have are not among
 * them: a word that is not here keeps its letters.
 */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `abatement abstract acceptance access accident accord account accounting accounts acknowledgment acquisition act
  action actions actual addenda addendum additional adjustment admin administration administrative admission
  admissions adoption advance adversary adverse advice affidavit affidavits affirmative after against agenda agent
  agmt agreed agreement agreements alimony allegations alleged allocation alternative amend amended amendment
  amendments amount analysis ancillary and annual annuity answer answers appeal appeals appearance appellant
  appellate appellee appendices appendix application applications appointment appraisal approval approved arbitration
  arbitrator argument arguments arrangement article articles as assessment asset assets assignment assoc associated
  assumption at attached attachment attachments attorney attorneys audit authority authorization award background
  balance bankruptcy beneficiary benefit benefits bid binder board breach brief briefing briefs budget business buyer
  by bylaws calculation calculations calendar call calls cancellation caption case cases cause certificate
  certificates certification certified challenge change changes chart check checklist child chronology circular
  citation citations claim claims clarification class clause clauses client closing code collateral comments
  commercial commission commitment committee common communication communications company comparison compel
  compensation competition complaint complaints compliance condition conditions conference confidential
  confidentiality confirmation conflict conflicts consent consents consideration consolidated construction
  consultation consulting contact contempt contention contents continuance contract contractor contracts contribution
  conversion conveyance copies copy corporate corr correction correspondence cost costs counsel counter counterclaim
  counterclaims counteroffer court covenant covenants cover coverage credit creditor creditors criminal cross cure
  current custody damage damages data date dates deadline deadlines deal debt debtor debtors decision decl
  declaration declarations decls decree deed deeds default defects defendant defendants defense defenses deferred
  deficiency definitions delay demand demurrer denial depo depos deposit deposition depositions dept description
  designation designations detail details determination development diagram diligence direct direction directors
  disability disbursement disclosure disclosures discovery discrimination discussion dismiss dismissal dispositive
  dispute distribution divorce docket document documents draft drafts due duties duty earnest easement easements
  effect election eligibility emails emergency employee employees employer employment enforce enforcement engagement
  entry environmental equipment equity error escrow estate estimate estimated estoppel evaluation evaluations
  evidence evidentiary ex examination examiner example exception exceptions excess exchange exclude exclusion
  executed execution executive exemption exercise exh exhibit exhibits existing expense expenses expert experts
  expiration explanation extend extension extensions fact facts factual family federal fee fees fiduciary file files
  filing filings final finance financial financing finding findings first fiscal follow-up for foreclosure form
  formal formation forms from full fund funding funds further future general goods governance grievance ground
  grounds guarantee guaranty guardian guardianship guide guidelines handbook health hearing hearings history home
  housing identification immediate immigration impact impasse impleader in inclusion income incorporated
  incorporation increase indemnification indemnity independent index individual infringement initial injunction
  injunctive injury inquiry insert inspection instruction instructions insurance insured intake intellectual intent
  interest interests interim internal interpretation interrogatories interrogatory intervene interview into
  introduction invention inventory investigation investment investor invitation invoice invoices issue issues items
  joinder joint judgment judicial jurisdiction jurisdictional jury justice labor landlord language law lease leases
  leave ledger legal lender letter letters liability license licensee licensing licensor lien liens life limine limit
  limitation limitations limited limits liquidated list lists litigation living loan loans local log logs loss lost
  ltr ltrs main maintenance management manual map marital market master material materials matter matters measures
  mediation mediator medical meet meeting meetings member members memo memoranda memorandum memos merger method
  methods mgmt milestones minute minutes mitigation modification modify monthly mortgage motion motions mtn mutual
  narrative necessity negligence negotiation negotiations new next non nondisclosure notes notice notices number
  numbers objection objections obligation obligations of offer offering offers office officer officers official
  omnibus on open opening operating operation operations opinion opinions opp opponent opposing opposition option
  options or oral order orders other out outline outlines outstanding overview owner ownership package paper papers
  parenting partial participation parties partner partnership party patent patents pay payment payments payoff
  payroll pending pension per performance period permanent permit permits personal petition petitioner petitions
  phase photo photographs photos physical plaintiff plaintiffs plan planning plans plea pleading pleadings points
  police policies policy portfolio position possession post potential power practice preclude preference prelim
  preliminary premises premium prenuptial prep preparation prepayment presentation preservation pretrial previous
  primary principal prior priority privacy private privilege privileged probate procedural procedure procedures
  proceeding proceedings process product production products professional profit program progress project projections
  promissory proof proofs properties property proposal proposals proposed prosecution protection protective provision
  provisions proxy public punitive purchase purchaser purpose qualified quash questionnaire questions quote rate
  ratio real reassignment rebuttal receipt receipts recent recitals recommendation recommendations reconciliation
  reconsider reconsideration record recorded records recovery redemption redline reference references referral refund
  regarding registration regulation regulations regulatory reimbursement reinstatement relating release releases
  relevant relief relocation remand remarks remedies removal renewal rent rental repair repayment replacement reply
  report reports representation representations request requests requirements research reservation residence
  residential resignation resolution resolutions resp respondent response responses responsive restated restitution
  restraining restriction restrictive result results retainer retention return returns revenue review reviewed
  revised revision revisions revocable right rights risk rogs rpt rule rules ruling salary sale sales sanctions
  schedule schedules scheduling scope search second secondary secretary section secured securities security seller
  selling sensitive separate separation service services session set settle settlement settlements severance share
  shared shareholder shareholders shares sheet side signature signed site special specification specifications
  spreadsheet staff statement statements status statute statutory stay step steps stip stipulated stipulation stmt
  stock strategy strike structure study subcontract subject submission subordination subpoena subpoenas subscription
  substitute substitution suggestion suit suite sum summaries summary summons supp supplement supplemental supply
  support suppress surrender survey system table tax taxes team template temporary tenant term termination terms
  testamentary testimony the their third third-party through timeline timetable title to tolling topics trade
  trademark trademarks transaction transactional transcript transcripts transfer transition translation travel
  treatment trial trust trustee trustees trusts two under underwriting unemployment unit unopposed unsecured update
  updated updates upon use user valuation value various venue verdict verification verified versus video view
  violation visitation void voir voluntary wage wages waiver waivers warrant warranties warranty weekly with withdraw
  withdrawal without witness witnesses work workers working worksheet writ written wrongful year zoning
  accredited acknowledgement actuarial adjudication adoptive aff affirmation allocutions amortization apportionment
  arraignment asylum attendance bifurcation biological bond bylaw calc calculator capital carve carve-out charging
  children chronological citizenship closings cmt codicil cohabitation commencement community comparable
  compensatory concerning concurrent conservator conservatorship consular conveyancing copyright custodial death
  decedent deliverables dependent deportation derivative detention devise disclaimer dissolution distributions
  divestiture donor drawings earn earn-out elder elective endorsement equalization estates executor expedite
  expedited expungement extension extradition felony fraud green-card guilty habeas holdback holiday immigrant
  inadmissibility incapacity incident indictment inheritance inmate intercreditor invalidity inventor inventorship
  jurors lawful lineup misdemeanor mod naturalization neglect non-final nonimmigrant obviousness online oppositions
  originals out over overtime parentage parole partition paternity pledge postnuptial pour pour-over premarital
  presentence probation prosecutor psychological rejection removability residency restatement revocation rider roll
  roll-up roster seizure sentencing specimen spoliation spousal standstill step-parent subdivision subordinate
  successor suppression surrogate survivorship tax-free tenants testator time tort tracing undue unlawful up
  verdicts vesting victim visa visit vs waterfall wills
  marriage marriages opportunity causes cause parking loading ordinances ordinance verifications minor minors site
  presentation presentations stepparent appellee appellees offstreet off street-parking off-street
  authorities reorganization register registers interrog page pages accountant accuracy acknowledgments actuary affiliates agencies airbag alibi allowance announcement annuities apology
  apportioned arbitrators arrears arrest articles attestation attorneys-in-fact auction autopsy availability   bankruptcies beneficiaries bequest billing biometrics birth blackline bodycam bonus borrower boundary brochure
  buyout candidate cash ceremony civil classification clerks
  cohort collection collections commentary compilation compliant concept conclusion conclusions condominium
  congratulations consultant consultants contingency conviction coordination copay correct corrected courtroom
  credits curative cv dataset debrief deceased deductible delivery demurrage depositary determinations diary dictation
  dietary disqualify disc discount discrepancies dismissals distributor dividend dividends domestic donation driver
  education efforts email encumbrance enquiry entity entries escalation escrows essential examinations
  exercise-of-option exit expenditure experience expiry explanatory failure fairness favorable filed fingerprint
  flow foreign forensic forfeiture formula forum founder franchise franchisee freight garnishment genetic
  gift gifts grant-back habit handwriting hardship heirs hospital hourly house household hr   identity illness impairment import income-tax infant inheritance-tax input installment instrument intangible intern interpreter
  interrogation inventories inventors invites irrevocable jail jurat juvenile kick-off kickoff know-how lab laboratory landlords   leasehold leasing letterhead leverage liaison licence liquidation liquidator loss-of-use lump mailing mandate manager
  manufacturing markup mass matrimonial mechanics medication mental mergers mileage military milestone
  mineral ministerial minutes missing mock monthly mortgage motions mutual my narrative negligence
  neighbor net next-steps night nomination nominee non-compete noncompete non-disclosure nondisclosure notarial notarized
  notary nursing oath observation occupancy offering operational option options org organization organizational our
  outstanding overview ownership packet paralegal parenting-time partial participation passport patents pathology payoff payroll
  pension performance permanent permission personnel pharmacy photo photographs photos physical plans pleading plot   police portfolio possession postponement prayer pregnancy prenup prenuptial preparation prescription presumptive pretrial
  prevention preview printout prison private pro probable probationary producer program progress promissory promotion promotional
  prosecution provider psychiatric psychologist punitive purchaser question questions questionnaire quick quitclaim
  quote ratification receipt receipts reconciliation redacted redline reduction refund registrar rehab
  reimbursement reinstatement remand remediation reminder remittance removal rental repair replacement repayment representative
  repossession required resale rescission reserve reservation resident residential resolution respondents restated restitution
  restrictive result results retaliation retention retirement retrial reversal review-of-records revised revolving rights
  risk road-map roadmap royalty runsheet safety salary sale sales sanction sanctions scan school scholarship sealed
  selection sensitivity sequence shareholder-loan shipment shortfall showing sick signatory signatures signing
  slide slides software solicitation sponsor stalking startup stipend storage   subcontractor sublease submittal submissions subscriber substance supervision supervised supplier surety surgery surgical
  surplus suspension tariff teacher technical telephone telephonic tender text theft therapist therapy threat
  quit consumer consumers stockholder stockholders recourse carveout carveouts rollout temp ticket tier time-line timing tips toxicology trades training trespass triage turnover undersigned unfair uninsured
  unlisted upcoming urgent usage vacation valuations vehicle vendor vendors visitor vote voting wage-and-hour   walkthrough warehouse warning wellness what witness-prep workbook workplan workplace workshop
  year-end your zone
  abate absentia accountings acctg add adjust admit allotment allow amdt annul appoint approve assertion assume auction avoid
  billings bifurcate bylaw candidates certify chargeback clarify codefendant confer confirm consolidate continue convert
  cures decertify decline defer demands depose designate determine disallow disbursements discharge discoverable
  employ encroachment entries eval evict examine expunge foreclose garnish hardships heirships impeach impound incur indict
  invest issuance itemization lapse levy lift list-of-creditors managers map meters mot mots move nonpayment notes-to-file obj
  objector objectors obtain occurrence offset oppose pending-matters perfect permission pkg preclusion prelitigation presuit
  punitives questionnaires reallocate reassess recalculate recalculation receiver receivers receivership recon reconstruct
  recuse recusal redact redactions reduce reformation refuse reject relate relocate remit reopen reopening repurchase request-for
  require reschedule reset respond restore restructure retain retainage retainers revoke roundtable scheds seal sell seq
  sequester serve setoff sever severance-pay shorten show spec stay-of statutes stmts subpoenaed submissions surcharge
  sustain syllabus terminate transcriptions transfers transl turnover unseal unwind vacate valuation-date vesting voucher
  withdrawals workup writs app carrier early exemptions parte setting settings shortening submittals tolls dist retail acct accts adv amendmts arb atty attys cert compl cred hrg hrgs indem instr not pet petn pref reaff recip
  req reqs`.split(/\s+/),
);

/** Abbreviations of papers and motions: a word beside them is no name for that. */
export const PAPERS: ReadonlySet<string> = new Set(
  `APA BOM COBRA CSA CV DPA EOB ESI FAQ FAQs FOIA HIPAA IP LLC LOI LPA MIL MOU MSA MSJ MTC MTD NDA NDAs NOI OA OSC PIP PO
  ISO RPY RFE RFEs NOID AOB ARB SOF SSUF CMC CMO JSR ROR NOH NTA POA PPM PSA QDRO RFA RFAs RFI RFP RFPs ROG ROGs SAR SJ SLA SOW SPA SROG TRO UCC WIP`.split(
    /\s+/,
  ),
);

/**
 * Words that names of companies have, too: written small only where they begin a name that has no other capital, as in
 * "Country conditions" and "Bank statements".
 */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  `bail bank country drug early economic extra fine group house human key late long mobile natural preferred public rate
  senior short small social special standard student target water wire`.split(/\s+/),
);

/**
 * What a paper asks for or is, after "to", "for" or "of" and before whose it is: in "Motion to Compel Fischer" it is none of
 * the name.
 */
export const LEADS: ReadonlySet<string> = new Set(
  `abate add adjust admit affidavit agreement agreements allow amendment answer appeal appearance appoint appraisal approve
  assume avoid bifurcate brief certificate certify clarify confirm consolidate convert decertify depose determine disallow
  employ exclude extend checklist compel complaint
  compel consent continue contract custody declaration declarations decree deed demand deposition directive disclosure
  disclosures dismiss disqualify evaluation exhibit exhibits heirs interrogatories inventory invoice judgment lease letter
  ltr memo memorandum motion notice objection objections opposition order outline petition probate quash reply request
  requests response responses schedule schedules seal settlement statement stay stipulation strike subpoena summary
  suppress timeline transcript worksheet intervene limit lift modify preclude recuse redact reject relate remand reopen
  require retain sell serve sever shorten substitute terminate transfer unseal vacate withdraw`.split(/\s+/),
);

/** Words for bodies: the last word of their names, and what their names go on after with "of". */
export const BODIES: ReadonlySet<string> = new Set(
  `administration agency association authority bank board bureau commission committee company council court department
  division ministry office panel service services society tribunal`.split(/\s+/),
);
