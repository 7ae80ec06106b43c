import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadFailure } from '../ui/index.ts';
import { popup, speakFor } from '../ui/words/index.ts';
import { useFocusStops } from './commands/focus-stops.ts';
import { useKeys } from './commands/keys.ts';
import { AskedFor, Besides, FurtherPart, onDemand, useLoadSoon } from './components/further.tsx';
import { Needs } from './day/needs.tsx';
import { Questions } from './day/questions.tsx';
import { Ready } from './day/ready.tsx';
import { SmallTime } from './day/small.tsx';
import { failureMessage, type StatusMessage } from './model/status-message.ts';
import { CloseDay } from './shell/close-day.tsx';
import { Footer } from './shell/footer.tsx';
import { Header } from './shell/header.tsx';
import { AllSent, Nothing } from './shell/nothing.tsx';
import { StatusLine } from './shell/status-line.tsx';
import { Strip } from './shell/strip.tsx';
import { Troubles } from './shell/troubles.tsx';
import { NamesHidden } from './state/hidden-names.ts';
import {
  CurrentDoing,
  CurrentReview,
  type Doing,
  type ReviewContext,
  type Shown,
  type Sought,
  useReview,
} from './state/review-context.ts';
import { useChoosing, useSelection } from './state/selection.ts';
import { useActs } from './state/use-acts.ts';
import { useDay } from './state/use-day.ts';
import { CurrentFields, type DialogFields, useKeptDialog } from './state/use-kept-dialog.ts';
import { useSteadyDay } from './state/use-steady-day.ts';
import { useTyped } from './state/use-typed.ts';
import { useWide } from './state/use-wide.ts';

const words = popup.shell;

const NOT_STORED = failureMessage(popup.status.wordsNotStored);
/** A reading that takes longer is worth a word. Milliseconds. */
const SLOW = 200;

/** Whether the first reading takes so long that the page tells of it. */
function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}

const FURTHER = onDemand(async () => {
  await speakFor('further');
  return import('./shell/further.ts');
});

/** What was approved; a day begins without any. */
function Entries() {
  const { day } = useReview();
  return day.entries.length > 0 && <Besides>{({ Sent }) => <Sent />}</Besides>;
}

/** What is set aside; a day begins without any of that, too. */
function Excluded() {
  const { day } = useReview();
  return day.excluded.length > 0 && <Besides>{({ ExcludedItems }) => <ExcludedItems />}</Besides>;
}

/** Goes to what was searched for, or pressed in the strip. */
function Seeking() {
  const { sought } = useReview();
  return sought && <Besides>{({ Seek }) => <Seek />}</Besides>;
}

/** The day's parts from top to bottom. */
function DayParts() {
  return (
    <>
      <Troubles />
      <Nothing />
      <Needs />
      <Questions />
      <Ready />
      <SmallTime />
      <AllSent />
      <Entries />
      <Excluded />
      <CloseDay />
    </>
  );
}

const VIEWS = { week: 'Week', search: 'Search', history: 'History' } as const satisfies Record<
  Exclude<Shown, 'day'>,
  string
>;

/** What is shown in the day's place, or the day. */
function ShownNow() {
  const { shown, show } = useReview();
  if (shown === 'day') return <DayParts />;
  const name = VIEWS[shown];
  return <AskedFor onLeave={() => show('day')}>{({ [name]: View }) => <View />}</AskedFor>;
}

/** What lies over the day now. */
function Overlaid() {
  const { over, setOver } = useReview();
  return over && <AskedFor onLeave={() => setOver(null)}>{({ Overlay }) => <Overlay />}</AskedFor>;
}

/** The page around the day on screen, or around the view that is shown in its place. */
function Page({
  failed,
  status,
  fields,
  onStatusDone,
}: {
  failed: ReadFailure | null;
  status: StatusMessage | null;
  fields: DialogFields;
  onStatusDone: () => void;
}) {
  const { chosen } = useReview();
  const wide = useWide();
  return (
    <main class={`page${wide ? ' wide' : ''}`}>
      <Header wide={wide} />
      {wide ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keyboard, too.
        <aside class="day-side" aria-label={words.dayByHour} tabIndex={0}>
          <Besides>{({ DayColumn }) => <DayColumn />}</Besides>
        </aside>
      ) : (
        <Strip />
      )}
      <div class="scroll">
        {/* The screen shows what was true; what is done now is not stored. Where only the reply is missing, each act says so. */}
        {failed && failed !== 'no-reply' && (
          <Besides>{({ NoAnswer }) => <NoAnswer failure={failed} again="" />}</Besides>
        )}
        <ShownNow />
        <Seeking />
      </div>
      <StatusLine message={status} onDone={onStatusDone} />
      {chosen.size > 0 ? <Besides>{({ ChosenBar }) => <ChosenBar />}</Besides> : <Footer />}
      <CurrentFields.Provider value={fields}>
        <Overlaid />
      </CurrentFields.Provider>
    </main>
  );
}

/** The ways to act on a review, the same from the first day that is shown on. */
function useDoings(review: ReviewContext | null): Doing | null {
  const current = useRef(review);
  current.current = review;
  const made = useRef<Doing | null>(null);
  if (!made.current && review) {
    const { acts, go, setOpen, choose, seek, setOver, show } = review;
    const now = () => current.current ?? review;
    made.current = { acts, go, setOpen, choose, seek, setOver, show, now };
  }
  return made.current;
}

/** The review of a day. */
export function Review() {
  const state = useDay();
  const { view, failed, go, refresh, caughtUp, updateOptimistically } = state;
  const day = useSteadyDay(view);
  const [open, setOpen] = useState<string | null>(null);
  const [chosen, choose] = useSelection(day);
  const { over, setOver, fields } = useKeptDialog(day);
  const [sought, seek] = useState<Sought | null>(null);
  const [status, setStatus] = useState<StatusMessage | null>(null);
  const [shown, show] = useState<Shown>('day');
  const slow = useSlow();
  const typed = useTyped(
    state,
    useCallback(() => setStatus(NOT_STORED), []),
  );
  const clearSelection = useCallback(() => choose(new Set()), [choose]);
  const acts = useActs({
    day,
    typed,
    refresh,
    caughtUp,
    updateOptimistically,
    setStatus,
    ask: setOver,
    clearSelection,
  });
  const statusDone = useCallback(() => setStatus(null), []);

  const review: ReviewContext | null = day && {
    day,
    go,
    acts,
    open,
    setOpen,
    chosen,
    choose,
    sought,
    seek,
    always: status?.always ?? null,
    over,
    setOver,
    shown,
    show,
    typed,
  };
  const doing = useDoings(review);
  useKeys(review);
  useChoosing(review);
  useFocusStops(day && `${shown} ${day.day}`);
  useLoadSoon(day !== null, FURTHER);

  if (!review)
    return (
      <main class="page empty">
        {failed ? (
          <FurtherPart.Provider value={FURTHER}>
            <Besides>{({ NoAnswer }) => <NoAnswer failure={failed} again={words.openAgain} />}</Besides>
          </FurtherPart.Provider>
        ) : (
          slow && <p class="soft">{words.reading}</p>
        )}
      </main>
    );

  return (
    <CurrentDoing.Provider value={doing}>
      <CurrentReview.Provider value={review}>
        <NamesHidden.Provider value={review.day.hideNames}>
          <FurtherPart.Provider value={FURTHER}>
            <Page failed={failed} status={status} fields={fields} onStatusDone={statusDone} />
          </FurtherPart.Provider>
        </NamesHidden.Provider>
      </CurrentReview.Provider>
    </CurrentDoing.Provider>
  );
}
