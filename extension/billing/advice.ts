/** Small entries that would be shorter in Clio as one. Seconds, as Clio would show them. */
export interface MergeAdvice {
  kind: 'merge';
  /** The keys of the groups. */
  keys: string[];
  /** What Clio would show for them apart, added up. */
  apart: number;
  /** What it would show for the one. */
  together: number;
}
