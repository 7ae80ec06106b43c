import type { Day } from '../../shared/index.ts';
import type { MatterView } from './views.ts';

/** What the attorney does with items. `starts` as in the rows. */
export type ReviewAct =
  | { kind: 'tag'; starts: number[]; matter: number | null }
  /** Several matters at once, each for its items, in one step of undo. */
  | { kind: 'give'; gifts: { starts: number[]; matter: number }[] }
  | { kind: 'exclude'; starts: number[]; as: 'hidden' | 'not-client' | null }
  | { kind: 'delete'; starts: number[] }
  /** What of the items comes before the instant and what comes after are two items. */
  | { kind: 'split'; starts: number[]; at: number }
  | { kind: 'join'; starts: number[] }
  | { kind: 'note'; starts: number[]; note: string }
  /** Each matter gets so many seconds of the items' time, in this order; they add up to the items' seconds. */
  | { kind: 'share'; starts: number[]; shares: { matter: number; seconds: number }[] }
  | AddAct
  | { kind: 'leave'; start: number; end: number }
  | { kind: 'close'; day: Day };

/** Time that was not captured. Over captured time nothing is done, unless it is to be replaced, or left as it is. */
export interface AddAct {
  kind: 'add';
  start: number;
  end: number;
  title: string;
  matter: number | null;
  call: boolean;
  /** It takes the place of captured time; of what is in entries it does not. */
  replace: boolean;
  /** Only what of it is free is added. */
  free?: true;
}

/** What one step of undo is called: kind of the act, how many items it was about, which matters, and of which day. */
export interface StepView {
  kind: ReviewAct['kind'] | 'draft' | 'timer';
  count: number;
  /** What they were given to, or whose draft was changed; empty where it is about none. */
  matters: MatterView[];
  /** A rule that goes and comes with it: it was made, or switched on. */
  rule?: 'made' | 'switched-on';
  /** It may be another one than is shown. */
  day: Day;
}
