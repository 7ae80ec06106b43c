import { useEffect, useState } from 'preact/hooks';
import type { MatterView } from '../../messages/views.ts';
import { call as ask, clockRange, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { MatterPicker } from '../components/matter-picker.tsx';
import { TimeInput, useTypedTime, WhichTime } from '../components/time-input.tsx';
import { addFrom } from '../model/add-from.ts';
import { windowOf } from '../model/wall-times.ts';
import { type Over, useReview } from '../state/review-context.ts';
import { PickedMatter } from './picked-matter.tsx';

const words = popup.dialogs.addTime;

/** Adds time that was not captured: a call, a meeting, work on paper. */
export function AddDialog({ from }: { from: Extract<Over, { kind: 'add' }> }) {
  const { day, acts, setOver } = useReview();
  const [title, setTitle] = useState('');
  const [first] = useState(() => addFrom(day, from));
  const [startOfDay, setStartOfDay] = useState(0);
  const [call, setCall] = useState(false);
  const [matter, setMatter] = useState<MatterView | null>(null);
  const [inTheWay, setInTheWay] = useState<{ start: number; end: number }[]>([]);
  const window = windowOf(day.day, startOfDay, [first, ...day.strip]);
  const start = useTypedTime(first.start, window, 'start');
  const starts = start.at;
  // What ends before it began is none of what may be meant.
  const end = useTypedTime(first.end, { start: Math.max(window.start, starts ?? 0), end: window.end }, 'end');
  const ends = end.at;
  const minutes = starts === null || ends === null ? 0 : Math.round((ends - starts) / 60_000);
  const problem = start.problem ?? end.problem;
  const fits = minutes > 0 && title.trim() !== '';
  useEffect(() => {
    // Without an answer the day begins at midnight, as most do; what is added is on the screen before that.
    ask('settings.read', {}).then(
      ({ values }) => setStartOfDay(values.startOfDay),
      () => undefined,
    );
  }, []);
  const leave = () => setOver(null);
  const add = async (replace: boolean) => {
    if (starts === null || ends === null) return;
    const found = await acts.act(
      { kind: 'add', start: starts, end: ends, title: title.trim(), matter: matter?.id ?? null, call, replace },
      popup.status.added(workedText(minutes)),
    );
    if (found.length === 0) leave();
    else setInTheWay(found);
  };
  return (
    <Dialog title={words.title} onLeave={leave}>
      <DialogForm
        label={inTheWay.length > 0 ? words.replace : words.add}
        fits={fits}
        onLeave={leave}
        onDone={() => void add(inTheWay.length > 0)}
      >
        <label class="field">
          <span>{words.what}</span>
          <input
            type="text"
            data-first
            value={title}
            placeholder={words.example}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <div class="field-pair">
          <TimeInput label={words.from} time={start} />
          <TimeInput label={words.to} time={end} />
          {problem === null && <span class="field-sum">{minutes > 0 ? workedText(minutes) : words.endsFirst}</span>}
        </div>
        <WhichTime time={start} label={words.start} />
        <WhichTime time={end} label={words.end} />
        {problem !== null && (
          <p class="soft small" role="status">
            {problem}
          </p>
        )}
        <label class="summary">
          <input type="checkbox" checked={call} onChange={(event) => setCall(event.currentTarget.checked)} />
          {words.wasCall}
        </label>
        {matter ? (
          <PickedMatter matter={matter} onGiveUp={() => setMatter(null)} />
        ) : (
          <MatterPicker
            label={words.matter}
            focused={false}
            beside={[first.start]}
            onLeave={leave}
            onPick={setMatter}
          />
        )}
        {inTheWay.length > 0 && (
          <p class="finding" role="alert">
            {words.inTheWay(inTheWay.map((one) => clockRange(one.start, one.end)))}
          </p>
        )}
      </DialogForm>
    </Dialog>
  );
}
