import type { TimerAnswer } from '../../messages/timer.ts';
import type { MatterView } from '../../messages/views.ts';
import type { Stopping } from '../../timeline/index.ts';
import { call, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { nameOf } from '../model/act-words.ts';
import { plainMessage, type StatusMessage, undoableMessage } from '../model/status-message.ts';
import type { Attempt } from './entry-acts.ts';
import type { Acts, Over, ReviewContext } from './review-context.ts';

const words = popup.status.timer;

interface Around {
  day: ReviewContext['day'] | null;
  ask(over: Over): void;
}

type TimerActs = Pick<Acts, 'startTimer' | 'stopTimer' | 'confirmTimer'>;

/** What the status line says of a timer that stopped. */
function stoppedWords(answer: TimerAnswer, matter: string): string | null {
  if (answer.kind !== 'stopped') return null;
  const { seconds } = answer;
  const minutes = Math.round(seconds / 60);
  if (seconds < 1) return words.nothing;
  return words.stopped(minutes < 1 ? words.lessThanMinute : workedText(minutes), matter);
}

/** What the review can do with the timer. */
export function timerActs(attempt: Attempt, around: () => Around): TimerActs {
  const name = (matter: MatterView | undefined) =>
    matter ? nameOf(matter, around().day?.hideNames ?? false) : words.noMatter;
  const running = () => around().day?.timer?.running ?? null;
  const asking = (): Stopping => ({ since: running()?.since ?? null, absence: 'ask' });

  return {
    startTimer: async (matter, title = '', stopping = asking()) => {
      const before = name(running()?.matter);
      const answer = await attempt(
        () => call('timer.start', { matter: matter.id, title, ...stopping, at: Date.now() }),
        (value): StatusMessage | null => {
          if (value.kind === 'asks') return null;
          const started = words.started(name(matter));
          const stopped = stoppedWords(value, before);
          return stopped === null ? plainMessage(started) : undoableMessage(words.both(stopped, started));
        },
      );
      if (answer?.kind === 'asks')
        around().ask({
          kind: 'absence',
          since: stopping.since,
          absent: answer.absent,
          until: null,
          next: { matter, title },
        });
    },
    stopTimer: async (until = null, stopping = asking()) => {
      const before = name(running()?.matter);
      const answer = await attempt(
        () => call('timer.stop', { until, ...stopping, at: Date.now() }),
        (value): StatusMessage | null => {
          if (value.kind === 'none') return plainMessage(words.none);
          const stopped = stoppedWords(value, before);
          if (stopped === null) return null;
          return value.kind === 'stopped' && value.seconds > 0 ? undoableMessage(stopped) : plainMessage(stopped);
        },
      );
      if (answer?.kind === 'asks') {
        const { since } = stopping;
        around().ask({ kind: 'absence', since, absent: answer.absent, until, next: null });
      }
    },
    confirmTimer: async (what) => {
      await attempt(
        () => call('timer.confirm', { what, at: Date.now() }),
        () => null,
      );
    },
  };
}
