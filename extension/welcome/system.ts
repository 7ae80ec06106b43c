/** A system for which the helper is packed. */
export type System = 'windows' | 'macos' | 'linux';

/**
 * The system on which the browser runs, by what the browser says of itself; null for one without a helper, such as
 * ChromeOS or a telephone's.
 */
export function systemOf(userAgent: string): System | null {
  if (/Android|CrOS|iPhone|iPad/.test(userAgent)) return null;
  if (userAgent.includes('Windows')) return 'windows';
  if (userAgent.includes('Macintosh')) return 'macos';
  return userAgent.includes('Linux') ? 'linux' : null;
}
