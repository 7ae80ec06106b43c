import type { CallAnswer } from '../../messages/calls.ts';
import type { DayMessage } from '../../messages/day-message.ts';

// Part of the page's first script, which imports nothing: the browser runs it before it has read the others.

/** The part of the browser's own interface that asks the worker; both names of it give promises. */
interface Browser {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

let begun: Promise<DayMessage | null> | null = null;

async function askForToday(): Promise<DayMessage | null> {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  try {
    const message = { call: 'day.read', params: { day: null } };
    const answer = (await (browser ?? chrome)?.runtime.sendMessage(message)) as CallAnswer<'day.read'> | undefined;
    return answer && 'value' in answer ? answer.value : null;
  } catch {
    return null;
  }
}

/** Asks for today before the page is there, so that the worker reads the day while the browser reads the page. */
export function beginReading(): void {
  begun = askForToday();
}

/**
 * Takes the reading that was begun, once.
 * @returns null where it came to nothing, or was taken: whoever needs the day asks in the usual way
 */
export async function takeReading(): Promise<DayMessage | null> {
  const mine = begun;
  begun = null;
  return mine;
}
