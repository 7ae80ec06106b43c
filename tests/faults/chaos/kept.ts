import type { Action } from './actions.ts';

/** A history after which something did not hold, as it was shrunk. */
export interface Kept {
  /** What did not hold. */
  was: string;
  seed: number;
  actions: readonly Action[];
}

/** Each is lived through again in every run of the tests. */
export const KEPT: readonly Kept[] = [
  {
    was: 'two entries of equal seconds and words, one after the other, looked like one that Clio had twice',
    seed: 66,
    actions: [
      { do: 'show', title: '2024-00117 — Motion to compel 4.docx', app: 'Writer', stays: 83_583 },
      { do: 'send', twice: false, browser: 6 },
      { do: 'pass', time: 78_991 },
      { do: 'send', twice: false, browser: 2 },
    ],
  },
];
