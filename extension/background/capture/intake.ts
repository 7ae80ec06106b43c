import { createSerial, type HelperHello, type Sample, type Samples, type Settled } from '../../../shared/index.ts';
import { type Interval, StoreError, type StoreTrouble } from '../../timeline/index.ts';
import { unawaited } from '../faults/unawaited.ts';
import type { Line } from './connection.ts';
import { type LastSample, readGaps } from './gaps.ts';

/** What became of a batch. */
export type Intake =
  /**
   * Stored up to `seq`, and acknowledged; with what it tells of stretches that are not here. `grown`: it told of nothing
   * else than that what was there still is; the time by which that grew.
   */
  | { kind: 'stored'; hole: Interval | null; skipped: Interval | null; grown: Interval | null }
  /** Samples before it are missing. */
  | { kind: 'gap' }
  | { kind: 'failed'; trouble: StoreTrouble };

export interface IntakeParts {
  /**
   * Stores a batch and says how far the store is now, or that samples are missing before it.
   * @param first the lowest seq the helper still held when it said hello
   */
  store(batch: Samples, first: number): Promise<{ stored: true; seq: number; grown?: Interval } | { stored: false }>;
  /** Undoes what was stored beyond a place, as another profile has it now. */
  cutBack(settled: Settled): Promise<void>;
  /** Called once a batch, in order. */
  done(line: Line, intake: Intake): void;
}

/** The names by which an error of the store says what it was. */
export function storeTrouble(error: unknown): StoreTrouble {
  return error instanceof StoreError ? error.trouble : 'refused';
}

/** Stores what comes and acknowledges what is stored, one batch after another; a later one never overtakes. */
export function createIntake({ store, cutBack, done }: IntakeParts) {
  const inTurn = createSerial();
  let last: LastSample | null = null;
  let first: { journal: string; seq: number } | null = null;
  let skippedFrom: number | null = null;
  let ended = false;
  /** Grows whenever the timeline went to another profile: what came before is not this one's to store. */
  let era = 0;
  /** The line over which the helper last announced what another profile has, and what that was. */
  let announced: { line: Line; settled: string } | null = null;

  /** The last place that was stored here. */
  let reached: Settled | null = null;

  /** The stretch before the first batch after a hello that told of samples which never came here. */
  const skippedBefore = (oldest: Sample | undefined): Interval | null => {
    if (skippedFrom === null || !oldest) return null;
    const stretch = { start: skippedFrom, end: oldest.at };
    skippedFrom = null;
    return stretch.end > stretch.start ? stretch : null;
  };

  const take = async (line: Line, { held, ...batch }: Samples, since: number): Promise<Intake | null> => {
    // What a closed port left behind comes again over the next one.
    if (!line.open || ended || era !== since) return null;
    try {
      // A journal that began after the hello has told of no first one: it holds all that it ever had.
      const items = held ? [held, ...batch.items] : batch.items;
      const result = await store({ ...batch, items }, first?.journal === batch.journal ? first.seq : 1);
      // It is undone next: its samples went to another profile while it was stored.
      if (era !== since) return null;
      if (!result.stored) return { kind: 'gap' };
      const { journal, turn } = batch;
      line.send({ type: 'ack', journal, seq: result.seq, ...(turn === undefined ? {} : { turn }) });
      const read = readGaps(last, batch);
      last = read.last;
      reached = { journal, seq: result.seq, at: batch.items.at(-1)?.at ?? 0 };
      const skipped = line.open ? skippedBefore(items[0]) : null;
      return { kind: 'stored', hole: read.hole, skipped, grown: result.grown ?? null };
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
      // A hello that comes later tells of what went to another profile since.
      const later = reached?.journal === hello.journal && reached.seq > (resume?.seq ?? 0);
      const from = later ? reached : resume;
      skippedFrom = from?.journal === hello.journal && hello.first > from.seq + 1 ? from.at : null;
    },
    take: (line: Line, batch: Samples) => {
      const since = era;
      const work = inTurn(async () => {
        const intake = await take(line, batch, since);
        if (intake) done(line, intake);
      });
      unawaited('recording', work);
    },
    /**
     * The helper told whose the timeline is. Where another profile got it, nothing that waits is stored any more.
     * @param settled up to where this profile keeps what it stored, where it lost the timeline
     */
    owned: (line: Line, here: boolean, settled: Settled | undefined) => {
      const news = JSON.stringify(settled ?? null);
      // What was announced once, and is undone here, is not undone again while this profile goes on storing.
      const known = here && (!settled || (announced?.line === line && announced.settled === news));
      if (known) return;
      era += 1;
      announced = here ? { line, settled: news } : null;
      if (!settled) return;
      const work = inTurn(async () => {
        try {
          await cutBack(settled);
          last = null;
          reached = settled;
        } catch (error) {
          done(line, { kind: 'failed', trouble: storeTrouble(error) });
        }
      });
      unawaited('recording', work);
    },
    /** Takes nothing more; resolves when the batch in hand is stored or given up. */
    end: (): Promise<void> => {
      ended = true;
      return inTurn(async () => undefined);
    },
  };
}
