import { dayBounds } from '../../shared/index.ts';
import type { DayView } from '../messages.ts';
import { browser } from '../platform.ts';
import { clioWords, HelperNotice, HelperRemarks, Notice } from '../ui/index.ts';

/** What is wrong, each with its next step, above the day and never in its way. */
export function Troubles({ view, notice }: { view: DayView; notice: string | null }) {
  const waiting = view.entries.filter((entry) => !['posted', 'refused'].includes(entry.state)).length;
  const clio = view.connection?.trouble ? clioWords(view.connection.trouble, waiting) : null;
  return (
    <div class="troubles">
      <HelperNotice view={view.helper} />
      <HelperRemarks remarks={view.remarks} shown={dayBounds(view.day)} now={view.asOf} />
      {clio && (
        <Notice text={clio.trouble} advice={clio.advice}>
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            Options
          </button>
        </Notice>
      )}
      {!view.connection && view.helper.kind !== 'off' && (
        <Notice
          tone="plain"
          text="Not connected to Clio yet."
          advice="Connect once, and Matterline knows your matters and can send your time."
        >
          <button type="button" class="primary" onClick={() => void browser.runtime.openOptionsPage()}>
            Connect
          </button>
        </Notice>
      )}
      {notice && <Notice text={notice} />}
    </div>
  );
}
