import type { HelperHello, Samples } from '../../shared/index.ts';
import { type Interval, StoreError, type StoreTrouble } from '../timeline/index.ts';
import type { Line } from './port-connection.ts';
import { type Heard, heed } from './port-heard.ts';

/** What became of a batch. */
export type Intake =
  /** Stored up to `seq`, and acknowledged; with what it tells of stretches that are not here. */
  | { kind: 'stored'; hole: Interval | null; skipped: Interval | null }
  /** Samples before it are missing. */
  | { kind: 'gap' }
  | { kind: 'failed'; trouble: StoreTrouble };

export interface IntakeParts {
  /**
   * Stores a batch and says how far the store is now, or that samples are missing before it.
   * @param first the lowest seq the helper still held when it said hello
   */
  store(batch: Samples, first: number): Promise<{ stored: true; seq: number } | { stored: false }>;
  /** Called once a batch, in order. */
  done(line: Line, intake: Intake): void;
}

/** The names by which an error of the store says what it was. */
export function storeTrouble(error: unknown): StoreTrouble {
  return error instanceof StoreError ? error.trouble : 'refused';
}

/** Stores what comes and acknowledges what is stored, one batch after another; a later one never overtakes. */
export function createIntake({ store, done }: IntakeParts) {
  let queue: Promise<void> = Promise.resolve();
  let heard: Heard | null = null;
  let first: { journal: string; seq: number } | null = null;
  let skippedFrom: number | null = null;
  let ended = false;

  /** The stretch before the first batch after a hello that told of samples which never came here. */
  const skippedBefore = ({ items: [oldest] }: Samples): Interval | null => {
    if (skippedFrom === null || !oldest) return null;
    const stretch = { start: skippedFrom, end: oldest.at };
    skippedFrom = null;
    return stretch;
  };

  const take = async (line: Line, batch: Samples): Promise<Intake | null> => {
    // What a closed port left behind comes again over the next one.
    if (!line.open || ended) return null;
    try {
      // A journal that began after the hello has told of no first one: it holds all that it ever had.
      const result = await store(batch, first?.journal === batch.journal ? first.seq : 1);
      if (!result.stored) return { kind: 'gap' };
      line.send({ type: 'ack', journal: batch.journal, seq: result.seq });
      const read = heed(heard, batch);
      heard = read.heard;
      return { kind: 'stored', hole: read.hole, skipped: line.open ? skippedBefore(batch) : null };
    } catch (error) {
      // Nothing was acknowledged: the helper keeps it and sends it again.
      return { kind: 'failed', trouble: storeTrouble(error) };
    }
  };

  return {
    /**
     * The helper told what it holds.
     * @param resume the place from which it was asked to go on, with the instant of the sample there
     */
    greeted: (hello: HelperHello, resume: { journal: string; seq: number; at: number } | null) => {
      first = { journal: hello.journal, seq: hello.first };
      skippedFrom = resume?.journal === hello.journal && hello.first > resume.seq + 1 ? resume.at : null;
    },
    take: (line: Line, batch: Samples) => {
      queue = queue.then(async () => {
        const intake = await take(line, batch);
        if (intake) done(line, intake);
      });
    },
    /** Takes nothing more; resolves when the batch in hand is settled. */
    end: (): Promise<void> => {
      ended = true;
      return queue;
    },
  };
}
