/**
 * What happens next, drawn at random.
 * @param acts each with how often it comes in proportion to the others
 * @param draw a number from 0 to below 1
 */
export function byChance(acts: readonly [often: number, act: () => unknown][], draw: () => number) {
  const all = acts.reduce((sum, [often]) => sum + often, 0);
  return async (): Promise<void> => {
    let left = draw() * all;
    for (const [often, act] of acts) {
      left -= often;
      if (left < 0) {
        await act();
        return;
      }
    }
  };
}
