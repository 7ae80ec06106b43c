import type { Absent, WithAbsent } from '../../timeline/index.ts';
import { workedText } from '../../ui/index.ts';
import { dialogs } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { type Over, useReview } from '../state/review-context.ts';

const words = dialogs.timer;

const minutesIn = (ms: number) => Math.round(ms / 60_000);

/** How much of a timer's time nobody is known to have worked, in sentences. */
function absenceWords({ away, unknown }: Absent): string[] {
  return [
    ...(minutesIn(away) > 0 ? [words.away(workedText(minutesIn(away)))] : []),
    ...(minutesIn(unknown) > 0 ? [words.unknown(workedText(minutesIn(unknown)))] : []),
  ];
}

/** Asks what becomes of the time of a timer in which nobody is known to have worked. Until that is said, it runs on. */
export function AbsenceDialog({ asked }: { asked: Extract<Over, { kind: 'absence' }> }) {
  const { acts, setOver } = useReview();
  const leave = () => setOver(null);
  const say = (absence: Exclude<WithAbsent, 'ask'>) => {
    leave();
    const { next, until, since } = asked;
    const stopping = { since, absence };
    void (next ? acts.startTimer(next.matter, next.title, stopping) : acts.stopTimer(until, stopping));
  };
  return (
    <Dialog title={words.stop} onLeave={leave}>
      {absenceWords(asked.absent).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="dialog-acts">
        <button type="button" onClick={leave}>
          {dialogs.cancel}
        </button>
        <button type="button" onClick={() => say('keep')}>
          {words.keep}
        </button>
        <button type="button" class="primary" data-first onClick={() => say('leave')}>
          {words.leave}
        </button>
      </p>
    </Dialog>
  );
}
