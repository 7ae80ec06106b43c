import { CALL, MEETING, ROLES, WHOLE_CALLS, WITH, ZOOM_MEETING } from '../wording/calls.ts';
import { anyWording } from '../wording/wording.ts';
import type { Range, Talk, TitlePart } from './parts.ts';
import { partOf, type Reading } from './reading.ts';

// The forms in which titles tell of calls and meetings, and how one of them is read.

type Kind = Talk['kind'];

/** A form of titles; the groups `who` and `about` are the person and what it is called. */
export interface Form {
  kind: Kind;
  pattern: RegExp;
}

export const form = (kind: Kind, pattern: string): Form => ({ kind, pattern: new RegExp(pattern, 'du') });
/** Words of titles, as pieces of a form's pattern. */
export const meeting = anyWording(MEETING);
export const call = anyWording(CALL);
export const whole = anyWording(WHOLE_CALLS);
export const withWords = anyWording(WITH);
export const zoom = anyWording(ZOOM_MEETING);

/** What is read of a title: a call says so near its start. */
const MAX_LENGTH = 300;
/** An online meeting's own code says nothing to a reader. */
const MEETING_CODE = /^(?:meet )?[a-z]{3}-[a-z]{4}-[a-z]{3}$/i;
/** How Teams writes a channel's name. */
const IN_QUOTES = /^["“„«]/u;
/** Everybody's own room: who is in it today, nobody says. */
const ROOM =
  /(?:['’]s (?:zoom|webex|teams) (?:meeting|webinar)|personal (?:meeting )?room|besprechungsraum|salle personnelle|sala personal)$/i;
const TELEPHONE = /^[+\d\s().-]{6,}$/;

/** A role, how long it lasts, or a telephone's area behind a name. */
const BESIDE_NAME = new RegExp(`(?: *\\((?:${anyWording(ROLES)}|[\\d:]{4,8}|\\d{3})\\))+$`, 'u');

/** A part that names somebody or something; null for a number or a code. */
export function telling(part: TitlePart | null): TitlePart | null {
  return part === null || MEETING_CODE.test(part.text) || TELEPHONE.test(part.text) || ROOM.test(part.text)
    ? null
    : part;
}

/** A range without a role behind the name there. */
export function withoutRole({ text }: Reading, { start, end }: Range): Range {
  return { start, end: end - (BESIDE_NAME.exec(text.slice(start, end).trimEnd())?.[0].length ?? 0) };
}

/** A group of a pattern as a part of the title. */
function groupOf(reading: Reading, found: RegExpExecArray, name: 'who' | 'about', from: number): TitlePart | null {
  const range = found.indices?.groups?.[name];
  if (!range) return null;
  const [start, end] = range;
  const aside = BESIDE_NAME.exec(found[0].slice(start - found.index, end - found.index))?.[0].length ?? 0;
  return telling(partOf(reading, [{ start: from + start, end: from + end - aside }]));
}

/** The talk that a title tells of by the first form that fits its beginning; null for none. */
export function talkBy(reading: Reading, forms: readonly Form[], live: boolean): Talk | null {
  const text = reading.text.slice(reading.from, Math.min(reading.to, reading.from + MAX_LENGTH));
  for (const { kind, pattern } of forms) {
    const found = pattern.exec(text);
    if (!found) continue;
    const person = groupOf(reading, found, 'who', reading.from);
    const subject = groupOf(reading, found, 'about', reading.from);
    // "Meeting in "Deal team"": where they met, and nobody's name.
    return person && IN_QUOTES.test(person.text)
      ? { kind, live, person: null, subject: person }
      : { kind, live, person, subject };
  }
  return null;
}
