import { Agent, request as ask } from 'node:http';
import type { ClioSandbox } from '../../clio-sandbox/index.ts';
import { lives, unanswered, whileAlive } from './lives.ts';
import { HANGS, type Steps } from './steps.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What left this computer for the network. */
export interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface Network {
  /** Carries requests of workers, with what can become of each. */
  fetch: typeof fetch;
  /** All that was sent. */
  sent: Sent[];
  /** Clio cannot be reached. */
  out: boolean;
  /** Whether an entry in Clio came of a request from here. */
  madeBy(activity: number): boolean;
  /** How many requests are under way, beside those that hang. */
  busy(): number;
  close(): void;
}

/**
 * The way to Clio.
 * @param carried called right after Clio carried a request out
 */
export function network(sandbox: () => ClioSandbox, steps: Steps, time: VirtualTime, carried: () => void): Network {
  const agent = new Agent({ keepAlive: true });
  const sent: Sent[] = [];
  const made = new Set<number>();
  const state = { out: false };
  let busy = 0;

  function carry({ method, url, headers, body }: Sent): Promise<Response> {
    busy += 1;
    const before = new Set(
      sandbox()
        .activities()
        .map(({ id }) => id),
    );
    const done = new Promise<Response>((resolve, reject) => {
      const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const going = ask(url, { method, headers: { ...headers, ...length }, agent }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
        });
        answer.on('error', () => reject(new TypeError('reset')));
        answer.on('end', () => {
          const status = answer.statusCode ?? 500;
          const own = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
          resolve(new Response(status === 204 || status === 304 ? null : text, { status, headers: own }));
        });
      });
      going.on('error', () => reject(new TypeError('reset')));
      going.end(body);
    });
    return done.finally(() => {
      busy -= 1;
      if (method === 'POST') for (const { id } of sandbox().activities()) if (!before.has(id)) made.add(id);
      carried();
    });
  }

  /** An answer that does not come, until whoever waits gives it up. */
  const lateFor = (signal: AbortSignal | null | undefined, answer: Promise<Response>) =>
    new Promise<Response>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      time.later(() => resolve(answer), HANGS);
    });

  async function step(url: string, init: RequestInit): Promise<Response> {
    const life = lives.getStore();
    const { method = 'GET', signal } = init;
    const fate = steps.next('network', `${method} ${new URL(url).pathname}`);
    if (fate === 'fails' || state.out) throw new TypeError('reset');
    if (fate === 'dies-before') life?.die();
    if (life?.alive === false) return unanswered();
    const body = init.body ? await new Response(init.body).text() : '';
    const request = { method, url, headers: Object.fromEntries(new Headers(init.headers)), body };
    if (!url.startsWith(sandbox().url)) throw new TypeError(`a request to ${url}`);
    sent.push(request);
    const going = carry(request);
    if (fate === 'hangs') {
      going.catch(() => undefined);
      return lateFor(signal, going);
    }
    const answer = await going;
    if (fate === 'dies-after') life?.die();
    if (fate === 'lost') throw new TypeError('reset');
    return answer;
  }

  return Object.assign(state, {
    fetch: (input: string | URL | Request, init: RequestInit = {}) => {
      const life = lives.getStore();
      const going = step(String(input), init);
      return life ? whileAlive(life, going) : going;
    },
    sent,
    madeBy: (activity: number) => made.has(activity),
    busy: () => busy,
    close: () => agent.destroy(),
  });
}
