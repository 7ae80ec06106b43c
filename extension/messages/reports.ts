import type { Day } from '../../shared/index.ts';
import type { DayRange, Division, Preset, Report, Sums } from '../billing/index.ts';
import type { MatterView } from './views.ts';

/** The days that a report is asked of: by a name, or from one to another, both included. */
export type ReportRange = { preset: Preset } | DayRange;

/** A matter in a report. */
export interface ReportedMatter {
  /** Null: time that needs a matter. */
  matter: MatterView | null;
  sums: Sums;
  /** Seconds that Clio shows. */
  shown: number;
  /** Clio bills it by a flat fee. */
  flat: boolean;
}

/** A report as the page shows it. Minutes add up as on each day: total = in Clio + waiting + missing + ready + needs. */
export interface ReportView extends Omit<Report, 'matters' | 'categories'> {
  today: Day;
  range: DayRange;
  division: Division;
  matters: ReportedMatter[];
  /** Time in entries by category, most first; null: entries without one. */
  categories: { name: string | null; minutes: number; shown: number }[];
  /** Days that are not in the report yet, of how many, and how many minutes of them are in no entry; null: none. */
  uncounted: { days: number; of: number; minutes: number } | null;
  /** The store is still being summed up: there may be more days. */
  summing: boolean;
  /** What Clio rounds every entry up to, seconds; null where that is not known. */
  increment: number | null;
  /** Whether Outlook is asked for subjects; null where this computer's helper has no way to. */
  subjects: boolean | null;
  /** Whether anything was ever recorded here. */
  recorded: boolean;
  hideNames: boolean;
}

/** What pages ask of the worker about reports. */
export interface ReportCalls {
  /** Counts as many days as time allows; asked for again, it goes on. */
  'reports.read': { params: { range: ReportRange; division: Division }; value: ReportView };
}
