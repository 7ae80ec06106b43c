import { useContext, useEffect, useState } from 'preact/hooks';
import type { InTheWay } from '../../messages/review.ts';
import { call as ask, clockRange, workedText } from '../../ui/index.ts';
import { dialogs, popup } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { MatterPicker } from '../components/matter-picker.tsx';
import { TimeInput, useTypedTime, WhichTime } from '../components/time-input.tsx';
import { addFrom } from '../model/add-from.ts';
import { type OverTime, overTime } from '../model/over-time.ts';
import { windowOf } from '../model/wall-times.ts';
import { type Over, useReview } from '../state/review-context.ts';
import { CurrentFields, useField } from '../state/use-kept-dialog.ts';
import { PickedMatter } from './picked-matter.tsx';

const words = dialogs.addTime;

const MINUTE = 60_000;
const minutesIn = (ms: number) => Math.round(ms / MINUTE);

/** Minutes after midnight at which days begin; midnight until that is known, which is before anybody can add. */
function useStartOfDay(): number {
  const [startOfDay, setStartOfDay] = useState(0);
  useEffect(() => {
    ask('settings.read', {}).then(
      ({ values }) => setStartOfDay(values.startOfDay),
      () => undefined,
    );
  }, []);
  return startOfDay;
}

/** The time that is written: from when, to when, and what is wrong with it. */
function useTimes(from: Extract<Over, { kind: 'add' }>) {
  const { day } = useReview();
  const [first] = useState(() => addFrom(day, from));
  const window = windowOf(day.day, useStartOfDay(), [first, ...day.strip]);
  const start = useTypedTime('start', first.start, window, 'start');
  // What ends before it began is none of what may be meant.
  const end = useTypedTime('end', first.end, { start: Math.max(window.start, start.at ?? 0), end: window.end }, 'end');
  const written = start.field !== '' && end.field !== '';
  const time = start.at !== null && end.at !== null && end.at > start.at ? { start: start.at, end: end.at } : null;
  // A day that is not recorded now was perhaps read long ago.
  const isToCome = time !== null && time.end > Math.max(day.asOf, Date.now());
  return {
    start,
    end,
    time,
    problem: start.problem ?? end.problem ?? (isToCome ? words.toCome : null),
    written,
    first,
  };
}

/** What is there already, and what becomes of it. */
function InTheWayNote({ over }: { over: OverTime }) {
  return (
    <p class="finding" role="alert">
      {words.inTheWay(clockRange(over.start, over.end), over.whole ? null : workedText(minutesIn(over.taken)))}{' '}
      {over.sent > 0 && (over.sent === over.taken ? words.allSent : words.partSent(workedText(minutesIn(over.sent))))}
    </p>
  );
}

/** Adds time that was not captured: a call, a meeting, work on paper. */
export function AddDialog({ from }: { from: Extract<Over, { kind: 'add' }> }) {
  const { acts, setOver } = useReview();
  const fields = useContext(CurrentFields);
  const [title, setTitle] = useField('title', from.known?.title ?? '');
  const [call, setCall] = useField('call', from.known?.call ?? false);
  const [matter, setMatter] = useField('matter', from.known?.matter ?? null);
  // Of what is known but for its matter, the matter is asked.
  const [asksMatter] = useState(from.known !== undefined && matter === null);
  const { start, end, time, problem, written, first } = useTimes(from);
  const [asked, setAsked] = useState<{ start: number; end: number; found: InTheWay[] } | null>(null);
  const [failed, setFailed] = useState(false);
  // What was in the way of another time says nothing of this one.
  const same = time !== null && asked !== null && asked.start === time.start && asked.end === time.end;
  const over = same ? overTime(time, asked.found) : null;
  const minutes = time === null ? 0 : minutesIn(time.end - time.start);
  const fits = minutes > 0 && problem === null && title.trim() !== '';
  const leave = () => setOver(null);
  const add = async (how: 'ask' | 'replace' | 'free') => {
    if (time === null) return;
    const act = { kind: 'add' as const, ...time, title: title.trim(), matter: matter?.id ?? null, call };
    const added = how === 'free' && over ? minutesIn(over.free) : minutes;
    fields.asked();
    setFailed(false);
    const found = await acts.act(
      { ...act, replace: how === 'replace', ...(how === 'free' ? { free: true as const } : {}) },
      popup.status.added(workedText(added)),
    );
    if (found?.length === 0) return leave();
    fields.stay();
    if (found) setAsked({ ...time, found });
    else setFailed(true);
  };
  const canFree = over !== null && over.free >= MINUTE;
  const canReplace = over !== null && over.sent < over.taken;
  const how = canFree ? 'free' : canReplace ? 'replace' : 'ask';
  return (
    <Dialog title={words.title} onLeave={leave}>
      <DialogForm
        label={canFree ? words.addFree(workedText(minutesIn(over.free))) : canReplace ? words.replace : words.add}
        fits={fits && (over === null || canFree || canReplace)}
        besides={
          canFree &&
          canReplace && (
            <button type="button" disabled={!fits} onClick={() => void add('replace')}>
              {words.replace}
            </button>
          )
        }
        onLeave={leave}
        onDone={() => void add(how)}
      >
        <label class="field">
          <span>{words.what}</span>
          <input
            type="text"
            {...(asksMatter ? {} : { 'data-first': true })}
            value={title}
            placeholder={words.example}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <div class="field-pair">
          <TimeInput label={words.from} time={start} />
          <TimeInput label={words.to} time={end} />
          {problem === null && written && (
            <span class="field-sum">{minutes > 0 ? workedText(minutes) : words.endsFirst}</span>
          )}
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
            focused={asksMatter}
            beside={[first.start]}
            onLeave={leave}
            onPick={setMatter}
          />
        )}
        {over && <InTheWayNote over={over} />}
        {failed && (
          <p class="finding" role="alert">
            {popup.status.unanswered}
          </p>
        )}
      </DialogForm>
    </Dialog>
  );
}
