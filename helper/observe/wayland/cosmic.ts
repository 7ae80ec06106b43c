import { cleanText } from '../../../shared/index.ts';
import { newToplevel, type Windows } from './windows.ts';
import type { Bind, Wayland } from './wire.ts';

// Written by the protocols and by the source of cosmic-comp; not yet run on COSMIC.

const LIST = 'ext_foreign_toplevel_list_v1';
const INFO = 'zcosmic_toplevel_info_v1';
/** From this version on, a window of the list is asked for the rest. */
const ASKS = 2;
/** The state of a window that has the keyboard. */
const ACTIVATED = 2;

/**
 * Follows the windows of COSMIC: a list tells their titles (ext-foreign-toplevel-list), and an object of COSMIC's beside
 * each window its state (cosmic-toplevel-info). Both hold together from the `done` of the former on, which COSMIC sends
 * after a change of either. To whom a dialogue belongs is not told. False where the compositor has not both.
 * @param ended the compositor tells no more
 */
export function followCosmic(wayland: Wayland, bind: Bind, windows: Windows, ended: () => void): boolean {
  const info = bind(INFO, ASKS);
  if (!info || info.version < ASKS) return false;
  const ask = (beside: number, window: number) => wayland.send(info.number, 1, beside, window);

  function follow(window: number): void {
    let next = newToplevel();
    const beside = wayland.listen((opcode, args) => {
      if (opcode === 8) next = { ...next, active: args.words().includes(ACTIVATED) };
    });
    const gone = (): void => {
      for (const object of [beside, window]) {
        wayland.forget(object);
        wayland.send(object, 0);
      }
      windows.closed(window);
    };
    wayland.listen((opcode, args) => {
      if (opcode === 0) gone();
      else if (opcode === 1) windows.put(window, next);
      else if (opcode === 2) next = { ...next, title: cleanText(args.text() ?? '') };
      else if (opcode === 3) next = { ...next, app: cleanText(args.text() ?? '') };
    }, window);
    ask(beside, window);
  }

  const list = bind(LIST, 1, (opcode, args) => (opcode === 0 ? follow(args.word()) : ended()));
  return list !== null;
}
