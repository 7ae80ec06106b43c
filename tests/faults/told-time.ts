import type { Event } from '../../shared/index.ts';

/** One thing that the timeline was told, in the order in which it took effect. */
export type Told =
  | { kind: 'sample'; at: number; event: Event }
  /** A journal begins that was not known before. */
  | { kind: 'journal' }
  /** An entry holds this time from now on. */
  | { kind: 'held'; start: number; end: number }
  /** An entry that held this time is none any more. */
  | { kind: 'freed'; start: number; end: number };

/** A stretch with one window in front; half-open, epoch milliseconds. */
export interface WindowTime {
  start: number;
  end: number;
  app: string;
  title: string;
}

/** A sample holds so long at most; milliseconds. */
const HOLDS = 45_000;

/** The same time outside a stretch. */
export function without(time: readonly WindowTime[], start: number, end: number): WindowTime[] {
  if (end <= start) return [...time];
  return time
    .flatMap((one) => [
      { ...one, end: Math.min(one.end, start) },
      { ...one, start: Math.max(one.start, end) },
    ])
    .filter((one) => one.start < one.end);
}

/**
 * The same time, without names where an entry holds it: where the clock goes through that twice, the one window or the
 * other stays, as the samples were batched. Its seconds are the attorney's either way.
 */
export function unnamedWhereHeld(time: readonly WindowTime[], told: readonly Told[]): WindowTime[] {
  let named = [...time];
  let unnamed: WindowTime[] = [];
  for (const held of told) {
    if (held.kind !== 'held') continue;
    const inside = named.map((one) => ({
      start: Math.max(one.start, held.start),
      end: Math.min(one.end, held.end),
      app: '',
      title: 'held by an entry',
    }));
    unnamed = [...unnamed, ...inside.filter((one) => one.start < one.end)];
    named = without(named, held.start, held.end);
  }
  return inOrder([...named, ...unnamed]);
}

/** In order, with neighbours of one window as one stretch. */
function inOrder(time: readonly WindowTime[]): WindowTime[] {
  const ordered: WindowTime[] = [];
  for (const { start, end, app, title } of [...time].sort((a, b) => a.start - b.start)) {
    const last = ordered.at(-1);
    if (last && last.end === start && last.app === app && last.title === title) last.end = end;
    else ordered.push({ start, end, app, title });
  }
  return ordered;
}

/**
 * The window time that samples come to, as shared/protocol.md tells it, in the plainest way: each sample holds until the
 * next one, `since` and a clock set back take time away again unless an entry holds it, and a newer window wins. It
 * knows nothing of how the timeline is stored, and is slow. Clocks set back by more than a day are not in it.
 */
export function toldTime(told: readonly Told[]): WindowTime[] {
  let time: WindowTime[] = [];
  let held: { start: number; end: number }[] = [];
  let open: Extract<Event, { kind: 'window' }> | null = null;
  let last: number | null = null;
  let clockSet = false;

  const takeAway = (start: number, end: number) => {
    const kept = held.flatMap((part) => {
      const inside = time.map((one) => ({
        ...one,
        start: Math.max(one.start, part.start, start),
        end: Math.min(one.end, part.end, end),
      }));
      return inside.filter((one) => one.start < one.end);
    });
    time = [...without(time, start, end), ...kept];
  };

  for (const one of told) {
    if (one.kind === 'journal') [open, last, clockSet] = [null, null, false];
    else if (one.kind === 'held') held = [...held, one];
    else if (one.kind === 'freed') held = held.filter(({ start, end }) => start !== one.start || end !== one.end);
    else {
      const { at, event } = one;
      if (last !== null && clockSet && at < last) takeAway(at, last);
      if (last !== null && open && at > last && at - last <= HOLDS)
        time = [...without(time, last, at), { start: last, end: at, app: open.app, title: open.title }];
      if (event.kind === 'window') open = event.app === '' && event.title === '' ? null : event;
      else if (event.kind !== 'alive') open = null;
      if (event.kind === 'away') takeAway(Math.min(event.since ?? at, at), at);
      clockSet = event.kind === 'blind' && event.why === 'clock';
      last = at;
    }
  }
  return inOrder(time);
}
