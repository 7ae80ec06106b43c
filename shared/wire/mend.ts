import { parseHelperMessage, parseSample } from './parse.ts';
import type { Samples } from './protocol.ts';

/** What stands for a sample that cannot be read: its number and, where known, its instant; nobody knows what was so. */
function blindInstead(item: unknown, before: number): unknown {
  if (typeof item !== 'object' || item === null || !('seq' in item)) return item;
  const instead = { seq: item.seq, at: before, kind: 'blind', why: 'observer' };
  const dated = 'at' in item ? { ...instead, at: item.at } : instead;
  return parseSample(dated) ? dated : instead;
}

/**
 * A batch of samples some of which cannot be read, as one of a newer helper, or of a clock that was set to another age.
 * A helper keeps what is not acknowledged and sends it again: refused as a whole, such a batch would come for ever, and
 * nothing after it. So each one that cannot be read becomes "blind", under its own number.
 * @returns null where `raw` is no batch, or its numbers are not in order
 */
export function mendSamples(raw: unknown): Samples | null {
  if (typeof raw !== 'object' || raw === null || !('items' in raw) || !Array.isArray(raw.items)) return null;
  let before = 0;
  const items = raw.items.map((item: unknown) => {
    const sample = parseSample(item);
    const kept = sample ? item : blindInstead(item, before);
    before = sample?.at ?? before;
    return kept;
  });
  // What held before the first need not be told: where that cannot be read, it is not known.
  const { held: _, ...rest } = { held: undefined, ...raw };
  for (const batch of [raw, rest]) {
    const parsed = parseHelperMessage({ ...batch, items });
    if (parsed.ok && parsed.value.type === 'samples') return parsed.value;
  }
  return null;
}
