import { popup } from '../../ui/words/index.ts';

/** A key as it is pressed. */
export interface Stroke {
  /** As `KeyboardEvent.key`, small where Control is held; `Digit1` to `Digit3` as `KeyboardEvent.code`. */
  key: string;
  /** Whether Control (or Cmd) is held. */
  control?: boolean;
  /** Whether Shift is held; where it is absent, either will do. */
  shift?: boolean;
  /** Whether the key counts while something is being typed, too. */
  typing?: boolean;
  /** Whether the list of keys leaves it out, as it names another one. */
  unlisted?: boolean;
}

const DIGIT = /^Digit(\d)$/;

/**
 * Whether a key was pressed as a stroke asks for.
 * @param typing whether something is being typed, so that most keys belong to the text
 */
export function isPressed(stroke: Stroke, event: KeyboardEvent, typing: boolean): boolean {
  const control = event.ctrlKey || event.metaKey;
  if (control !== (stroke.control ?? false) || (typing && !stroke.typing)) return false;
  if (stroke.shift !== undefined && stroke.shift !== event.shiftKey) return false;
  if (!control && event.altKey) return false;
  // A digit's key is the same on every keyboard, whatever Shift makes of it.
  if (DIGIT.test(stroke.key)) return stroke.key === event.code;
  return stroke.key === (control ? event.key.toLowerCase() : event.key);
}

const { keyCaps } = popup;
const CAPS: Record<string, string> = {
  enter: '⏎',
  Enter: '⏎',
  Tab: '⇥',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: keyCaps.escape,
  Delete: keyCaps.delete,
};

/** A stroke as it is named on the screen: "j", "⇧ u", "Ctrl F". */
export function strokeText({ key, control, shift }: Stroke): string {
  const cap = CAPS[key] ?? DIGIT.exec(key)?.[1] ?? key;
  if (control) return keyCaps.control(cap.toUpperCase());
  const capital = cap.length === 1 && cap !== cap.toLowerCase();
  return shift || capital ? keyCaps.shift(cap.toLowerCase()) : cap;
}
