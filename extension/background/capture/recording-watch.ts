import type { HelperView } from '../../messages/helper.ts';
import type { HelperFacts } from './known-helper.ts';
import { SILENT } from './recording.ts';
import { type RecordingSign, recordingSign } from './recording-sign.ts';

/** A trouble that is over sooner is not worth a word: a helper is started anew within seconds. Milliseconds. */
const GRACE = 15_000;

/** Since when the helper does not record as it should, and how it was last; outlives the worker. */
export interface KeptTrouble {
  since: number;
  view: HelperView;
}

export interface WatchParts {
  facts(): Pick<HelperFacts, 'view' | 'remarks'>;
  memory: { get(): Promise<KeptTrouble | null>; set(kept: KeptTrouble | null): Promise<void> };
  now(): number;
  later(act: () => void, ms: number): void;
  /** The sign may be another one now. */
  changed(): void;
}

/**
 * Watches whether recording goes on, for the toolbar button. A trouble is shown once it lasted; while the helper is being
 * started anew, as by each new worker, what was shown before stays, and it goes the moment recording goes on.
 */
export function createRecordingWatch({ facts, memory, now, later, changed }: WatchParts) {
  let due: number | null = null;

  /** Looks again at an instant; another call before then changes nothing. */
  const lookAt = (at: number) => {
    if (due !== null && due > now() && due <= at) return;
    due = at;
    later(changed, at - now());
  };

  return {
    /** What the button is to say of recording now; null where all is well, or may be in a moment. */
    async sign(): Promise<RecordingSign | null> {
      const { view, remarks } = facts();
      const sign = recordingSign(view, remarks, now());
      const kept = await memory.get();
      const unsettled = view.kind === 'connecting';
      if (!unsettled && sign?.kind !== 'stopped') {
        if (kept) await memory.set(null);
        return sign;
      }
      const known = kept && kept.since <= now() ? kept : null;
      const trouble = { since: known?.since ?? now(), view: unsettled && known ? known.view : view };
      if (JSON.stringify(kept) !== JSON.stringify(trouble)) await memory.set(trouble);
      const shownFrom = trouble.since + (trouble.view.kind === 'connecting' ? SILENT : GRACE);
      if (now() >= shownFrom) return recordingSign(trouble.view, remarks, now());
      lookAt(shownFrom);
      return recordingSign({ kind: 'recording' }, remarks, now());
    },
  };
}
