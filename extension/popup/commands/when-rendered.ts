/** So many frames what was just opened may take until it is on the page. */
const MAX_FRAMES = 300;

/** Calls back with something of a card once it is on the page: what was just opened comes with one of the next renderings. */
export function whenThere(card: string, selector: string, then: (found: HTMLElement) => void): void {
  const look = (left: number) => {
    const stop = document.querySelector<HTMLElement>(`[data-stop="card"][data-key="${CSS.escape(card)}"]`);
    const found = stop?.querySelector<HTMLElement>(selector);
    if (found) then(found);
    else if (stop && left > 0) requestAnimationFrame(() => look(left - 1));
  };
  requestAnimationFrame(() => look(MAX_FRAMES));
}

/** Puts the focus on something that needs a matter, once it is on the page. @param key its key */
export function focusOnNeed(key: string): void {
  const look = (left: number) => {
    const found = document.querySelector<HTMLElement>(`[data-stop="need"][data-key="${CSS.escape(key)}"]`);
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'nearest' });
    if (!found && left > 0) requestAnimationFrame(() => look(left - 1));
  };
  requestAnimationFrame(() => look(MAX_FRAMES));
}
