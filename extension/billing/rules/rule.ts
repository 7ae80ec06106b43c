/** For whom a rule was made: the whole firm, one client or one matter, by Clio's ids; or `own`, her own way of work. */
export type RuleScope =
  | { kind: 'own' }
  | { kind: 'firm' }
  | { kind: 'client'; id: number }
  | { kind: 'matter'; id: number };

/** What a firm or a client asks of entries. What is absent is left to the next wider rule, at last to the default. */
export interface BillingRule {
  scope: RuleScope;
  /** The firm's, and only the firm's to change: it counts before every rule that is not, however narrow. */
  locked?: boolean;
  /** One entry for each matter, category and day; or one for each task. */
  grouping?: Grouping;
  /** An entry in Clio has at least so many seconds. */
  leastSeconds?: number;
  /** An entry in Clio has at most so many seconds. */
  mostSeconds?: number;
  /** One day's entries for the matter have at most so many seconds together. */
  mostSecondsOfDay?: number;
  /** More than so many hours on one day, over all matters, are pointed out. */
  longDayHours?: number;
  /** Words or phrases that no narrative may hold. Lists of all rules that apply are taken together. */
  bannedWords?: readonly string[];
  /** Whether each entry needs a category. */
  categoryRequired?: boolean;
}

export type Grouping = 'matter' | 'task';

/** What counts for one matter once all rules are weighed; null: no such rule. */
export interface Terms {
  grouping: Grouping;
  /** One entry for each task is required, and not only her own way: tasks are never put together. */
  tasksApart: boolean;
  leastSeconds: number | null;
  mostSeconds: number | null;
  mostSecondsOfDay: number | null;
  longDayHours: number;
  bannedWords: readonly string[];
  categoryRequired: boolean;
}
