import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';
import type { CardView, DraftChange, FindingView } from '../../messages/card.ts';
import type { DayView } from '../../messages/day.ts';
import type { DialogAbout } from '../../messages/kept-dialog.ts';
import type { Remembered, RuleDraft, RulePreview, RuleView } from '../../messages/matching.ts';
import type { ContentChange, EntryView } from '../../messages/posting.ts';
import type { ReviewAct } from '../../messages/review-act.ts';
import type { MatterView } from '../../messages/views.ts';
import type { Absent, Confirmed, Stopping } from '../../timeline/index.ts';
import type { GiftOf } from '../model/sure.ts';
import type { Items } from '../model/targets.ts';

/** What lies over the day, one at a time. */
export type Over =
  | { kind: 'matter'; items: Items }
  | { kind: 'split'; items: Items }
  | { kind: 'share'; items: Items }
  | { kind: 'note'; items: Items }
  | { kind: 'rule'; items: Items }
  | Extract<DialogAbout, { kind: 'add' }>
  | { kind: 'time'; card: CardView }
  | { kind: 'entry'; entry: EntryView }
  | { kind: 'remember'; remembered: Remembered; rule: RuleView; preview: RulePreview }
  | { kind: 'timer' }
  /** What becomes of absence in the timer that stops, before the next one starts if there is to be one. */
  | {
      kind: 'absence';
      since: number | null;
      absent: Absent;
      until: number | null;
      next: { matter: MatterView; title: string } | null;
    }
  | { kind: 'ledger' }
  | { kind: 'date' }
  | { kind: 'keys' };

/** What the review can do. Each ends when the screen shows it. */
export interface Acts {
  /**
   * @param done what the status line says once the act is done
   * @param matter the one that items are given to
   * @param always what the status line offers to make a rule of
   * @returns time in the way of what was to be added; nothing was done then. Null where the worker did not answer, and
   * nothing is done later either
   */
  act(
    act: ReviewAct,
    done: string,
    matter?: MatterView | null,
    always?: Remembered | null,
  ): Promise<{ start: number; end: number }[] | null>;
  /** @param always what can be made a rule of it, where the same was answered before often enough */
  give(items: Items, matter: MatterView, always?: Remembered | null): Promise<void>;
  /** Gives each to its matter, in one step of undo. */
  giveEach(of: readonly GiftOf[]): Promise<void>;
  /** Gives all that is surely of a matter, or else all that is likely, in one step of undo. */
  takeTogether(): Promise<void>;
  /** Gives, and makes a rule of it; asks first where the rule would move other items too. */
  remember(what: Remembered): Promise<void>;
  /** Keeps a rule whose moves the attorney has seen. */
  keepRule(rule: RuleDraft): Promise<void>;
  change(card: string, change: DraftChange): Promise<void>;
  /** Drafts have again what stood there before the attorney's own words. */
  forgetWords(from: string, to: string): Promise<void>;
  fix(card: string, finding: FindingView['kind']): Promise<void>;
  /** Starts a timer; one that runs is stopped. @param title what it is for @param stopping of the one that runs */
  startTimer(matter: MatterView, title?: string, stopping?: Stopping): Promise<void>;
  /** Stops the timer. @param until when it ended; null: now */
  stopTimer(until?: number | null, stopping?: Stopping): Promise<void>;
  confirmTimer(what: Confirmed): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  hideNames(hide: boolean): Promise<void>;
  /** A refused or waiting entry becomes a draft again. */
  withdraw(entry: string): Promise<void>;
  /**
   * Changes an entry in Clio; a refused one is sent again.
   * @param toBe the seconds that Clio will show for it then, where its time changes
   */
  changeEntry(entry: EntryView, change: ContentChange, toBe?: number): Promise<void>;
  takeBack(entry: string): Promise<void>;
  /** Tries an entry again that was tried in vain. */
  tryAgain(entry: string): Promise<void>;
  /** Says which entry in Clio an unclear one is; null: none. */
  decide(entry: string, clioId: number | null): Promise<void>;
  /** Removes from Clio what is offered for removal beside an entry, or keeps it there and is asked no more. */
  removeDuplicate(entry: string, clioId: number, remove: boolean): Promise<void>;
  send(): Promise<void>;
  /** Sends at once what waits for a better moment. */
  sendWaiting(): Promise<void>;
  /** Stops what is being sent after the entry under way, or goes on. */
  pausePosting(pause: boolean): Promise<void>;
}

/** An item that was searched for: its day, the first of its pieces, and its matter. */
export interface Sought {
  day: Day;
  start: number;
  matter: number | null;
}

/** What the page shows: the day, or a view over it. */
export type Shown = 'day' | 'week' | 'search' | 'history';

/** The day on screen, what can be done with it, and what of it is open. */
export interface ReviewContext {
  day: DayView;
  go(day: Day | null): Promise<void>;
  acts: Acts;
  /** The one open card, or what needs a matter and has several things. */
  open: string | null;
  setOpen(card: string | null): void;
  /** Keys of needs and items chosen together. */
  chosen: ReadonlySet<string>;
  choose(keys: ReadonlySet<string>): void;
  /** Gone to once its day is shown. */
  sought: Sought | null;
  seek(item: Sought | null): void;
  /** What the status line offers to make a rule of. */
  always: Remembered | null;
  over: Over | null;
  setOver(over: Over | null): void;
  /** What is shown in the day's place, or the day. */
  shown: Shown;
  show(view: Shown): void;
  /** Typed narratives that the worker has not stored yet are sent on their way. */
  typed: TypedNarratives;
}

/**
 * The ways to act on the review, which stay the same for as long as the page is open: a part that takes these alone is
 * drawn anew only where what it shows is another.
 */
export interface Doing extends Pick<ReviewContext, 'acts' | 'go' | 'setOpen' | 'choose' | 'seek' | 'setOver' | 'show'> {
  /** The review as it is at the moment of an act. */
  now(): ReviewContext;
}

/** Narratives as they are typed, ahead of what is stored. */
export interface TypedNarratives {
  /** What stands in the box: typed, or as stored. */
  of(card: CardView): string;
  type(card: CardView, narrative: string): void;
  /** Whether what stands in the box could not be stored: no other window shows it, and it does not go to Clio. */
  isLost(card: CardView): boolean;
  /** What was typed on a draft is gone: what is stored stands in the box. */
  giveUp(card: string): void;
  /** Ends when all that was typed is stored, what could not be stored once more; false where it still could not. */
  stored(): Promise<boolean>;
}

export const CurrentReview = createContext<ReviewContext | null>(null);

export const CurrentDoing = createContext<Doing | null>(null);

/** The ways to act on the review around a part of the page. @throws where there is none */
export function useDoing(): Doing {
  const doing = useContext(CurrentDoing);
  if (!doing) throw new Error('A part of the review stands outside of it.');
  return doing;
}

/** The review around a part of the page; whoever takes it is drawn anew with all that changes. @throws where there is none */
export function useReview(): ReviewContext {
  const review = useContext(CurrentReview);
  if (!review) throw new Error('A part of the review stands outside of it.');
  return review;
}
