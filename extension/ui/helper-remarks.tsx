import type { RemarkView } from '../messages/helper.ts';
import { remarkWords } from './helper-remark-words.ts';
import { Notice } from './notice.tsx';

/** An interruption is worth a word for so long. Milliseconds. */
const RECENT = 30 * 60_000;

/** A loss is worth one for so long, so that the attorney meets it also after days off. Milliseconds. */
const LOSS_SAID = 7 * 86_400_000;

/** What is worth a word of the stretch on screen (epoch milliseconds, half-open), as it is seen at `now`. */
function concerns(remark: RemarkView, { start, end }: { start: number; end: number }, now: number): boolean {
  switch (remark.kind) {
    case 'interrupted':
      return now - remark.to < RECENT;
    case 'store-lost':
      return now - remark.at < LOSS_SAID;
    case 'skipped':
      return remark.from < end && remark.to > start;
    case 'journal':
    case 'old-helper':
      return true;
  }
}

/** Everything worth a word although recording goes on, each with its next step. */
export function HelperRemarks({
  remarks,
  shown,
  now,
}: {
  remarks: readonly RemarkView[];
  shown: { start: number; end: number };
  now: number;
}) {
  return (
    <>
      {remarks
        .filter((remark) => concerns(remark, shown, now))
        .map((remark) => {
          const { tone, text, advice } = remarkWords(remark);
          return <Notice key={text} tone={tone} text={text} advice={advice} />;
        })}
    </>
  );
}
