/** How the captured time lies in the store. */
export interface Tail {
  /** Stretches not yet in a chunk. */
  rows: number;
  /** No row begins before. */
  oldest: number;
  /** No chunk ends after. */
  sealedUntil: number;
}
