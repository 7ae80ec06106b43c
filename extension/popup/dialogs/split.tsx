import { clockRange, clockText, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { TimeInput, useTypedTime, WhichTime } from '../components/time-input.tsx';
import type { Items } from '../model/targets.ts';
import { useReview } from '../state/review-context.ts';

const words = popup.dialogs.split;

/** An item that is shorter is split to the second. Milliseconds. */
const SHORT = 600_000;

/** A part of the item, in words. */
function part(from: number, to: number) {
  return { when: clockRange(from, to), time: workedText(Math.round((to - from) / 60_000)) };
}

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
    <Dialog title={words.title(clockRange(from, to))} onLeave={leave}>
      <DialogForm
        label={words.split}
        fits={at !== null}
        onLeave={leave}
        onDone={() => {
          if (at === null) return;
          leave();
          void acts.act({ kind: 'split', starts: items.starts, at }, popup.status.splitAt(clockText(at)));
        }}
      >
        <TimeInput label={words.at} time={time} step={short ? 1 : 60} first />
        <WhichTime time={time} label={words.thisTime} />
        <p class="soft small" role="status">
          {at !== null
            ? words.into(part(from, at), part(at, to))
            : (problem ?? words.between(clockText(from), clockText(to)))}
        </p>
      </DialogForm>
    </Dialog>
  );
}
