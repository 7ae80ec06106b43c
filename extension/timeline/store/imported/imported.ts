import type { Day } from '../../../../shared/index.ts';
import { type Interval, joined, withoutAll } from '../../model/intervals.ts';

/** An import of what another program recorded. */
export interface Imported {
  id: string;
  at: number;
  /** The file's name. */
  file: string;
  /** The time that it filled; sorted and disjoint. */
  stretches: Interval[];
  /**
   * It brought back unsent work of a profile that is gone, with these entries. Noted also once none of its time is left:
   * the same work is not offered again.
   */
  unsent?: { day: Day; entries: string[] };
}

/** An import that filled more time. */
export function withTime(imported: Imported, more: readonly Interval[]): Imported {
  return { ...imported, stretches: joined([...imported.stretches, ...more]) };
}

/** Imports without time that was deleted: what fills it later is not theirs. */
export function withoutTime(imports: readonly Imported[], gone: readonly Interval[]): Imported[] {
  return imports.flatMap((one) => {
    const stretches = withoutAll(one.stretches, gone);
    return stretches.length > 0 || one.unsent ? [{ ...one, stretches }] : [];
  });
}
