import { useEffect, useRef } from 'preact/hooks';
import { needsShown } from '../model/targets.ts';
import type { ReviewContext } from './review-context.ts';

/** Kinds of focus stops whose items can be chosen together. */
export const CHOOSABLE: readonly string[] = ['need', 'item', 'excluded'];

/** What is chosen, with this one besides; without it where it was chosen. */
export function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
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
        const [first = 0, end = 0] = [keys.indexOf(from), keys.indexOf(key)].sort((a, b) => a - b);
        current.choose(new Set([...current.chosen, ...keys.slice(Math.max(0, first), end + 1)]));
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
