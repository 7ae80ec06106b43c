import { zoneAt } from '../../../shared/index.ts';
import { type ForeignWindow, tidied } from '../../imports/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { ImportCalls } from '../../messages/imports.ts';
import { type Imported, lengthOf, type Span, type Timeline } from '../../timeline/index.ts';
import { effectiveIn } from '../settings/effective.ts';

export interface ImportParts {
  timeline: Timeline;
  now(): number;
  changed(): void;
}

/** Whether there is anything left of an import to remove. */
const isThere = ({ stretches, unsent }: Imported) => stretches.length > 0 || (unsent?.entries.length ?? 0) > 0;

/** What the calls of messages/imports.ts do. */
export function importHandlers({ timeline, now, changed }: ImportParts): Pick<Handlers, keyof ImportCalls> {
  /** What may be taken of windows, as the helper would have told it; nothing of a time that is still to come. */
  const takable = async (windows: readonly ForeignWindow[]): Promise<{ spans: Span[]; leftOut: number }> => {
    const { exclusions } = effectiveIn(await timeline.readSettings());
    const past = windows.filter(({ end }) => end <= now());
    const taken = tidied(past, exclusions);
    return {
      spans: taken.windows.map((window) => ({ ...window, zone: zoneAt(window.start) })),
      leftOut: taken.leftOut,
    };
  };

  return {
    'import.preview': async ({ windows }) => {
      const { spans, leftOut } = await takable(windows);
      return { time: lengthOf(spans), free: await timeline.freeTime(spans), leftOut };
    },

    'import.take': async ({ id, file, windows }) => {
      const { spans } = await takable(windows);
      const filled = await timeline.importTime(spans, { id, file, at: now() });
      if (filled > 0) changed();
      return filled;
    },

    'imports.read': async () =>
      ((await timeline.read('imports')) ?? []).filter(isThere).map(({ id, at, file, stretches, unsent }) => ({
        ...{ id, at, file, ...(unsent ? { unsent: unsent.day } : {}) },
        from: stretches[0]?.start ?? at,
        to: stretches.at(-1)?.end ?? at,
        time: lengthOf(stretches),
      })),

    'import.drop': async ({ id }) => {
      try {
        for (;;) {
          const outcome = await timeline.dropSomeImported(id);
          if (outcome !== 'more') return outcome;
        }
      } finally {
        changed();
      }
    },
  };
}
