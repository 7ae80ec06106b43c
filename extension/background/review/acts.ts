import { type Day, zoneAt } from '../../../shared/index.ts';
import type { ReviewCalls } from '../../messages/review.ts';
import type { ReviewAct, StepView } from '../../messages/review-act.ts';
import { type Act, type Decision, type Interval, joined, type Timeline, without } from '../../timeline/index.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';

type Done = ReviewCalls['review.act']['value'];

/** What was captured further off says nothing of where the attorney was. Milliseconds. */
const FAR = 12 * 3_600_000;

/** Two parts of one computer may name an instant so far apart. Milliseconds. */
const CLOCKS = 60_000;

/**
 * The zone, in minutes east of UTC, in which a stretch of time was lived that was not captured: that of the windows
 * around it, wherever this computer is by now. On a flight it is the one by whose clocks the stretch lies on one day, as
 * that is the day that asks for it.
 */
async function zoneAround(timeline: Timeline, { start, end }: Interval): Promise<number> {
  const spans = await timeline.spansIn({ start: start - FAR, end: end + FAR });
  const before = spans.findLast((span) => span.start <= start);
  const after = spans.find((span) => span.end >= end);
  const zones = [after, before].flatMap((span) => (span ? [span.zone] : []));
  for (const zone of zones) {
    if ((await timeline.dayAt(start, zone)) === (await timeline.dayAt(end - 1, zone))) return zone;
  }
  return zones.at(-1) ?? zoneAt(start);
}

/** When the time lies that an act is about; null for what is about a whole day. */
function instantOf(act: Act): number | null {
  switch (act.kind) {
    case 'close':
    case 'draft':
      return null;
    case 'split':
      return act.at;
    default:
      return act.stretches[0]?.start ?? null;
  }
}

/** The matters that an act gave time to, each once. */
function mattersOf(act: Act): number[] {
  if (act.kind === 'share' || act.kind === 'give') return [...new Set(act.stretches.map(({ matter }) => matter))];
  if (act.kind === 'draft') return [Number.parseInt(act.card, 10)];
  return (act.kind === 'tag' || act.kind === 'add' || act.kind === 'timer') && act.matter !== null ? [act.matter] : [];
}

/** What a step of undo is called on the screen, and of which day it is. */
export async function stepView(
  timeline: Timeline,
  tagger: Pick<Tagger, 'load' | 'matter'>,
  decision: Decision<Act> | null,
): Promise<StepView | null> {
  if (!decision) return null;
  const { act, at, items } = decision;
  const ids = mattersOf(act);
  await tagger.load(ids);
  const matters = ids.map((id) => matterView(tagger, id));
  const count = items ?? 1;
  if (act.kind === 'close' || act.kind === 'draft') return { kind: act.kind, count, day: act.day, matters };
  const instant = instantOf(act) ?? at;
  // The day that it was where the attorney was: of what was captured there, or as it was added.
  const [there] =
    act.kind === 'add' || act.kind === 'timer' ? [act] : await timeline.spansIn({ start: instant, end: instant + 1 });
  const kind = act.kind === 'aside' ? 'exclude' : act.kind;
  const day = await timeline.dayAt(instant, there?.zone ?? zoneAt(instant));
  const rule = act.kind === 'tag' && act.rule;
  return { kind, count, day, matters, ...(rule ? { rule: rule.before ? 'switched-on' : 'made' } : {}) };
}

/** The time of a day's items that is in no entry, in order and joined. @param starts where their pieces begin */
export async function timeOfItems(timeline: Timeline, day: Day, starts: readonly number[]): Promise<Interval[]> {
  const { pieces, inEntries } = await timeline.readDay(day);
  const asked = [...starts].sort((a, b) => a - b);
  let next = 0;
  const time: Interval[] = [];
  for (const { start, end } of pieces) {
    while (next < asked.length && (asked[next] ?? 0) < start) next += 1;
    const from = asked[next] ?? Infinity;
    if (from < end) time.push({ start: from, end });
  }
  return joined(time).flatMap((one) => without(one, inEntries));
}

/** Does what is decided about items, in one step of undo. */
export async function actOn(timeline: Timeline, act: ReviewAct, now: number): Promise<Done> {
  const onItems = async (what: Parameters<Timeline['decideOnItems']>[0], starts: readonly number[]): Promise<Done> => ({
    done: await timeline.decideOnItems(what, starts, now),
    inTheWay: [],
  });
  switch (act.kind) {
    case 'tag':
      return onItems({ kind: 'tag', matter: act.matter }, act.starts);
    case 'give':
      return onItems(
        { kind: 'give', gifts: act.gifts },
        act.gifts.flatMap(({ starts }) => starts),
      );
    case 'exclude':
      return onItems({ kind: 'aside', aside: act.as }, act.starts);
    case 'delete':
      return onItems({ kind: 'delete' }, act.starts);
    case 'split':
      return onItems({ kind: 'split', at: act.at }, act.starts);
    case 'join':
      return onItems({ kind: 'join' }, act.starts);
    case 'note':
      return onItems({ kind: 'note', note: act.note.trim() }, act.starts);
    case 'share':
      return onItems({ kind: 'share', shares: act.shares }, act.starts);
    case 'add': {
      const { start, end, title, matter, call, replace, free } = act;
      // What is still to come was not worked.
      if (end <= start || end > now + CLOCKS) return { done: false, inTheWay: [] };
      const zone = await zoneAround(timeline, { start, end });
      const addition = {
        start,
        end,
        title,
        matter,
        zone,
        ...(call ? { call: true as const } : {}),
        ...(free ? { free } : {}),
      };
      const inTheWay = await timeline.addTime(addition, replace, now);
      return { done: inTheWay.length === 0, inTheWay };
    }
    case 'leave':
      if (act.end <= act.start) return { done: false, inTheWay: [] };
      await timeline.decide({ kind: 'leave', stretches: [{ start: act.start, end: act.end }] }, now);
      return { done: true, inTheWay: [] };
    case 'close':
      return { done: await timeline.closeDay(act.day, now), inTheWay: [] };
  }
}
