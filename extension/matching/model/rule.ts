/** Where a rule comes from; the attorney’s own count before the firm’s. */
export type RuleSource = 'own' | 'firm';

interface AnyRule {
  /** Names the rule in evidence; no two rules share it. */
  id: string;
  /** Clio's id of the matter that it gives. */
  matter: number;
  source: RuleSource;
  /** Absent: true. */
  enabled?: boolean;
  /** Words that the application's name must have; may be a pattern. Absent: any application. */
  app?: string;
  /** Further words that the title must have, wherever they stand; may be a pattern. */
  title?: string;
}

/** Words that a title must have as whole words in this order, whatever separates them. */
export interface WordRule extends AnyRule {
  words: string;
  pattern?: undefined;
}

/**
 * Words with wildcards: `*` stands for anything, also nothing; `?` for one letter or digit; `#` for one digit; `|`
 * stands between alternatives. A word is met only as a whole, unless a `*` touches it: `lease` is not in "leases",
 * `lease*` is. Between words any blank, `-`, `_`, `/` or `.` will do.
 */
export interface PatternRule extends AnyRule {
  pattern: string;
  words?: undefined;
}

/**
 * Gives a matter to the titles that have certain words. Rules count in order, the attorney’s own before the firm’s: the
 * first that fits and whose matter is open decides, the others are only named.
 */
export type Rule = WordRule | PatternRule;

/** A part of a rule that holds text. */
export type RuleField = 'words' | 'pattern' | 'app' | 'title';

/**
 * What can be wrong with a rule: no letter, digit or wildcard in it; nothing between two `|`; longer than 200
 * characters; wildcards alone without a limit to an application; an id used before; a matter that is not known; or
 * more rules than are looked at.
 */
export type RuleFault =
  | 'empty'
  | 'empty-alternative'
  | 'too-long'
  | 'matches-everything'
  | 'same-id'
  | 'unknown-matter'
  | 'too-many';

/** A fault of a rule, and the place in the text of a field; 0 and the text's length where all of it is meant. */
export interface RuleProblem {
  rule: string;
  fault: RuleFault;
  /** Null where no text is at fault. */
  field: RuleField | null;
  start: number;
  end: number;
}
