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
];

const TRADE: ReadonlySet<string> = new Set(LISTS.flatMap((words) => words.split(' ')));
const DIGIT = /\d/u;

/** Whether a folded word may be a name or a number of one matter's own: neither common nor of the trade. */
export function isDistinctive(word: string): boolean {
  if (DIGIT.test(word)) return true;
  if (word.length < 3 || isCommon(word) || TRADE.has(word)) return false;
  return !(word.endsWith('s') && TRADE.has(word.slice(0, -1)));
}
