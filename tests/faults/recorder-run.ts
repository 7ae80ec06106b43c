import { join } from 'node:path';
import { type Journal, openDiskJournal } from '../../helper/journal/index.ts';
import { createHub, type Hub, keptFile } from '../../helper/sessions/index.ts';
import { createStage, type Stage, windowOf } from '../helper/stage.ts';
import type { Taken } from './history.ts';
import { type SmallDisk, smallDisk } from './small-disk.ts';

/** One life of the recorder, until it ends in whichever way. */
export interface RecorderRun {
  stage: Stage;
  journal: Journal;
  hub: Hub;
  disk: SmallDisk;
  /** How many samples were taken before the first one that this journal's id numbers. */
  before: number;
}

/** What a life of the recorder is told of the one before, and leaves to the one after. */
export interface RecorderLife {
  /** The disk as it uses it. */
  disk?: SmallDisk;
  /** It ended while it wrote the last sample of all that were taken, which is on the disk or not. */
  torn?: boolean;
  /** Minutes east of UTC. */
  zone?: number;
}

/** Whether a journal's last sample is this one, which nobody has acknowledged yet. */
function isLast(journal: Journal, sample: Taken | undefined): boolean {
  const last = [...journal.from(journal.place.last, true)].at(-1);
  if (!last || !sample) return false;
  const { seq: _seq, at, zone: _zone, ...event } = last;
  return at === sample.at && JSON.stringify(event) === JSON.stringify(sample.event);
}

/**
 * The recorder as it starts on what lies in a folder, with its journal there and the settings that it kept.
 * @param taken hears of all that its journal takes
 */
export function startRecorder(
  folder: string,
  boot: string,
  wall: number,
  taken: Taken[],
  life: RecorderLife = {},
): RecorderRun {
  const { disk = smallDisk() } = life;
  const journal = openDiskJournal({ folder: join(folder, 'journal'), boot, disk });
  if (life.torn && !isLast(journal, taken.at(-1))) taken.pop();
  life.torn = false;
  const before = taken.length - journal.place.last;
  const tap: Pick<Journal, 'append'> = {
    append(at, zone, event) {
      taken.push({ at, zone, event: structuredClone(event) });
      life.torn = true;
      journal.append(at, zone, event);
      life.torn = false;
    },
  };
  // The rest is asked of the real one, which does not ask who asks.
  const stage = createStage(Object.assign(Object.create(journal) as Journal, tap), wall);
  if (life.zone !== undefined) stage.setZone(life.zone);
  const hub = createHub({
    recorder: stage.recorder,
    kept: keptFile(join(folder, 'recorder.json')),
    version: '1.0.0',
    timers: stage.timers,
    complain: () => undefined,
    changed: () => undefined,
  });
  hub.start();
  // An observer says soon what it sees.
  stage.see(windowOf('What is in front'));
  return { stage, journal, hub, disk, before };
}

/** While the disk takes nothing, samples wait in the memory of the process, which says so; they would end with it. */
export function writeWhatWaits({ disk, journal }: RecorderRun): void {
  disk.full = false;
  while (journal.trouble === 'memory') journal.secure();
}
