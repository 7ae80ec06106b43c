import type { Charge } from '../entry/charge.ts';
import type { Finding, TimeInClio } from './finding.ts';
import type { Terms } from './rule.ts';

/** How much an entry is, beside what else there is of its day. Seconds as Clio shows them, but for `seconds`. */
export interface AmountFacts {
  /** Whole seconds to send. */
  seconds: number;
  inClio: number;
  charge: Charge;
  terms: Terms;
  /** Clio's increment in seconds, or null. */
  step: number | null;
  /** All of this day's entries, sent or chosen, this one included. */
  day: number;
  /** Those of this matter. */
  dayOfMatter: number;
  /** Time of this matter and day that is in Clio and did not come from here. */
  there: readonly TimeInClio[];
}

function secondsOrNothing(seconds: number): { kind: 'seconds'; seconds: number } | { kind: 'leave-out' } {
  return seconds > 0 ? { kind: 'seconds', seconds } : { kind: 'leave-out' };
}

/** What is left of a limit, in whole steps, so that Clio does not round it up beyond. */
function within(limit: number, step: number | null): ReturnType<typeof secondsOrNothing> {
  return secondsOrNothing(step === null ? limit : Math.floor(limit / step) * step);
}

/** Findings on how much an entry is. */
export function amountFindings(entry: AmountFacts): Finding[] {
  const { seconds, inClio, charge, terms, step, day, dayOfMatter, there } = entry;
  if (seconds <= 0) return [{ kind: 'no-time', stops: 'until-fixed', fixes: [{ kind: 'leave-out' }] }];
  const findings: Finding[] = [];
  const { leastSeconds, mostSeconds, mostSecondsOfDay, longDayHours } = terms;

  const known = there.reduce((sum, entry) => sum + entry.seconds, 0);
  if (there.length > 0) {
    const left = Math.max(0, seconds - known);
    // Confirmed for what is there now: an entry typed later asks again.
    const key = `in-clio:${there.map(({ id, seconds: its }) => `${id}=${its}`).join(',')}`;
    const fixes = [secondsOrNothing(left), { kind: 'confirm', key, for: 'entry' } as const];
    findings.push({ kind: 'in-clio', stops: 'until-confirmed', there, seconds: known, left, fixes });
  }
  if (mostSeconds !== null && inClio > mostSeconds) {
    const fixes = [within(mostSeconds, step), { kind: 'confirm', key: 'too-long', for: 'entry' } as const];
    findings.push({ kind: 'too-long', stops: 'until-confirmed', seconds: inClio, most: mostSeconds, fixes });
  }
  if (mostSecondsOfDay !== null && dayOfMatter > mostSecondsOfDay) {
    const left = inClio - (dayOfMatter - mostSecondsOfDay);
    const fixes = [within(left, step), { kind: 'confirm', key: 'too-much-a-day', for: 'entry' } as const];
    findings.push({
      kind: 'too-much-a-day',
      stops: 'until-confirmed',
      seconds: dayOfMatter,
      most: mostSecondsOfDay,
      fixes,
    });
  }
  if (leastSeconds !== null && inClio < leastSeconds && charge === 'billable') {
    const fixes = [
      { kind: 'seconds', seconds: leastSeconds } as const,
      { kind: 'charge', charge: 'no-charge' } as const,
      { kind: 'leave-out' } as const,
    ];
    findings.push({ kind: 'too-short', stops: 'no', seconds: inClio, least: leastSeconds, fixes });
  }
  const most = longDayHours * 3600;
  if (day > most) findings.push({ kind: 'long-day', stops: 'no', seconds: day, most, fixes: [] });
  return findings;
}
