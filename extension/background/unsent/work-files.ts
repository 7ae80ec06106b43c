import { type Day, KEPT_PLACE } from '../../../shared/index.ts';
import { sealKept } from '../../backup/index.ts';
import type { KeptDay, KeptStanding } from '../../messages/unsent.ts';
import { accountKey, type Timeline, type WorkState } from '../../timeline/index.ts';
import type { RequestFault } from '../capture/requests.ts';
import { type AskHelper, atOnce, createPlaceFiles } from '../places/files.ts';
import type { Keys } from '../places/keys.ts';
import { byProfile, fileOf, keyOf, workId } from './names.ts';
import type { KeptIndex } from './shapes.ts';

const MINUTE = 60_000;
/** Where nothing but recorded time came, it follows so late: a window that goes on is no act. */
const TIME_AFTER = 10 * MINUTE;
/** The index is written so often though nothing changed: it shows that its profile lives. */
export const ALIVE = 60 * MINUTE;
/** No day is larger: several thousand windows with their decisions are some hundred kilobytes. */
const MAX_DAY_BYTES = 4 * 1_048_576;

type Signs = Record<'acts' | 'time', string>;
/** A day and how it stands: digests of what was done, and of its time. */
export type Standing = Signs & { day: Day; state: WorkState };

/** A day as it was kept last: digests of how it stood, when that was, and what there was of it. */
type Kept = Signs & { at: number; entries: number; seconds: number };

/** What a profile remembers of what it kept. */
export interface Memory {
  profile: string;
  /** When this profile began to keep anything; epoch milliseconds. */
  began: number;
  written: Record<Day, Kept>;
  at?: number;
  standing?: KeptStanding;
  restUntil?: number;
  dropTaken?: true;
}

/** What a fault means for whoever looks. */
function standingAfter({ code }: RequestFault): KeptStanding {
  switch (code) {
    case 'no-key-store':
    case 'no-room':
      return code;
    case 'locked':
    case 'late':
      return 'locked';
    case 'closed':
    case 'no-recorder':
      return 'no-helper';
    default:
      return 'not-written';
  }
}

/** Thrown where the helper, or the key store, does not do its part: that ends what is under way. */
export class Stopped extends Error {
  /** How it stands with unsent work then. */
  readonly standing: KeptStanding;
  constructor(standing: KeptStanding) {
    super(standing);
    this.standing = standing;
  }
}

function must<T>(answer: { ok: true; value: T } | { ok: false; fault: RequestFault }): T {
  if (!answer.ok) throw new Stopped(standingAfter(answer.fault));
  return answer.value;
}

/** Whether a day is kept as it is now, or as good as that. */
export function isSettled({ written }: Memory, { day, acts, time }: Standing, now: number): boolean {
  const known = written[day];
  return known?.acts === acts && (known.time === time || now - known.at < TIME_AFTER);
}

export interface WorkFilesParts {
  timeline: Timeline;
  ask: AskHelper;
  keys: Keys;
  /** This browser's name. */
  browser: string;
  now(): number;
}

/** The files of unsent work that lie with the helper, as they come to be and go. */
export function createWorkFiles({ timeline, ask, keys, browser, now }: WorkFilesParts) {
  const files = createPlaceFiles(ask, KEPT_PLACE);

  async function keepDay(memory: Memory, key: CryptoKey, { day, state, acts, time }: Standing): Promise<void> {
    const name = fileOf(memory.profile, day);
    const bytes = await sealKept(key, name, await timeline.readWork(day));
    if (bytes.length > MAX_DAY_BYTES) throw new Stopped('no-room');
    must(await files.write(name, atOnce(bytes)));
    const seconds = Math.round(state.ms / 1000);
    memory.written[day] = { acts, time, at: now(), entries: state.changed, seconds };
  }

  async function writeIndex({ profile, written }: Memory, key: CryptoKey): Promise<void> {
    const connection = await timeline.read('connection');
    const days: KeptDay[] = Object.entries(written).map(([day, { entries, seconds }]) => ({ day, entries, seconds }));
    const index: KeptIndex = {
      browser,
      account: connection ? `${accountKey(connection)}/${connection.user.id}` : null,
      at: now(),
      days: days.sort((a, b) => b.day.localeCompare(a.day)),
    };
    const name = fileOf(profile, 'index');
    must(await files.write(name, atOnce(await sealKept(key, name, index))));
  }

  /** Of what was brought back here, nothing stays that is sent or deleted by now. */
  async function dropBroughtBack(memory: Memory, unsent: ReadonlySet<Day>, there: ReturnType<typeof byProfile>) {
    const taken = new Set(((await timeline.read('imports')) ?? []).map(({ id }) => id));
    for (const [profile, { days, index }] of there) {
      if (profile === memory.profile) continue;
      const over = days.filter((day) => taken.has(workId(profile, day)) && (memory.dropTaken || !unsent.has(day)));
      for (const day of over) must(await files.delete(fileOf(profile, day)));
      if (over.length === 0 || over.length < days.length) continue;
      if (index) must(await files.delete(fileOf(profile, 'index')));
      await keys.drop(keyOf(profile));
    }
  }

  return {
    /**
     * Has the helper's files follow how the days stand; what of it was done is in `memory`, also where it throws.
     * @throws Stopped
     */
    async follow(memory: Memory, work: readonly Standing[]): Promise<void> {
      const there = byProfile(must(await files.list()));
      const own = there.get(memory.profile) ?? { days: [], index: false, at: 0 };
      const unsent = new Set(work.map(({ day }) => day));
      let written = false;
      for (const day of new Set([...own.days, ...Object.keys(memory.written)])) {
        if (unsent.has(day)) continue;
        must(await files.delete(fileOf(memory.profile, day)));
        delete memory.written[day];
        written = true;
      }
      if (work.length > 0) {
        const key = must(await keys.make(keyOf(memory.profile)));
        for (const each of work) {
          if (own.days.includes(each.day) && isSettled(memory, each, now())) continue;
          await keepDay(memory, key, each);
          written = true;
        }
        if (written || !own.index || now() - own.at >= ALIVE) await writeIndex(memory, key);
        memory.at = now();
      } else if (own.index) must(await files.delete(fileOf(memory.profile, 'index')));
      await dropBroughtBack(memory, unsent, there);
      delete memory.dropTaken;
    },
  };
}
