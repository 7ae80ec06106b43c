import { foldedWords } from '../fold/words.ts';
import { FILE_ENDINGS } from '../programs/endings.ts';
import type { Purpose } from '../programs/kinds.ts';
import { purposeOfName } from '../programs/purpose.ts';
import {
  CALL,
  CALL_KINDS,
  CHANNEL,
  CHANNEL_TABS,
  CHAT,
  COMPACT,
  DIRECT,
  GENERAL,
  MEETING,
  ON_THE_LINE,
  ROLES,
  WHOLE_CALLS,
  WITH,
  ZOOM_MEETING,
} from '../wording/calls.ts';
import { anyWording, foldedSet } from '../wording/wording.ts';
import type { Range, Talk, TitlePart } from './parts.ts';
import { partOf, type Reading } from './reading.ts';

type Kind = Talk['kind'];

/** A form of titles; the groups `who` and `about` are the person and what it is called. */
interface Form {
  kind: Kind;
  pattern: RegExp;
}

const form = (kind: Kind, pattern: string): Form => ({ kind, pattern: new RegExp(pattern, 'du') });
const meeting = anyWording(MEETING);
const call = anyWording(CALL);
const kinds = anyWording(CALL_KINDS);
const whole = anyWording(WHOLE_CALLS);
const withWords = anyWording(WITH);
const zoom = anyWording(ZOOM_MEETING);
const compact = anyWording(COMPACT);
const line = anyWording(ON_THE_LINE);
/** A document is no call, whatever it is called. */
const NO_FILE = String.raw`(?![^|]*\.(?:docx?|pdf|xlsx?|pptx?|txt|eml|msg)\b)`;
const FILE = new RegExp(`\\.(?:${FILE_ENDINGS.join('|')})$`, 'u');
const TEAMS = String.raw`\|(?: [^|]+ \|)* microsoft teams\b`;

/**
 * Titles of calls and meetings that are under way, without the browser around them. Only wordings of a call itself
 * count: a chat, a calendar, a document or a program's main window is none, since nobody need be talking there. Where a
 * program words its calls like its other windows (a Teams call may bear nothing but a name), they are not known.
 */
const LIVE: readonly Form[] = [
  form('meeting', `^zoom[ -]${zoom}(?: 40[ -]minut\\w+)?$`),
  form('meeting', `^${zoom}(?: de| di| do)? zoom$`),
  form('meeting', '^zoom (?:participant|meeting) id\\b'),
  form('meeting', `^${meeting} ${withWords} ${NO_FILE}(?<who>[^|]+?) ${TEAMS}`),
  form('call', `^(?:${call}|${whole}) ${withWords} ${NO_FILE}(?<who>[^|]+?) ${TEAMS}`),
  form('meeting', `^${meeting}(?: now)? \\| microsoft teams\\b`),
  form('call', `^(?:${call}|${whole})(?: now)? \\| microsoft teams\\b`),
  // The small window of a meeting that goes on behind others.
  form(
    'meeting',
    `^[^|]*${meeting}[^|]*${compact}[^|]* \\|(?: (?<about>[^|]+?) \\|)?(?: [^|]+ \\|)* microsoft teams\\b`,
  ),
  form(
    'meeting',
    `^[^|]*${compact}[^|]*${meeting}[^|]* \\|(?: (?<about>[^|]+?) \\|)?(?: [^|]+ \\|)* microsoft teams\\b`,
  ),
  form('call', `^[^|]*${call}[^|]*${compact}[^|]* ${TEAMS}|^[^|]*${compact}[^|]*${call}[^|]* ${TEAMS}`),
  form('meeting', '^(?:cisco )?webex (?:meeting|webinar)$'),
  form('call', '^(?:cisco )?webex call$'),
  form('meeting', '^(?:meeting|webinar) \\| (?:cisco )?webex$'),
  form('call', '^call \\| (?:cisco )?webex$'),
  form('meeting', '^goto ?(?:meeting|webinar)(?: - (?:viewer|control panel|attendee|panelist|organizer).*)?$'),
  form('meeting', '^ringcentral (?:meeting|video)(?: [-:|] (?<about>.+))?$'),
  form('call', '^ringcentral call(?: [-:|] (?<who>.+))?$'),
  form('call', '^huddle with (?<who>.+?) - [^-|]+ [-|] slack$'),
  form('call', '^huddle(?: with| in|:) .+[-|] slack$'),
  form('call', '^skype call$'),
  form('meeting', '^skype meeting$'),
  form('call', '^facetime (?:call )?with (?<who>\\S.*)$'),
];

/** Pages of a browser, which end with its name or are in a browser's window. */
const LIVE_PAGES: readonly Form[] = [
  form('meeting', '^(?:google meet - )?meet - (?<about>\\S.*?)(?: - (?:google )?meet)?$'),
  form('meeting', '^(?:google meet - )?[a-z]{3}-[a-z]{4}-[a-z]{3}(?: - (?:google )?meet)?$'),
  form('meeting', '^(?<about>[^|]+) \\| jitsi meet$'),
  form(
    'meeting',
    '^(?!log ?in|sign |pricing|blog|help|support|features|dashboard|settings)(?<about>[^|]+) \\| whereby$',
  ),
  form('meeting', '^bigbluebutton - (?<about>\\S.*)$'),
];
/** Within Zoom's own program. */
const IN_ZOOM = form(
  'meeting',
  `^(?:zoom )?${zoom}(?:$| 40| id\\b)|^zoom share |^(?:screen sharing )?meeting controls$`,
);
/** Programs that run only during a meeting. */
const MEETING_APPS = /^(?:cpthost|atmgr)(?:\.exe)?$/;

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
function telling(part: TitlePart | null): TitlePart | null {
  return part === null || MEETING_CODE.test(part.text) || TELEPHONE.test(part.text) || ROOM.test(part.text)
    ? null
    : part;
}

/** A range without a role behind the name there. */
function withoutRole({ text }: Reading, { start, end }: Range): Range {
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

function talkBy(reading: Reading, forms: readonly Form[], live: boolean): Talk | null {
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

/**
 * The call or meeting that a window shows, in any of the forms that say it is under way; null for none.
 * @param reading without what is around the window's own title
 * @param app folded
 */
export function liveTalk(reading: Reading, app: string, inBrowser: boolean): Talk | null {
  if (app.startsWith('zoom')) {
    const own = talkBy(reading, [IN_ZOOM], true);
    if (own) return own;
  }
  const talk = talkBy(reading, inBrowser ? [...LIVE, ...LIVE_PAGES] : LIVE, true);
  if (talk || !MEETING_APPS.test(app)) return talk;
  return {
    kind: 'meeting',
    live: true,
    person: null,
    subject: partOf(reading, [{ start: reading.from, end: reading.to }]),
  };
}

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
