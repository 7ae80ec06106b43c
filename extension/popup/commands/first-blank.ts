import { blanksIn } from '../../billing/index.ts';

/** Goes into a narrative: to its first blank, or where the caret was left. */
export function toFirstBlank(box: HTMLElement): void {
  box.focus();
  if (!(box instanceof HTMLTextAreaElement)) return;
  const [blank] = blanksIn(box.value);
  if (blank) box.setSelectionRange(blank.start, blank.end);
}
