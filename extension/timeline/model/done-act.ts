/**
 * An act of a page that wrote something: what each of its writes came to, so that the same act asked for once more,
 * because its answer was lost, is answered and not done again.
 */
export interface DoneAct {
  id: string;
  at: number;
  outcomes: unknown[];
}
