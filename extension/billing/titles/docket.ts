import { staysLoud } from './shouted.ts';

/** Words of the names of states. */
const STATES =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|columbia|florida|georgia|guam|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new|hampshire|jersey|mexico|york|north|south|carolina|dakota|ohio|oklahoma|oregon|pennsylvania|puerto|rico|rhode|island|tennessee|texas|utah|vermont|virginia|washington|west|wisconsin|wyoming|islands|virgin';
/** Words of courts and of the systems in which they keep dockets; a name of nothing else is of no case. */
const OF_COURTS = new RegExp(
  String.raw`^(?:u\.?s\.?|united|states?|federal|district|circuit|bankruptcy|superior|supreme|appellate|family|probate|county|municipal|courts?|of|for|the|and|appeals?|claims|international|trade|tax|clerk|docket|dockets|report|sheet|query|text|history|documents?|case|cases|selection|activity|menu|utilities|events?|civil|criminal|adversary|opening|file|an|application|display|receipt|register|matrix|mailing|creditors?|parties|party|filers?|attorneys?|deadlines?|hearings?|schedule|status|associated|search|summary|related|transactions|pacer|ecf|cm|nextgen|live|train|test|db|database|version|v|release|n\.?d\.?|s\.?d\.?|e\.?d\.?|w\.?d\.?|c\.?d\.?|m\.?d\.?|d\.?|northern|southern|eastern|western|central|middle|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|[a-z]{0,4}-?ecf[.\w]*|[a-z]{3,4}[bd]c?|ca(?:\d{1,2}|dc|fc)|[nsewcm]d[a-z]{2}|acms|v?\d{1,2}(?:\.\d+)*(?:st|nd|rd|th)?|sso|dcn|gov|uscourts|${STATES}|cal|cali?f|tex|fla|ill|mass|mich|minn|mo|pa|ga|va|md|wash|wis|ariz|colo|conn|del|ind|kan|ky|la|me|miss|mont|neb|nev|okla|or|tenn|vt|wyo)\.?$`,
  'iu',
);
const COURT = /court|district|circuit|ecf|pacer|docket|history|^(?:[nsewcm]\.? ?)?d\. |(?:^|[ :])[a-z]{3,4}[bdc]c?$/i;
const BETWEEN = /[\s:()[\],;/–—|-]+/u;

/** Whether a page names a court, or a kind of page about dockets, and no case. */
export function namesNoCase(name: string): boolean {
  return COURT.test(name) && name.split(BETWEEN).every((word) => word === '' || OF_COURTS.test(word));
}

/** Whether every word of a part is one of courts and of their systems: "Live Database". */
export function isOfDockets(part: string): boolean {
  return part.split(BETWEEN).every((word) => word === '' || OF_COURTS.test(word));
}

const STATE = new RegExp(`^(?:(?:${STATES})(?: |$))+$`, 'i');

/** Whether words are the name of a state, or a part of one. */
export function namesState(words: string): boolean {
  return STATE.test(words);
}

const ONLY_DOCKET =
  /^(?:case )?(?:claims register|docket|dockets|register of actions|query|information|details|summary|events)(?: sheet| report| entries| information)?$/i;
const KEEPS_DOCKETS = /\b(?:court|courts|clerk|county|parish)\b/i;

/** Whether the parts of a page's title are a docket and the court that keeps it: "Harlow County Clerk of Courts - Case Docket". */
export function isDocketOfCourt(parts: readonly string[]): boolean {
  const others = parts.filter((part) => !ONLY_DOCKET.test(part));
  return others.length < parts.length && others.every(namesCourt);
}

/** Whether a part of a page's title says that the page is a docket. */
export function isDocketPage(part: string): boolean {
  return ONLY_DOCKET.test(part) && !/^(?:query|information|details|summary|events)$/i.test(part);
}

/** A state court's or a bankruptcy court's number of a case before its names: "CGC-31-601188", "24 CV 03318", "31-50118-cag". */
const COURT_NUMBER =
  /^(?:\p{Lu}{1,5}[- ]?\d{2}[- ]?\d{4,8}|\d{2,4}[- ]?\p{Lu}{1,5}[- ]?\d{3,8}|\d{2}-\d{4,6}(?:-[A-Za-z]{2,4}\d{0,2})?)[\s:,–-]+(?=\p{L})/u;
/** Words of captions that stay in capitals. */
const STAYS = /^(?:LLC|LLP|LP|USA|US|NA|II|III|IV|JR|SR|PC|PLC|FBO)[.,]?$/;

/** The names of a case without its number; a caption that is all capitals as names are written. */
export function captionOf(name: string): string {
  const caption = name.replace(COURT_NUMBER, '');
  if (/\p{Ll}/u.test(caption.replace(/ (?:vs?|et al|and|of|in re)(?=[ .,]|$)/g, ' ')) || !/\p{Lu}{3}/u.test(caption))
    return caption;
  return caption.replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’.]+(?![\p{L}\p{N}])/gu, (word) => {
    if (/^VS?\.?$/.test(word)) return word.toLowerCase();
    if (STAYS.test(word) || staysLoud(word)) return word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}

/** "CASE NUMBER 162031CA004417", "2031-44817," before the names of a case. */
const NUMBER_OF_CASE = /^(?:case (?:no\.?|number|#)?:? ?)?[\p{Lu}\d]*\d[\p{L}\d-]{4,}[,:;]? (?=\p{L})/iu;
/** "NEW YORK - Commercial - <ORDER TO SHOW CAUSE> 650882/2031 (Aldane LLC v. Pruett)": the case stands last. */
const CASE_IN_BRACKETS = /^.*\((?<names>[^()]+ vs?\.? [^()]+)\)?$/u;

/** Papers, as clerks enter them. */
const PAPER =
  '(?:(?:Agreed|Amended|Corrected|Emergency|Ex Parte|Joint|Proposed|Sealed|Stipulated|Unopposed|First|Second) )?(?:Affidavit|Answer|Application|Brief|Certificate|Complaint|Declaration|Hearing|Judgment|Meeting of Creditors|Memorandum|Minute|Motion|Notice|Objection|Opposition|Order|Petition|Proof of Claim|Reply|Report|Response|Schedules?|Scheduling|Statement|Stipulation|Summons|Transcript|Withdrawal)(?!\\p{L})';
/** The names of a case, and behind them the paper, for which CM/ECF writes no sign. */
const CASE_AND_PAPER = new RegExp(
  `^(?!${PAPER})(?<names>.*?[\\p{L}.](?<!(?:^| )(?:on|to|of|for|re|the|and|in|by)))(?<![-–] ?) (?=${PAPER})`,
  'u',
);

/** What a court's notice names: its case, without numbers and what the court's system says of the paper. */
export function caseOfNotice(subject: string): string {
  const named = CASE_IN_BRACKETS.exec(subject)?.groups?.names ?? subject.replace(NUMBER_OF_CASE, '');
  return captionOf(named.replace(CASE_AND_PAPER, '$<names> - '));
}

/** Two sides in capitals: "DUARTE v HUANG". */
const SIDES =
  /(?<![\p{L}\p{N}])(?<one>\p{Lu}{4,}) (?<versus>vs?\.?|VS?\.?|c\.|\.\/\.) (?<other>\p{Lu}{4,})(?![\p{L}\p{N}])/gu;
const asName = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();

/** A name in which two sides stand in capitals, with both as names are written. */
export function sidesAsNames(name: string): string {
  return name.replace(SIDES, (_, one: string, versus: string, other: string) =>
    [asName(one), versus.toLowerCase(), asName(other)].join(' '),
  );
}

/** Whether words name a court or its clerk, and no case. */
export function namesCourt(words: string): boolean {
  return KEEPS_DOCKETS.test(words) && !/ vs?\.? |\d{3}|\b(?:estate|in re|matter) /i.test(words);
}
