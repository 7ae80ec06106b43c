/** What the toolbar shows while Clio refuses the account: until she signs in again, nothing reaches it. */
export const SIGN_IN_MARK = '!';

/** What the toolbar shows while entries are on their way to Clio: how many are still to go. */
export function postingBadge(left: number): string {
  return left > 99 ? '99+↑' : `${left}↑`;
}

/**
 * What the toolbar shows of today's untagged time: nothing under a minute, then minutes, then hours. A pause is marked
 * where that hides none of it.
 */
export function badgeText(untaggedMs: number, paused = false): string {
  const minutes = Math.floor(untaggedMs / 60_000);
  if (minutes < 1) return paused ? 'II' : '';
  if (minutes < 60) return `${minutes}m`;
  const tenths = Math.floor(minutes / 6);
  // Four characters are what a toolbar shows.
  return tenths < 100 ? `${(tenths / 10).toFixed(1)}h` : `${Math.floor(tenths / 10)}h`;
}
