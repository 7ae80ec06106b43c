import { setTimeout as wait } from 'node:timers/promises';
import { render } from 'preact';
import { vi } from 'vitest';
import type { CallMessage, News } from '../../../../extension/messages/calls.ts';
import type { DayView } from '../../../../extension/messages/day.ts';
import type { NeedView } from '../../../../extension/messages/items.ts';
import { allNeeds } from '../../../../extension/popup/model/targets.ts';
import { Review } from '../../../../extension/popup/review.tsx';
import type { WholeWorker } from '../whole-worker.ts';
import { PACE } from './learned-attorney.ts';

/** The worker that the page talks to, once it is there. */
const wire = vi.hoisted(() => ({ of: null as WholeWorker | null }));
vi.mock('../../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: (message: CallMessage) => wire.of?.answer(structuredClone(message)),
      onMessage: {
        addListener: (listener: (news: News) => void) => void wire.of?.listeners.add(listener),
        removeListener: (listener: (news: News) => void) => void wire.of?.listeners.delete(listener),
      },
      openOptionsPage: async () => undefined,
    },
    extension: { getViews: () => [] },
    storage: { session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined } },
  },
}));

/** The day as it is drawn, with the rows where the attorney's hand keeps them. */
const drawn = vi.hoisted(() => ({ day: null as DayView | null }));
vi.mock('../../../../extension/popup/state/use-steady-day.ts', async (original) => {
  const { useSteadyDay } = await original<typeof import('../../../../extension/popup/state/use-steady-day.ts')>();
  return {
    useSteadyDay: (day: DayView | null) => {
      drawn.day = useSteadyDay(day);
      return drawn.day;
    },
  };
});

/** The popup as a hand on the keyboard meets it. */
export interface Screen {
  /** The day as it is drawn. */
  day(): DayView;
  /** What can have the focus, from top to bottom, by its key. */
  stops(): string[];
  /** What needs a matter, in the order on screen. */
  needs(): NeedView[];
  /** The key of what has the focus. */
  focus(): string;
  /** Whether what has the focus is opened to show its things. */
  isOpen(): boolean;
  /** Whether there is a key for all that is sure, or likely. */
  takesTogether(): boolean;
  /** Presses a key, and waits until the page shows what became of that. */
  press(key: string, more?: KeyboardEventInit): Promise<void>;
  /** Types into the list of matters. */
  type(text: string): Promise<void>;
  close(): void;
}

/** Opens the popup over a worker, in this process. */
export async function openPopup(worker: WholeWorker): Promise<Screen> {
  wire.of = worker;
  const clock = performance;
  vi.stubGlobal('performance', { now: () => clock.now() * PACE });
  const root = document.createElement('div');
  document.body.append(root);
  const settled = async () => {
    await worker.quiet();
    await wait(30);
  };
  render(<Review />, root);
  await settled();

  const all = () => [...root.querySelectorAll<HTMLElement>('[data-stop]')];
  const keyOf = (row: HTMLElement | null | undefined) => row?.dataset.key ?? '';
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-stop]');
  const day = () => {
    if (!drawn.day) throw new Error('no day is drawn');
    return drawn.day;
  };
  return {
    day,
    stops: () => all().map(keyOf),
    needs: () => {
      const byKey = new Map(allNeeds(day()).map((need) => [need.key, need]));
      return all().flatMap((row) => (row.dataset.stop === 'need' ? (byKey.get(keyOf(row)) ?? []) : []));
    },
    focus: () => keyOf(focused()),
    isOpen: () => focused()?.querySelector('[aria-expanded="true"]') != null,
    takesTogether: () => root.querySelector('.take-sure') !== null,
    press: async (key, more = {}) => {
      const code = /^\d$/.test(key) ? `Digit${key}` : '';
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more }));
      await settled();
    },
    type: async (text) => {
      const box = root.querySelector<HTMLInputElement>('dialog [role="combobox"]');
      if (!box) throw new Error('no list of matters is open');
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
    },
    close: () => {
      render(null, root);
      root.remove();
      drawn.day = null;
      vi.unstubAllGlobals();
    },
  };
}
