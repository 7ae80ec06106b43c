import { useDoing } from '../state/review-context.ts';
import { menuContext } from './command.ts';
import { COMMANDS, type CommandName } from './table.ts';

/** A way to do with a button what a key does with the page as a whole. */
export function useRun(): (name: CommandName) => void {
  const { now } = useDoing();
  return (name) => COMMANDS[name].run(menuContext(now(), null));
}
