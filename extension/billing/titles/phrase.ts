import { channelName, gatheringOf, isBody } from './gathering.ts';
import { saysNothing, withoutRemarks } from './mail-subjects.ts';
import type { Task } from './task.ts';
import { inSentence } from './voice.ts';

/** A thing that was done. */
export interface Doing extends Pick<Task, 'kind' | 'subject' | 'person'> {
  /** Whether a document was also looked at where it cannot be written to. */
  reviewed: boolean;
}

/** Messages on so many subjects are told; what more there was is one click below. */
const MAX_SUBJECTS = 3;

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The words that a phrase made here can begin with, besides the title's own. */
const BEGINNINGS =
  /^(?:Attend|Confer|Draft|E-mail|Exchange|Legal research|Medical research|Participate|Patent search|Prepare|Research|Review|Revise|Search|Telephone|Trademark search|Video|Work)(?: |$)/;

/** A phrase as it goes on after another one: "Draft lease; review Exhibit A". A word that may be a name stays large. */
export function following(phrase: string): string {
  if (BEGINNINGS.test(phrase)) return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  return inSentence(phrase);
}

/** "Telephone conference with Dana Holt re depo prep", without what is not known. */
function talk(how: string, who: string, about: string): string {
  return `${how}${who && ` with ${who}`}${about && ` re ${about}`}`;
}

function tellingIn(subjects: readonly string[]): string[] {
  return subjects.map(withoutRemarks).filter((subject) => subject !== '' && !saysNothing(subject));
}

/** A phrase with what it was about; itself where nothing says so. */
export function withTopic(phrase: string, about: string): string {
  return about === '' ? phrase : `${phrase} re ${inSentence(about)}`;
}

/**
 * All mail of an entry as one phrase, the subjects in the order given.
 * @param who printed after "with"; empty where nobody said who took part
 */
export function mailPhrase(subjects: readonly string[], who: string): string {
  const telling = tellingIn(subjects);
  const named = listed([...new Set(telling.map(inSentence))].slice(0, MAX_SUBJECTS));
  return talk(named === '' && who === '' ? 'E-mail correspondence' : 'E-mail', who, named);
}

/** "Recording of depo" is called one already. */
const RECORDING = /^(?:(?:audio|video) )?recording\s+/i;
/** A comparison that is called one already. */
const COMPARISON = /^(?:comparison|redline|blackline|vergleich|comparaison|comparaci[oó]n)(?![\p{L}\p{N}])/iu;
/** "Lease v3 vs v4 - redline": the same behind it. */
const IS_COMPARISON =
  /[\s,–-]+(?:comparison|compare|compared|redline|blackline|vergleich|comparaison|comparaci[oó]n)$/iu;
/** "Compare - Lease v3 to v4": what a program says before it. */
const COMPARED_AS =
  /^(?:(?:compare|comparison|redline|vergleich|comparaison|comparaci[oó]n)|(?:compare result|vergleichsergebnis|comparer le résultat|comparar resultado) \d{1,3}|(?:change-pro|workshare|litera)(?: redline| comparison| compare)?) [-–] /iu;

function comparisonOf(name: string): string {
  return `Review ${COMPARISON.test(name) ? following(name) : `comparison of ${name}`}`;
}

/** "Draft complaint" is called a draft already. */
const DRAFT =
  /^draft\s+|(?<=\p{L})(?<!^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|next|new|revised|amended|initial|rough))\s+draft(?=$| [-–] )/giu;

/** "SJ Opp Draft Statement of Facts": between two names, and after no word that goes on to it. */
const WITHIN = /(?<=\p{L})(?<!(?:^| )(?:to|of|re|on|for|and|the|in|with|a)) Draft(?= \p{Lu})/gu;

/** The same in other languages, within a name or at its end; "Entwurf eines …" and "projet de …" are names of papers. */
const FOREIGN_DRAFT =
  /(?<=[\p{L}\p{N})]) (?:[-–] )?(?:Entwurf|Vertragsentwurf|projet|borrador)\d{0,2}(?= \p{Lu}|$)|^(?:Entwurf|Borrador|Projet)\s+(?!d[eu'’]|des |eines? |einer )/gu;

function onDocument(name: string, reviewed: boolean): string {
  const said = name.replace(DRAFT, '').replace(WITHIN, '').replace(FOREIGN_DRAFT, '');
  return `${reviewed ? 'Draft and review' : 'Draft'} ${said}`;
}

/** What a meeting is called by itself: "Rule 26(f) conference". */
const CONFERENCE =
  /^(?!.*\b(?:prep|preparation|prepare|before|after|re)\b)(?:(?:depo|deposition) of |(?:(?!deposition|depo)[^-–]*\s)?(?:depo|deposition)(?: |$)|[^-–]*\b(?:conference|meeting|hearing|mediation|arbitration)(?: session)?(?: \d{1,2})?(?= [-–] |$))/i;

/** What people meet for, as calendars call it: the last word of a name or of its first part. */
const OCCASION =
  /(?<![\p{L}-])(?:call|conf|conference|mtg|meeting|sync|interview|huddle|stand-?up|check-?in|kick-?off|touch ?base|hearing|mediation|all[ -]hands|debrief|session|visit|round ?table|webinar|moot(?: court)?|dry run|run-?through|mock (?:trial|argument|jury)|workshop|town ?hall|termin|besprechung|telefonat|jour fixe|rendez-vous|entretien|réunion|reunión|llamada|entrevista)(?= [-–:(/w#]|$)/iu;
/** A call by what it is about, and with whom. */
const CALL_WITH =
  /^(?<about>\S.*?) (?:call|conf(?:erence)?|mtg|meeting|sync|telefonat|appel|llamada) (?:w\/|with|mit|avec|con) ?(?<whom>\p{Lu}.*)$/u;
/** What is done for it, and is not the occasion itself. */
const FOR_OCCASION =
  /(?<!\p{L})(?:prep|preparation|prepare|agenda|notes|before|after|re|follow-?up|planning|scheduling|vorbereitung|préparation|preparación)(?!\p{L})/iu;

/** What is said where people talk or write, and nothing tells which: who took part in an occasion that the title names. */
function conferred(named: string, who: string): string {
  const { name: what, often } = gatheringOf(named);
  if (who === '' && isBody(what)) return talk('Confer', what, '');
  // What is so often is a meeting.
  if (who === '' && often !== '') return `Participate in ${often} ${what} meeting`;
  const occasion = who === '' && OCCASION.test(what) && !FOR_OCCASION.test(what);
  return occasion ? `Participate in ${what}` : talk('Confer', who, what);
}

/** What is said where people saw each other by video. */
function met(what: string, who: string): string {
  if (who !== '') return talk('Video conference', who, what);
  if (CONFERENCE.test(what)) return `Attend ${what} by video`;
  if (isBody(what)) return talk('Video conference', what, '');
  // "Mediation damages call w/ Dr. Abara"
  const { about = '', whom = '' } = CALL_WITH.exec(what)?.groups ?? {};
  return whom === ''
    ? talk('Video conference', '', what)
    : talk('Video conference', whom, about.replace(/[\s,–-]+$/u, ''));
}

/** What is said where people wrote to one another. */
function written(named: string, who: string): string {
  const what = inSentence(named);
  // "Caucus - mgmt team only"
  const group = isBody(what) || isBody(what.split(' - ')[0] ?? '') || / counsel$/i.test(what);
  return who === '' && group ? talk('Exchange messages', what, '') : talk('Exchange messages', who, what);
}

/**
 * A task as one phrase of a narrative. It says no more than the titles and the attorney do. Empty for what tells nothing
 * at all.
 * @param said who took part, where no title names them; empty where nobody said so
 */
export function phraseOf({ kind, subject, person, reviewed }: Doing, said: string): string {
  const what = inSentence(subject);
  const who = person || said;
  switch (kind) {
    case 'document':
      return what && onDocument(what, reviewed);
    case 'sheet':
      return what && `${reviewed ? 'Work on and review' : 'Work on'} ${what}`;
    case 'reading':
      return what && `Review ${what.replace(/^review(?: of)?(?: [-–:])? |(?<= - )review: /i, '')}`;
    case 'revision':
      return what && `Revise ${what.replace(/^(?:revised|revise) /i, '')}`;
    case 'search':
      return what && `Search ${what}`;
    case 'webinar':
      return CONFERENCE.test(what) ? `Attend ${what} by video` : `Attend webinar${what && ` re ${what}`}`;
    case 'mail':
      return mailPhrase([subject], said);
    case 'call':
      return talk('Telephone conference', who, what);
    case 'meeting':
      // "Video visit - Denny" says already how they met.
      if (who === '' && /^video(?:-|\s)/i.test(what)) return `Participate in ${what}`;
      return met(gatheringOf(what).name, who);
    case 'chat':
      return written(channelName(subject), who);
    case 'research':
      return subject && `Research ${subject.replace(/^research(?: re| on)? /i, '')}`;
    case 'comparison':
      return what && comparisonOf(what.replace(COMPARED_AS, '').replace(IS_COMPARISON, ''));
    case 'recording':
      return what && `Review recording ${what.replace(RECORDING, '')}`;
    case 'notice':
      return what ? `Review court notice re ${what}` : 'Review court notice';
    case 'docket':
      return what ? `Review docket ${what}` : 'Review docket';
    case 'filing':
      if (/^(?:in|of) /.test(what)) return `Work on e-filing ${what}`;
      return what ? `Work on court filing ${what}` : 'Work on court filing';
    case 'noted':
      return subject;
    case 'conference':
      return conferred(what, who);
    case 'unclear':
      // One word without what was done with it tells nothing.
      if (who === '' && !what.includes(' ')) return '';
      return who === '' ? `Work on ${what}` : talk('Confer', who, what);
  }
}
