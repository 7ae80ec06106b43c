import type { Day } from '../../../shared/index.ts';
import { unawaited } from '../faults/unawaited.ts';
import type { AlreadyInClio } from '../posting/already-in-clio.ts';

/** Clio is asked again after so long: the attorney may be typing there right now. Milliseconds. */
const AGAIN = 60_000;

/** What Clio has of a day that did not come from here. */
export interface Already {
  /** As far as it is known by now. What is not is asked for beside it, and told. */
  known(day: Day): readonly AlreadyInClio[];
  /** As Clio has it now; as it was last known where Clio cannot be asked. */
  fresh(day: Day): Promise<readonly AlreadyInClio[]>;
}

/**
 * @param ask null where Clio cannot be asked
 * @param changed something is otherwise than it was known
 */
export function createAlreadyKnown(
  ask: (day: Day) => Promise<readonly AlreadyInClio[] | null>,
  now: () => number,
  changed: () => void,
): Already {
  /** With the question to which that was the answer. */
  const days = new Map<Day, { askedAt: number; value: readonly AlreadyInClio[]; question: number }>();
  let questions = 0;
  const lastOf = (day: Day) => days.get(day)?.value ?? [];

  async function fresh(day: Day): Promise<readonly AlreadyInClio[]> {
    questions += 1;
    const question = questions;
    days.set(day, { question: 0, ...days.get(day), askedAt: now(), value: lastOf(day) });
    const value = await ask(day);
    const before = lastOf(day);
    // The answer to a later question may have come before.
    if (value === null || question < (days.get(day)?.question ?? 0)) return before;
    days.set(day, { askedAt: now(), value, question });
    if (JSON.stringify(value) !== JSON.stringify(before)) changed();
    return value;
  }

  return {
    known(day) {
      const last = days.get(day);
      if (!last || Math.abs(now() - last.askedAt) >= AGAIN) unawaited('changes-in-clio', fresh(day));
      return lastOf(day);
    },
    fresh,
  };
}
