import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';
import { keysThere, needsShown } from '../model/targets.ts';
import type { ReviewContext } from './review-context.ts';

/** Kinds of focus stops whose items can be chosen together. */
export const CHOOSABLE: readonly string[] = ['need', 'item', 'excluded'];

/** What is chosen, with this one besides; without it where it was chosen. */
export function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The keys of what is chosen together on the day on screen, and the way to choose. What has gone meanwhile is chosen no
 * more, and nothing of another day is: a window of the same name is there under the same key.
 */
export function useSelection(day: DayView | null): [ReadonlySet<string>, (keys: ReadonlySet<string>) => void] {
  const [selected, select] = useState<{ day: Day; keys: ReadonlySet<string> } | null>(null);
  const shown = useRef(day);
  shown.current = day;
  const chosen = useMemo(
    () => (day && selected?.day === day.day && selected.keys.size > 0 ? keysThere(day, selected.keys) : NONE),
    [day, selected],
  );
  const choose = useCallback((keys: ReadonlySet<string>) => {
    if (shown.current) select({ day: shown.current.day, keys });
  }, []);
  return [chosen, choose];
}

/** Choosing with the mouse: Ctrl and a press adds or takes one; Shift and a press takes all up to it. */
export function useChoosing(review: ReviewContext | null): void {
  const now = useRef(review);
  now.current = review;
  const last = useRef<string | null>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const stop = target?.closest<HTMLElement>('[data-stop]');
      const { stop: kind = '', key } = stop?.dataset ?? {};
      const current = now.current;
      if (!stop || key === undefined || !CHOOSABLE.includes(kind) || !current || target?.closest('button, a, input'))
        return;
      const from = last.current;
      last.current = key;
      if (!event.shiftKey && !event.ctrlKey && !event.metaKey) {
        stop.focus({ preventScroll: true });
        return;
      }
      if (event.shiftKey && from !== null) {
        const keys = keysOf(kind, current);
        const [begin, end] = [keys.indexOf(from), keys.indexOf(key)];
        // What was pressed before may be gone by now, or of another kind: then there is nothing from which to begin.
        const passed = begin < 0 ? [key] : keys.slice(Math.min(begin, end), Math.max(begin, end) + 1);
        current.choose(new Set([...current.chosen, ...passed]));
      } else current.choose(toggled(current.chosen, key));
      getSelection()?.removeAllRanges();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}

/** The keys of all focus stops of one kind, in the order on screen; also of those too far away to be on the page. */
function keysOf(kind: string, { day, open }: ReviewContext): string[] {
  if (kind === 'need') return needsShown(day, open).map(({ key }) => key);
  if (kind === 'excluded') return day.excluded.map(({ key }) => key);
  return [...document.querySelectorAll<HTMLElement>(`[data-stop="${kind}"]`)].flatMap((stop) => stop.dataset.key ?? []);
}
