import type { Explanation, RuleProblem, RuleSource, SuggestionReason } from '../matching/index.ts';
import type { KeptRule } from '../timeline/index.ts';
import type { MatterView } from './views.ts';

// What the pages ask and show of how titles find their matters.

/** A keyword rule as it is kept: either `words` or `pattern`, with limits on where. */
export type RuleDraft = KeptRule;

/** A rule as the screens show it. */
export interface RuleView {
  rule: RuleDraft;
  source: RuleSource;
  matter: MatterView;
  /** Why it is without effect; empty where it is in use. */
  problems: RuleProblem[];
}

/** One change of the attorney's own rules. */
export type RuleChange =
  /** Keeps a rule: in its place where its id is known, else at `at`, or at the end. */
  | { kind: 'put'; rule: RuleDraft; at?: number }
  | { kind: 'remove'; id: string }
  /** Puts a rule at another place in the order; 0 is the first. */
  | { kind: 'move'; id: string; to: number };

/** What a window comes to: its matter, those that are asked about, or none. At most three are named. */
export interface MeaningView {
  outcome: 'auto' | 'ambiguous' | 'suggest' | 'closed' | 'private' | 'none';
  matters: MatterView[];
}

/** Items that move from one meaning to another. */
export interface MoveView {
  before: MeaningView;
  after: MeaningView;
  items: number;
  minutes: number;
  /** Some of them, most time first, with the characters that decide afterwards. */
  titles: { app: string; title: string; start: number; end: number }[];
}

/** Which items not yet sent would come out otherwise under a change. */
export interface RulePreview {
  /** Most time first. */
  moves: MoveView[];
  /** Of all moves, also those not in the list. */
  items: number;
  minutes: number;
  /** How many days were looked at, and whether there are older ones besides. */
  days: number;
  older: boolean;
  /** What is wrong with the changed rule; nothing moves then. */
  problems: RuleProblem[];
}

/** What the attorney takes and wants remembered: the row, and the candidate with its characters. */
export interface Remembered {
  starts: number[];
  app: string;
  title: string;
  matter: number;
  start: number;
  end: number;
  /** The attorney has seen what else would move. */
  sure: boolean;
}

/** How suggestions are learned, as the options show it. */
export interface LearningView {
  /** From so many percent on a suggestion tags by itself; null: never. */
  automaticFrom: number | null;
  /** Days and titles that were learned from. */
  days: number;
  titles: number;
}

/** What a title comes to, and why. */
export interface TriedView {
  explanation: Explanation;
  /** The matters that are named in it, by id. */
  matters: Record<number, MatterView>;
  /** What was learned suggests, where nothing strong stands in the title. */
  learned: {
    matter: MatterView;
    percent: number;
    reason: SuggestionReason;
    start: number;
    end: number;
    /** It is sure enough to tag by itself, as the attorney turned that on. */
    tags?: true;
  }[];
}

/** What the pages may ask about keyword rules. */
export interface RuleCalls {
  /** The attorney's own in their order, then the firm's. */
  'rules.read': { params: Record<string, never>; value: RuleView[] };
  'rules.preview': { params: { change: RuleChange }; value: RulePreview };
  /** Effective at once on all that is not sent. */
  'rules.save': { params: { change: RuleChange }; value: { problems: RuleProblem[] } };
  /**
   * A rule out of a row; null where the title has no words for one, and where the row is the matter's own page in Clio,
   * which needs none. The candidate's characters go before other words.
   */
  'rules.propose': {
    params: { starts: number[]; app: string; title: string; matter: number; start?: number; end?: number };
    value: RuleDraft | null;
  };
  /**
   * Tags the row, and makes a rule of it. `asks`: nothing was done yet, because the rule would move other items too;
   * call it again, `sure`, once they were seen. `rule` is null where none is proposed: it is only tagged.
   */
  'rules.remember': {
    params: Remembered;
    value:
      | { kind: 'done'; matter: MatterView; rule: RuleView | null }
      | { kind: 'asks'; rule: RuleView; preview: RulePreview };
  };
  /** The programs of time not yet sent, most time first; at most twenty. */
  'apps.read': { params: Record<string, never>; value: string[] };
}

/** What the pages may ask about suggestions, and of any title. */
export interface LearningCalls {
  'title.try': { params: { title: string; app: string }; value: TriedView };
  'learning.read': { params: Record<string, never>; value: LearningView };
  /** Forgets all that was learned. Tags stay as they are. */
  'learning.forget': { params: Record<string, never>; value: null };
}

/** What the pages may ask about matching. */
export interface MatchingCalls extends RuleCalls, LearningCalls {
  /**
   * Matters by number, client or words, best first; at most twenty. Those in `first`, best first, and those of late come
   * before others that fit as well; without words they come alone where they are enough to choose from.
   */
  'matters.find': { params: { words: string; first?: number[] }; value: MatterView[] };
}
