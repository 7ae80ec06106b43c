import { useEffect, useRef } from 'preact/hooks';

/** What the keyboard can do; each returns whether the key was for it. */
export interface KeyActs {
  move(by: number, choosing: boolean): void;
  send(): void;
  search(): void;
  undo(): void;
  redo(): void;
  /** A suggestion, from 0; `remember` where Shift is held. */
  take(index: number, remember: boolean): boolean;
  /** Everything else, by its key. */
  press(key: string, onButton: boolean): boolean;
}

const DIGITS = ['Digit1', 'Digit2', 'Digit3'];

/** With Ctrl (or Cmd): these work while typing, too, but for undo, which belongs to the text then. */
function withControl(event: KeyboardEvent, typing: boolean, acts: KeyActs): boolean {
  const key = event.key.toLowerCase();
  if (key === 'enter') acts.send();
  else if (key === 'f') acts.search();
  else if (typing) return false;
  else if (key === 'y' || (key === 'z' && event.shiftKey)) acts.redo();
  else if (key === 'z') acts.undo();
  else return false;
  return true;
}

function plain(event: KeyboardEvent, acts: KeyActs): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const digit = DIGITS.indexOf(event.code);
  if (digit >= 0) return acts.take(digit, event.shiftKey);
  switch (event.key) {
    case 'j':
    case 'ArrowDown':
      acts.move(1, event.shiftKey);
      return true;
    case 'k':
    case 'ArrowUp':
      acts.move(-1, event.shiftKey);
      return true;
    case 'u':
      acts.undo();
      return true;
    case 'U':
      acts.redo();
      return true;
    default:
      return acts.press(event.key, target?.matches('button, a, input, select, summary') ?? false);
  }
}

/** Listens for the keys of the day while the page is open. */
export function useKeys(acts: KeyActs | null): void {
  const now = useRef(acts);
  now.current = acts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.matches('textarea, select, input:not([type=checkbox])') ?? false;
      const control = event.ctrlKey || event.metaKey;
      // Out of a field, and back to what it belongs to: from there on keys are the day's again.
      const left = typing && event.key === 'Escape' ? target?.closest<HTMLElement>('[data-stop]') : null;
      if (left) return left.focus();
      if (!control && (typing || event.altKey)) return;
      if (!now.current) return;
      if (control ? withControl(event, typing, now.current) : plain(event, now.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
