/** What a request is for. A post may use up what a sync has to leave. */
export type Priority = 'post' | 'sync';

/** Leave to send one request, or the instant (epoch milliseconds) before which there is none. */
export type Turn = { ok: true } | { ok: false; until: number };

export interface Limiter {
  /** Waits for a turn when it comes soon, else says when. Each turn given must be followed by one `recordAnswer`. */
  turn(priority: Priority): Promise<Turn>;
  /**
   * Ends a turn: with what Clio answered, or null when nothing came. Returns the instant before which a refused request
   * is too early.
   */
  recordAnswer(answer: { status: number; headers: Headers } | null): number;
}

export interface LimiterOptions {
  /** The wall clock, epoch milliseconds. */
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** The longest that `turn` waits, in milliseconds. Below the half minute after which a browser ends an idle worker. */
  maxWaitMs?: number;
  /** Keeps what is known beyond this process's death. */
  memory?: LimiterMemory;
}

/** Where what is known of the limit is kept, so that a process that starts anew does not ask too early. */
export interface LimiterMemory {
  load(): Promise<LimiterState | null>;
  save(state: LimiterState): void;
}

/** What is known of the limit. Free of secrets; instants are epoch milliseconds by this computer's clock. */
export interface LimiterState {
  window: Window | null;
  closedUntil: number;
  learntAt: number;
  refusals: number;
}

/** One window of Clio's count, as its headers tell it. */
interface Window {
  /** The end as Clio names it, Unix seconds: what tells one window from the next. */
  name: number;
  /** The end by this computer's clock, epoch milliseconds. */
  endsAt: number;
  /** What a sync leaves to posts. */
  reserve: number;
  remaining: number;
}

/** No header may silence Matterline for longer than this. */
const MAX_PAUSE_MS = 3_600_000;

function wholeNumber(headers: Headers, name: string): number | null {
  const text = headers.get(name)?.trim() ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}

/** Clio's clock at the moment of its answer, or null when the answer does not say. */
export function dateOf(headers: Headers): number | null {
  const at = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(at) ? null : at;
}

/** How long Clio asks to be left alone, in milliseconds: `Retry-After` in seconds or as a date, within reason. */
export function retryAfter(headers: Headers, clio: number): number {
  const seconds = wholeNumber(headers, 'retry-after');
  const at = Date.parse(headers.get('retry-after') ?? '');
  const pause = seconds === null ? at - clio : seconds * 1000;
  return Number.isNaN(pause) ? 0 : Math.min(Math.max(0, pause), MAX_PAUSE_MS);
}

/**
 * Keeps the requests made with one token within the limit that Clio's headers state; it knows no number of its own.
 * Ends of windows are measured against Clio's clock and kept by this computer's, which may be wrong but runs evenly.
 */
export function createLimiter(options: LimiterOptions): Limiter {
  const { now, wait, maxWaitMs = 20_000, memory } = options;
  const queue: { priority: Priority; give: (turn: Turn) => void }[] = [];
  let window: Window | null = null;
  let closedUntil = 0;
  let learntAt = 0;
  let refusals = 0;
  let underway = 0;
  let remembering: Promise<void> | null = memory ? remember(memory) : null;

  async function remember({ load }: LimiterMemory): Promise<void> {
    // What cannot be read is not known; Clio's next answer tells.
    const state = await load().catch(() => null);
    if (state) ({ window, closedUntil, learntAt, refusals } = state);
    remembering = null;
  }

  /** A clock that was set back would turn a minute's pause into a day's. */
  function forgetAfterSetBack(): void {
    if (now() >= learntAt) return;
    closedUntil = 0;
    window = null;
  }

  function opensAt(priority: Priority): number {
    const reserve = priority === 'post' ? 0 : (window?.reserve ?? 0);
    const spent = window !== null && window.remaining <= reserve;
    return Math.max(closedUntil, spent && window ? window.endsAt : 0);
  }

  function pump(): void {
    forgetAfterSetBack();
    for (;;) {
      const next = queue.find((item) => item.priority === 'post') ?? queue[0];
      if (!next) return;
      const at = opensAt(next.priority);
      const pause = at - now();
      if (pause > 0 && pause <= maxWaitMs) {
        // One alarm too many only looks again.
        void wait(pause).then(pump);
        return;
      }
      queue.splice(queue.indexOf(next), 1);
      if (pause > 0) {
        next.give({ ok: false, until: at });
      } else {
        underway += 1;
        if (window) window.remaining -= 1;
        next.give({ ok: true });
      }
    }
  }

  function learn(status: number, headers: Headers): void {
    const at = now();
    const clio = dateOf(headers) ?? at;
    const limit = wholeNumber(headers, 'x-ratelimit-limit');
    const remaining = wholeNumber(headers, 'x-ratelimit-remaining');
    const reset = wholeNumber(headers, 'x-ratelimit-reset');
    learntAt = at;
    const untilReset = reset === null ? 0 : Math.min(Math.max(0, reset * 1000 - clio), MAX_PAUSE_MS);
    if (remaining !== null && reset !== null && untilReset > 0 && (window === null || reset >= window.name)) {
      const reserve = Math.floor((limit ?? 0) / 5);
      // Answers come back out of order, and those still under way are not in Clio's count yet.
      const left = reset === window?.name ? Math.min(window.remaining, remaining) : remaining - underway;
      window = { name: reset, endsAt: at + untilReset, reserve, remaining: Math.max(0, left) };
    }
    if (status === 429) {
      refusals += 1;
      const backOff = 1000 * 2 ** Math.min(refusals - 1, 6);
      const pause = Math.max(retryAfter(headers, clio), backOff);
      closedUntil = Math.max(closedUntil, at + pause);
    } else {
      refusals = 0;
    }
    memory?.save({ window: window && { ...window }, closedUntil, learntAt, refusals });
  }

  return {
    async turn(priority) {
      if (remembering !== null) await remembering;
      return new Promise((give) => {
        queue.push({ priority, give });
        pump();
      });
    },
    recordAnswer(answer) {
      underway -= 1;
      if (answer) learn(answer.status, answer.headers);
      pump();
      return opensAt('post');
    },
  };
}
