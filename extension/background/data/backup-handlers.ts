import { createSerial } from '../../../shared/index.ts';
import type { BackupCalls, RestoreProblem } from '../../messages/backup.ts';
import type { Handlers } from '../../messages/calls.ts';
import { RestoreError, type Stage, StoreError, type Timeline } from '../../timeline/index.ts';
import { backupLines, readLine } from './backup-lines.ts';
import { REPLACED_FOR } from './maintenance.ts';

/** So many characters travel in one message. */
const PART = 1_000_000;

export interface BackupParts {
  timeline: Timeline;
  now(): number;
  changed(): void;
  /** Another database is used from here on: whatever was worked out by the one before is void. */
  restored(): Promise<void>;
}

type Turn = ReturnType<typeof createSerial>;

const isHeld = async (timeline: Timeline): Promise<boolean> => (await timeline.readRetention()).hold;

/** How a back-up is made, part by part. */
function readingHandlers({ timeline, now, changed }: BackupParts, inTurn: Turn) {
  let reading: { id: string; parts: number; lines: AsyncGenerator<string> } | null = null;

  async function nextPart(lines: AsyncGenerator<string>): Promise<{ lines: string[]; done: boolean }> {
    const part: string[] = [];
    for (let length = 0; length < PART; ) {
      const { done, value } = await lines.next();
      if (done) return { lines: part, done: true };
      part.push(value);
      length += value.length;
    }
    return { lines: part, done: false };
  }

  return {
    'backup.made': async () => {
      await timeline.changeSome(['backedUp'], () => ({ backedUp: now() }));
      changed();
      return null;
    },

    'backup.read': ({ id, part }) =>
      inTurn(async () => {
        if (part === 0) reading = { id, parts: 0, lines: backupLines(timeline) };
        if (reading?.id !== id || reading.parts !== part) return null;
        reading.parts += 1;
        try {
          return await nextPart(reading.lines);
        } catch (error) {
          reading = null;
          if (error instanceof StoreError && error.trouble === 'lost') return null;
          throw error;
        }
      }),
  } satisfies Partial<Handlers>;
}

/** Another database is used from here on. */
async function swapped({ restored, changed }: BackupParts): Promise<void> {
  await restored();
  changed();
}

/** How a back-up is put back, part by part. */
function restoringHandlers(parts: BackupParts, inTurn: Turn) {
  const { timeline, now } = parts;
  let staging: { id: string; parts: number; stage: Stage } | null = null;

  const drop = async (): Promise<void> => {
    const dropped = staging;
    staging = null;
    await dropped?.stage.drop();
  };

  /** Does a step of a restore; where it fails, nothing of the restore is left. */
  const stepping = async (step: () => Promise<RestoreProblem | null>): Promise<RestoreProblem | null> => {
    try {
      return await step();
    } catch (error) {
      await drop();
      if (error instanceof RestoreError) return error.why;
      throw error;
    }
  };

  return {
    'restore.take': ({ id, part, lines }) =>
      inTurn(() =>
        stepping(async () => {
          const [first, ...rest] = lines;
          if (part === 0 && first !== undefined) {
            await drop();
            // Two are kept at a time: a further one would delete what the hold keeps.
            if ((await timeline.replacedAt()) !== null && (await isHeld(timeline))) return 'held';
            staging = { id, parts: 0, stage: await timeline.stage(readLine(first)) };
          }
          if (staging?.id !== id || staging.parts !== part) return 'again';
          staging.parts += 1;
          for (const line of part === 0 ? rest : lines) await staging.stage.put(readLine(line));
          return null;
        }),
      ),

    'restore.finish': ({ id }) =>
      inTurn(() =>
        stepping(async () => {
          if (staging?.id !== id) return 'again';
          await timeline.restore(staging.stage, now());
          staging = null;
          await swapped(parts);
          return null;
        }),
      ),

    'restore.drop': ({ id }) =>
      inTurn(async () => {
        if (staging?.id === id) await drop();
        return null;
      }),
  } satisfies Partial<Handlers>;
}

/** What becomes of what a back-up replaced. */
function replacedHandlers(parts: BackupParts, inTurn: Turn) {
  const { timeline, now, changed } = parts;
  return {
    'backups.read': async () => {
      const [made, replaced, held] = await Promise.all([
        timeline.read('backedUp'),
        timeline.replacedAt(),
        isHeld(timeline),
      ]);
      return {
        made: made ?? null,
        replaced,
        keptUntil: replaced === null || held ? null : replaced + REPLACED_FOR,
      };
    },

    'replaced.bringBack': () =>
      inTurn(async () => {
        if (!(await timeline.bringBack(now()))) return 'gone';
        await swapped(parts);
        return 'done';
      }),

    'replaced.delete': () =>
      inTurn(async () => {
        if (await isHeld(timeline)) return 'held';
        await timeline.dropReplaced();
        changed();
        return 'done';
      }),
  } satisfies Partial<Handlers>;
}

/** What the calls of messages/backup.ts do. A worker that ends forgets what was begun: the page begins again. */
export function backupHandlers(parts: BackupParts): Pick<Handlers, keyof BackupCalls> {
  const inTurn = createSerial();
  return {
    ...readingHandlers(parts, inTurn),
    ...restoringHandlers(parts, inTurn),
    ...replacedHandlers(parts, inTurn),
  };
}
