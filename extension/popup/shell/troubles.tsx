import { dayBounds } from '../../../shared/index.ts';
import { browser } from '../../platform.ts';
import { clioWords, HelperNotice, HelperRemarks, Notice } from '../../ui/index.ts';
import { useReview } from '../state/review-context.ts';

/** What is wrong, each with its next step, above the day and never in its way. */
export function Troubles() {
  const { day } = useReview();
  const { connection } = day;
  const trouble = connection?.trouble ?? (connection?.state === 'sign-in' ? ({ kind: 'sign-in' } as const) : null);
  const clio = trouble && connection ? clioWords(trouble, connection.waiting) : null;
  const first = connection && !trouble && connection.syncedAt === null ? connection.sync : null;
  return (
    <div class="troubles">
      <HelperNotice view={day.helper} />
      <HelperRemarks remarks={day.remarks} shown={dayBounds(day.day)} now={day.asOf} />
      {clio && (
        <Notice text={clio.trouble} advice={clio.advice}>
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            Options
          </button>
        </Notice>
      )}
      {first && (
        <Notice
          tone="plain"
          text={`Reading your matters from Clio: ${first.done.toLocaleString()}${first.total === null ? '' : ` of ${first.total.toLocaleString()}`}.`}
          advice="Once they are here, titles find their matter by themselves."
        />
      )}
      {!connection && day.helper.kind !== 'off' && (
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
    </div>
  );
}
