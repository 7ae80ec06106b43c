import { CALL, MEETING, WHOLE_CALLS } from '../wording/calls.ts';
import { GATEWAY_TAGS, PROTECTIVE_MARKING } from '../wording/gateway.ts';
import { UNREAD } from '../wording/mailboxes.ts';
import { COMPOSING, FORWARDS, REPLIES } from '../wording/replies.ts';
import { ROBOT_FORMS } from '../wording/robot-forms.ts';
import { ROBOTS, type Robot } from '../wording/robots.ts';
import { ELEVATED } from '../wording/states.ts';
import { anyOf, anyWording, foldedSet, wordsOf } from '../wording/wording.ts';
import type { PieceKind } from './parts.ts';
import { isDone, type Reading, rangeOf, takeFront } from './reading.ts';

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'uy');
}

/** The length of what a sticky pattern fits at the beginning of what is left; 0 where it does not fit. */
function fitting(pattern: RegExp, { text, from, to }: Reading): number {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found && from + found[0].length <= to ? found[0].length : 0;
}

/** Signs of unsaved changes, of something new, of a recording or of work that goes on: spinners turn through Braille. */
const CHANGE = sticky(
  String.raw`(?:[*●•◦○◉◌◍◎∙⏺⏵⏸⏹▶►✱✳✻✽∗★☆✎✏🔒🔓🔔🔕🔴🟠🟡🟢🔵⚪⚫🔊🔇🔈🔉⏳⌛⚡✅❗❕📝📌🎤🎥\u2801-\u28ff]+|!(?= )) ?`,
);
const UNREAD_WORDS = anyWording(UNREAD);
const COUNTER = sticky(
  String.raw`(?:\(\d[\d.,]{0,5}\+?\)|\[\d{1,5}\+?\]|\(?\d{1,4}\+? ${UNREAD_WORDS}\)?(?= *[-|·:!,]| *$)!?)`,
);
const TIME = String.raw`\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?`;
/** How long a call lasts stands before it. */
const CALLING = anyWording([...CALL, ...MEETING, ...WHOLE_CALLS]);
const CLOCK = sticky(
  String.raw`(?:\[${TIME}\]|\(${TIME}\)|\d{1,3}:\d\d:\d\d(?: ?/ ?\d{1,3}:\d\d:\d\d)?(?= |$)|${TIME}(?: ?/ ?${TIME})?(?= [-|·] )|${TIME}(?= ${CALLING}(?![\p{L}\p{N}])))`,
);
const ELEVATED_FRONT = sticky(`${anyWording(ELEVATED)} ?: `);

/** What changes while a window stays what it is: `kind` of what was taken, null for nothing. */
function takeFlicker(reading: Reading): PieceKind | null {
  const found: [PieceKind, RegExp][] = [
    ['counter', COUNTER],
    ['clock', CLOCK],
    ['state', ELEVATED_FRONT],
    ['change', CHANGE],
  ];
  for (const [kind, pattern] of found) {
    const length = fitting(pattern, reading);
    if (length === 0) continue;
    takeFront(reading, kind, length);
    return kind;
  }
  return null;
}

const TAG = anyWording(GATEWAY_TAGS);
const MARKED_TAG = `(?:${TAG}|${PROTECTIVE_MARKING})`;
/** "[EXTERNAL]", "{Spam?}", "***SPAM***", "<EXT>", each with a colon after it or without. */
const BRACKETED_TAG = `(?:${[
  String.raw`\[{1,3} *${MARKED_TAG} *\]{1,3}`,
  String.raw`\( *${MARKED_TAG} *\)`,
  String.raw`\{ *${MARKED_TAG} *\}`,
  `< *${MARKED_TAG} *>`,
  ...['\\*', '!', '#', '=', '-'].map((sign) => `${sign}{1,8} *${TAG} *${sign}{1,8}`),
].join('|')})`;
/** Tags that a colon alone may follow: others are words of subjects. */
const COLON_TAG = anyOf(
  wordsOf(GATEWAY_TAGS).filter((tag) => /^(?:ext(?:ern|\b)|caution.*ext|warning: ext|spam|suspected|\*)/i.test(tag)),
);
const GATEWAY = sticky(`(?:${BRACKETED_TAG}:?|${COLON_TAG} ?:(?!//))`);
const TAGS = foldedSet(GATEWAY_TAGS);
const MARKING = new RegExp(`^${PROTECTIVE_MARKING}$`, 'u');

/** Whether what stands in brackets, or between asterisks, is a gateway's tag. */
export function isTag(inner: string): boolean {
  return TAGS.has(inner) || MARKING.test(inner);
}

const NUMBERED = String.raw`(?: ?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}))?`;
const REPLY = sticky(`${anyWording(REPLIES)}${NUMBERED} ?:`);
const FORWARD = sticky(`${anyWording(FORWARDS)}${NUMBERED} ?:`);
const WRITING = sticky(`${anyWording(COMPOSING)} ?:`);

/** Signs of replies and tags of gateways, in any order, with what flickers between; whether there was a sign. */
function takeMailFront(reading: Reading): { taken: boolean; reply: boolean } {
  const gateway = fitting(GATEWAY, reading);
  if (gateway > 0) {
    takeFront(reading, 'gateway', gateway);
    return { taken: true, reply: false };
  }
  const reply = fitting(REPLY, reading);
  const forward = reply > 0 ? 0 : fitting(FORWARD, reading);
  if (reply + forward === 0) return { taken: false, reply: false };
  takeFront(reading, reply > 0 ? 'reply' : 'forward', reply + forward);
  return { taken: true, reply: true };
}

/** A library's name before a document's, and a document's number, as document systems write them. */
const LIBRARY = sticky('[a-z][a-z0-9_]{1,30}! ?');
const NUMBERED_DOCUMENT = sticky(
  String.raw`(?:imanage|netdocuments|worldox|edocs) ?: |(?:[a-z][a-z0-9_]{0,20}[-!])?#\d{4,10}[-.]?v\d{1,4}(?:<[^<>]{1,30}>)?(?:[-_ ]|$)|\d{6,9}[_.]\d{1,3}[_ -]+(?=\p{L})`,
);

function takeDocumentSystem(reading: Reading): boolean {
  const numbered = fitting(NUMBERED_DOCUMENT, reading);
  if (numbered > 0) {
    takeFront(reading, 'document-id', numbered);
    return true;
  }
  const library = fitting(LIBRARY, reading);
  if (library === 0) return false;
  const { start, end } = rangeOf(reading, reading.from, reading.from + library);
  // Small letters before an exclamation mark are words.
  if (/\p{Ll}/u.test(reading.title.slice(start, end))) return false;
  takeFront(reading, 'library', library);
  return true;
}

const PATH = sticky(String.raw`(?:file:/{2,3}|[a-z]:[\\/]|\\\\(?=[^\\ ])|~?/(?=[^/ ]))`);

/** The folders of a path that the title begins with; its last name stays. */
function takePath(reading: Reading): boolean {
  if (fitting(PATH, reading) === 0) return false;
  const { text, from } = reading;
  let to = reading.to;
  while (to > from && '\\/'.includes(text.charAt(to - 1))) to--;
  const last = Math.max(text.lastIndexOf('\\', to - 1), text.lastIndexOf('/', to - 1)) + 1;
  if (last <= from) return false;
  takeFront(reading, 'path', last - from);
  return true;
}

/** Takes marks, counters and clocks off the beginning. */
export function takeFlickers(reading: Reading): void {
  // A tag between asterisks is no mark of a change.
  let taken = true;
  while (taken && !isDone(reading)) taken = fitting(GATEWAY, reading) === 0 && takeFlicker(reading) !== null;
}

/**
 * Takes all off the beginning that does not tell what the window is about; whether a reply sign was there.
 * @param inMail whether the window is a mail program's, where a message that is written says so
 */
export function takeFronts(reading: Reading, inMail: boolean): { reply: boolean } {
  let reply = false;
  const writing = inMail ? fitting(WRITING, reading) : 0;
  if (writing > 0) takeFront(reading, 'state', writing);
  let taken = true;
  while (taken && !isDone(reading)) {
    const mail = takeMailFront(reading);
    reply ||= mail.reply;
    taken = mail.taken || takeFlicker(reading) !== null || takeDocumentSystem(reading) || takePath(reading);
  }
  return { reply };
}

const robots = ROBOTS.map((row) => ({
  robot: row.robot,
  weak: row.weak ?? false,
  answered: row.answered ?? false,
  pattern: sticky(
    row.bare
      ? `${anyWording([row])}(?![\\p{L}\\p{N}])(?: ?\\([^()]{1,30}\\))? ?[:-]?`
      : `${anyWording([row])} ?:(?= |$)`,
  ),
}));

const forms = ROBOT_FORMS.map(({ robot, pattern, front = '' }) => ({
  robot,
  pattern: new RegExp(`^(?:${pattern})$`, 'u'),
  front: sticky(front),
}));

/** Takes off what stands before the name of a case in a subject that is built as no person builds one. */
function takeRobotForm(reading: Reading): Robot | null {
  const subject = reading.text.slice(reading.from, reading.to);
  const form = forms.find(({ pattern }) => pattern.test(subject));
  if (!form) return null;
  takeFront(reading, 'robot', fitting(form.front, reading));
  return form.robot;
}

/**
 * Takes off what mail begins with that no person wrote.
 * @param inMail whether the window is a mail program's, where common words say so too
 * @param reply whether it is a reply or was forwarded: somebody wrote to it
 */
export function takeRobot(reading: Reading, inMail: boolean, reply: boolean): Robot | null {
  for (const { robot, weak, answered, pattern } of robots) {
    pattern.lastIndex = reading.from;
    const found = (weak && !inMail) || (answered && reply) ? null : pattern.exec(reading.text);
    if (!found) continue;
    // What joins it to a program's name behind it is the program's.
    takeFront(reading, 'robot', Math.min(found[0].length, reading.to - reading.from));
    return robot;
  }
  return inMail && !reply ? takeRobotForm(reading) : null;
}
