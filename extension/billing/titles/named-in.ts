import type { TitleParts } from '../../../shared/index.ts';
import { givenNameFirst } from './file-name.ts';
import { calledIn, callParts, givenFirst, isRole, isSurnameFirst, metIn, namedBesideAside } from './person.ts';
import { subjectOf } from './subject.ts';

/** What a conversation is called, with whoever it begins with as they are called; a name alone is read later. */
export const ofTalk = (text: string) => (isSurnameFirst(text) ? text : givenNameFirst(text));

/**
 * Whom a title names besides its subject, and what of that is left; empty where nobody is named. Pure.
 * @param subject cleaned
 * @param topic whether what a chat is called is what it is about
 * @param telephone whether the program calls and does nothing else
 */
export function namedIn(
  { talk, purpose, pieces }: TitleParts,
  subject: string,
  { topic, telephone }: { topic: boolean; telephone: boolean },
): { person: string; about: string } {
  const isMeeting = talk?.kind === 'meeting';
  const alone = isMeeting && (isSurnameFirst(subject) || isRole(subject)) ? subject : '';
  const spoken = topic ? '' : subjectOf(talk?.person?.text ?? alone);
  if (spoken !== '') return { person: givenFirst(spoken), about: spoken === subject ? '' : subject };
  const beside = isMeeting || (purpose === 'chat' && talk === null) ? namedBesideAside(subject) : null;
  if (beside) return { person: givenFirst(beside.who), about: beside.what };
  const { who, what } = telephone ? callParts(subject) : { who: subject, what: '' };
  const outside = pieces.some(({ kind }) => kind === 'gateway');
  const called = purpose === 'call' ? calledIn(who, telephone) : purpose === 'chat' ? metIn(subject, outside) : '';
  const person = givenFirst(subjectOf(called));
  return person === '' ? { person, about: subject } : { person, about: what };
}
