import { CAPTURE } from './capture.ts';
import { CLIO } from './clio.ts';
import { DOORS } from './doors.ts';
import { HELPER } from './helper.ts';
import { MATCHING } from './matching.ts';
import type { Mutant } from './mutant.ts';
import { POSTING } from './posting.ts';
import { REVIEW } from './review.ts';

/** Guards of all rooms, each broken in one way that somebody could bring about with a careless change. */
export const MUTANTS: readonly Mutant[] = [
  ...HELPER,
  ...CAPTURE,
  ...MATCHING,
  ...REVIEW,
  ...POSTING,
  ...CLIO,
  ...DOORS,
];
