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

/**
 * The recorder as it starts on what lies in a folder, with its journal there and the settings that it kept.
 * @param taken hears of all that its journal takes
 */
export function startRecorder(folder: string, boot: string, wall: number, taken: Taken[]): RecorderRun {
  const disk = smallDisk();
  const journal = openDiskJournal({ folder: join(folder, 'journal'), boot, disk });
  const before = taken.length - journal.place.last;
  const tap: Pick<Journal, 'append'> = {
    append(at, zone, event) {
      taken.push({ at, zone, event: structuredClone(event) });
      journal.append(at, zone, event);
    },
  };
  // The rest is asked of the real one, which does not ask who asks.
  const stage = createStage(Object.assign(Object.create(journal) as Journal, tap), wall);
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
