import { useDesk } from './desk.ts';

/** In place of a day's content where there is none: what happens, and what to do. */
export function Nothing() {
  const { day, go } = useDesk();
  const empty =
    day.minutes.total === 0 &&
    day.needs.length === 0 &&
    day.cards.length === 0 &&
    day.small.length === 0 &&
    day.entries.length === 0;
  if (!empty) return null;
  if (day.day === day.today && day.helper.kind === 'recording')
    return (
      <p class="soft nothing">
        Work as you always do. Each window you use shows up here, and the time finds its matter by the number in its
        title.
      </p>
    );
  return (
    <div class="nothing">
      <p class="soft">{day.aside.length > 0 ? 'All of this day is set aside.' : 'Nothing was recorded on this day.'}</p>
      {day.day !== day.today && (
        <button type="button" onClick={() => go(null)}>
          Go to today <kbd>t</kbd>
        </button>
      )}
    </div>
  );
}
