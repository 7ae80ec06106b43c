import type { Day } from '../../../shared/index.ts';
import { apportion, shownInClio } from '../../billing/index.ts';
import type { DayView, StandingMinutes } from '../../messages/day.ts';
import type { HelperView, RemarkView } from '../../messages/helper.ts';
import type { PostingView } from '../../messages/posting.ts';
import type { StepView } from '../../messages/review-act.ts';
import type { Revision } from '../../messages/revision.ts';
import type { TimerView } from '../../messages/timer.ts';
import type { ConnectionView } from '../../messages/views.ts';
import { type Entry, type Standing, standingOf, workedOf } from '../../timeline/index.ts';
import { type DayWork, untagged } from '../drafts/day-work.ts';
import type { Defaults } from '../drafts/defaults.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Drafted } from '../drafts/drafted.ts';
import { MINUTE, minutesEach, workedIn } from '../drafts/minutes.ts';
import type { Words } from '../drafts/words.ts';
import type { Tagger } from '../matching/tagger.ts';
import { cardView } from './card-view.ts';
import { entryViews } from './entry-view.ts';
import { laidTime } from './laid-time.ts';
import { ledgerView } from './ledger-view.ts';
import { needViews } from './need-view.ts';
import { needsOf } from './needs.ts';
import { questionViews } from './question-view.ts';
import { rowView } from './row-view.ts';

/** What a day's view needs besides its work and its drafts. */
export interface Surroundings {
  today: Day;
  revision: Revision;
  asOf: number;
  helper: HelperView;
  remarks: readonly RemarkView[];
  connection: ConnectionView | null;
  posting: PostingView | null;
  unsent: { day: Day; minutes: number }[];
  counting: boolean;
  undo: StepView | null;
  redo: StepView | null;
  timer: TimerView | null;
  hideNames: boolean;
  words: Words;
  entryLink(entry: Entry): string | null;
}

/** The end of the last time of a day; of a day without any, the instant as of which it was read. */
function lastIn({ stored }: DayWork, asOf: number): number {
  const ends = [stored.spans, stored.pauses, stored.pieces].map((list) => list.at(-1)?.end ?? 0);
  return Math.min(asOf, Math.max(...ends) || asOf);
}

/** Entries as the day went: by the beginning of their time. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const begin = ({ parts }: Entry) => Math.min(...parts.map(({ start }) => start));
  return [...entries].sort((a, b) => begin(a) - begin(b));
}

/** How a day's time stands, in minutes that add up: total = sent + ready + needs. */
export function minutesOf(work: DayWork, drafts: readonly Draft[]): DayView['minutes'] {
  const inEntries = work.entries.reduce((total, entry) => total + workedOf(entry) * 1000, 0);
  const [sent = 0, ready = 0, needs = 0] = apportion([inEntries, workedIn(drafts), untagged(work)], MINUTE);
  return { total: sent + ready + needs, sent, ready, needs };
}

/** Where the approved entries are, in minutes that add up to the day's `sent`. */
export function standingMinutes({ entries }: DayWork, sent: number): StandingMinutes {
  const worked = (standing: Standing) =>
    entries.reduce((sum, entry) => (standingOf(entry.state) === standing ? sum + workedOf(entry) * 1000 : sum), 0);
  const [inClio = 0, waiting = 0, missing = 0] = apportion(
    [worked('in-clio'), worked('waiting'), worked('missing')],
    MINUTE,
    sent,
  );
  return { inClio, waiting, missing };
}

/**
 * The day as the popup shows it. Minutes are shared out so that every sum on the screen adds up: total = sent + ready
 * + needs, cards and Small time add up to ready, the rows of a card to the card.
 */
export function dayView(
  work: DayWork,
  drafted: readonly Drafted[],
  tagger: Tagger,
  defaults: Defaults,
  around: Surroundings,
): DayView {
  const { today, revision, asOf, helper, remarks, connection, posting, unsent, counting, undo, redo, hideNames } =
    around;
  const { tagged, strip, blocks } = laidTime(work, tagger);
  const drafts = drafted.map(({ draft }) => draft);
  const minutes = minutesOf(work, drafts);
  const needs = needsOf(work, around.words);
  const cardMinutes = minutesEach(drafts, minutes.ready);
  const cards = drafted.map((item, index) => ({
    small: item.draft.small,
    view: cardView(tagger, item, cardMinutes[index] ?? 0, defaults),
  }));
  const standing = standingMinutes(work, minutes.sent);
  const inClio = (entry: Entry) => shownInClio(entry, defaults.increment);
  const excludedMinutes = minutesEach(work.excluded, Math.round(workedIn(work.excluded) / MINUTE));

  return {
    day: work.day,
    today,
    revision,
    asOf,
    until: lastIn(work, asOf),
    helper,
    remarks: [...remarks],
    connection,
    posting,
    minutes,
    standing,
    strip,
    blocks,
    needs: needViews({ tagger, tagged, words: around.words }, needs, minutes.needs),
    cards: cards.filter(({ small }) => !small).map(({ view }) => view),
    small: cards.filter(({ small }) => small).map(({ view }) => view),
    excluded: work.excluded.flatMap((row, index) =>
      row.excluded === null
        ? []
        : [{ ...rowView(tagger, row, row.pieces, row.worked, excludedMinutes[index] ?? 0), excluded: row.excluded }],
    ),
    questions: questionViews(work, tagged, tagger, asOf),
    ledger: ledgerView(
      drafted,
      inOrder(work.entries).map((entry) => ({ entry, inClio: inClio(entry) })),
      tagger,
      defaults.increment,
    ),
    unsent,
    ...(counting ? { counting: true as const } : {}),
    closed: work.stored.closed !== null,
    undo,
    redo,
    ...(around.timer ? { timer: around.timer } : {}),
    hideNames,
    increment: defaults.increment,
    entries: entryViews(inOrder(work.entries), standing, tagger, defaults.increment, around.entryLink),
  };
}
