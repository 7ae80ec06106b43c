import { SUBJECT, WHO } from '../entry/blanks.ts';
import type { Task } from './task.ts';
import { atStart, inSentence } from './voice.ts';

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
const BEGINNINGS = /^(?:Draft|E-mail|Exchange|Research|Review|Telephone|Video|Work) /;

/** A phrase as it goes on after another one: "Draft lease; review Exhibit A". A word that may be a name stays large. */
export function following(phrase: string): string {
  if (BEGINNINGS.test(phrase)) return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const [first = '', ...rest] = phrase.split(' ');
  return [inSentence(first), ...rest].join(' ');
}

/** All mail of an entry as one phrase, the subjects in the order given, so that one blank is left to fill. */
export function mailPhrase(subjects: readonly string[]): string {
  const named = [...new Set(subjects.filter(Boolean).map(inSentence))].slice(0, MAX_SUBJECTS);
  return `E-mail with ${WHO} re ${listed(named) || SUBJECT}`;
}

/** "Draft complaint" is called a draft already. */
const DRAFT = /^draft\s+/i;

function onDocument(name: string, reviewed: boolean): string {
  return `${reviewed ? 'Draft and review' : 'Draft'} ${name.replace(DRAFT, '')}`;
}

/**
 * A task as one phrase of a narrative. It says no more than the titles do: who took part is a blank where no title
 * names them. Empty for what tells nothing at all.
 */
export function phraseOf({ kind, subject, person, reviewed }: Doing): string {
  const what = inSentence(subject);
  const about = what || SUBJECT;
  const who = person || WHO;
  switch (kind) {
    case 'document':
      return what && onDocument(what, reviewed);
    case 'sheet':
      return what && `${reviewed ? 'Work on and review' : 'Work on'} ${what}`;
    case 'reading':
      return what && `Review ${what}`;
    case 'mail':
      return mailPhrase([subject]);
    case 'call':
      return `Telephone conference with ${who} re ${about}`;
    case 'meeting':
      return `Video conference with ${who} re ${about}`;
    case 'chat':
      return `Exchange messages with ${who} re ${about}`;
    case 'research':
      return `Research ${about}`;
    case 'docket':
      return what && `Review docket ${what}`;
    case 'filing':
      return what ? `Work on court filing ${what}` : 'Work on court filing';
    case 'noted':
      return subject;
    case 'unclear':
      return atStart(what);
  }
}
