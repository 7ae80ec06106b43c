import type { RemarkView } from '../messages/helper.ts';
import { clockRange, momentText } from './format.ts';
import { troubles } from './words/index.ts';

/** A remark in a sentence, with what to do about it. */
export interface RemarkWords {
  tone: 'warn' | 'plain';
  text: string;
  advice: string;
}

/** What a remark means for the attorney. */
export function remarkWords(remark: RemarkView): RemarkWords {
  const { journal, remarks } = troubles;
  switch (remark.kind) {
    case 'journal':
      return { tone: 'warn', ...journal[remark.trouble] };
    case 'old-helper':
      return { tone: 'plain', ...remarks.oldHelper(remark.theirs.slice(0, 20)) };
    case 'skipped': {
      const between = [momentText(remark.from), momentText(remark.to)] as const;
      return remark.why === 'taken'
        ? { tone: 'plain', ...remarks.taken(...between) }
        : { tone: 'warn', ...remarks.lost(...between) };
    }
    case 'store-lost':
      return { tone: 'warn', ...remarks.storeLost(momentText(remark.at)) };
    case 'interrupted':
      return { tone: 'warn', ...remarks.interrupted(clockRange(remark.from, remark.to)) };
  }
}
