import type { DayView } from '../messages.ts';
import { browser } from '../platform.ts';
import { clioWords, clockRange, HelperNotice, Notice } from '../ui/index.ts';

/** An interruption is worth a word for so long. */
const RECENT = 30 * 60_000;

/** What is wrong, each with its next step, above the day and never in its way. */
export function Troubles({ view, notice }: { view: DayView; notice: string | null }) {
  const waiting = view.entries.filter((entry) => !['posted', 'refused'].includes(entry.state)).length;
  const clio = view.connection?.trouble ? clioWords(view.connection.trouble, waiting) : null;
  const gap = view.interruption;
  return (
    <div class="troubles">
      <HelperNotice view={view.helper} />
      {gap && view.asOf - gap.to < RECENT && (
        <Notice
          text={`The helper had stopped and was started again (${clockRange(gap.from, gap.to)}).`}
          advice="What was in front in between is not recorded; everything before is here."
        />
      )}
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
