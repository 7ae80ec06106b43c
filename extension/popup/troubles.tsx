import { dayBounds } from '../../shared/index.ts';
import { browser } from '../platform.ts';
import { clioWords, HelperNotice, HelperRemarks, Notice } from '../ui/index.ts';
import { useDesk } from './desk.ts';

/** What is wrong, each with its next step, above the day and never in its way. */
export function Troubles() {
  const { day } = useDesk();
  const { connection } = day;
  const clio = connection?.trouble ? clioWords(connection.trouble, connection.waiting) : null;
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
