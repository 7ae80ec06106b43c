import { createFresh, createSerial } from '../../shared/index.ts';
import type { Interval } from '../timeline/index.ts';
import { type Toolbar, toolbar } from './badge.ts';
import type { BadgeFacts } from './badge-facts.ts';

export interface ButtonParts {
  /** What decides what the button says now. */
  facts(): Promise<BadgeFacts>;
  show(toolbar: Toolbar): Promise<void>;
}

/** The toolbar's button. What it is to say comes out in the order in which it was asked for. */
export function createButton({ facts, show }: ButtonParts) {
  const inTurn = createSerial();
  let last: BadgeFacts | null = null;
  let shown = '';

  async function showIfNew(facts: BadgeFacts): Promise<void> {
    const next = toolbar(facts);
    const text = JSON.stringify(next);
    if (text === shown) return;
    await show(next);
    shown = text;
  }

  return {
    /** Says how it stands now. */
    update: createFresh(() =>
      inTurn(async () => {
        last = await facts();
        await showIfNew(last);
      }),
    ),
    /** What was in front still is: its time grew by so much. Nothing is read for that. */
    grew: ({ start, end }: Interval): Promise<void> =>
      inTurn(async () => {
        const from = last?.growingFrom ?? null;
        // Another window has come meanwhile, or what was read last has this time already.
        if (!last || from === null || from < start || from >= end) return;
        last = { ...last, untagged: last.untagged + end - from, growingFrom: end };
        await showIfNew(last);
      }),
  };
}
