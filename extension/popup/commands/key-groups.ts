import { keyGroups as groups } from '../../ui/words/index.ts';
import { strokeText } from './stroke.ts';
import { COMMANDS } from './table.ts';

/** A line of the list of keys: keys, and what they do. */
export interface KeyLine {
  keys: string[];
  does: string;
}

/** The list of keys, by groups: what `?` shows, and the README. */
export function keyGroups(): { title: string; lines: KeyLine[] }[] {
  const commands = Object.values(COMMANDS);
  return Object.entries(groups).map(([group, { title, lines }]) => ({
    title,
    lines: Object.entries(lines).map(([line, does]) => {
      const keys = commands
        .filter(({ help }) => help[0] === group && help[1] === line)
        .flatMap((command) => command.keys.filter(({ unlisted }) => !unlisted).map(strokeText));
      return { keys: [...new Set(keys)], does };
    }),
  }));
}
