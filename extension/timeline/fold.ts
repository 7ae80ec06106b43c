import type { Sample } from '../../shared/index.ts';
import type { Span } from './schema.ts';

/** With no sample for longer than this, a stretch ends at the last one: no time is invented. Milliseconds. */
export const HOLD = 45_000;

/** What must be known of the past to fold the next sample: kept beside the cursor, written in its transaction. */
export interface FoldState {
  /** `at` of the last sample. */
  at: number;
  /** Minutes east of UTC at the last sample. */
  zone: number;
  /** The window in front since `start`, or null when there is none that counts. */
  open: { start: number; app: string; title: string } | null;
  /** The last sample said that the clock was set back, so the next `at` may be lower. */
  clockSet: boolean;
}

/** What a batch changes in the stored spans: first everything from `cutFrom` on goes, then `spans` are put. */
export interface FoldResult {
  state: FoldState;
  spans: Span[];
  cutFrom: number | null;
}

/**
 * Folds samples, oldest first, into spans. Pure; the caller stores state and spans together. Spans never overlap,
 * none is empty, and a second is credited only between two samples at most {@link HOLD} apart.
 * @param before null for a journal not seen before
 * @param zone minutes east of UTC to assume until a sample names its own
 */
export function fold(before: FoldState | null, samples: readonly Sample[], zone: number): FoldResult {
  const state: FoldState = before
    ? { ...before, open: before.open && { ...before.open } }
    : { at: 0, zone, open: null, clockSet: false };
  const spans = new Map<number, Span>();
  let cutFrom: number | null = null;

  const cut = (from: number) => {
    cutFrom = cutFrom === null ? from : Math.min(cutFrom, from);
    for (const span of spans.values()) {
      if (span.start >= from) spans.delete(span.start);
      else if (span.end > from) spans.set(span.start, { ...span, end: from });
    }
    if (state.open && state.open.start >= from) state.open = null;
  };
  const credit = (until: number) => {
    const { open } = state;
    if (!open || until <= open.start) return;
    spans.set(open.start, { ...open, end: until, zone: state.zone });
  };

  for (const sample of samples) {
    if (state.clockSet && sample.at < state.at) {
      cut(sample.at);
      state.open = null;
    }
    // Outside a clock change `at` never falls; should it, the sample counts as simultaneous with the one before.
    const at = state.clockSet ? sample.at : Math.max(sample.at, state.at);
    const held = at - state.at <= HOLD;
    if (held) credit(at);
    const zoneChanged = sample.zone !== undefined && sample.zone !== state.zone;
    if (sample.zone !== undefined) state.zone = sample.zone;

    switch (sample.kind) {
      case 'alive':
        // After a hole, or in a new zone, the same window begins a new stretch.
        if (state.open && (!held || zoneChanged)) state.open = { ...state.open, start: at };
        break;
      case 'window': {
        const { app, title } = sample;
        const same = held && !zoneChanged && state.open?.app === app && state.open.title === title;
        if (!same) state.open = app === '' && title === '' ? null : { start: at, app, title };
        break;
      }
      case 'away':
        if (sample.since !== undefined) cut(sample.since);
        state.open = null;
        break;
      case 'blind':
        state.open = null;
        break;
    }
    state.clockSet = sample.kind === 'blind' && sample.why === 'clock';
    state.at = at;
  }
  return { state, spans: [...spans.values()], cutFrom };
}
