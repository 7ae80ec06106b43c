import { type Day, isDay } from '../../../shared/index.ts';
import { type Division, PRESETS, type Preset } from '../../billing/index.ts';
import type { ReportRange } from '../../messages/reports.ts';

/** What a report is asked for. */
export interface Asked {
  range: ReportRange;
  division: Division;
}

export const DIVISIONS: readonly Division[] = ['day', 'week', 'month'];

/** How a range is divided where nobody said otherwise. */
export function usualDivision(preset: Preset): Division {
  return preset.endsWith('year') ? 'month' : 'day';
}

export const FIRST: Asked = { range: { preset: 'this-week' }, division: 'day' };

const isPreset = (text: string | null): text is Preset => PRESETS.some((preset) => preset === text);
const isDivision = (text: string | null): text is Division => DIVISIONS.some((division) => division === text);

/** What the page's address asks for, so that it can be kept, gone back to, and loaded again. */
export function askedBy(hash: string): Asked {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const [range, from, to, by] = ['range', 'from', 'to', 'by'].map((name) => given.get(name));
  if (isPreset(range ?? null)) {
    const preset = range as Preset;
    return { range: { preset }, division: isDivision(by ?? null) ? (by as Division) : usualDivision(preset) };
  }
  if (from && to && isDay(from) && isDay(to) && wrongRange(from, to) === null)
    return { range: { from, to }, division: isDivision(by ?? null) ? (by as Division) : 'day' };
  return FIRST;
}

/** The address of what is asked for. */
export function addressOf({ range, division }: Asked): string {
  const days = 'preset' in range ? { range: range.preset } : { from: range.from, to: range.to };
  return `#${new URLSearchParams({ ...days, by: division })}`;
}

export const MAX_YEARS = 3;
const YEAR_MS = 366 * 86_400_000;

/** Why no report can be asked of two days; null where one can. */
export function wrongRange(from: Day, to: Day): 'order' | 'length' | null {
  if (from > to) return 'order';
  return Date.parse(to) - Date.parse(from) > MAX_YEARS * YEAR_MS ? 'length' : null;
}
