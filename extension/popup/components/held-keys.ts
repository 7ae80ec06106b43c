/** Keys that wait for what they are meant for. */
export interface HeldKeys {
  /** Gives the keys, in their order, to what has the focus by then; those pressed meanwhile come after them. */
  release(): Promise<void>;
  /** Forgets the keys, and holds no more. */
  drop(): void;
}

/** A field whose text can be written at its caret. Fields for dates and times have no caret. */
function isText(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && element.selectionStart !== null;
}

function write(field: HTMLInputElement | HTMLTextAreaElement, key: string): void {
  const end = field.selectionEnd ?? field.value.length;
  const start = field.selectionStart ?? end;
  if (key !== 'Backspace') field.setRangeText(key, start, end, 'end');
  else field.setRangeText('', start < end ? start : Math.max(0, start - 1), end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Does what a browser does by itself with a key that a person presses. */
function actByDefault(element: Element, key: string): void {
  if (isText(element) && (key.length === 1 || key === 'Backspace')) write(element, key);
  else if (element instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) element.click();
  else if (element instanceof HTMLInputElement && key === 'Enter') element.form?.requestSubmit();
}

/** Presses a key on what has the focus. */
function press({ key, code, shiftKey }: KeyboardEvent): void {
  const element = document.activeElement ?? document.body;
  const again = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true });
  if (element.dispatchEvent(again)) actByDefault(element, key);
}

/**
 * Holds every key from now on, so that none is lost and none acts on the page as it is.
 * @param onEscape called in place of holding Escape
 */
export function holdKeys(onEscape: () => void): HeldKeys {
  const held: KeyboardEvent[] = [];
  const onKey = (event: KeyboardEvent) => {
    // A key that is released again, below, and a letter that is still being put together.
    if (!event.isTrusted || event.isComposing) return;
    event.stopImmediatePropagation();
    // What is pressed with Control is mostly for the browser.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.key === 'Escape') onEscape();
    else held.push(event);
  };
  window.addEventListener('keydown', onKey, { capture: true });
  const drop = () => window.removeEventListener('keydown', onKey, { capture: true });
  return {
    drop,
    release: async () => {
      const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
      // What comes takes the focus when it is drawn, and shows what came of one key before it gets the next.
      for (await drawn(); held[0]; await drawn()) press(held.shift() ?? held[0]);
      drop();
    },
  };
}
