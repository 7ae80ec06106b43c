import { secondsInClio, shownInClio } from '../../billing/index.ts';
import type { StandingMinutes } from '../../messages/day.ts';
import type { CandidateView, EntryFacts, EntryView } from '../../messages/posting.ts';
import type { MatterView } from '../../messages/views.ts';
import {
  approvedSecondsOf,
  type Entry,
  type EntryCandidate,
  readReasons,
  type Standing,
  standingOf,
  workedOf,
} from '../../timeline/index.ts';
import { minutesEach } from '../drafts/minutes.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';
import { awaitsRetry } from '../posting/tries.ts';

/** What an entry says and how it stands with Clio, as the pages show it. */
function entryFacts(entry: Entry, named: (matter: number) => MatterView): EntryFacts {
  const { state, revision, category, charge, reasons } = entry;
  const view = ({ matter = null, ...rest }: EntryCandidate): CandidateView => ({
    ...rest,
    matter: matter === null || matter === entry.matter ? null : named(matter),
  });
  return {
    state,
    revision,
    category,
    codes: entry.codes ?? null,
    charge,
    reasons: readReasons(reasons),
    onBill: entry.onBill ?? false,
    awaitsRetry: awaitsRetry(entry),
    candidates: (entry.candidates ?? []).map(view),
    duplicates: (entry.twins ?? []).map(view),
    unsent: entry.unsent ?? null,
  };
}

/** An entry's minutes, shared out so that those of each standing add up to that, and all to the day's `sent`. */
function entryMinutesOf(entries: readonly Entry[], of: StandingMinutes): Map<string, number> {
  const each = ([standing, minutes]: [Standing, number]): [string, number][] => {
    const own = entries.filter(({ state }) => standingOf(state) === standing);
    const shares = minutesEach(
      own.map((entry) => ({ worked: workedOf(entry) * 1000 })),
      minutes,
    );
    return own.map(({ id }, index) => [id, shares[index] ?? 0]);
  };
  const standings: [Standing, number][] = [
    ['in-clio', of.inClio],
    ['waiting', of.waiting],
    ['missing', of.missing],
  ];
  return new Map(standings.flatMap(each));
}

/** What an entry says of its time, and what of it changes. */
function entryTime(entry: Entry, increment: number | null) {
  const { seconds } = entry;
  const approved = approvedSecondsOf(entry);
  return {
    worked: workedOf(entry),
    seconds,
    inClio: shownInClio(entry, increment),
    toBe: entry.before?.seconds === undefined ? null : secondsInClio(seconds, increment),
    changedFrom: approved === seconds ? null : { seconds: approved, inClio: secondsInClio(approved, increment) },
  };
}

/**
 * A day's entries as the screens show them.
 * @param standing the day's minutes by where entries are: those of the entries add up to them
 * @param increment Clio's increment in seconds, or null
 * @param link the page of an entry in Clio, or null
 */
export function entryViews(
  entries: readonly Entry[],
  standing: StandingMinutes,
  tagger: Tagger,
  increment: number | null,
  link: (entry: Entry) => string | null,
): EntryView[] {
  const minutes = entryMinutesOf(entries, standing);
  return entries.map((entry) => ({
    ...entryFacts(entry, (matter) => matterView(tagger, matter)),
    id: entry.id,
    standing: standingOf(entry.state),
    matter: matterView(tagger, entry.matter),
    minutes: minutes.get(entry.id) ?? 0,
    ...entryTime(entry, increment),
    narrative: entry.narrative,
    postedAt: entry.postedAt,
    link: link(entry),
  }));
}
