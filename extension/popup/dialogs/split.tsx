import { clockRange, clockText, workedText } from '../../ui/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { TimeInput, useTypedTime, WhichTime } from '../components/time-input.tsx';
import type { Items } from '../model/targets.ts';
import { useReview } from '../state/review-context.ts';

/** An item that is shorter is split to the second. Milliseconds. */
const SHORT = 600_000;

/** Splits an item at a time of day: what comes before and what comes after are two items then. */
export function SplitDialog({ items }: { items: Items }) {
  const { acts, setOver } = useReview();
  const from = Math.min(...items.rows.map((row) => row.from));
  const to = Math.max(...items.rows.map((row) => row.to));
  const short = to - from < SHORT;
  const time = useTypedTime((from + to) / 2, { start: from, end: to }, 'inside', short);
  const { at, problem } = time;
  const leave = () => setOver(null);
  return (
    <Dialog title={`Split ${clockRange(from, to)}`} onLeave={leave}>
      <DialogForm
        label="Split"
        fits={at !== null}
        onLeave={leave}
        onDone={() => {
          if (at === null) return;
          leave();
          void acts.act({ kind: 'split', starts: items.starts, at }, `Split at ${clockText(at)}`);
        }}
      >
        <TimeInput label="At" time={time} step={short ? 1 : 60} first />
        <WhichTime time={time} label="This time" />
        <p class="soft small" role="status">
          {at !== null
            ? `${clockRange(from, at)} (${workedText(Math.round((at - from) / 60_000))}) and ${clockRange(at, to)} (${workedText(Math.round((to - at) / 60_000))}); pauses in between count for nobody.`
            : (problem ?? `Choose a time between ${clockText(from)} and ${clockText(to)}.`)}
        </p>
      </DialogForm>
    </Dialog>
  );
}
