import { type Client, MAX_IDS, matterNamePage, mattersById, type NamedMatter, type Problem } from '../../clio/index.ts';
import type { SweepProgress, Timeline } from '../../timeline/index.ts';
import { keptMatter } from './matter.ts';

/** Matters that are gone are looked for once a day. Milliseconds. */
const EVERY = 24 * 3_600_000;
/** So many pages are read in one go. */
const STEP = 10;

/** What came of a step: the sweep goes on later, is at its end, or could not go on. */
export type Swept = { kind: 'more' } | { kind: 'done' } | { kind: 'failed'; problem: Problem };

/** Whether a sweep is under way, or the last one, or else the connection, is a day old. */
export function isSweepDue(last: SweepProgress | undefined, connectedAt: number, now: number): boolean {
  return last?.endedAt === null || (last?.endedAt ?? connectedAt) + EVERY <= now;
}

/**
 * One step of a search for matters that are gone: Clio never names them, so all ids are read, some pages at a time,
 * and what is missing among them is gone. Matters that were hidden before, and those whose number or client
 * changed in silence, are brought on the way.
 * @param options.changed hears of each change of what titles may mean
 */
export async function sweepOn(
  timeline: Timeline,
  client: Client,
  account: string,
  options: { now(): number; changed(): void },
): Promise<Swept> {
  const last = await timeline.read('sweep');
  let place: SweepProgress =
    last?.account === account && last.endedAt === null ? last : { account, next: null, after: 0, endedAt: null };
  for (let count = 0; count < STEP; count += 1) {
    const page = await matterNamePage(client, place.next ?? undefined);
    if (!page.ok) return { kind: 'failed', problem: page.problem };
    const { items: named, next } = page.value;
    const ids = named.map(({ id }) => id);
    const upTo = next === null ? null : Math.max(place.after, ...ids);
    const swept = await timeline.sweepMatters({ after: place.after, upTo, ids }, place, options.now());
    if (!swept) return { kind: 'done' };
    const wanted = [...swept.missing, ...(await renamed(timeline, named))];
    const problem = await bring(timeline, client, account, wanted);
    // Also where some of it failed: what came before is here, and nobody tells of that again.
    if (swept.changed || wanted.length > 0) options.changed();
    if (problem) return { kind: 'failed', problem };
    const after = { account, next, after: upTo ?? 0, endedAt: next === null ? options.now() : null };
    // Only now: cut off before, the sweep reads the page again, for what it wants is in no other.
    await timeline.change('sweep', (kept) => (kept.account === account ? after : kept));
    if (next === null) return { kind: 'done' };
    place = after;
  }
  return { kind: 'more' };
}

/** Those that are here under another number or client's name. */
async function renamed(timeline: Timeline, named: readonly NamedMatter[]): Promise<number[]> {
  const kept = new Map((await timeline.mattersBy(named.map(({ id }) => id))).map((matter) => [matter.id, matter]));
  const name = ({ display_number, client }: Omit<NamedMatter, 'id'>) =>
    JSON.stringify([display_number, client?.id, client?.name]);
  return named.flatMap((now) => {
    const before = kept.get(now.id);
    return before && name(before) !== name(now) ? [now.id] : [];
  });
}

/** Reads matters by their ids, in as few requests as an address allows. */
async function bring(
  timeline: Timeline,
  client: Client,
  account: string,
  missing: readonly number[],
): Promise<Problem | null> {
  for (let from = 0; from < missing.length; from += MAX_IDS) {
    const answer = await mattersById(client, missing.slice(from, from + MAX_IDS));
    if (!answer.ok) return answer.problem;
    await timeline.addMatters(answer.value.map(keptMatter), account);
  }
  return null;
}
