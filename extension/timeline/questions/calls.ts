import { readTitle } from '../../../shared/index.ts';
import { clip, type Interval, joined, lengthOf, touching, without } from '../model/intervals.ts';
import type { StoredDay } from '../model/stored-day.ts';
import type { Heard } from '../model/stretch.ts';

/** A call that is known by the microphone alone: which program used it, from when to when. */
export interface HeardCall extends Interval {
  app: string;
}

/** A call that is put through, or a headset that is changed, takes the microphone anew. Milliseconds. */
const BREAK = 60_000;
/** Who used a microphone for longer left it open, or has the call's own window among the day's. Milliseconds. */
const LONGEST = 4 * 3_600_000;

/** The stretches in which one program used the microphone, in order, across short breaks. */
function runsIn({ spans, pauses }: StoredDay): HeardCall[] {
  const isHeard = ({ microphone }: Heard) => microphone !== undefined;
  const heard = [...spans.filter(isHeard), ...pauses.filter(isHeard)].sort((a, b) => a.start - b.start);
  const runs: HeardCall[] = [];
  const open = new Map<string, HeardCall>();
  for (const { start, end, microphone: app = '' } of heard) {
    const last = open.get(app);
    if (last && start - last.end <= BREAK) {
      last.end = end;
      continue;
    }
    const run = { start, end, app };
    open.set(app, run);
    runs.push(run);
  }
  return runs;
}

/** How much of a stretch a window of a call was in front that says so itself: that is a row of the day already. */
function shownIn({ spans }: StoredDay, run: Interval): number {
  const shown = touching(spans, run).filter(({ title, app }) => readTitle(title, app).talk?.live);
  return lengthOf(shown.flatMap((span) => clip(span, run) ?? []));
}

/**
 * The calls of a day of which no window tells, of a length, that the attorney may be asked about: not what is in an entry
 * or was decided by hand, nor what the attorney wants to leave as it is. Pure.
 * @param least milliseconds
 * @param until a call that may still go on at this instant is none yet
 */
export function callsOf(day: StoredDay, least: number, until: number): HeardCall[] {
  const runs = runsIn(day).filter(({ start, end }) => {
    const length = end - start;
    return length >= least && length <= LONGEST && end + BREAK <= until;
  });
  // Nearly always there is none: then nobody goes through the thousands of pieces.
  if (runs.length === 0) return [];
  const decided = day.pieces.filter(({ added, hand, excluded }) => added || hand !== null || excluded !== null);
  const settled = joined([...decided, ...day.left, ...day.inEntries]);
  return runs.flatMap((run) => {
    if (shownIn(day, run) * 2 > run.end - run.start) return [];
    return without(run, settled)
      .filter(({ start, end }) => end - start >= least)
      .map((part) => ({ ...part, app: run.app }));
  });
}
