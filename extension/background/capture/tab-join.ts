import { foldedWords, type Observation, type Sample, type Titled, titledOf } from '../../../shared/index.ts';
import { type CapturedSample, MAX_SAMPLE_GAP_MS } from '../../timeline/index.ts';
import type { InFront } from './tab-page.ts';

/** The browser tells of a change of windows later than the helper sees it; by no more than this. Milliseconds. */
export const LAG = 300;
/** So many changes are remembered; the helper sends what it saw at least every half minute. */
const MAX_CHANGES = 500;

type Window = Extract<Observation, { kind: 'window' }>;
/** What is to be stored of an instant. */
type Stored = Exclude<Observation, { kind: 'window' }> | (Window & Titled);

/** What a window shows whose page has no title yet. */
const ADDRESS = /^(?:[a-z][a-z+.-]*:\/\/)?[\p{L}\p{N}.-]+(?::\d+)?\/\S*(?: [-–—] |$)/iu;

/**
 * Whether a window's title is that of a page: it begins with the page's, as every browser writes it; or it is an
 * address, which the page's title is about to follow.
 */
function agrees(window: Window, title: string): boolean {
  const page = foldedWords(title);
  return page !== '' && (foldedWords(window.title).startsWith(page.slice(0, 200)) || ADDRESS.test(window.title.trim()));
}

function asTabSays(window: Window, front: InFront): Stored {
  if (front.kind === 'private') return { kind: 'away', why: 'excluded' };
  if (front.kind === 'other' || !agrees(window, front.title)) return window;
  const { title, matter } = front;
  return { ...window, title, ...(matter === null ? {} : { pageMatter: matter }) };
}

function same(a: Stored | null, b: Stored): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Brings together what the helper sees and what this browser says of its own tabs. Time comes from the helper alone:
 * the browser only says under which title, so that a second is never counted twice, and is never lost where the
 * browser says nothing. A page's title and matter take the place of the window's title where the helper saw a window
 * of this browser with that page's title; a private window counts as left out.
 * @param isOurs whether the helper's name for a program is this browser's
 */
export function createTabJoin(isOurs: (app: string) => boolean) {
  let seen: { at: number; front: InFront }[] = [];
  /** The window of this browser that the helper saw last, while it is in front; and what was stored for it. */
  let window: Window | null = null;
  let stored: Stored | null = null;
  let last = Number.NEGATIVE_INFINITY;
  /** Changes up to this instant are in what was stored. */
  let takenUpTo = Number.NEGATIVE_INFINITY;

  const frontAt = (at: number): InFront => seen.findLast((change) => change.at <= at)?.front ?? { kind: 'other' };

  /**
   * The changes of tabs since the sample before, as samples of the same number: they are stored with it or not at all.
   */
  const between = ({ seq, at }: Sample): CapturedSample[] => {
    const samples: CapturedSample[] = [];
    if (!window || at - last > MAX_SAMPLE_GAP_MS) return samples;
    for (const change of seen) {
      if (change.at <= Math.max(last, takenUpTo) || change.at >= at) continue;
      const next = asTabSays(window, change.front);
      if (same(stored, next)) continue;
      stored = next;
      samples.push({ seq, at: change.at, ...next });
    }
    return samples;
  };

  const joined = (sample: Sample): CapturedSample => {
    if (sample.kind === 'alive') return sample;
    window = null;
    stored = null;
    if (sample.kind === 'blind' && sample.why === 'clock') seen = seen.slice(-1);
    if (sample.kind !== 'window' || !isOurs(sample.app)) return sample;
    const { kind, app, title, microphone, ...rest } = sample;
    window = { kind, app, title, ...(microphone === undefined ? {} : { microphone }) };
    takenUpTo = sample.at + LAG;
    stored = asTabSays(window, frontAt(takenUpTo));
    return { ...rest, ...stored };
  };

  return {
    /** From this instant on the browser has this in front. */
    see(front: InFront, at: number) {
      if (JSON.stringify(seen.at(-1)?.front) === JSON.stringify(front)) return;
      seen = [...seen.slice(1 - MAX_CHANGES), { at, front }];
    },
    /** Whether the browser's word for these samples may still be on its way. */
    awaits(items: readonly Sample[], now: number): boolean {
      return items.some((item) => item.kind === 'window' && isOurs(item.app) && now - item.at < LAG);
    },
    /** The window that was in front when the last worker ended. */
    resume(open: Titled & Pick<Window, 'microphone'>) {
      if (window || last > 0 || !isOurs(open.app)) return;
      const { app, title, microphone } = open;
      const heard = microphone === undefined ? {} : { microphone };
      window = { kind: 'window', app, title, ...heard };
      stored = { kind: 'window', ...titledOf(open), ...heard };
    },
    /** Samples as they are to be stored; as they are where the browser says nothing. */
    withTabs(items: readonly Sample[]): CapturedSample[] {
      return items.flatMap((item) => {
        const samples = [...between(item), joined(item)];
        last = item.at;
        return samples;
      });
    },
  };
}
