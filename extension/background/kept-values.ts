import * as v from 'valibot';
import { isFields } from '../../shared/index.ts';
import { KEPT_ACT, type KeptAct } from '../messages/call-kinds.ts';
import type { CallName } from '../messages/calls.ts';
import { FAULT_PLACES } from '../messages/faults.ts';
import type { Area } from './platform.ts';

/** Epoch milliseconds, or a count of them. */
const instant = v.number();

/** What the worker keeps in the browser's areas, by name. What is not of its shape counts as nothing kept. */
const SHAPES = {
  /** The access token of the connected account. */
  token: v.object({ accessToken: v.string(), expiresAt: instant }),
  /** What is known of Clio's limit. */
  limits: v.object({
    window: v.nullable(v.object({ name: v.number(), endsAt: instant, reserve: v.number(), remaining: v.number() })),
    closedUntil: instant,
    learntAt: instant,
    refusals: v.number(),
  }),
  /** Since when the helper does not record, and why. */
  trouble: v.object({ since: instant, view: v.looseObject({ kind: v.string() }) }),
  /** Whose database this is. */
  store: v.object({ profile: v.string(), lostAt: v.exactOptional(instant) }),
  /** Of what the attorney was reminded last. */
  reminded: v.object({ today: v.exactOptional(v.string()), week: v.exactOptional(v.string()) }),
  /** When Clio's page opened by itself, with the setup file that the firm laid on this computer. */
  begun: v.object({ at: instant }),
  /**
   * What is kept of this profile's unsent work with the helper: since when the profile is, the days that are there and as
   * what, and how it stands. In the words of unsent/keeping.ts; no name and no title.
   */
  unsent: v.object({
    profile: v.string(),
    began: instant,
    written: v.record(
      v.string(),
      v.object({ acts: v.string(), time: v.string(), at: instant, entries: v.number(), seconds: v.number() }),
    ),
    at: v.exactOptional(instant),
    standing: v.exactOptional(
      v.picklist(['kept', 'nothing', 'no-key-store', 'locked', 'no-helper', 'no-room', 'not-written']),
    ),
    restUntil: v.exactOptional(instant),
    dropTaken: v.exactOptional(v.literal(true)),
  }),
  /** Back-ups into a folder: how often, where, and how the latest try went. In the words of data/scheduled/schedule.ts. */
  scheduled: v.object({
    profile: v.string(),
    every: v.picklist(['daily', 'weekly']),
    path: v.string(),
    last: v.exactOptional(instant),
    tried: v.exactOptional(instant),
    problem: v.exactOptional(
      v.picklist([
        'bad-path',
        'no-folder',
        'no-room',
        'no-access',
        'no-key',
        'no-key-store',
        'locked',
        'no-helper',
        'not-written',
      ]),
    ),
  }),
  /** What failed while nobody waited for it. */
  faults: v.array(v.object({ where: v.picklist(FAULT_PLACES), code: v.string(), at: instant })),
};
type Name = keyof typeof SHAPES;
type Value<N extends Name> = v.InferOutput<(typeof SHAPES)[N]>;

const ACT = v.object({
  id: v.string(),
  at: instant,
  call: v.string(),
  params: v.custom<Record<string, unknown>>(isFields),
});

/** One value of an area, which is kept, read and, by null, dropped. */
export function keptValue<N extends Name>(area: Area, name: N) {
  return {
    /** The value; null where none is kept, or none that this version can read. */
    get: async (): Promise<Value<N> | null> => {
      const read = v.safeParse(SHAPES[name], await area.get(name));
      // The library types an output by all shapes that the name may stand for.
      return read.success ? (read.output as Value<N>) : null;
    },
    set: (value: Value<N> | null): Promise<void> => (value === null ? area.remove(name) : area.set(name, value)),
  };
}

/** The acts that pages asked for and that are not answered yet. */
export function keptActs(area: Area) {
  return {
    all: async (): Promise<KeptAct[]> => {
      const kept = Object.entries(await area.all());
      return kept.flatMap(([name, value]) => {
        const read = name.startsWith(KEPT_ACT) ? v.safeParse(ACT, value) : null;
        // Whether the name is that of a call is seen where it is done: another version of a page may have kept it.
        return read?.success ? [{ ...read.output, call: read.output.call as CallName }] : [];
      });
    },
    drop: (id: string): Promise<void> => area.remove(KEPT_ACT + id),
  };
}
