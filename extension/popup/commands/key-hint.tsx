import { hintOf } from './menu-lines.ts';
import type { CommandName } from './table.ts';

/** The key that does what a button does, beside its words. */
export function KeyHint({ of: name }: { of: CommandName }) {
  return <kbd>{hintOf(name)}</kbd>;
}
