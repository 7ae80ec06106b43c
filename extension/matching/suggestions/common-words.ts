/**
 * Words that stand in titles, descriptions and names everywhere and so are no reason for a matter, folded: the function
 * words of English, German, French and Spanish that stand in file names and subjects (from the languages' closed classes:
 * articles, prepositions, conjunctions, pronouns); forms of companies; docket words of courts; words for papers and their
 * state; signs of messages and calls. A name that is also such a word is found by the rest of the name.
 */
const LISTS = [
  // English
  'a an and as at about after all any are be by can do for from has have how i if in into is it its me my new no not of off on or our out over please re so some that the their them then there these they this to up us was we were what when where which who will with you your',
  // German
  'am an auf aus bei bis das dem den der des die ein eine einem einen einer eines es für fur im in ist mit nach nicht oder sie über uber um und uns von vor wegen wir zu zum zur',
  // French
  'à au aux avec ce ces dans de des du elle en est et il je la le les leur mais ne nous ou où par pas pour qui sur un une vos votre vous',
  // Spanish
  'al con como del el ella en es la las lo los mas más no o para pero por que se sin su sus un una unos y',
  // Forms of companies
  'inc llc llp lp ltd limited corp corporation co company plc gmbh ag kg sa sarl sl bv nv pc pllc group holding holdings trust bank na',
  // Dockets and parties
  'v vs versus cv cr ap et al case matter docket no number file superior people party parties plaintiff defendant petitioner respondent estate marriage action claim litigation dispute general advice misc miscellaneous family planning administration agreement contract acquisition financing project series corporate employment immigration probate divorce dissolution custody dui asylum adjustment status',
  // Papers and their state
  'draft final copy version rev revised redline clean signed executed exhibit doc docs document documents docx pdf scan page pages untitled read only letter memo notes note email mail message messages form template list motion brief order notice petition complaint answer response reply',
  // Messages, calls and programs
  'fw fwd aw wg tr rv call meeting chat meet zoom teams inbox calendar external google microsoft chrome edge word outlook adobe acrobat work search results home personal room ringcentral dialpad facetime slack dm webex skype phone mail firm sheets docs drive message pdf docx xlsx pptx',
];

const COMMON: ReadonlySet<string> = new Set(LISTS.flatMap((words) => words.split(' ')));

/** Whether a folded word is no reason for a matter, wherever it stands. */
export function isCommon(word: string): boolean {
  return COMMON.has(word);
}

/**
 * Words that tell one state of a paper from another, folded: versions, drafts, who edited it, and what programs add. Not
 * what it is about.
 */
const STATES: ReadonlySet<string> = new Set(
  (
    'draft drafts final clean redline redlined compare comparison copy of version ver rev revised edits edit edited comments ' +
    'signed executed unsigned filed conformed secured protected view read only compatibility mode saved autosaved ' +
    'external ext re fw fwd page pages docx pdf xlsx pptx'
  ).split(' '),
);
const VERSION = /^(?:v|ver|rev|r)\d{1,3}$/u;

/** Whether a folded word says which state of a paper this is. */
export function isState(word: string): boolean {
  return STATES.has(word) || VERSION.test(word);
}
