import type { MenuLine } from '../components/menu.tsx';
import type { CommandContext } from './command.ts';
import { strokeText } from './stroke.ts';
import { COMMANDS, type CommandName } from './table.ts';

/** A command as a line of a menu, under the key that does the same. */
export type CommandLine = MenuLine & { name: CommandName };

/** What can be done with items, in the order of their menu. */
export const ITEM_COMMANDS: readonly CommandName[] = [
  'give',
  'makeRule',
  'divide',
  'split',
  'note',
  'timerOn',
  'join',
  'putBack',
  'exclude',
  'hide',
  'delete',
];

/** The key of a command, as menus and buttons name it. */
export function hintOf(name: CommandName): string {
  const [first] = COMMANDS[name].keys;
  return first ? strokeText(first) : '';
}

/** The commands of a menu that can be done now, as its lines. */
export function menuLines(names: readonly CommandName[], context: CommandContext): CommandLine[] {
  return names.flatMap((name) => {
    const { label, applies, run } = COMMANDS[name];
    if (label === undefined || !applies(context)) return [];
    const words = typeof label === 'string' ? label : label(context);
    return [{ name, label: words, hint: hintOf(name), act: () => run(context) }];
  });
}
