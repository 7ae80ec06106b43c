import type { CallAnswer, CallMessage, CallName, Calls } from '../messages.ts';
import { StoreError } from '../timeline/index.ts';

/** One handler for each call, typed by the calls themselves. */
export type Handlers = { [N in CallName]: (params: Calls[N]['params']) => Promise<Calls[N]['value']> };

/** The part of a message's sender that is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/** The pages that may call, below the extension's own address. */
const PAGES = ['extension/popup/index.html', 'extension/options/index.html'];

/** Whether a message comes from one of our own pages. The browser sets both fields; nobody can forge them. */
function isOurPage(sender: Sender, own: { id: string; root: string }): boolean {
  if (sender.id !== own.id || !sender.url) return false;
  return PAGES.some((page) => sender.url?.split(/[?#]/, 1)[0] === own.root + page);
}

function callOf(handlers: Handlers, message: unknown): CallMessage | null {
  if (typeof message !== 'object' || message === null || !('call' in message) || !('params' in message)) return null;
  const { call, params } = message;
  if (typeof call !== 'string' || !Object.hasOwn(handlers, call)) return null;
  return typeof params === 'object' && params !== null ? (message as CallMessage) : null;
}

async function answer<N extends CallName>(handlers: Handlers, message: CallMessage<N>): Promise<CallAnswer<N>> {
  try {
    return { value: await handlers[message.call](message.params) };
  } catch (error) {
    // The page gets the name of what failed, never its words: they may hold a title.
    if (error instanceof StoreError) return { failed: 'StoreError', store: error.trouble };
    return { failed: error instanceof Error ? error.name : 'Error' };
  }
}

/**
 * Answers the calls of our own pages. Whoever else knocks, or asks for what is not on the list, gets no answer.
 * @returns the promise of an answer, or undefined where this is not for us
 */
export function createRouter(handlers: Handlers, own: { id: string; root: string }) {
  return (message: unknown, sender: Sender): Promise<CallAnswer> | undefined => {
    if (!isOurPage(sender, own)) return undefined;
    const call = callOf(handlers, message);
    return call ? answer(handlers, call) : undefined;
  };
}
