import { useState } from 'preact/hooks';
import { clockRange, clockText, workedText } from '../ui/index.ts';
import { useDesk } from './desk.ts';
import { Dialog } from './dialog.tsx';
import { DialogForm } from './dialog-form.tsx';
import { nextTime, timeField } from './hours-text.ts';
import type { Items } from './targets.ts';

/** Splits an item at a time of day: what comes before and what comes after are two items then. */
export function SplitDialog({ items }: { items: Items }) {
  const { acts, setOver } = useDesk();
  const from = Math.min(...items.rows.map((row) => row.from));
  const to = Math.max(...items.rows.map((row) => row.to));
  const [field, setField] = useState(timeField((from + to) / 2));
  const at = nextTime(field, from);
  const fits = at !== null && at > from && at < to;
  const leave = () => setOver(null);
  return (
    <Dialog title={`Split ${clockRange(from, to)}`} onLeave={leave}>
      <DialogForm
        label="Split"
        fits={fits}
        onLeave={leave}
        onDone={() => {
          if (!fits) return;
          leave();
          void acts.act({ kind: 'split', starts: items.starts, at }, `Split at ${clockText(at)}`);
        }}
      >
        <label class="field">
          <span>At</span>
          <input
            type="time"
            data-first
            value={field}
            step={to - from < 600_000 ? 1 : 60}
            onInput={(event) => setField(event.currentTarget.value)}
          />
        </label>
        <p class="soft small" role="status">
          {fits
            ? `${clockRange(from, at)} (${workedText(Math.round((at - from) / 60_000))}) and ${clockRange(at, to)} (${workedText(Math.round((to - at) / 60_000))}); pauses in between count for nobody.`
            : `Choose a time between ${clockText(from)} and ${clockText(to)}.`}
        </p>
      </DialogForm>
    </Dialog>
  );
}
