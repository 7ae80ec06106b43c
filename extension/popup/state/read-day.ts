import type { Day } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';
import { unpackDay } from '../../messages/unpack-day.ts';
import { call } from '../../ui/index.ts';
import { takeReading } from './first-reading.ts';

/**
 * Reads a day; null is today. Today may have been asked for already, as the page began.
 * @throws CallFailed when the worker could not do it
 */
export async function readDay(day: Day | null): Promise<DayView> {
  const begun = await takeReading();
  return unpackDay((day === null && begun) || (await call('day.read', { day })));
}
