import { ANYWHERE } from './anywhere.ts';
import type { Command } from './command.ts';
import { GIVING } from './giving.ts';
import { MOVING } from './moving.ts';
import { ON_ENTRIES } from './on-entries.ts';
import { ON_ITEMS } from './on-items.ts';
import { TIMER } from './timer.ts';

/**
 * Everything that can be done in the review by key, each once. Key handling, menus, the list of keys and the README take
 * it from here. What is done by button alone stands with its button.
 */
export const COMMANDS = {
  ...MOVING,
  ...GIVING,
  ...ON_ITEMS,
  ...ON_ENTRIES,
  ...TIMER,
  ...ANYWHERE,
} satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;
