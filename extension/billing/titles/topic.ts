import { bareWords } from '../../../shared/index.ts';

/** Between parts of a subject, and before a tail that a comma parts. */
const PARTS = / [-–—|/] /u;

/** Words between blanks or breaks as one piece of a pattern. */
const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`;

/** When something happened or is to happen, as people write it to one another. */
const DAY = `(?:${anyOf('mon(?:day)? tue(?:s|sday)? wed(?:nesday)? thu(?:r|rs|rsday)? fri(?:day)? sat(?:urday)? sun(?:day)? today tomorrow tonight noon cob eod lunch')}|end of (?:the )?(?:day|week)|next week|this (?:week|morning|afternoon|evening)|close of business|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)?|\\d{1,2}/\\d{1,2}(?:/\\d\\d(?:\\d\\d)?)?)`;
/** How soon somebody wants it, behind a comma or a dash. */
const HASTE = new RegExp(
  `(?:,|\\s[-–—])\\s*(?:(?:i |we )?(?:need(?:ed|s)?|want(?:ed)?|due|pls|please|asap|urgent)(?: (?:it|this|that|them|back|answer|response|reply|asap|ok|sign-?off))*(?:(?: (?:by|before|on|for|at))? ${DAY})?|(?:by|before) ${DAY})[\\s!.?]*$`,
  'iu',
);
/** Behind what somebody tells. */
const WHEN =
  /\s+(?:last (?:night|week|time)|tonight|yesterday|today|tomorrow|this (?:morning|afternoon|evening|week)|right now|just now|again|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s!.?]*$/iu;

const PRONOUN = '[Ii]|[Ss]?[Hh]e|[Tt]hey|[Ww]e|[Yy]ou|[Ii]t|[Nn]obody|[Ss]omeone|[Ss]omebody|[Ee]veryone';
/** What begins as a question does, or as what somebody tells of somebody. "Will contest", "May hearing" begin as names do. */
const ASKED = new RegExp(
  `^(?:[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow|[Ww]hich)(?:['’]s|['’]d)? (?!to )\\p{Ll}|^(?:[Cc]an|[Cc]ould|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Dd]o|[Dd]oes|[Dd]id|[Ss]hould|[Ww]ill|[Ww]ould|[Mm]ay|[Hh]ave|[Hh]as|[Hh]ad|[Aa]m) (?:${PRONOUN}|the|my|our|your|h(?:is|er)|their|this|that|these|those|there|any(?:one|body)?|[Mm]om|[Dd]ad) \\p{L}`,
  'u',
);
const TOLD = new RegExp(`^(?:${PRONOUN})(?:['’](?:s|re|ll|ve|d|m))? (?!vs?\\.? )\\p{Ll}`, 'u');
/** Verbs that stand in no name of a paper, behind whoever does it. */
const CLAUSE = new RegExp(
  `^(?<who>(?:[\\p{L}\\d.&’'-]+ ){1,3}?)(?:${anyOf("won['’]t can['’]t don['’]t doesn['’]t didn['’]t isn['’]t aren['’]t wasn['’]t hasn['’]t haven['’]t wouldn['’]t shouldn['’]t")}|(?:wants?|refuses?|needs|keeps|threatened|threatens|plans|tried|is trying|is going|is asking|is refusing) (?:to|me|us)|(?:says|said|thinks|told (?:me|us|h(?:im|er)|them)|asked (?:me|us|if)|keeps \\p{L}+ing|just \\p{L}+ed)) `,
  'iu',
);
/** Whoever is said to be something or to do it: "Stamper is lying to us", "Judge Haddock is asleep". */
const SAID_OF =
  /^(?<who>(?!(?:there|here|this|that|it|what|who|which)[ ])(?:[\p{L}.&’'-]+ ){1,3}?)(?:is|are|was|were) (?:\p{L}+ ){0,2}?(?:\p{Ll}{2,}ing|asleep|wrong|right|late|back|gone|nuts|crazy|clueless|useless|hopeless|lost|drunk|angry|furious|mad|upset|scared|broke|sick|dead|here|out|in|on|off|ready|ok(?:ay)?|fine|bad|good|great|weak|a|an|the|so|too|very|really|just|still|not|never|always|such|full|going)(?![\p{L}])/iu;
/** Before what somebody says, as people type it to one another. */
const INTERJECTION =
  /^(?:(?:[Ll]ol|lmao|[Rr]ofl|omg|OMG|omfg|wtf|WTF|smh|[Uu]gh+|[Aa]rgh+|[Hh]aha\p{L}*|[Hh]ehe|[Ww]ow|[Yy]ikes|[Jj]ee?z|[Ss]heesh|[Oo]of|[Ww]hoa|[Hh]mm+|[Uu]mm+|btw|BTW|ffs|[Dd]amn|[Dd]ang|[Pp]uh|[Oo]je|[Tt]ja|mdr|[Pp]ff+|[Uu]ff+|[Jj]aja\p{L}*)(?=$|[\s,.!:…-])[\s,.!:…-]*)+/u;
/** What somebody is found to be, behind a word that says how much, how often or as one has it: "wieder völlig verwirrt". */
const FOUND_TO_BE =
  /^(?<who>(?:(?:Fr\.|Frau|Hr\.|Herr|Mr\.?|Mrs\.?|Ms\.?|Mme|M\.|Sra?\.|Dr\.?|Judge) )?(?:\p{Lu}[\p{L}’'-]+ ){1,2}?)(?:again|totally|completely|so(?! ordered)|really|super|kinda|clearly|obviously|wieder|völlig|ganz|sehr|schon wieder|offenbar|echt|encore|complètement|totalement|très|vraiment|otra vez|totalmente|muy|completamente) .+$/u;
/** What was done, by the noun for it. */
const NOUNS: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/^paid (?<how>partial|full|late)(?:ly)?\b/iu, 'payment'],
  [/^paid\b/iu, 'payment'],
  [/^moved out\b/iu, 'move-out'],
  [/^(?:called|phoned|rang)\b/iu, 'call'],
  [/^(?:emailed|wrote|texted)\b/iu, 'message'],
  [/^signed\b/iu, 'signing'],
  [/^filed\b/iu, 'filing'],
  [/^(?:quit|resigned)\b/iu, 'resignation'],
  [/^(?:was |got )?(?:fired|terminated|laid off)\b/iu, 'termination'],
  [/^(?:got |was )?served\b/iu, 'service'],
  [/^(?:got |was )?arrested\b/iu, 'arrest'],
  [/^(?:died|passed(?: away)?)\b/iu, 'death'],
  [/^accepted\b/iu, 'acceptance'],
  [/^(?:rejected|refused|declined)\b/iu, 'refusal'],
  [/^(?:withdrew|pulled out)\b/iu, 'withdrawal'],
  [/^(?:visited|came by|stopped by|showed up)\b/iu, 'visit'],
];
/** Before what a sentence is about. */
const DETERMINER = /(?:^|\s)(?:the|a|an|my|our|your|h(?:is|er)|their|this|these|those|any)\s+(?<what>\S.*)$/iu;
/** Where such a name ends. */
const STOP =
  /\s+(?:if|when|while|because|since|that|who|which|and|or|but|to|in|on|at|of|for|from|with|by|about|after|before|until|so|is|are|was|were|has|have|had|will|can|could|would|should|still|yet|ever|again|now|today|back|too|alone|anymore|already|soon|away|out|off|up|down|over|here|there|be|get|got|go|going)(?=\s|$).*$/iu;
const MOST_WORDS = 3;
/** Words that no bill shows. */
const UNTOLD =
  /(?:^| )(?:idiots?|jerks?|bastards?|liars?|crap|damn|hell|stupid|crazy|girlfriend|boyfriend|mistress|affair|god|mess|hate|drunk|high)(?: |$)/u;
/** "Dad's truck": whose it is, as the family says; a party of a case may be called Mother or Father. */
const FAMILY =
  /(?<=^|(?:^|\s)(?:and|re|&)\s)(?:my |our )?(?:dad|daddy|mom|mum|mommy|mama|papa|grandma|grandpa|granny|nana|auntie|sis|hubby|opa|oma|mamie|papi|abuela|abuelo)(?:['’]s|s['’]) (?=\p{L}{2})/giu;
const MINE = /(?<=^|\s)(?:my|mine) (?=\p{L}{2})/giu;

/** When, behind the day: "hearing 5/6/32 9:30". */
const CLOCK = /(?<=\d{1,2}\/\d{1,2}(?:\/\d{2,4})?),? (?:at |@ ?)?\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?$/iu;

/** What a sentence is about, by what stands behind its last article or possessive; empty where that is no short name. */
function objectOf(sentence: string): string {
  const what = (DETERMINER.exec(sentence)?.groups?.what ?? '')
    .replace(/[?!.]+$/u, '')
    .replace(WHEN, '')
    .replace(STOP, '');
  const bare = bareWords(what);
  return what === '' || what.split(' ').length > MOST_WORDS || UNTOLD.test(bare) ? '' : what;
}

/** A part of a subject as what it is about; empty where somebody only tells or asks something. */
function topicOf(part: string): string {
  const said = part.replace(INTERJECTION, '');
  const bare = said.replace(/[?!.]+$/u, '').trim();
  if (/^(?:please|pls|plz|don['’]t|do not) /iu.test(bare)) return said;
  if (ASKED.test(bare) || TOLD.test(bare)) return objectOf(bare);
  const { who } = CLAUSE.exec(bare)?.groups ?? {};
  if (who !== undefined) {
    const object = objectOf(bare.slice(who.length));
    return object === '' ? who.trim() : `${who.trim()} - ${object}`;
  }
  const of = (SAID_OF.exec(bare) ?? FOUND_TO_BE.exec(bare))?.groups?.who;
  if (of !== undefined) return UNTOLD.test(bareWords(of)) ? '' : of.trim();
  if (!WHEN.test(bare)) return said;
  const words = bare.replace(WHEN, '').split(' ');
  for (let at = 1; at < Math.min(4, words.length); at++) {
    const rest = words.slice(at).join(' ');
    const done = NOUNS.find(([verb]) => verb.test(rest));
    if (!done) continue;
    const how = done[0].exec(rest)?.groups?.how;
    return [...words.slice(0, at), ...(how ? [how.toLowerCase()] : []), done[1]].join(' ');
  }
  return said;
}

/**
 * What a message is about, where its subject is what somebody says: "he took the kids' passports" is "kids' passports",
 * "Dad's truck" is "truck", "declaration, need by Thurs" is "declaration". Nothing is added but the noun of a verb; empty
 * where nothing is left that a bill can show. A subject that is a name already stays as it is.
 */
export function asTopic(subject: string): string {
  const told = subject.replace(HASTE, '');
  const parts = told.split(PARTS);
  // Beside what a message is about, one word of what is asked tells little more.
  const beside = (topic: string, part: string, at: number) =>
    at > 0 && topic !== part && !topic.includes(' ') && (/\s/.test(parts[0] ?? '') || !/^\p{Ll}{4}/u.test(topic));
  const topics = parts.map((part, at) => {
    const topic = topicOf(part);
    return beside(topic, part, at) ? '' : topic;
  });
  const said = topics.filter((topic) => topic !== '');
  const joined =
    said.length === parts.length && topics.every((topic, at) => topic === parts[at]) ? told : said.join(' - ');
  return joined.replace(FAMILY, '').replace(MINE, '').replace(CLOCK, '').trim();
}
