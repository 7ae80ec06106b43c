import { isFields } from '../../shared/index.ts';
import { CALL_KINDS } from '../messages/call-kinds.ts';
import type { CallAnswer, CallMessage, CallName, Handlers } from '../messages/calls.ts';
import type { Revision } from '../messages/revision.ts';
import { StoreError } from '../timeline/index.ts';
import { type ActOptions, createActs } from './acts.ts';

export interface RouterOptions extends Omit<ActOptions, 'perform'> {
  /** The worker's revision at this moment. */
  revision(): Revision;
}

/** The part of a message's sender that is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** 0 for the page itself, more for a frame within one; absent where the page is in no tab. */
  frameId?: number | undefined;
}

/** The pages that may call, below the extension's own address. */
const PAGES = ['popup', 'options', 'reports', 'welcome'].map((page) => `extension/${page}/index.html`);

/**
 * Whether a message comes from one of our own pages, in no frame of another. The browser sets all fields; nobody can
 * forge them.
 */
function isOurPage(sender: Sender, own: { id: string; root: string }): boolean {
  if (sender.id !== own.id || !sender.url || (sender.frameId ?? 0) !== 0) return false;
  return PAGES.some((page) => sender.url?.split(/[?#]/, 1)[0] === own.root + page);
}

function isActId(id: unknown): boolean {
  return typeof id === 'string' && /^[\da-f-]{36}$/.test(id);
}

function callOf(handlers: Handlers, message: unknown): CallMessage | null {
  if (typeof message !== 'object' || message === null || !('call' in message) || !('params' in message)) return null;
  const { call, params } = message;
  if (typeof call !== 'string' || !Object.hasOwn(handlers, call)) return null;
  if ('act' in message && !isActId(message.act)) return null;
  return isFields(params) ? (message as CallMessage) : null;
}

/** Does what a call asks for; it never throws. */
async function answer<N extends CallName>(
  handlers: Handlers,
  message: CallMessage<N>,
  revision: () => Revision,
): Promise<CallAnswer<N>> {
  try {
    const value = await handlers[message.call](message.params, message.act);
    return CALL_KINDS[message.call] === 'read' ? { value } : { value, revision: revision() };
  } catch (error) {
    // The page gets the name of what failed, never its words: they may hold a title.
    if (error instanceof StoreError) return { failed: 'StoreError', store: error.trouble };
    return { failed: error instanceof Error ? error.name : 'Error' };
  }
}

/**
 * Answers the calls of our own pages. Whoever else knocks, or asks for what is not on the list, gets no answer.
 * @returns what gives the promise of an answer, or undefined where this is not for us; and what does the acts that an
 * earlier worker left
 */
export function createRouter(handlers: Handlers, own: { id: string; root: string }, kept: RouterOptions) {
  const acts = createActs({
    ...kept,
    perform: async ({ id, ...act }) => {
      const call = callOf(handlers, { ...act, act: id });
      // A page of another version kept what nobody here knows.
      return call ? answer(handlers, call, kept.revision) : { failed: 'Unknown' };
    },
  });
  const route = (message: unknown, sender: Sender): Promise<CallAnswer> | undefined => {
    if (!isOurPage(sender, own)) return undefined;
    const call = callOf(handlers, message);
    if (!call) return undefined;
    const { act: id, ...rest } = call;
    return id === undefined ? answer(handlers, call, kept.revision) : acts.run({ id, ...rest });
  };
  return { route, takeUp: acts.takeUp };
}
