/** How often people meet, as names of meetings say it, by language. */
const OFTEN =
  'daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|recurring|täglich|wöchentlich|zweiwöchentlich|monatlich|quotidien|quotidienne|hebdo|hebdomadaire|mensuel|mensuelle|diari[oa]|semanal|quincenal|mensual';
/** Words that stand in an English sentence. */
const ENGLISH = /ly$|^recurring$/i;
const DAY =
  '(?:(?:every|each|jeden|chaque|cada) )?(?:mon|tue|tues|wed|thu|thur|thurs|fri|mo|di|mi|do|fr|lun|mar|mer|mié|jeu|jue|ven|vie)(?:day|sday|nesday|rsday|urday|\\.)?s?(?:[/&,]\\s?(?:mon|tue|tues|wed|thu|thur|thurs|fri)s?)*';
const TIME = String.raw`(?:at |@ ?|um |à |a las )?\d{1,2}(?:[:.h]\d{2})(?: ?[ap]\.?m?\.?)?(?: ?(?:uhr|ET|CT|MT|PT|CET|EST|PST))?|(?:at |@ ?)?\d{1,2} ?(?:am|pm|a|p|uhr|h)`;
const IN_BRACKETS = new RegExp(`\\s*\\((?:(?:${OFTEN}|${DAY}|${TIME})[ ,]*)+\\)`, 'giu');
const AT_END = new RegExp(`[\\s,–@-]+(?:${TIME})$`, 'iu');
const OFTEN_AT_END = new RegExp(`[\\s,–-]+(?<often>${OFTEN})$`, 'iu');
const DAY_AT_END = new RegExp(`[\\s,–-]+${DAY}$`, 'iu');

/** A meeting's name without when it is, and how often where that was its last word. */
export interface Gathering {
  name: string;
  /** Empty where nothing says so. */
  often: string;
}

/** What a meeting is called apart from its times: "FLB daily 8:30" is "FLB", and daily. */
export function gatheringOf(named: string): Gathering {
  const timed = AT_END.test(named);
  const bare = named.replace(IN_BRACKETS, '').replace(AT_END, '');
  // A day stands there as a time does only beside one.
  const undated = timed ? bare.replace(DAY_AT_END, '') : bare;
  const often = OFTEN_AT_END.exec(undated)?.groups?.often ?? '';
  const name = undated.replace(OFTEN_AT_END, '');
  const told = often !== '' ? name.replace(DAY_AT_END, '') : name;
  return /\p{L}{2}/u.test(told)
    ? { name: told, often: ENGLISH.test(often) ? often.toLowerCase() : '' }
    : { name: named, often: '' };
}

/** What a body of people is called, as the last word of its name; by language. */
const BODY =
  /(?:^|[ -])(?:committee|cmte|cttee|board|panel|council|caucus|commission|task ?force|working group|team|group|trustees|directors|ausschuss|gremium|vorstand|aufsichtsrat|beirat|betriebsrat|arbeitsgruppe|comité|commission|conseil|cse|équipe|directoire|consejo|junta|comisión|equipo)$/iu;

/** Whether a name is that of people, who are met with. */
export function isBody(name: string): boolean {
  return BODY.test(name);
}

/** A channel as places of work write it, in words: "#npv-review" is "npv review", "ext-holt-counsel" is "holt counsel". */
export function channelName(name: string): string {
  const bare = name.replace(/^#/u, '');
  if (/\s/u.test(bare) || /\p{Lu}/u.test(bare)) return bare;
  return bare.replace(/^(?:ext|external|shared|int|tmp|temp|proj|team)-(?=.*-|\p{L}+$)/u, '').replaceAll('-', ' ');
}
