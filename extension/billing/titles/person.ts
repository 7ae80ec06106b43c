import { GIVEN_NAMES } from './known/given-names.ts';
import { SMALL_WORDS } from './small-words.ts';
import { mayBeName } from './voice.ts';

/** Who is called by what they are is no name. */
const ROLE =
  /^(?:opposing counsel|co-?counsel|local counsel|coverage counsel|defen[sc]e counsel|class counsel|outside counsel|expert|client|court clerk|court reporter|mediator|arbitrator|opposing party)$/i;
/** Those of a group who have no room in the title: "Dana, Amir +3". */
const OTHERS = / *\+ ?\d{1,3}$/;
/** A unit or an extension behind a name: "AU 2643", "x204", "(2)". */
const EXTENSION = /,? (?:(?:\p{Lu}{1,4}|ext\.?|x|unit|apt\.?) ?)?(?:#?\d[\p{L}\d-]{0,6}|\(\d{1,3}\))$/u;
/** Which telephone of somebody it is, behind a name. */
const DEVICE = / (?:cell|mobile|home|work|direct|handy|mobil|privat|portable|móvil|casa)$/i;
/** "Holt, Dana", and no more. */
const SURNAME_FIRST = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?$/u;
/** "Judge Ito", "Me Lefort", "Examiner Castellanos AU 2643": what somebody is, and a name. */
const TITLED = /^(?<title>\p{L}+\.?) (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;
const TITLES =
  /^(?:judge|justice|hon\.|magistrate|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|mx\.?|det\.?|detective|officer|ofc\.?|sgt\.?|ausa|ada|examiner|attorney|rep\.?|rev\.?|frau|herr|ra|rain|m\.|mme|mlle|me|maître|sr\.?|sra\.?|srta\.?|don|doña|lic\.?)$/i;
/** What stands in brackets behind a name. */
const ASIDE = / \([^()]{1,30}\)$/;
/** Teams tells so of whoever is not of the firm. */
const OF_OTHERS = / \((?:guest|external|unverified|gast|extern|invité|externe|invitado|externo)\)$/i;

/** Names of one word with as many surnames as given names: "Kim, Dana, Osei, Abe". */
function severalGivenFirst(named: string): string | null {
  const each = named.split(/[,;] ?/);
  if (each.length < 4 || each.length % 2 > 0 || !each.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word))) return null;
  const names = each.flatMap((word, at) => (at % 2 > 0 ? [`${word} ${each[at - 1]}`] : []));
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "R. Kapoor", "Dana Holt". */
function isGivenFirst(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  return /^\p{Lu}[\p{L}'’-]/u.test(second) && (/^\p{Lu}\.$/u.test(first) || GIVEN_NAMES.has(first));
}

/** "Holt, Dana" as it is said: "Dana Holt"; "Dana, Amir +3" is "Dana, Amir and others". */
export function givenFirst(named: string): string {
  const person = named.replace(OF_OTHERS, '').replace(EXTENSION, '').replace(DEVICE, '');
  if (ROLE.test(person)) return person.toLowerCase();
  if (OTHERS.test(person)) return person.replace(OTHERS, ' and others');
  const several = severalGivenFirst(person);
  if (several) return several;
  const [, surname, given] = /^(\p{Lu}[^,]*), (\p{Lu}[^,]*)$/u.exec(person) ?? [];
  // "R. Kapoor, S. Lindh": two, each with the given name first.
  if (surname && given && [surname, given].every(isGivenFirst)) return `${surname} and ${given}`;
  return surname && given ? `${given} ${surname}` : person;
}

/** Whether words say what somebody is, and no more: "coverage counsel". */
export function isRole(text: string): boolean {
  return ROLE.test(text);
}

/** What a group of people is called. */
const GROUP = /(?:^| )(?:team|group|counsel|committee|family|crew|board|office|firm|desk|staff|clients?)$/i;
/** Whose people somebody writes to: "HR Harlow". */
const DEPARTMENT =
  /^(?:HR|IT|RH|DRH|RRHH|Legal|Accounting|Finance|Payroll|Benefits|Compliance|Procurement|Buchhaltung|Personalabteilung) \p{Lu}/u;
/** Small words within names. */
const PARTICLE = /^(?:and|und|et|y|de|del|della|der|den|di|du|la|le|van|von|zu|bin|al|el|others|&|\+)$/i;

/** Whether what a chat is called is what it is about, and nobody's name: "Sig pages". */
export function isTopic(text: string): boolean {
  if (DEPARTMENT.test(text) && text.split(' ').slice(1).every(mayBeName)) return false;
  if (GROUP.test(text) || ROLE.test(text) || OF_OTHERS.test(text) || /[,+@]/.test(text)) return false;
  const words = text.replace(ASIDE, '').split(' ');
  const common = (word: string) =>
    !PARTICLE.test(word) && (/^\p{Ll}/u.test(word) || SMALL_WORDS.has(word.toLowerCase()));
  return words.length > 1 && words.some(common);
}

/**
 * Somebody by title or by a common given name, and in brackets behind it what it is about, or who that is: "Dr. Rahimi (std
 * of care)", "Alan Reyes (inventor)"; null for anything else.
 */
export function namedBesideAside(text: string): { who: string; what: string } | null {
  const aside = ASIDE.exec(text)?.[0] ?? '';
  const who = text.slice(0, text.length - aside.length);
  const certain = TITLES.test(TITLED.exec(who)?.groups?.title ?? '') || GIVEN_NAMES.has(who.split(' ')[0] ?? '');
  if (aside === '' || !certain || !isFullName(who)) return null;
  const inner = aside.slice(2, -1);
  return { who, what: inner.includes(' ') ? inner : '' };
}

/** Whether words are somebody's name with the surname first, and no more. */
export function isSurnameFirst(text: string): boolean {
  return SURNAME_FIRST.test(text);
}

/** "Ana", "Lee", "Ito". */
const mayBeShortName = (word: string) => /^\p{Lu}\p{Ll}{1,2}$/u.test(word) && !SMALL_WORDS.has(word.toLowerCase());

/** Whether two or three words are somebody's name, as far as words tell. */
function isFullName(text: string): boolean {
  const bare = text.replace(EXTENSION, '').replace(DEVICE, '');
  if (SURNAME_FIRST.test(bare) || TITLES.test(TITLED.exec(bare)?.groups?.title ?? '')) return true;
  const words = bare.split(' ');
  const ofNames = words.every((word) => /^\p{Lu}\.$/u.test(word) || mayBeName(word) || mayBeShortName(word));
  return words.length > 1 && words.length < 4 && ofNames && words.some(mayBeName);
}

/**
 * Whom the window of a telephone names, with or without what they are: "Lorna Tate", "GC - Lorna Tate"; empty for
 * nobody.
 * @param onlyCalls whether nothing else than calls is done there: then an office may be called as well
 */
export function calledIn(text: string, onlyCalls: boolean): string {
  if (isFullName(text)) return text;
  const bare = text.replace(ASIDE, '');
  if (!onlyCalls) return besideLabel(text, 2);
  // "Trustee (Carl Voss)"
  const within = ASIDE.exec(text)?.[0].slice(2, -1) ?? '';
  if (!isFullName(bare) && isFullName(within)) return within;
  const beside = besideLabel(bare, MAX_LABEL);
  if (beside !== '' || bare.split(' ').length > MAX_CALLED) return beside;
  // A telephone names whoever is called: "prop mgr (Teri)".
  if (/^\p{Ll}/u.test(bare)) return bare.includes(' ') ? text : '';
  // It need be no person: "County Jail", "Dept. 14 Clerk".
  return bare.split(' - ')[0] ?? '';
}

/** What a call is about, behind whoever is called: "Rosa Vance re MRI results". */
const ABOUT = /^(?<who>\S.*?) (?:re|about|wegen|betr\.?) (?<what>\S.*)$/iu;

/** Whoever is called, and what it is about; empty where nothing says so. */
export function callParts(text: string): { who: string; what: string } {
  const { who = text, what = '' } = ABOUT.exec(text)?.groups ?? {};
  return { who, what };
}

/** Words of what somebody is, and of whoever is called, at most. */
const MAX_LABEL = 4;
const MAX_CALLED = 6;

/** A name before or behind what somebody is, which takes so many words at most: "GC - Lorna Tate". */
function besideLabel(text: string, most: number): string {
  const [first = '', second = '', ...more] = text.split(' - ');
  if (second === '' || more.length > 0) return '';
  if (isFullName(second) && first.split(' ').length <= most) return second;
  return isFullName(first) && second.split(' ').length < 2 ? first : '';
}

/**
 * Whom a window of Teams names where it calls a chat and a call alike; empty for nobody, or what may be a channel.
 * @param outside whether Teams says that it is somebody of another firm
 */
export function metIn(text: string, outside: boolean): string {
  const bare = text.replace(OF_OTHERS, '');
  return SURNAME_FIRST.test(bare) || (isFullName(bare) && (outside || bare !== text)) ? text : '';
}
