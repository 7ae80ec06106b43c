/**
 * A shorter list that fails as well: parts of it are left out, smaller and smaller ones, as long as what is left fails.
 * @param fails whether a list fails
 * @param tries how often at most it is tried
 */
export async function shrink<T>(
  all: readonly T[],
  fails: (part: readonly T[]) => Promise<boolean>,
  tries = 80,
): Promise<readonly T[]> {
  let kept = all;
  let left = tries;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let from = 0; from < kept.length && left > 0; ) {
      const without = [...kept.slice(0, from), ...kept.slice(from + size)];
      left -= 1;
      if (await fails(without)) kept = without;
      else from += size;
    }
  }
  return kept;
}
