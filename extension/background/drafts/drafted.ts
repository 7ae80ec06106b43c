import type { Finding, Found, MergeAdvice } from '../../billing/index.ts';
import type { DraftContent } from './content.ts';
import type { Draft } from './draft.ts';

/** A draft and what it says. */
export interface Drafted {
  draft: Draft;
  content: DraftContent;
  /** What is to be said against sending it, the weightiest first. */
  findings: Found<Finding>[];
  /** This and the matter's other cards would be less in Clio as one. */
  merge: MergeAdvice | null;
}
