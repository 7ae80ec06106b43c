import type { Entry } from '../../../extension/timeline/index.ts';
import type { SandboxActivity } from '../../clio-sandbox/index.ts';

/**
 * What Clio held at one moment that looked like one entry twice. Two entries may say the same of different time: then
 * each of them has its own in Clio.
 */
export function watchDoubles() {
  /** Of which entry each one in Clio is, by Clio's ids. */
  const owners = new Map<number, string>();
  const alike = new Map<string, readonly [SandboxActivity, SandboxActivity]>();
  const sayOf = ({ matterId, date, quantity, note }: SandboxActivity) => `${matterId} ${date} ${quantity}: ${note}`;

  return {
    /** Clio holds these now. */
    held(activities: readonly SandboxActivity[]): void {
      const first = new Map<string, SandboxActivity>();
      for (const activity of activities) {
        const before = first.get(sayOf(activity));
        if (before) alike.set(`${before.id} ${activity.id}`, [before, activity]);
        else first.set(sayOf(activity), activity);
      }
    },
    /** These entries are known now, with what each one has in Clio. */
    known(entries: readonly Entry[]): void {
      for (const { id, clioId } of entries) if (clioId !== null && !owners.has(clioId)) owners.set(clioId, id);
    },
    /**
     * What Clio had twice of one entry.
     * @param settled whether by now each one in Clio has its entry: what has none then is somebody's second
     */
    found: (settled: boolean): string[] =>
      [...alike.values()].flatMap(([one, other]) => {
        const [mine, theirs] = [owners.get(one.id), owners.get(other.id)];
        const isUnknown = mine === undefined || theirs === undefined;
        return (isUnknown ? settled : mine === theirs) ? [`Clio had twice: ${sayOf(one)}`] : [];
      }),
  };
}
