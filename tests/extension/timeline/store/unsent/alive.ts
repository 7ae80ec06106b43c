import type { Event } from '../../../../../shared/index.ts';
import type { Recorded } from '../../recorded.ts';

/** Records windows that stay in front for long: the helper says each half minute that they do. Seconds after nine. */
export async function sayLong({ say }: Recorded, ...samples: [second: number, event: Event][]): Promise<void> {
  const all = samples.flatMap(([second, event], nth): [number, Event, number][] => {
    const until = samples[nth + 1]?.[0] ?? second;
    const alive: [number, Event, number][] = [];
    for (let at = second + 30; at < until; at += 30) alive.push([at, { kind: 'alive' }, 0]);
    return [[second, event, 0], ...alive];
  });
  await say(...all);
}
