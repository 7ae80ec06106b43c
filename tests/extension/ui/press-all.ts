import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** What a person can press. */
const PRESSED = 'button, summary, [role=menuitem], [role=option], input[type=radio], input[type=checkbox]';
/** Longer than any page waits before it goes on by itself. Milliseconds. */
const SETTLED = 2_000;
/** More presses than any page takes. */
const MAX_PRESSES = 500;
/** What a field takes that has no letter: a date, a time of day, or a number. */
const TYPED: { [type: string]: string } = { date: '2026-11-02', time: '10:15' };

/** Has the page, on fake timers, take in everything that it waits for. */
export async function settle(): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(SETTLED);
  });
}

/** By what a person tells what can be pressed or filled in: its words, and the heading of what it stands in. */
function nameOf(element: Element): string {
  const around = element.closest('form, dialog, .card')?.querySelector('h2, h3')?.textContent;
  const label = element.closest('label') ?? element.ownerDocument.querySelector(`label[for="${element.id}"]`);
  const words = element.getAttribute('aria-label') ?? (label ?? element).textContent;
  return [around, words, element.getAttribute('name')].join(' | ');
}

/** Where a person can act now: in what lies over the page, while something does. */
function within(page: Element): Element {
  return [...page.querySelectorAll('dialog[open]')].at(-1) ?? page;
}

/**
 * Fills in and presses whatever a page has, and what comes of that, until there is nothing that was not pressed: first what
 * has just appeared, and in the end once more what leads back to what was left. What has the same words is pressed once.
 * @param look is called with everything that was shown
 * @returns the names of what was pressed
 */
export async function pressAll(page: Element, look: () => void): Promise<string[]> {
  const presses = new Map<string, number>();
  const filled = new Set<string>();

  /** Types into every field that was not typed into, and takes another choice in every box. */
  const fillIn = async (place: Element) => {
    const fields = [...place.querySelectorAll<HTMLInputElement>('input, textarea, select')].filter(
      (field) =>
        !field.disabled &&
        !field.readOnly &&
        !/radio|checkbox|file/.test(field.type) &&
        !filled.has(`${field.tagName} ${nameOf(field)}`),
    );
    if (fields.length === 0) return;
    for (const field of fields) filled.add(`${field.tagName} ${nameOf(field)}`);
    for (const field of fields) {
      await act(() => {
        field.value = [...field.querySelectorAll('option')].at(-1)?.value ?? TYPED[field.type] ?? '12';
        for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
      });
      look();
    }
    await settle();
    look();
  };

  const pressable = () =>
    [...within(page).querySelectorAll<HTMLButtonElement>(PRESSED)]
      .filter(({ disabled }) => !disabled)
      .map((element) => ({ element, name: nameOf(element) }));

  let known = new Set<string>();
  for (let count = 0; count < MAX_PRESSES; count += 1) {
    await fillIn(within(page));
    const now = pressable();
    const fresh = now.filter(({ name }) => !presses.has(name));
    const wanted = [...known].some((name) => !presses.has(name));
    const next =
      fresh.find(({ name }) => !known.has(name)) ??
      fresh[0] ??
      (wanted ? now.find(({ name }) => presses.get(name) === 1) : undefined);
    known = new Set([...known, ...now.map(({ name }) => name)]);
    const place = within(page);
    if (!next && place === page) return [...presses.keys()];
    await act(() => {
      if (next) next.element.click();
      else place.dispatchEvent(new Event('cancel', { cancelable: true }));
    });
    if (next) presses.set(next.name, (presses.get(next.name) ?? 0) + 1);
    await settle();
    look();
  }
  throw new Error('There is always something left to press.');
}
