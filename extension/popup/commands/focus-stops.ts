import { useEffect, useRef } from 'preact/hooks';

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

/** The focus stops of a page as they were when one of them last had the focus, and which that was. */
interface Place {
  names: string[];
  at: number;
}

/**
 * Where the focus belongs: to the stop that had it, else to what came after it, where what was likely not client work is
 * passed over for what needs a matter, also for what came right before it where both needed one; else before; first to
 * what needs the attorney.
 */
function stopFor(place: Place | undefined): HTMLElement | undefined {
  const all = focusStops();
  if (!place)
    return all.find(({ dataset }) => dataset.stop === 'need') ?? all.find(({ dataset }) => dataset.stop === 'card');
  const { names, at } = place;
  const there = new Map(all.map((stop) => [nameOf(stop), stop]));
  const rest = names.slice(at).filter((name) => there.has(name));
  const needsMatter = (name: string | undefined) => {
    const stop = there.get(name ?? '');
    return stop?.dataset.stop === 'need' && stop.dataset.likely !== 'own';
  };
  const isThere = there.has(names[at] ?? '');
  const above = names.slice(0, at).filter((name) => there.has(name));
  const wasNeed = names[at]?.startsWith('need ') ?? false;
  const needs = rest.find(needsMatter) ?? (wasNeed ? above.findLast(needsMatter) : undefined);
  const next = isThere ? names[at] : (needs ?? rest[0]);
  return there.get(next ?? above.at(-1) ?? '');
}

/** What of a dialog has the focus where nothing else has. */
const IN_DIALOG = ['[data-first]', 'input', 'textarea', 'select', 'button'];

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Whether a dialog was closed, or a menu by Escape or by what was chosen in it: then its button has the focus. */
function hasClosed(records: readonly MutationRecord[]): boolean {
  const gone = records.flatMap(({ removedNodes }) => [...removedNodes]).filter((node) => node instanceof Element);
  return gone.some(
    (element) =>
      element.matches('dialog') ||
      (element.matches('[role="menu"]') && document.activeElement?.matches('[aria-haspopup="menu"]')),
  );
}

/** Puts the focus where it belongs: into an open dialog, else on a focus stop. @param away also from anywhere else */
function bringBack(place: Place | undefined, away: boolean): void {
  if (!isLost() && !away) return;
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  if (!dialog && currentFocusStop()) return;
  const first = IN_DIALOG.flatMap((kind) => dialog?.querySelector<HTMLElement>(`${kind}:not(:disabled)`) ?? [])[0];
  if (dialog?.contains(document.activeElement)) return;
  (dialog ? first : stopFor(place))?.focus({ preventScroll: true });
}

/**
 * Keeps the focus, whatever takes the element away that had it: a dialog, a menu, a view or a row. While a dialog is
 * open the focus stays in it; else it is on a focus stop, also after Escape, and after a dialog or menu that was opened
 * from elsewhere on the page.
 * @param page names what the page shows; each has a place of its own. Null while there is nothing
 */
export function useFocusStops(page: string | null): void {
  const places = useRef(new Map<string, Place>());
  const now = useRef(page);
  now.current = page;

  useEffect(() => {
    const keep = (away = false) => {
      if (now.current !== null) bringBack(places.current.get(now.current), away);
    };
    // A browser takes the focus from what is disabled or hidden only after it has drawn that.
    const keepSoon = (away = false) => requestAnimationFrame(() => requestAnimationFrame(() => keep(away)));
    const observer = new MutationObserver((records) => {
      keep(hasClosed(records));
      keepSoon();
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    const onFocus = () => {
      const current = currentFocusStop();
      if (!current || now.current === null) return;
      const all = focusStops();
      places.current.set(now.current, { names: all.map(nameOf), at: all.indexOf(current) });
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && !document.querySelector('[role="menu"]')) keepSoon(true);
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey, { capture: true });
    keep();
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
}
