import type { CallName, Calls } from '../../../extension/messages/calls.ts';
import type { DayView } from '../../../extension/messages/day.ts';
import { unpackDay } from '../../../extension/messages/unpack-day.ts';
import { CallFailed } from '../../../extension/ui/asking/index.ts';
import { asSeen } from '../../extension/background/review-stage.ts';
import type { TestBrowser } from './browser.ts';
import type { WholeWorld } from './world.ts';

const MINUTE = 60_000;
/** Whoever sees that something failed does it again after so long, so often. */
const AGAIN = 2 * MINUTE;
const TRIES = 6;

/** What an attorney does with one browser: asks, sees whether it came about, and asks again where it did not. */
export function attorney(world: WholeWorld, browser: TestBrowser) {
  const ask = <N extends CallName>(name: N, params: Calls[N]['params']): Promise<Calls[N]['value']> =>
    world.until(browser.ask(name, params));

  /** Does something until it is through; what fails is seen, and done again a little later. */
  async function insist<T>(work: () => Promise<T | null>): Promise<T> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const done = await work().catch((error: unknown) => {
        if (error instanceof CallFailed) return null;
        throw error;
      });
      if (done !== null) return done;
      await world.pass(AGAIN);
    }
    throw new Error(`It cannot be done: ${work}`);
  }
  const day = (which: string | null = null): Promise<DayView> =>
    insist(async () => unpackDay(await ask('day.read', { day: which })));

  return {
    ask,
    insist,
    day,
    /** Agrees to being recorded, and connects with Clio. */
    begin: async (): Promise<void> => {
      const { clientId, clientSecret } = world.sandbox;
      await insist(() => ask('consent.give', {}).then(() => true));
      await insist(async () => {
        const { connection } = await ask('state.read', {});
        if (connection?.state === 'connected') return true;
        return (await ask('connection.make', { region: 'sandbox', clientId, clientSecret })).ok || null;
      });
      await insist(async () => ((await ask('state.read', {})).helper.kind === 'recording' ? true : null));
      await insist(async () => {
        await ask('sync.now', {});
        return (await ask('matters.find', { words: '00012-Smith' })).length > 0 || null;
      });
    },
    /** Sends all cards of the day, and waits until Clio has them. */
    send: async (which: string): Promise<void> => {
      await insist(async () => {
        const view = unpackDay(await ask('day.read', { day: which }));
        const cards = view.cards.filter(({ finding }) => !finding?.blocks);
        if (cards.length === 0) return true;
        await ask('day.send', { day: which, asOf: view.asOf, cards: cards.map(asSeen) });
        return null;
      });
    },
    /** Waits until nothing is on its way to Clio any more. */
    settle: async (which: string): Promise<void> => {
      await insist(async () => {
        const view = unpackDay(await ask('day.read', { day: which }));
        return view.posting === null ? true : null;
      });
    },
  };
}
