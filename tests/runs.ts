/** The variable of the environment that stands for a quick look: `npm run check` sets it. */
export const QUICK = 'MATTERLINE_QUICK';

/**
 * How often a property is tried.
 * @param full how often in a whole run; in a quick look it is a fifth of that, with other values each time
 */
export function runs(full: number): number {
  return process.env[QUICK] === undefined ? full : Math.ceil(full / 5);
}
