import type { Matter } from '../../extension/matching/index.ts';
import type { Window } from './day.ts';
import type { Firm } from './firm.ts';

/** So long apart, windows do not speak for one another; milliseconds. */
const APART = 5 * 60_000;

/** Names and things, each with the matters in which they were met. */
type Met = Map<string, Set<number>>;

function add(met: Met, key: string, id: number): void {
  met.set(key, (met.get(key) ?? new Set()).add(id));
}

/** What Clio's list tells of names: clients in full and for short, and the words that describe a matter. */
function listed(matters: readonly Matter[], firm: Firm, worked: ReadonlySet<number>): { all: Met; own: Met } {
  const [all, own]: [Met, Met] = [new Map(), new Map()];
  const open = new Set(matters.filter(({ status }) => status !== 'Closed').map(({ id }) => id));
  for (const { id, client, description } of matters) {
    if (!open.has(id)) continue;
    const one = firm.cases.find(({ matter }) => matter.id === id);
    const keys = new Set<string>();
    if (client) keys.add(client.name.toLowerCase());
    if (one) {
      keys.add(one.client.short.toLowerCase());
      const told = (description ?? '').toLowerCase();
      for (const name of [one.other.full, one.other.short])
        if (told.includes(name.toLowerCase())) keys.add(name.toLowerCase());
    } else if (client)
      keys.add((client.name.split(' ').at(client.name.split(' ').length > 2 ? 0 : -1) ?? '').toLowerCase());
    for (const key of keys) {
      add(all, key, id);
      if (worked.has(id)) add(own, key, id);
    }
  }
  return { all, own };
}

/** The matters that all names in a title have in common; null where it has no name that was met anywhere. */
function common(keys: readonly string[], { met, own, all }: { met: Met; own: Met; all: Met }): Set<number> | null {
  return keys.reduce<Set<number> | null>((before, key) => {
    const learned = new Set([...(met.get(key) ?? []), ...(own.get(key) ?? [])]);
    const owners = learned.size > 0 ? learned : all.get(key);
    if (!owners) return before;
    return new Set([...(before ?? owners)].filter((id) => owners.has(id)));
  }, null);
}

/** The matter of the nearest window, a step to one side each, that is told; null where it is too far away. */
function nearest(windows: readonly Window[], place: number, step: 1 | -1): number | null {
  const here = windows[place];
  let at = place + step;
  for (let window = windows[at]; here && window; window = windows[at]) {
    if ((step > 0 ? window.start - here.end : here.start - window.end) > APART) return null;
    if (window.told) return window.matterId;
    at += step;
  }
  return null;
}

/**
 * Marks what a careful reader can know, day after day: someone who has Clio's list and all titles of the days before with
 * their matters, forgets nothing, and sees all of the day at its end.
 *
 * A window is told by its title where what stands in it (a client, the other side, a person, a thing looked up, the whole
 * name of a paper or thread) was met in matters that have exactly one in common, the right one: in days before, in today's
 * windows with a number, in Clio's list among the matters worked on so far, or in all of the list where none of these
 * knows the name. A window of names that several matters have in common is known where exactly one of them, the right one,
 * is that of a told window close by; a window without a name where the told ones before and after it are both of the right
 * one. Close by is what no more than five minutes of anything else lie between. What is known so tells its names for the
 * rest of the day, too. All else can only be guessed.
 *
 * Nothing here asks what the matcher or the learner can read.
 */
export function createReader(firm: Firm): (windows: readonly Window[], matters: readonly Matter[]) => void {
  const met: Met = new Map();
  const worked = new Set<number>();
  const take = ({ matterId, keys }: Window) => {
    if (matterId === null) return;
    worked.add(matterId);
    for (const key of keys) add(met, key, matterId);
  };
  return (windows, matters) => {
    for (const window of windows) if (window.numbered) take(window);
    for (let round = 0; round < 2; round++) {
      const names = { met, ...listed(matters, firm, worked) };
      for (const window of windows) {
        const { matterId, keys, numbered } = window;
        const left = matterId === null ? null : common(keys, names);
        window.told = numbered || (left?.size === 1 && matterId !== null && left.has(matterId));
      }
      for (const [place, window] of windows.entries()) {
        const { matterId, keys } = window;
        if (matterId === null) continue;
        const beside = [nearest(windows, place, -1), nearest(windows, place, 1)];
        const left = common(keys, names);
        const close = new Set(beside.filter((id) => id !== null && left?.has(id)));
        const byNames = left !== null && left.size > 1 && close.size === 1 && close.has(matterId);
        window.knowable = window.told || byNames || (left === null && beside.every((id) => id === matterId));
      }
      for (const window of windows) if (window.knowable) take(window);
    }
    for (const window of windows) take(window);
  };
}
