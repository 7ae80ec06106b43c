import { dayBounds } from '../../../shared/index.ts';
import { browser } from '../../platform.ts';
import { clioWords, HelperNotice, HelperRemarks, Notice } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { useReview } from '../state/review-context.ts';

const words = popup.shell.troubles;

/** What is wrong, each with its next step. */
export function TroubleList() {
  const { day } = useReview();
  const { connection } = day;
  const trouble = connection?.trouble ?? (connection?.state === 'sign-in' ? ({ kind: 'sign-in' } as const) : null);
  const clio = trouble && connection ? clioWords(trouble, connection.waiting) : null;
  const first = connection && !trouble && connection.syncedAt === null ? connection.sync : null;
  return (
    <>
      <HelperNotice view={day.helper} />
      <HelperRemarks remarks={day.remarks} shown={dayBounds(day.day)} now={day.asOf} />
      {clio && (
        <Notice text={clio.trouble} advice={clio.advice}>
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {words.options}
          </button>
        </Notice>
      )}
      {first && <Notice tone="plain" text={words.reading(first.done, first.total)} advice={words.readingAdvice} />}
      {!connection && day.helper.kind !== 'off' && (
        <Notice tone="plain" text={words.notConnected} advice={words.notConnectedAdvice}>
          <button type="button" class="primary" onClick={() => void browser.runtime.openOptionsPage()}>
            {words.connect}
          </button>
        </Notice>
      )}
    </>
  );
}
