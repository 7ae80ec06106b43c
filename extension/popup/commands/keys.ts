import { useEffect, useRef } from 'preact/hooks';
import type { ReviewContext } from '../state/review-context.ts';
import { type Command, focusedContext } from './command.ts';
import { isPressed } from './stroke.ts';
import { COMMANDS } from './table.ts';
import { FIELD } from './where.ts';

/** Does what a key asks for with what has the focus. @returns whether the key was for a command that applies there */
export function pressKey(event: KeyboardEvent, review: ReviewContext): boolean {
  const element = event.target instanceof HTMLElement ? event.target : null;
  const typing = element?.matches(FIELD) ?? false;
  const context = focusedContext(review, element);
  const found = Object.values<Command>(COMMANDS).find(
    ({ keys, applies }) => keys.some((stroke) => isPressed(stroke, event, typing)) && applies(context),
  );
  // A key that is held must not act on what comes after what it acted on.
  if (found && (!event.repeat || found.repeats)) found.run(context);
  return found !== undefined;
}

/** Listens for the keys of the review while the page is open. */
export function useKeys(review: ReviewContext | null): void {
  const now = useRef(review);
  now.current = review;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (now.current && pressKey(event, now.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
