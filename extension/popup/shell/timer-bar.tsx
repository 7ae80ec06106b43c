import type { TimerView } from '../../messages/timer.ts';
import { clockOn, clockText, isolated, matterNumber } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { MatterName } from '../components/matter-name.tsx';
import { doubtWords, figureOf } from '../model/timer-words.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { useSecond } from '../state/use-second.ts';

const words = popup.shell.timer;

/** How long it has run. Whoever has the page read aloud hears since when, once, and not each second. */
function Figure({ since }: { since: number }) {
  return (
    <b class="timer-figure" aria-hidden="true">
      {figureOf(since, useSecond())}
    </b>
  );
}

/** The timer that runs, and the question whether it goes on, where there is reason to ask. */
function Running({ timer }: { timer: NonNullable<TimerView['running']> }) {
  const { acts } = useReview();
  const names = useNames();
  const { matter, title, since, doubt } = timer;
  const about = [words.since(clockText(since)), title && isolated(names(title))].filter(Boolean).join(' · ');
  return (
    <section class="timer" aria-label={words.label}>
      <div class="timer-line">
        <i class="dot matter" data-colour={matter.colour} />
        <span class="timer-about">
          <MatterName matter={matter} />
          <span class="soft small timer-since" title={about}>
            {about}
          </span>
        </span>
        <Figure since={since} />
        <button type="button" onClick={() => void acts.stopTimer()}>
          {words.stop} <KeyHint of="timer" />
        </button>
      </div>
      {doubt && (
        <div class="timer-line timer-doubt" role="status">
          <span>{doubtWords(doubt, since)}</span>
          <button type="button" class="link" onClick={() => void acts.confirmTimer('goes-on')}>
            {words.goesOn}
          </button>
          {doubt.why === 'away' && (
            <button type="button" class="link" onClick={() => void acts.stopTimer(doubt.start)}>
              {words.stopAt(clockText(doubt.start))}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** The timer, above the day, whichever day that is; nothing where none runs. */
export function TimerBar() {
  const { day, acts } = useReview();
  const names = useNames();
  const { running = null, ended = null } = day.timer ?? {};
  return (
    <>
      {running && <Running timer={running} />}
      {ended && (
        <div class="timer timer-line" role="status">
          <span class="timer-about">
            {words.ended(names(matterNumber(ended.matter)), clockOn(ended.start, day.today), clockText(ended.end))}
          </span>
          <button type="button" class="link" onClick={() => void acts.confirmTimer('seen')}>
            {words.seen}
          </button>
        </div>
      )}
    </>
  );
}
