import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';

// A focus stop is an element that the keyboard moves to: `data-stop` says of what kind, `data-key` which one.

/** All focus stops on the page, from top to bottom. */
function focusStops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-stop]')];
}

/** The focus stop that has the focus, or in which something has it. */
export function currentFocusStop(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-stop]') ?? null;
}

/** Moves the focus to the focus stop before or after; where none has it, to the first or last. */
export function moveFocus(by: number): HTMLElement | null {
  const all = focusStops();
  const current = currentFocusStop();
  const here = current ? all.indexOf(current) : -1;
  const index = here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, here + by));
  const next = all[index] ?? null;
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
  return next;
}

function nameOf(stop: HTMLElement): string {
  return `${stop.dataset.stop} ${stop.dataset.key}`;
}

/**
 * Keeps the focus on a focus stop: on the first that needs the attorney when a day is shown; where the one that had the
 * focus is gone, on the one that came after it.
 * @param shown what the page shows; changes when that does
 */
export function useFocusStops(shown: { day: Day } | null): void {
  const around = useRef<string[]>([]);
  const at = useRef(0);
  const begun = useRef<Day | null>(null);

  useEffect(() => {
    const onFocus = () => {
      const current = currentFocusStop();
      if (!current) return;
      const all = focusStops();
      around.current = all.map(nameOf);
      at.current = all.indexOf(current);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);

  useLayoutEffect(() => {
    if (shown === null) return;
    if (document.activeElement && document.activeElement !== document.body) return;
    const all = focusStops();
    if (begun.current !== shown.day) {
      begun.current = shown.day;
      const first =
        all.find(({ dataset }) => dataset.stop === 'need') ?? all.find(({ dataset }) => dataset.stop === 'card');
      first?.focus({ preventScroll: true });
      return;
    }
    const names = new Map(all.map((stop) => [nameOf(stop), stop]));
    const after = around.current.slice(at.current).find((name) => names.has(name));
    const before = around.current.slice(0, at.current).findLast((name) => names.has(name));
    names.get(after ?? before ?? '')?.focus({ preventScroll: true });
  }, [shown]);
}
