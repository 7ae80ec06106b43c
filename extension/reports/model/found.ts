import type { Sums } from '../../billing/index.ts';
import type { ReportView } from '../../messages/reports.ts';

/** Minutes that were captured and are not in Clio. */
export function foundIn({ total, inClio }: Sums): number {
  return total - inClio;
}

/** The same of a whole report, with what is not counted yet as far as that is known by now. */
export function foundSoFar({ sums, uncounted }: ReportView): number {
  return foundIn(sums) + (uncounted?.minutes ?? 0);
}
