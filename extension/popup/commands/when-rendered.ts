/** Calls back with something of a card once it is on the page: what was just opened comes with the next rendering. */
export function whenThere(card: string, selector: string, then: (found: HTMLElement) => void): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(`[data-stop="card"][data-key="${CSS.escape(card)}"] ${selector}`);
    if (found) then(found);
  });
}
