import type { Sums } from '../../billing/index.ts';
import { bar } from '../model/chart.ts';

/** As wide as its cell, however wide that is. */
const LENGTH = 100;

/** A line's time as a bar beside its figures, which say the same. @param most minutes of the longest line */
export function Bar({ sums, most }: { sums: Sums; most: number }) {
  return (
    <svg class="bar" viewBox={`0 0 ${LENGTH} 6`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width={LENGTH} height="6" />
      {bar(sums, most, LENGTH).map(({ place, from, length }) => (
        <rect key={place} class={`piece ${place}`} x={from} width={length} height="6" />
      ))}
    </svg>
  );
}
