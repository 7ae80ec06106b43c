import type { ReadFailure } from './asking/index.ts';
import { HelperNotice } from './helper-notice.tsx';
import { Notice } from './notice.tsx';
import { common } from './words/index.ts';

/**
 * In place of a page's content: why there is none, and the next step.
 * @param again how this page is opened anew, as a sentence
 */
export function NoAnswer({ failure, again }: { failure: ReadFailure; again: string }) {
  if (failure !== 'no-reply') return <HelperNotice view={{ kind: 'store', trouble: failure }} />;
  return <Notice tone="bad" text={common.noAnswer.trouble} advice={common.noAnswer.advice(again)} />;
}
