import type { ExclusionPreview as Preview } from '../../messages/helper.ts';
import { counted, MarkedTitle, workedText } from '../../ui/index.ts';
import { shareWords } from './exclusion-words.ts';

/** What of the last days a rule would have left out. */
export function ExclusionPreview({ preview }: { preview: Preview }) {
  const { windows, minutes, days, share, titles } = preview;
  if (windows === 0) {
    return (
      <div class="preview">
        <p role="status">
          {days === 0
            ? 'Nothing was recorded in the last 7 days that this could be tried on.'
            : 'Nothing of the last 7 days would have been left out.'}
        </p>
      </div>
    );
  }
  return (
    <div class="preview">
      <p role="status">
        Of the last 7 days, <b>{`${counted(windows, 'window', 'windows')}, ${workedText(minutes)}`}</b> would have been
        left out: {shareWords(share)}. <span class="soft">What is recorded already stays.</span>
      </p>
      <ul class="moved">
        {titles.map((item) => (
          <li key={`${item.app}\n${item.title}`}>
            <MarkedTitle title={item.title} start={item.start} end={item.end} /> <bdi class="faint">{item.app}</bdi>
          </li>
        ))}
        {windows > titles.length && (
          <li class="faint">and {counted(windows - titles.length, 'more window', 'more windows')}</li>
        )}
      </ul>
    </div>
  );
}
