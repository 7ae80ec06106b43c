import { type Connection, encodeGetInputFocus, encodeQueryTree, readInputFocus, readParent } from '../x11/index.ts';
import type { KnownWindows } from './x11-known.ts';

/** Windows lie in one another; no toolkit makes more of them. */
const MAX_DEPTH = 32;

/** Whether the keyboard belongs to the window with this id, or to one inside it, as the server has it now. */
export async function hasFocus(connection: Connection, windows: KnownWindows, id: string): Promise<boolean> {
  const focus = await connection.ask(encodeGetInputFocus());
  let window = focus.kind === 'reply' ? readInputFocus(focus.packet) : 0;
  // 0 and 1 are none, and whichever is under the pointer: neither is a window.
  for (let depth = 0; depth < MAX_DEPTH && window > 1 && window !== connection.root; depth += 1) {
    if (windows.idOf(window) === id) return true;
    const tree = await connection.ask(encodeQueryTree(window));
    window = tree.kind === 'reply' ? readParent(tree.packet) : 0;
  }
  return false;
}
