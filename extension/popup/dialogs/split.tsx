import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { call, clockRange, clockText, workedText } from '../../ui/index.ts';
import { dialogs, popup } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { TimeInput, useTypedTime, WhichTime } from '../components/time-input.tsx';
import { lengthText } from '../model/lengths.ts';
import { halfwayIn, type Part, partMinutes, partsAt, type Stretch, workedIn } from '../model/split-parts.ts';
import type { Items } from '../model/targets.ts';
import { useReview } from '../state/review-context.ts';
import { ItemsTitle } from './items-title.tsx';

const words = dialogs.split;

/** An item that is shorter is split, and told, to the second. Milliseconds. */
const SHORT = 600_000;

/** From the first instant of items to the last, which is all of their time where they have no pause. */
function around({ rows }: Items): Stretch {
  return { start: Math.min(...rows.map((row) => row.from)), end: Math.max(...rows.map((row) => row.to)) };
}

/** The time of items; null until it is known. */
function useTime(items: Items): Stretch[] | null {
  const { day } = useReview();
  const whole = items.starts.length === 1 ? [around(items)] : null;
  const [time, setTime] = useState(whole);
  useEffect(() => {
    if (whole) return;
    // Without an answer pauses are not told apart, and it can still be split.
    const otherwise = () => setTime([around(items)]);
    call('items.time', { day: day.day, starts: items.starts }).then(
      (found) => (found.length > 0 ? setTime(found) : otherwise()),
      otherwise,
    );
  }, []);
  return time;
}

/** Where to split, once the time of the items is known. */
function SplitForm({ items, time, onLeave }: { items: Items; time: readonly Stretch[]; onLeave: () => void }) {
  const { acts } = useReview();
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const { start, end } = around(items);
  const short = workedIn(time) < SHORT;
  const typed = useTypedTime('at', halfwayIn(time), { start, end }, 'inside', short);
  const { at, problem } = typed;
  const parts = at === null ? null : partsAt(time, at);
  const minutes = parts && partMinutes(items.minutes, parts);
  const told = (part: Part, whole: number) => ({
    when: clockRange(part.start, part.end),
    time: short ? lengthText(Math.round(part.worked / 1000)) : workedText(whole),
  });
  return (
    <div ref={form}>
      <DialogForm
        label={words.split}
        fits={parts !== null}
        onLeave={onLeave}
        onDone={() => {
          if (at === null) return;
          onLeave();
          void acts.act({ kind: 'split', starts: items.starts, at }, popup.status.splitAt(clockText(at)));
        }}
      >
        <TimeInput label={words.at} time={typed} step={short ? 1 : 60} first />
        <WhichTime time={typed} label={words.thisTime} />
        <p class="soft small" role="status">
          {parts && minutes
            ? words.into(told(parts[0], minutes[0]), told(parts[1], minutes[1]), time.length > 1)
            : (problem ?? words.between(clockText(start), clockText(end)))}
        </p>
      </DialogForm>
    </div>
  );
}

/** Splits an item at a time of day: what comes before and what comes after are two items then. */
export function SplitDialog({ items }: { items: Items }) {
  const { setOver } = useReview();
  const time = useTime(items);
  const { start, end } = around(items);
  const leave = () => setOver(null);
  return (
    <Dialog title={words.title(clockRange(start, end), workedText(items.minutes))} onLeave={leave}>
      <ItemsTitle items={items} />
      {time && <SplitForm items={items} time={time} onLeave={leave} />}
    </Dialog>
  );
}
