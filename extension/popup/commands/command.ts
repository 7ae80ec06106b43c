import type { keyGroups } from '../../ui/words/index.ts';
import { chosenItems, type Items, itemsOf, type Target, targetOf } from '../model/targets.ts';
import type { ReviewContext } from '../state/review-context.ts';
import { currentFocusStop } from './focus-stops.ts';
import type { Stroke } from './stroke.ts';

type KeyGroups = typeof keyGroups;

/** A line of the list of keys, by its group and its name there. */
export type HelpLine = { [G in keyof KeyGroups]: readonly [G, keyof KeyGroups[G]['lines']] }[keyof KeyGroups];

/** What a command is about, when it is asked for. */
export interface CommandContext {
  review: ReviewContext;
  /** What has the focus; null for what is chosen from a menu of items or of the page. */
  target: Target | null;
  /** The items that are meant: those chosen together, else those of the target or of the menu. */
  items: Items | null;
  /** The element that has the focus; null for what is chosen from a menu. */
  element: HTMLElement | null;
}

/** Something that the attorney can do in the review, by key, from a menu or with a button. */
export interface Command {
  /** The first is the one that menus and buttons name. */
  keys: readonly Stroke[];
  /** Where the list of keys has it. */
  help: HelpLine;
  /** What menus call it; absent where none has it. */
  label?: string | ((context: CommandContext) => string);
  /** Whether it is done again and again while its key is held: what only moves. */
  repeats?: true;
  /** Whether it can be done now; a key that cannot is left to the browser. */
  applies(context: CommandContext): boolean;
  /** Does it; nothing where it cannot be done. */
  run(context: CommandContext): void;
}

interface Plan<T> extends Pick<Command, 'keys' | 'help' | 'label' | 'repeats'> {
  /** What it is done with; null where it cannot be done. */
  where(context: CommandContext): T | null;
  run(what: T, context: CommandContext): unknown;
}

/** A command out of where it applies and what it does there. */
export function command<T>({ where, run, ...rest }: Plan<T>): Command {
  return {
    ...rest,
    applies: (context) => where(context) !== null,
    run: (context) => {
      const what = where(context);
      if (what !== null) run(what, context);
    },
  };
}

/** What a key is about: what has the focus, or the items chosen together. */
export function focusedContext(review: ReviewContext, element: HTMLElement | null): CommandContext {
  const stop = currentFocusStop();
  const target = targetOf(review.day, stop?.dataset.stop, stop?.dataset.key);
  const items = chosenItems(review.day, review.chosen) ?? (target && itemsOf(target));
  return { review, target, items, element };
}

/** What a menu or a button is about: some items, or null for the page as a whole. */
export function menuContext(review: ReviewContext, items: Items | null): CommandContext {
  return { review, target: null, items, element: null };
}
