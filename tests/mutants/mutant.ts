/** A guard of the product, broken on purpose. */
export interface Mutant {
  /** What the broken guard would let happen, in a few words; each mutant has its own. */
  name: string;
  /** The file with the guard, from the project's root. */
  file: string;
  /** What stands there, exactly once. */
  from: string;
  /** What stands there instead. */
  to: string;
  /** The test files of which at least one must fail. */
  tests: readonly string[];
}
