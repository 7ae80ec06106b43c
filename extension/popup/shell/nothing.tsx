import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { useReview } from '../state/review-context.ts';

const words = popup.shell.nothing;

/** In place of a day's content where there is none: what happens, and what to do. */
export function Nothing() {
  const { day, go } = useReview();
  const empty =
    day.minutes.total === 0 &&
    day.needs.length === 0 &&
    day.cards.length === 0 &&
    day.small.length === 0 &&
    day.entries.length === 0;
  if (!empty) return null;
  if (day.day !== day.today)
    return (
      <div class="nothing">
        <p class="soft">{day.excluded.length > 0 ? words.allExcluded : words.nothing}</p>
        <button type="button" onClick={() => void go(null)}>
          {words.goToToday} <KeyHint of="today" />
        </button>
      </div>
    );
  if (day.excluded.length > 0)
    return (
      <div class="nothing">
        <p class="soft">{words.allExcludedToday}</p>
      </div>
    );
  // Where nothing is recorded, the reason stands above.
  if (day.helper.kind !== 'recording') return null;
  return <p class="soft nothing">{words.welcome}</p>;
}

/** Once everything of a day is in Clio: that it is done. */
export function AllSent() {
  const { day } = useReview();
  const { needs, cards, small, entries } = day;
  const left = needs.length + cards.length + small.length;
  if (left > 0 || entries.length === 0 || entries.some(({ state }) => state !== 'posted')) return null;
  return (
    <p class="all-sent">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
      {day.day === day.today ? words.allSentToday : words.allSent}
    </p>
  );
}
