import { useEffect } from 'preact/hooks';

/** What the keyboard can do on the day. */
export interface KeyActs {
  before(): void;
  after(): void;
  today(): void;
  send(): void;
}

function stops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-stop]')];
}

function move(by: number): void {
  const all = stops();
  const here = all.findIndex((stop) => stop.contains(document.activeElement));
  const next = all[here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, here + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function press(stop: HTMLElement | null, selector: string): boolean {
  const target = stop?.querySelector<HTMLElement>(selector);
  target?.click();
  return target !== null && target !== undefined;
}

function editNarrative(stop: HTMLElement | null): boolean {
  if (!stop?.dataset.matter) return false;
  if (!stop.classList.contains('open')) stop.querySelector<HTMLElement>('.draft-open')?.click();
  // The box appears with the next rendering.
  requestAnimationFrame(() => stop.querySelector<HTMLElement>('[data-narrative]')?.focus());
  return true;
}

/** Listens for the keys of the day while the page is open. */
export function useKeys(acts: KeyActs): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        acts.send();
        return;
      }
      const target = event.target instanceof HTMLElement ? event.target : null;
      const stop = target?.closest<HTMLElement>('[data-stop]') ?? null;
      const typing = target?.matches('textarea, input:not([type=checkbox])') ?? false;
      if (typing) {
        if (event.key === 'Escape' && target?.matches('[data-narrative]')) {
          event.preventDefault();
          stop?.focus();
        }
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const onButton = target?.matches('button, a, input') ?? false;
      const keys: Record<string, () => unknown> = {
        j: () => move(1),
        ArrowDown: () => move(1),
        k: () => move(-1),
        ArrowUp: () => move(-1),
        '[': acts.before,
        ']': acts.after,
        t: acts.today,
        '1': () => press(stop, '[data-candidate="1"]'),
        '2': () => press(stop, '[data-candidate="2"]'),
        '3': () => press(stop, '[data-candidate="3"]'),
        '/': () => press(stop, '[data-choose]'),
        x: () => press(stop, 'input[type=checkbox]'),
        Enter: () => (onButton ? false : editNarrative(stop)),
      };
      if (!Object.hasOwn(keys, event.key)) return;
      if (keys[event.key]?.() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [acts]);
}
