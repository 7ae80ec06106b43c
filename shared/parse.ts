import { bad, good, isFaultCode, type Outcome } from './faults.ts';
import {
  type Ack,
  type Answer,
  type Ask,
  type Configuration,
  type Cursor,
  type ExtensionHello,
  type ExtensionMessage,
  type Forget,
  type HelperHello,
  type HelperMessage,
  JOURNAL_TROUBLES,
  type JournalTrouble,
  type Method,
  PLATFORMS,
  type Platform,
  type Reply,
  type Request,
  type Samples,
  type Settled,
  type Status,
} from './protocol.ts';
import { AWAY, type Away, BLIND, type Blind, type Event, LAST_INSTANT, MAX_TEXT, type Sample } from './sample.ts';

type Fields = Record<string, unknown>;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const METHODS: readonly Method[] = ['secret.get', 'secret.set', 'secret.delete', 'diagnose', 'takeOver'];
const MAX_SECRET = 16_384;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value: unknown, most = MAX_TEXT): value is string {
  // A code point takes at most two UTF-16 units.
  return typeof value === 'string' && value.length <= most * 2;
}
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
function isInstant(value: unknown): value is number {
  return isCount(value) && value <= LAST_INSTANT;
}
function isJournal(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
function oneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return list.includes(value as T);
}
function isCursor(value: unknown): value is Cursor {
  return isFields(value) && isJournal(value.journal) && isCount(value.seq);
}

function isSettled(value: unknown): value is Settled {
  return isFields(value) && isCursor(value) && isInstant((value as Fields).at);
}
/** A turn, where one is said. */
function turnOf({ turn }: Fields): { turn?: number } | null {
  if (turn === undefined) return {};
  return isCount(turn) ? { turn } : null;
}

function eventOf(item: Fields): Event | null {
  switch (item.kind) {
    case 'window':
      return isText(item.app) && isText(item.title) ? { kind: 'window', app: item.app, title: item.title } : null;
    case 'away': {
      if (!oneOf<Away>(AWAY, item.why)) return null;
      if (item.call !== undefined && item.call !== true) return null;
      const call = item.call === undefined ? {} : ({ call: true } as const);
      if (item.since === undefined) return { kind: 'away', why: item.why, ...call };
      if (!isInstant(item.since) || item.since > (item.at as number)) return null;
      return { kind: 'away', why: item.why, since: item.since, ...call };
    }
    case 'blind':
      return oneOf<Blind>(BLIND, item.why) ? { kind: 'blind', why: item.why } : null;
    case 'alive':
      return { kind: 'alive' };
    default:
      return null;
  }
}

/** A sample from outside, or null when it is none. Fields that are not known are dropped. */
export function parseSample(item: unknown): Sample | null {
  if (!isFields(item) || !isCount(item.seq) || item.seq === 0 || !isInstant(item.at)) return null;
  const zoned = item.zone !== undefined;
  if (zoned && !(Number.isInteger(item.zone) && Math.abs(item.zone as number) <= 18 * 60)) return null;
  const event = eventOf(item);
  if (!event) return null;
  return { seq: item.seq, at: item.at, ...(zoned ? { zone: item.zone as number } : {}), ...event };
}

function parseSamples(fields: Fields): Samples | null {
  const turn = turnOf(fields);
  if (!turn || !isJournal(fields.journal) || !Array.isArray(fields.items)) return null;
  const items: Sample[] = [];
  for (const raw of fields.items) {
    const item = parseSample(raw);
    const before = items.at(-1);
    if (!item || (before && item.seq !== before.seq + 1)) return null;
    items.push(item);
  }
  if (fields.held === undefined) return { type: 'samples', journal: fields.journal, items, ...turn };
  const held = parseSample(fields.held);
  if (!held || (items[0] && items[0].seq !== held.seq + 1)) return null;
  return { type: 'samples', journal: fields.journal, items, held, ...turn };
}

function parseHello(fields: Fields): HelperHello | null {
  const { protocol, helper, platform, journal, first, last } = fields;
  if (!isCount(protocol) || !isText(helper) || !oneOf<Platform>(PLATFORMS, platform)) return null;
  if (!isJournal(journal) || !isCount(first) || !isCount(last)) return null;
  return { type: 'hello', protocol, helper, platform, journal, first, last };
}

function parseStatus(fields: Fields): Status | null {
  const { recording, blind, paused, recorder, detail, journal, settled } = fields;
  if (typeof recording !== 'boolean' || typeof paused !== 'boolean') return null;
  if (blind !== null && !oneOf<Blind>(BLIND, blind)) return null;
  if (recorder !== 'here' && recorder !== 'elsewhere') return null;
  if (detail !== undefined && !isText(detail)) return null;
  if (settled !== undefined && !isSettled(settled)) return null;
  // A trouble of the journal that a newer helper may name is still a trouble: the gravest known word stands for it.
  if (journal !== undefined && !isText(journal)) return null;
  const trouble = oneOf<JournalTrouble>(JOURNAL_TROUBLES, journal) ? journal : 'memory';
  return {
    type: 'status',
    recording,
    blind,
    paused,
    recorder,
    ...(detail === undefined ? {} : { detail }),
    ...(journal === undefined ? {} : { journal: trouble }),
    ...(settled === undefined ? {} : { settled: { journal: settled.journal, seq: settled.seq, at: settled.at } }),
  };
}

function parseReply(fields: Fields): Reply | null {
  if (!isCount(fields.id)) return null;
  if (fields.fault === undefined) return { type: 'reply', id: fields.id, value: fields.value ?? null };
  const { fault } = fields;
  if (!isFields(fault) || !isText(fault.code, 64) || !isText(fault.message)) return null;
  // The list of faults only grows: one that a newer helper has is told by its sentence, and chosen by as a no.
  const code = isFaultCode(fault.code) ? fault.code : 'denied';
  return { type: 'reply', id: fields.id, fault: { code, message: fault.message } };
}

function parseConfigure(fields: Fields): ({ type: 'configure' } & Configuration) | null {
  const { idleAfterSeconds, exclusions, paused, pausedUntil = null, keepCapturing, uncheckedTitles } = fields;
  if (pausedUntil !== null && !isInstant(pausedUntil)) return null;
  if (!isCount(idleAfterSeconds) || idleAfterSeconds === 0) return null;
  if (typeof paused !== 'boolean' || typeof keepCapturing !== 'boolean' || !Array.isArray(exclusions)) return null;
  const kept: Configuration['exclusions'] = [];
  for (const item of exclusions) {
    if (!isFields(item)) return null;
    const { app, title } = item;
    if ((app !== undefined && !isText(app)) || (title !== undefined && !isText(title))) return null;
    kept.push({ ...(app === undefined ? {} : { app }), ...(title === undefined ? {} : { title }) });
  }
  if (uncheckedTitles !== undefined && typeof uncheckedTitles !== 'boolean') return null;
  const until = pausedUntil === null ? {} : { pausedUntil };
  const unchecked = uncheckedTitles === undefined ? {} : { uncheckedTitles };
  return { type: 'configure', idleAfterSeconds, exclusions: kept, paused, ...until, keepCapturing, ...unchecked };
}

function parseRequest(fields: Fields): Request | null {
  const { id, method, params } = fields;
  if (!isCount(id) || !oneOf<Method>(METHODS, method) || !isFields(params)) return null;
  switch (method) {
    case 'secret.get':
    case 'secret.delete':
      return isText(params.name, 256) ? { type: 'request', id, method, params: { name: params.name } } : null;
    case 'secret.set':
      return isText(params.name, 256) && isText(params.value, MAX_SECRET)
        ? { type: 'request', id, method, params: { name: params.name, value: params.value } }
        : null;
    case 'diagnose':
    case 'takeOver':
      return { type: 'request', id, method, params: {} };
  }
}

/** A place whose instant is none is that place all the same. */
function placeOf({ journal, seq, at }: Cursor & { at?: unknown }): ExtensionHello['resume'] {
  return { journal, seq, ...(isInstant(at) ? { at } : {}) };
}

function parseExtensionHello(fields: Fields): ExtensionHello | null {
  const { protocol, browser, profile, resume } = fields;
  if (!isCount(protocol) || !isText(browser) || !isJournal(profile)) return null;
  if (resume !== null && !isCursor(resume)) return null;
  return { type: 'hello', protocol, browser, profile, resume: resume && placeOf(resume) };
}

function parseAck(fields: Fields): Ack | null {
  const turn = turnOf(fields);
  return turn && isCursor(fields) ? { type: 'ack', journal: fields.journal, seq: fields.seq, ...turn } : null;
}

function parseForget({ from, until }: Fields): Forget | null {
  return isInstant(from) && isInstant(until) && from <= until ? { type: 'forget', from, until } : null;
}

function parseAsk({ id }: Fields): Ask | null {
  return isCount(id) ? { type: 'ask', id } : null;
}

function parseAnswer({ id, own }: Fields): Answer | null {
  return isCount(id) && typeof own === 'boolean' ? { type: 'answer', id, own } : null;
}

function parseBy<T>(doors: Record<string, (fields: Fields) => T | null>, raw: unknown): Outcome<T> {
  if (!isFields(raw) || typeof raw.type !== 'string')
    return bad('bad-request', 'A message must be an object with a type.');
  if (!Object.hasOwn(doors, raw.type)) return bad('protocol', 'This message type is not known here.');
  const value = doors[raw.type]?.(raw) ?? null;
  return value ? good(value) : bad('bad-request', `A "${raw.type}" message has a wrong shape.`);
}

/** Proves that what came from the helper is one of its messages; inside, the types are trusted. */
export function parseHelperMessage(raw: unknown): Outcome<HelperMessage> {
  return parseBy<HelperMessage>(
    { hello: parseHello, samples: parseSamples, status: parseStatus, reply: parseReply, ask: parseAsk },
    raw,
  );
}

/** Proves that what came from the extension is one of its messages; inside, the types are trusted. */
export function parseExtensionMessage(raw: unknown): Outcome<ExtensionMessage> {
  return parseBy<ExtensionMessage>(
    {
      hello: parseExtensionHello,
      ack: parseAck,
      configure: parseConfigure,
      forget: parseForget,
      request: parseRequest,
      answer: parseAnswer,
    },
    raw,
  );
}
