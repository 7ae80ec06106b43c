import { createLasting } from '../../shared/index.ts';
import type { KeptAct } from '../messages/call-kinds.ts';
import type { CallAnswer } from '../messages/calls.ts';
import { unawaited } from './faults/unawaited.ts';

/** An answer is given again for so long to a page that asks again. Milliseconds. */
const ANSWERED = 60_000;

/** Acts that pages keep until they are answered, in the browser's memory for the session. */
export interface ActKeeper {
  all(): Promise<KeptAct[]>;
  drop(id: string): Promise<void>;
}

export interface ActOptions {
  keeper: ActKeeper;
  /** Does an act; it may have been begun before, by a worker that ended. */
  perform(act: Omit<KeptAct, 'at'>): Promise<CallAnswer>;
  later(act: () => void, ms: number): void;
}

/**
 * Does the acts of pages, each once for its id. What was kept and not answered when an earlier worker ended comes first,
 * in the order in which it was asked for, also where no page waits for it any more.
 */
export function createActs({ keeper, perform, later }: ActOptions) {
  const answers = new Map<string, Promise<CallAnswer>>();

  /** Where that fails, the next worker finds it and does it once more under its id. */
  const drop = (id: string) => keeper.drop(id).catch(() => undefined);

  function once(act: Omit<KeptAct, 'at'>): Promise<CallAnswer> {
    const known = answers.get(act.id);
    if (known) return known;
    const answer = perform(act);
    answers.set(act.id, answer);
    const answered = answer.then(async () => {
      // A page that was closed meanwhile does not do it, and a later worker must not do again what is long done.
      await drop(act.id);
      later(() => {
        answers.delete(act.id);
        // It may have been kept only after that.
        unawaited('acts', drop(act.id));
      }, ANSWERED);
    });
    unawaited('acts', answered);
    return answer;
  }

  const takenUp = createLasting(async () => {
    const kept = await keeper.all().catch(() => []);
    for (const act of kept.sort((a, b) => a.at - b.at)) await once(act);
  });

  return {
    /** Does what was left by an earlier worker; once in a worker's life. */
    takeUp: takenUp,
    /** Does an act that a page asks for, after what was left. */
    async run(act: Omit<KeptAct, 'at'>): Promise<CallAnswer> {
      await takenUp();
      return once(act);
    },
  };
}

export type Acts = ReturnType<typeof createActs>;
