import { zoneAt } from '../../../shared/index.ts';
import { createHistory } from '../history.ts';
import { type RecorderLife, type RecorderRun, startRecorder, writeWhatWaits } from '../recorder-run.ts';
import { Died, steppedDisk } from './disk.ts';
import type { Steps } from './steps.ts';
import type { VirtualTime } from './virtual-time.ts';

export type MortalRecorder = ReturnType<typeof mortalRecorder>;

/** The recorder of one computer: its lives follow one another on what lies in a folder. */
export function mortalRecorder(folder: string, steps: Steps, time: VirtualTime, died: () => void) {
  const history = createHistory();
  let run: RecorderRun | null = null;
  let boot = 1;
  let lives = 0;
  let life: RecorderLife = {};

  function end(): void {
    run?.disk.abandon();
    run = null;
    died();
  }

  /** Does something of the recorder's; where it dies of that, it is gone. */
  function attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof Died)) throw error;
      end();
    }
  }

  /** The recorder that runs; one is started where none does. */
  function living(): RecorderRun {
    for (let tries = 0; !run && tries < 20; tries += 1)
      attempt(() => {
        lives += 1;
        // A computer's recorder and browser are in one zone.
        const zone = zoneAt(time.now());
        life = { disk: steppedDisk(steps, () => run?.journal.trouble !== 'memory'), torn: life.torn ?? false, zone };
        run = startRecorder(folder, `boot-${boot}`, time.now(), history.taken, life);
        history.started(run.journal.place.id, run.before);
      });
    if (!run) throw new Error('The recorder does not come to life.');
    return run;
  }

  function kill(): void {
    if (!run) return;
    // What the disk did not take ends with the process, which said so.
    attempt(() => run && writeWhatWaits(run));
    if (run) end();
  }

  return {
    history,
    living,
    attempt,
    running: () => run,
    lives: () => lives,
    /** It is killed, between two things that it does. */
    kill,
    /** The computer goes off, and with it all that runs. */
    powerCut: () => {
      kill();
      boot += 1;
    },
  };
}
