import {
  type Fault,
  type Method,
  parseReplyValue,
  type Reply,
  type Request,
  type Requests,
} from '../../../shared/index.ts';
import type { Line } from './connection.ts';

/**
 * Why a request came to nothing. Besides what the helper says itself: `closed`, there is no helper, or it left before
 * it answered; `late`, no answer came in time; `unreadable`, the answer was none. What was asked for may still have
 * been done, unless the helper said otherwise.
 */
export type RequestFault = Fault | { code: 'closed' | 'late' | 'unreadable' };

/** What a request gives. It never throws. */
export type Answered<T> = { ok: true; value: T } | { ok: false; fault: RequestFault };

const SECONDS = 1000;
/** How long an answer may take. A key store may ask the attorney to unlock it, which takes a person's time. */
const LIMITS: Record<Method, number> = {
  'secret.get': 60 * SECONDS,
  'secret.set': 60 * SECONDS,
  'secret.delete': 60 * SECONDS,
  diagnose: 10 * SECONDS,
  takeOver: 10 * SECONDS,
  examine: 60 * SECONDS,
  repair: 60 * SECONDS,
  setupFile: 60 * SECONDS,
  // A folder may lie on a disk that sleeps, or across a network.
  'place.name': 60 * SECONDS,
  'place.look': 60 * SECONDS,
  'file.list': 60 * SECONDS,
  'file.read': 60 * SECONDS,
  'file.write': 60 * SECONDS,
  'file.delete': 60 * SECONDS,
};

const no = (code: 'closed' | 'late' | 'unreadable') => ({ ok: false, fault: { code } }) as const;

/** Requests under way over one port at a time; a new port begins with none. */
export function createRequests(later: (act: () => void, ms: number) => void) {
  const open = new Map<number, (reply: Reply | 'closed' | 'late') => void>();
  let unsent: Request[] = [];
  let last = 0;
  let greeted = false;

  return {
    /** Asks over an open port, after the hello; its answer, or why there is none. */
    ask: <M extends Method>(line: Line, method: M, params: Requests[M]['params']) =>
      new Promise<Answered<Requests[M]['value']>>((resolve) => {
        last += 1;
        const id = last;
        open.set(id, (reply) => {
          open.delete(id);
          if (reply === 'closed' || reply === 'late') resolve(no(reply));
          else if ('fault' in reply) resolve({ ok: false, fault: reply.fault });
          else {
            const parsed = parseReplyValue(method, reply.value);
            resolve(parsed.ok ? parsed : no('unreadable'));
          }
        });
        later(() => open.get(id)?.('late'), LIMITS[method]);
        // The method and its params belong together by this function's type, which the union cannot see.
        const request = { type: 'request', id, method, params } as Request;
        if (greeted) line.send(request);
        else unsent.push(request);
      }),
    /** The hello is said: what waited for it goes out. */
    greeted: (line: Line) => {
      greeted = true;
      for (const request of unsent.splice(0)) if (open.has(request.id)) line.send(request);
    },
    /** Takes an answer; one that nobody waits for changes nothing. */
    answer: (reply: Reply) => open.get(reply.id)?.(reply),
    /** The port closed: nobody will answer any more. */
    closed: () => {
      greeted = false;
      unsent = [];
      for (const settle of [...open.values()]) settle('closed');
    },
  };
}
