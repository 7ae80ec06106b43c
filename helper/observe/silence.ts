/** Whoever is asked which window is in front may be busy for so long, in milliseconds; from then on that one hangs. */
export const SILENCE_MS = 5_000;

/**
 * Gives an answer on, however late it comes, and calls `silent` once where it does not come in time: who hangs sends no
 * event either, so that only a question tells.
 */
export async function noticeSilence<T>(answer: Promise<T>, silent: () => void): Promise<T> {
  const timer = setTimeout(silent, SILENCE_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}
