import { cleanText } from '../../../shared/index.ts';
import { newToplevel, type Windows } from './windows.ts';
import type { Bind, Listener, Wayland } from './wire.ts';

const MANAGER = 'zwlr_foreign_toplevel_manager_v1';
/** The state of a window that has the keyboard. */
const ACTIVATED = 2;

/**
 * Follows the windows of a compositor that tells of them by wlr-foreign-toplevel-management, as sway does: what is so of a
 * window is told piece by piece, and holds together from its `done` on. False where the compositor does not tell.
 * @param ended the compositor tells no more
 */
export function followWlr(wayland: Wayland, bind: Bind, windows: Windows, ended: () => void): boolean {
  function listenTo(window: number): Listener {
    let next = newToplevel();
    return (opcode, args) => {
      if (opcode === 0) next = { ...next, title: cleanText(args.text() ?? '') };
      else if (opcode === 1) next = { ...next, app: cleanText(args.text() ?? '') };
      else if (opcode === 4) next = { ...next, active: args.words().includes(ACTIVATED) };
      else if (opcode === 7) next = { ...next, parent: args.word() };
      else if (opcode === 5) windows.put(window, next);
      else if (opcode === 6) {
        wayland.forget(window);
        wayland.send(window, 7);
        windows.closed(window);
      }
    };
  }

  const manager = bind(MANAGER, 3, (opcode, args) => {
    if (opcode !== 0) return ended();
    const window = args.word();
    wayland.listen(listenTo(window), window);
  });
  return manager !== null;
}
