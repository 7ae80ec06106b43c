import type { ExclusionPreview as Preview } from '../../messages/helper.ts';
import { MarkedTitle, Rich, workedText } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';

const words = options.recording.exclusions;

/** What of the last days a rule would have left out. */
export function ExclusionPreview({ preview }: { preview: Preview }) {
  const { windows, minutes, days, share, titles } = preview;
  if (windows === 0) {
    return (
      <div class="preview">
        <p role="status">{days === 0 ? words.nothingRecorded : words.nothingLeftOut}</p>
      </div>
    );
  }
  return (
    <div class="preview">
      <p role="status">
        <Rich
          text={words.wouldLeaveOut(windows, workedText(minutes), share)}
          parts={{ b: (text) => <b>{text}</b>, soft: (text) => <span class="soft">{text}</span> }}
        />
      </p>
      <ul class="moved">
        {titles.map((item) => (
          <li key={`${item.app}\n${item.title}`}>
            <MarkedTitle title={item.title} start={item.start} end={item.end} /> <bdi class="faint">{item.app}</bdi>
          </li>
        ))}
        {windows > titles.length && <li class="faint">{words.more(windows - titles.length)}</li>}
      </ul>
    </div>
  );
}
