import { zoneAt } from '../../../shared/index.ts';
import { presetRange, type Report, reportOf } from '../../billing/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { ReportCalls, ReportedMatter, ReportView } from '../../messages/reports.ts';
import type { Connection, DaySummary, Timeline } from '../../timeline/index.ts';
import type { Recording } from '../capture/recording.ts';
import { createFirmLists } from '../drafts/defaults.ts';
import { MINUTE } from '../drafts/minutes.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger, Taggers } from '../matching/tagger.ts';
import { readSettings } from '../settings/settings.ts';
import { countDays } from './count-days.ts';
import { createListener, type Listener } from './day-facts.ts';

export interface ReportParts {
  timeline: Timeline;
  taggers: Taggers;
  connections: { current(): Promise<{ connection: Connection } | null> };
  recording: Pick<Recording, 'facts'>;
  now(): number;
}

/** Matters by their names, as the screens show them. */
async function mattersOf(matters: Report['matters'], tagger: Tagger): Promise<ReportedMatter[]> {
  await tagger.load(new Set(matters.flatMap(({ matter }) => matter ?? [])));
  return matters.map(({ matter, sums, shown }) => ({
    matter: matter === null ? null : matterView(tagger, matter),
    sums,
    shown,
    flat: matter !== null && tagger.matter(matter)?.billing_method === 'flat',
  }));
}

/** What is known of days that are not counted yet. */
function uncountedOf(left: readonly DaySummary[], counted: number): ReportView['uncounted'] {
  if (left.length === 0) return null;
  const minutes = left.reduce((sum, { open }) => sum + Math.round(open / MINUTE), 0);
  return { days: left.length, of: left.length + counted, minutes };
}

/** What each call about reports does. */
export function reportHandlers(parts: ReportParts): { [N in keyof ReportCalls]: Handlers[N] } {
  const { timeline, taggers, connections, recording, now } = parts;
  const firm = createFirmLists(timeline);
  // What was read of titles goes with the tagger, as all that is known of them does where they are deleted.
  const listeners = new WeakMap<Tagger, Listener>();
  return {
    'reports.read': async ({ range: asked, division }) => {
      const at = now();
      const [today, tagger, { values }, current, some] = await Promise.all([
        timeline.dayAt(at, zoneAt(at)),
        taggers.current(),
        readSettings(timeline),
        connections.current(),
        timeline.daysBefore(null, 1),
      ]);
      const connection = current?.connection ?? null;
      const listen = listeners.get(tagger) ?? createListener();
      listeners.set(tagger, listen);
      const { startOfWeek: weekStart, hideNames, subjects } = values;
      const range = 'preset' in asked ? presetRange(asked.preset, today, weekStart) : asked;
      const increment = connection?.step ?? null;
      const [{ days, left, summing }, { categories }] = await Promise.all([
        countDays(range, { timeline, tagger, listen, today, now }),
        firm.lists(connection),
      ]);
      const { matters, categories: byCategory, ...report } = reportOf(days, { range, division, weekStart, increment });
      const names = new Map(categories.map(({ id, name }) => [id, name]));
      return {
        ...report,
        today,
        range,
        division,
        matters: await mattersOf(matters, tagger),
        categories: byCategory.map(({ category, minutes, shown }) => ({
          name: category === null ? null : (names.get(category) ?? String(category)),
          minutes,
          shown,
        })),
        uncounted: uncountedOf(left, days.length),
        summing,
        increment,
        subjects: recording.facts().platform === 'windows' ? subjects : null,
        recorded: some.length > 0,
        hideNames,
      };
    },
  };
}
