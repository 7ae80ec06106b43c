import type { Day } from '../../shared/index.ts';
import type { Standing } from '../timeline/index.ts';
import type { ApprovedCard, ChoiceView, DraftChange, FindingView, SendResult } from './card.ts';
import type { StandingMinutes } from './day.ts';
import type { DayMessage } from './day-message.ts';
import type { RowView } from './items.ts';
import type { ReviewAct, StepView } from './review-act.ts';
import type { MatterView } from './views.ts';

// What the pages ask of a review.

/** A day in the week's view. The minutes add up as on the day. */
export interface WeekDayView {
  day: Day;
  minutes: { total: number; sent: number; ready: number; needs: number };
  standing: StandingMinutes;
  closed: boolean;
}

export interface FoundItem {
  day: Day;
  row: RowView;
  matter: MatterView | null;
  /** It is in an approved entry; where that is, `standing` says. */
  sent: boolean;
  standing: Standing | null;
}

/** Time that is there already. `sent`: an entry holds it, so it cannot be replaced. */
export interface InTheWay {
  start: number;
  end: number;
  sent?: true;
}

/** What the pages may ask in a review. */
export interface ReviewCalls {
  'day.read': { params: { day: Day | null }; value: DayMessage };
  /** Time after `asOf`, as the view named it, is left to later drafts. */
  'day.send': { params: { day: Day; asOf: number; cards: ApprovedCard[] }; value: SendResult };
  /** `inTheWay`: time there already, for `add` without `replace` or `free`; nothing was done then. */
  'review.act': { params: { act: ReviewAct }; value: { done: boolean; inTheWay: InTheWay[] } };
  'review.undo': { params: Record<string, never>; value: StepView | null };
  'review.redo': { params: Record<string, never>; value: StepView | null };
  /** The time of items that is in no entry, in order and joined; what is gone by now is left out. */
  'items.time': { params: { day: Day; starts: number[] }; value: { start: number; end: number }[] };
  'draft.change': { params: { day: Day; card: string; change: DraftChange }; value: null };
  /** Takes the fix that the card's finding offers: split by task, merge, only what is missing, no-charge… */
  'draft.fix': { params: { day: Day; card: string; finding: FindingView['kind'] }; value: { done: boolean } };
  'week.read': { params: { day: Day }; value: { days: WeekDayView[] } };
  /** Items of all days whose title, application, note or matter has all the words; newest first, bounded. */
  'days.find': {
    params: { words: string; before: Day | null };
    value: { items: FoundItem[]; more: Day | null; counting?: true };
  };
  'categories.read': { params: { flatRate: boolean }; value: ChoiceView[] };
  'codes.read': { params: { matter: number }; value: { tasks: ChoiceView[]; activities: ChoiceView[] } };
  /** The attorney's own earlier narratives for a matter, newest first, each once; at most ten. */
  'narratives.read': { params: { matter: number }; value: string[] };
  'snippets.read': { params: Record<string, never>; value: { snippet: string; phrase: string; wholeWord: boolean }[] };
}
