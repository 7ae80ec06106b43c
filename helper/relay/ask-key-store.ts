import { type ProgramRun, runProgram } from './run-program.ts';
import type { StoreOrder } from './secrets-store.ts';
import { parseStoreAnswer, type StoreAnswer } from './store-answer.ts';

/**
 * Gives one order to the system's key store, in a process of its own: the library blocks as long as a locked store waits
 * for a person. When the time is up the process is ended, and the store counts as locked.
 * @param run the program and its arguments up to the word `secret`
 */
export async function askKeyStore(order: StoreOrder, run: ProgramRun): Promise<StoreAnswer | { fault: 'locked' }> {
  const said = await runProgram(run, ['secret'], JSON.stringify(order));
  if (said === null) return { fault: 'locked' };
  return parseStoreAnswer(said) ?? { fault: 'no-key-store' };
}
