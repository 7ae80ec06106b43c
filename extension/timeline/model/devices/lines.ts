import { allBuckets, type Decision } from '../decision.ts';
import { grown } from '../layers.ts';
import { type Stretch, spansOf } from '../stretch.ts';
import { bucketsOfLine, current, type DeviceLine, type Parts } from './part.ts';

/** More devices than these do not share one timeline. */
export const MOST_DEVICES = 16;

/** What a device captured, as far as parts tell; sorted, disjoint. */
export function capturedBy(parts: Parts): Map<string, Stretch[]> {
  const byDevice = new Map<string, Stretch[]>();
  for (const { device, stretches } of parts.values()) {
    const known = byDevice.get(device);
    if (known) known.push(...stretches);
    else byDevice.set(device, [...stretches]);
  }
  for (const stretches of byDevice.values()) stretches.sort((a, b) => a.start - b.start);
  return byDevice;
}

/** A line that no longer depends on which window was in front on its device. */
function settled(line: DeviceLine, captured: readonly Stretch[], startOfDay: number): DeviceLine {
  const { act } = line;
  if (act.kind !== 'tag' && act.kind !== 'give') return line;
  if (!act.stretches.some(({ live }) => live)) return line;
  const spans = spansOf(captured);
  const still = <T extends { live?: true }>({ live: _, ...rest }: T) => rest;
  if (act.kind === 'tag')
    return { ...line, act: { ...act, stretches: grown(act.stretches, spans, startOfDay).map(still) } };
  return { ...line, act: { ...act, stretches: grown(act.stretches, spans, startOfDay).map(still) } };
}

/**
 * The log of all devices as one: what was written later counts, by their clocks, and where these are even by the devices'
 * names. Pure; every device that has read the same finds the same numbers.
 * @param startOfDay minutes after midnight
 */
export function linesOf(parts: Parts, startOfDay: number): Decision[] {
  const captured = capturedBy(parts);
  const ranks = new Map([...captured.keys()].sort().map((device, rank) => [device, rank]));
  return current(
    parts,
    ({ lines }) => lines,
    ({ seq }) => seq,
    bucketsOfLine,
  )
    .map(({ device, item }) => {
      const { clock, at, act, items } = settled(item, captured.get(device) ?? [], startOfDay);
      const seq = clock * MOST_DEVICES + (ranks.get(device) ?? 0);
      return { seq, at, act, buckets: allBuckets(act), ...(items ? { items } : {}) };
    })
    .sort((a, b) => a.seq - b.seq);
}
