const WINDOW = 60_000;

/** How a request stands with the limit of its token. */
export interface Allowance {
  allowed: boolean;
  /** To go on every answer. */
  headers: Record<string, string>;
}

export interface RateLimiter {
  /** Counts one request of a token at an instant (epoch milliseconds). */
  count(token: string, now: number): Allowance;
  /** Forgets every window. */
  clear(): void;
}

/**
 * Counts requests by token in windows of 60 s, each starting with the first request after the one before.
 * @param limitAt the limit that holds at an instant; it may change within a window, and counts at once
 */
export function createRateLimiter(limitAt: (now: number) => number): RateLimiter {
  const windows = new Map<string, { end: number; used: number }>();
  return {
    count(token, now) {
      const limit = limitAt(now);
      let window = windows.get(token);
      if (window === undefined || now >= window.end) {
        window = { end: now + WINDOW, used: 0 };
        windows.set(token, window);
      }
      const allowed = window.used < limit;
      if (allowed) window.used += 1;
      const headers: Record<string, string> = {
        'X-RateLimit-Limit': String(limit),
        'X-RateLimit-Remaining': String(Math.max(0, limit - window.used)),
        'X-RateLimit-Reset': String(Math.ceil(window.end / 1000)),
      };
      if (!allowed) headers['Retry-After'] = String(Math.max(1, Math.ceil((window.end - now) / 1000)));
      return { allowed, headers };
    },
    clear: () => windows.clear(),
  };
}
