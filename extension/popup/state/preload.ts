import type { Day } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';
import type { DayMessage } from '../../messages/day-message.ts';
import { unpackDay } from '../../messages/unpack-day.ts';
import { call } from '../../ui/index.ts';

let begun: Promise<DayMessage> | null = null;

/** Asks for today before the page is there, so that the worker reads the day while the browser reads the page. */
export function beginReading(): void {
  begun = call('day.read', { day: null });
  // Whoever takes the reading hears of its failure.
  begun.catch(() => undefined);
}

/**
 * Reads a day; null is today. The reading that was begun is taken once.
 * @throws CallFailed when the worker could not do it
 */
export async function readDay(day: Day | null): Promise<DayView> {
  const first = day === null ? begun : null;
  begun = null;
  return unpackDay(await (first ?? call('day.read', { day })));
}
