import { foldedWords } from '../fold/words.ts';
import { FILE_ENDINGS } from '../programs/endings.ts';
import type { Purpose } from '../programs/kinds.ts';
import { purposeOfName } from '../programs/purpose.ts';
import { CALL_KINDS, CHANNEL, CHANNEL_TABS, CHAT, DIRECT, GENERAL, ON_THE_LINE, ROLES } from '../wording/calls.ts';
import { anyWording, foldedSet } from '../wording/wording.ts';
import type { Range, Talk, TitlePart } from './parts.ts';
import { partOf, type Reading } from './reading.ts';
import { call, type Form, form, meeting, talkBy, telling, whole, withoutRole, withWords, zoom } from './talk-forms.ts';

const kinds = anyWording(CALL_KINDS);
const line = anyWording(ON_THE_LINE);
const FILE = new RegExp(`\\.(?:${FILE_ENDINGS.join('|')})$`, 'u');

/** Titles of programs in which people talk, the program's own name taken off; the part before the next separator. */
const CALLS: readonly Form[] = [
  form('chat', `^${anyWording(CHAT)} ${withWords} (?<who>.+)$`),
  form('call', `^(?:${kinds} )*(?:${call}|${whole})(?: ${kinds})* ${withWords} (?<who>.+)$`),
];
/** What a telephone's program says before a name: "Mobile: Dana Fenn", "Anruf: Frau Brandt". */
const LABELLED: readonly Form[] = [
  form('call', `^(?:${kinds} )*(?:${call}|${whole}|${anyWording(ROLES)}|${line}) ?: (?<who>[^:|]+)$`),
  form('call', `^${line} ${withWords} (?<who>[^:|]+)$`),
];
/** "Incoming - Berta Ochoa", "FaceTime Video - Ellen Abel": how somebody calls, and who. */
const LABEL = new RegExp(`^(?:${kinds}(?: ${call})?|ringing|${line}|facetime (?:video|audio))$`, 'u');
const ALONE: readonly Form[] = [
  form('call', `^(?:${kinds} )*(?:${call}|${whole})(?: ${kinds})*(?: in progress)?$`),
  form('meeting', `^(?:zoom |webex |teams )?(?:${meeting}|webinar)(?: ${withWords} (?<who>.+))?$`),
  form('meeting', `^${zoom}(?: de| di| do)? zoom$`),
];
/** A meeting's own name behind the program's word for it. */
const NAMED = new RegExp(
  `^(?:(?:zoom|webex|teams|microsoft teams)[ -])${zoom}[ :-]+(?=\\S)|^${zoom}(?: de| di| do)? zoom[ :-]+(?=\\S)|^(?:google )?meet(?: -)? +(?=\\S)|^${meeting} ?: +(?=\\S)`,
  'u',
);
const IN_CHANNEL = new RegExp(` ?\\(${anyWording(CHANNEL)}\\)$`, 'u');
const WITH_PERSON = new RegExp(` ?\\(${anyWording(DIRECT)}\\)$`, 'u');
/** Words without what no name has. */
const MAY_BE_NAME = /^[^:|@"/?!\d]{2,60}(?:\+ ?\d{1,3})?$/u;
const mayBeName = (text: string, { start, end }: Range) => MAY_BE_NAME.test(text.slice(start, end).trim());
const ONLY_MEETING = new RegExp(`^${meeting}$`, 'u');
const OF_TEAM = new RegExp(`^${anyWording(GENERAL)} \\((?<team>[^()]+)\\)$`, 'du');
const TAB = foldedSet(CHANNEL_TABS);
const CHAT_ALONE = new RegExp(`^${anyWording(CHAT)}$`, 'u');

/** Which line of an office, behind its name. */
const OF_AN_OFFICE = /^[\p{L}'’&.]+(?: [\p{L}'’&.]+){1,3}$/u;

/** A call to an office with the line that was called: "County Detention Center - Inmate Line". */
function withLine(reading: Reading, talk: Talk, second: Range | undefined): Talk {
  const { person } = talk;
  const beside = second && partOf(reading, [second]);
  if (person === null || !beside || !OF_AN_OFFICE.test(beside.text) || purposeOfName(foldedWords(beside.text)) !== null)
    return talk;
  return { ...talk, person: { text: `${person.text} - ${beside.text}`, start: person.start, end: beside.end } };
}

/**
 * The call, meeting or chat that a title tells of, under way or not; null for none. Notes on a call are a document,
 * whatever they are called.
 * @param parts of the folded title, its programs taken off
 * @param inMessenger whether the program calls its windows like those who are written to
 */
export function toldTalk(
  reading: Reading,
  parts: readonly Range[],
  purpose: Purpose | null,
  inMessenger: boolean,
): Talk | null {
  const inTalk = purpose === 'meeting' || purpose === 'chat' || purpose === 'call';
  const [first, second] = parts;
  if (!first || (!inTalk && purpose !== null && purpose !== 'plain' && purpose !== 'quiet')) return null;
  const part: Reading = { ...reading, from: first.start, to: first.end };
  const text = reading.text.slice(first.start, first.end);
  if (FILE.test(text)) return null;
  const next = second ? telling(partOf(reading, [withoutRole(reading, second)])) : null;
  const labelled = purpose === 'call' && second && LABEL.test(text.trim());
  if (labelled) return { kind: 'call', live: false, person: next, subject: null };
  const named = talkBy(part, purpose === 'call' ? [...LABELLED, ...CALLS] : CALLS, false);
  if (named) return withLine(reading, named, purpose === 'call' ? second : undefined);
  const alone = inTalk ? talkBy(part, ALONE, false) : null;
  if (alone?.kind === 'call')
    return { ...alone, person: second && mayBeName(part.text, withoutRole(reading, second)) ? next : null };
  if (alone) return { ...alone, subject: next };
  const words = NAMED.exec(text);
  if (purpose === 'meeting' || (words && inTalk)) {
    const start = first.start + (words?.[0].length ?? 0);
    // "Depo prep - Dr. Pratt": what stands behind a meeting's name is part of it.
    const last = inTalk && parts.length < 4 ? (parts.at(-1) ?? first) : first;
    const whole = telling(partOf(reading, [{ start, end: last.end }]));
    const subject = /^(?:google )?meet$/.test(text) ? next : whole;
    return { kind: 'meeting', live: false, person: null, subject };
  }
  // "Depo prep | Meeting | Microsoft Teams", "Kestrel - all hands | Meeting | Microsoft Teams"
  const last = parts.at(-1) ?? first;
  const before = parts.at(-2);
  if (purpose === 'chat' && before && ONLY_MEETING.test(reading.text.slice(last.start, last.end).trim())) {
    const subject = telling(partOf(reading, [{ start: first.start, end: before.end }]));
    return { kind: 'meeting', live: false, person: null, subject };
  }
  if (purpose !== 'chat') return null;
  const chat = chatOf(reading, first, text, { next, rest: parts.slice(1) });
  const bare = text.replace(/ ?\([^()]{1,30}\)$/u, '');
  if (chat || !inMessenger || parts.length > 1 || !MAY_BE_NAME.test(bare) || purposeOfName(text) !== null) return chat;
  const name = { start: first.start, end: first.start + bare.length };
  return { kind: 'chat', live: false, person: telling(partOf(reading, [withoutRole(reading, name)])), subject: null };
}

/** What a group is called, where its name has a dash: "Caucus - Mgmt team"; null where another kind of part follows. */
function wholeOf(reading: Reading, parts: readonly Range[]): TitlePart | null {
  const [second, third, more] = parts;
  const between = (part: Range) => reading.text.slice(0, part.start).trimEnd().at(-1);
  if (!second || !third || more || between(second) !== '|' || between(third) !== '-') return null;
  return telling(partOf(reading, [{ start: second.start, end: third.end }]));
}

function chatOf(
  reading: Reading,
  first: Range,
  text: string,
  { next, rest }: { next: TitlePart | null; rest: readonly Range[] },
): Talk | null {
  const before = (pattern: RegExp): TitlePart | null | undefined => {
    const found = pattern.exec(text);
    return found ? partOf(reading, [{ start: first.start, end: first.start + found.index }]) : undefined;
  };
  // "General (Review Team) | Coding questions"
  const ofTeam = OF_TEAM.exec(text);
  const [start, end] = ofTeam?.indices?.groups?.team ?? [];
  if (start !== undefined && end !== undefined) {
    const person = partOf(reading, [{ start: first.start + start, end: first.start + end }]);
    return { kind: 'chat', live: false, person, subject: next && !TAB.has(foldedWords(next.text)) ? next : null };
  }
  // "Harlow - Deal Team (Channel)"
  const whole = reading.text.slice(reading.from, reading.to);
  const inChannel = IN_CHANNEL.exec(whole);
  if (inChannel) {
    const subject = partOf(reading, [{ start: reading.from, end: reading.from + inChannel.index }]);
    return { kind: 'chat', live: false, person: null, subject };
  }
  const channel = before(IN_CHANNEL);
  if (channel !== undefined) return { kind: 'chat', live: false, person: null, subject: channel };
  const person = before(WITH_PERSON);
  if (person !== undefined) return { kind: 'chat', live: false, person: telling(person), subject: null };
  return CHAT_ALONE.test(text)
    ? { kind: 'chat', live: false, person: wholeOf(reading, rest) ?? next, subject: null }
    : null;
}
