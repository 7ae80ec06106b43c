import type { Items } from '../model/targets.ts';
import type { Over, ReviewContext } from '../state/review-context.ts';
import { type Command, type CommandContext, command, type HelpLine } from './command.ts';
import type { Stroke } from './stroke.ts';
import * as where from './where.ts';

// What the groups of commands in the table are made with.

/** A key that stands in the list of keys. */
export const press = (key: string, more: Omit<Stroke, 'key'> = {}): Stroke => ({ key, ...more });
/** Another key for the same, which the list of keys leaves out. */
export const also = (key: string, more: Omit<Stroke, 'key'> = {}): Stroke => ({ key, ...more, unlisted: true });

/** A command that applies whatever has the focus. */
export function onDay(
  keys: readonly Stroke[],
  help: HelpLine,
  run: (review: ReviewContext) => unknown,
  label?: Command['label'],
): Command {
  return command({ keys, help, where: where.anywhere, run, ...(label ? { label } : {}) });
}

/** The same, done again and again while the key is held. */
export function moving(...of: Parameters<typeof onDay>): Command {
  return { ...onDay(...of), repeats: true };
}

/** A command that opens a dialog about items. */
export function overItems(
  key: string,
  help: HelpLine,
  kind: Extract<Over, { items: Items }>['kind'],
  label: string,
): Command {
  const run = (items: Items, { review }: CommandContext) => review.setOver({ kind, items });
  return command({ keys: [press(key)], help, label, where: where.onItems, run });
}
