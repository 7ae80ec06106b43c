import { addDays } from '../../shared/index.ts';
import type { DayView, HelperView } from '../messages.ts';
import { browser } from '../platform.ts';
import { dayText, helperWords, PauseMenu, workedText } from '../ui/index.ts';

/** What the helper is doing, and where it records, the way to pause it. */
function HelperStatus({ view }: { view: HelperView }) {
  const { tone, label } = helperWords(view);
  const pausable = view.kind === 'recording' || view.kind === 'blind';
  const words = (
    <span class="status-words" role="status">
      <i class={`dot ${tone}`} />
      <span>{label}</span>
    </span>
  );
  return (
    <span class="status">
      {pausable ? (
        <PauseMenu class="quiet">
          {words}
          <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
            <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </PauseMenu>
      ) : (
        words
      )}
    </span>
  );
}

/** Which day, whether it records, and how the day's time stands. */
export function Header({ view, go }: { view: DayView; go: (day: string | null) => void }) {
  const { total, sent, ready, needs } = view.minutes;
  const isToday = view.day === view.today;
  const parts = [
    sent > 0 && `${workedText(sent)} sent`,
    ready > 0 && `${workedText(ready)} ready`,
    needs > 0 && `${workedText(needs)} needs a matter`,
  ].filter(Boolean);
  return (
    <header>
      <div class="bar">
        <button
          type="button"
          class="quiet"
          title="Day before  ["
          aria-label="Day before"
          onClick={() => go(addDays(view.day, -1))}
        >
          ‹
        </button>
        <h1>
          {isToday ? 'Today, ' : ''}
          {dayText(view.day)}
        </h1>
        <button
          type="button"
          class="quiet"
          title="Day after  ]"
          aria-label="Day after"
          disabled={isToday}
          onClick={() => go(addDays(view.day, 1) === view.today ? null : addDays(view.day, 1))}
        >
          ›
        </button>
        {!isToday && (
          <button type="button" class="quiet" title="Today  t" onClick={() => go(null)}>
            Today
          </button>
        )}
        <HelperStatus view={view.helper} />
        {document.documentElement.dataset.place === 'popup' && (
          <button
            type="button"
            class="quiet"
            title="Open in a tab"
            aria-label="Open in a tab"
            onClick={() => void browser.tabs.create({ url: `${location.pathname}?tab` }).then(() => window.close())}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5" fill="none" stroke="currentColor" stroke-width="1.5" />
            </svg>
          </button>
        )}
        <button
          type="button"
          class="quiet"
          title="Options"
          aria-label="Options"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
            <circle cx="8" cy="8" r="2.2" fill="none" stroke="currentColor" stroke-width="1.5" />
            <path
              d="M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4"
              stroke="currentColor"
              stroke-width="1.5"
              stroke-linecap="round"
            />
          </svg>
        </button>
      </div>
      <p class="total">{workedText(total)}</p>
      <p class="soft split">
        {parts.join(' · ') || (view.strip.length > 0 ? 'Less than a minute so far' : 'Nothing recorded on this day')}
      </p>
    </header>
  );
}
