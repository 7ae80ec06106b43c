import { bareWords } from '../../../shared/index.ts';
import { LEADS_ON } from './dates.ts';
import { PAPERS } from './small-words.ts';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What is said of a version, in file names of firms; folded, by language. */
const OF_VERSIONS =
  setOf(`revd final draft drafts clean redline redlined redlines blackline tracked rev revs rvsd revised revision version
  ver edit edits cmt cmts comment comments changes markup turn updated wip rough unverified unsigned signed executed circulated rush
  embargoed privileged priv confidential confid copy proofed annotated highlighted accept accepted superseded
  verif v entw entwurf fassung anm and korr reinfassung projet modifs relu propre commentaires remarques modifications borrador obs limpio definitivo`);
/** What may stand beside that, and says nothing by itself: whose it is, whom it was for, what it has. */
const BESIDE =
  setOf(`client clients our their my co company oc opp opposing counsel partner buyer seller ll landlord tenant t l
  borrower lender bank vendor board notar notaria notario notaire mandant mdt gegner kunde cliente investisseur acquereur cedant cessionnaire preneur bailleur hr approval all sig sigs signing signature service
  filing review execution proof committee mtg meeting call toa toc exhibits exhs exs attachments team am pm a new old master current`);
/** Between them. */
const CONNECTING = setOf(
  'to for from w with per after by vs of and incl mit nach an von fur avec pour par de con para',
);
/** Two capitals that are nobody's: states, authorities, companies' endings, papers. */
const NO_INITIALS =
  setOf(`al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok
  or pa ri sc sd tn tx ut vt va wa wv wi wy us uk eu un hr ip qa pr it ag sa sl kg se po oa sj er ud dd gc cc ii iv vi ix xi re
  sec ftc irs doj epa fda fcc dol cms hhs hud dhs bia fbi ice ferc mpa rjn mil pos ids fto ceo cfo cro coi tsa ica ppa baa lca rfe nta
  niw psr ime ntc usa ai ev vr tv ml llc llp inc ltd`);
/** Remarks with a name before them are somebody's. */
const REMARKS = setOf(
  'edit edits cmt cmts comment comments changes redline redlines markup rev revs draft turn anm and',
);
const DATE = /^(?:\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{2}|\d{4}))?\.?|(?:19|20)\d\d[.-]\d{1,2}[.-]\d{1,2}|(?:19|20)\d{6})$/;
const VERSION = /^(?:v|rev|ver)\.?\d{1,3}(?:\.\d{1,2})*$/i;
const NUMBER = /^(?:\d{1,2}(?:st|nd|rd|th|\.)?|\d{1,2}(?::\d\d)?(?:am|pm))$/i;
const DASH = /^[-–—,+]$/;
/** No name ends in these. */
const DANGLING = /(?:[\s,–-]+(?:our|their|my|w|w\/|with|for|to|and|the|of|per|vs\.?|by))+$/iu;

type Say = 'strong' | 'weak' | 'connects' | 'dash' | null;

function isInitials(word: string, next: string): boolean {
  if (!/^(?:\p{Lu}{2,3}|\p{Lu}&\p{Lu}|\p{Lu}{2}[-/+]\p{Lu}{2})$/u.test(word)) return false;
  // "KS Änd.": before a remark even a state is somebody.
  if (word.length === 2 && REMARKS.has(bareWords(next)) && !/^(?:US|UK|EU|UN|HR|AG|SA)$/.test(word)) return true;
  if (PAPERS.has(word) || NO_INITIALS.has(word.toLowerCase())) return false;
  return word.length !== 3 || word.includes('&') || REMARKS.has(bareWords(next));
}

/** What one word at the end of a name says of its version; null for a word of the name. */
function saidBy(word: string, next: string): Say {
  if (DASH.test(word)) return 'dash';
  if (DATE.test(word) || VERSION.test(word)) return 'strong';
  const inner = /^\((.+)\)$/u.exec(word)?.[1];
  // Two letters in brackets are somebody's at the end alone: "Trust (AB)".
  if (inner !== undefined && next !== '' && /^\p{Lu}{2}$/u.test(inner)) return null;
  if (inner !== undefined) {
    // "(dg 3)": whose copy it is, and the how manieth.
    if (/^\p{L}{2} ?\d{1,2}$/u.test(inner) && !NO_INITIALS.has(inner.slice(0, 2).toLowerCase())) return 'strong';
    const said = inner.split(' ').map((each, at, all) => saidBy(each, all[at + 1] ?? ''));
    return said.includes(null) ? null : said.includes('strong') ? 'strong' : 'weak';
  }
  const bare = bareWords(word);
  if (/\p{Lu}\p{Ll}/u.test(word) && !OF_VERSIONS.has(bare) && !BESIDE.has(bare)) return null;
  // "and" of a sentence is "Änd." folded.
  if (OF_VERSIONS.has(bare) && (bare !== 'and' || /^[Ää]nd/u.test(word))) return 'strong';
  if (CONNECTING.has(bare)) return 'connects';
  return BESIDE.has(bare) || NUMBER.test(word) || isInitials(word, next) ? 'weak' : null;
}

/** The words of a name; what stands in brackets is one. */
function wordsOf(name: string): string[] {
  return name.match(/\([^()]*\)|[^\s()]+/gu) ?? [];
}

/** Words of three letters that names end in. */
const SHORT_WORDS =
  'abs|act|add|age|aid|air|all|alt|any|app|arm|art|atv|ban|bar|bid|box|bus|buy|cab|car|cap|cat|cut|day|dba|dog|dui|dwi|due|ear|etc|exp|eye|fax|fee|fda|fix|for|fmv|fox|fsa|gas|gun|gym|hip|hoa|hot|hub|ice|ins|ira|irs|job|kid|key|lab|law|leg|let|llc|loi|log|lot|low|ltd|map|med|mix|mfg|mou|net|new|nda|oil|old|one|opp|out|own|pay|pet|pdf|pip|poa|pod|pos|pro|qme|ran|raw|ref|rep|rev|rfp|rfa|rig|rug|run|sba|sec|set|sow|spa|ssa|sub|sum|tax|tip|top|toy|tro|two|ucc|use|val|van|via|vin|war|web|win|zip|ltr|mtn|hrg|agm|dec|est|doc|gal|adr|eob|iep|cpa|bio|bot|cup|dam|den|egg|end|era|gap|hat|inn|ink|jet|jog|kit|lap|lid|mat|mob|mud|nut|oak|pan|pen|pin|pit|pot|rim|rod|row|saw|sea|ski|sky|sun|tag|tap|tea|tie|tin|tow|tub|vet|wax|way|wet|yes|you|his|our|the|not|per|off|non|and|may|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|mon|tue|wed|thu|fri|sat';
/** Remarks that are called by whose they are. */
const OF_SOMEBODY = setOf('edit edits cmt cmts comment comments changes redline redlines markup draft');
/** "v2 lk": initials written small, where a version is before them. */
const BY_SOMEBODY = /(?<=\p{L}.*) v\d{1,3} \p{Ll}{2}$|(?<=\p{L}.* \S+) (?:rev\.?|r\d{1,2})$/u;
/** "10-3-31 kep", "- mjd": initials written small behind a day or a dash. */
const BY_LETTERS = new RegExp(
  `(?<=\\p{L}.* \\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?) \\p{Ll}{2,3}$|(?<=\\p{L}{2}.*) [-–] (?!(?:${SHORT_WORDS})$)\\p{Ll}{3}$`,
  'u',
);
/** One word behind a dash, or somebody's counsel. */
const WHOSE = /(?<=\p{L}.*) [-–] \p{L}+(?: (?:counsel|side))?$/u;

/** What answers somebody's paper, and whose it is. */
const ANSWERS = /(?:^| )(?:response|reply|resp|answer|objections?|ltr|letter) (?:to|re) (?:\S+ ){0,2}\S+$/iu;

/** How many words of a name may be its own. */
const namesIn = (name: string) => wordsOf(name).filter((word) => /\p{L}{2}/u.test(word)).length;

/** Whether what a tail says is of a version: one word alone must stand apart. */
function tellsVersion(said: readonly Say[], last: string, left: string, behindDash: boolean): boolean {
  // "- JT", "(KT)"
  if (said.length === 1 && said[0] === 'weak')
    return (behindDash && /^\p{Lu}{2}$/u.test(last)) || /^\(\p{Lu}{2}\)$/u.test(last);
  // "- for service"
  if (behindDash && said.length > 1 && said[0] === 'connects') return true;
  if (!said.includes('strong')) return false;
  const shouted = /^\p{Lu}{4,}$/u.test(last) && /\p{Ll}/u.test(left);
  // "- manager draft"
  const ofSomebody = OF_SOMEBODY.has(bareWords(last)) && namesIn(left.replace(WHOSE, '')) > 1 && WHOSE.test(left);
  return said.length > 1 || behindDash || shouted || ofSomebody || last.startsWith('(');
}

/**
 * The name of a paper that somebody writes without what behind it only tells of its version: "Ltr re claims 11.21.31 AH
 * final for sig" is "Ltr re claims". Words are taken from the end while each is a day, a remark, initials or what stands
 * between these; one of them must say that there is a version, and two words of the name must be left.
 */
export function withoutTail(named: string): string {
  const name = named.replace(BY_SOMEBODY, '').replace(BY_LETTERS, '');
  const words = wordsOf(name);
  const whole = name.replace(DANGLING, '');
  if (words.join(' ') !== name) return whole;
  const said = words.map((word, at) => saidBy(word, words[at + 1] ?? ''));
  let from = said.lastIndexOf(null) + 1;
  // A number belongs to the word before it: "Set 1".
  while (from < words.length && (said[from] === 'connects' || /^\d+$/.test(words[from] ?? ''))) from++;
  const left = words.slice(0, from).join(' ');
  const tail = said.slice(from).filter((each) => each !== 'dash');
  // "Response to SEC comments": they are what it answers.
  if (OF_SOMEBODY.has(bareWords(words[from] ?? '')) && ANSWERS.test(left)) return whole;
  if (/['’]s$/u.test(left)) return whole;
  if (namesIn(left) < 2 || LEADS_ON.test(left) || !tellsVersion(tail, words.at(-1) ?? '', left, said[from] === 'dash'))
    return whole;
  // "Lease - agent counsel redline": whose remark it is stands before it.
  const remark = words.slice(from, from + 2).some((word) => OF_SOMEBODY.has(bareWords(word)));
  const bare = remark ? left.replace(WHOSE, '') : left;
  return (namesIn(bare) > 1 ? bare : left).replace(DANGLING, '');
}
