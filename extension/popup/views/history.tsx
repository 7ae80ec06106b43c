import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';
import type { PostingLine } from '../../messages/posting.ts';
import { call, clioText, dayText, matterNumber, momentText, Notice, reasonsText } from '../../ui/index.ts';
import { views } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

const words = views.history;

interface Shown {
  lines: PostingLine[];
  more: boolean;
  failed: boolean;
}

/** Acts after which the entry is not in Clio as it was sent. */
const NOT_THERE: readonly PostingLine['act'][] = ['taken-back', 'refused', 'deleted-in-clio'];

function HistoryLine({ line, today, onGo }: { line: PostingLine; today: Day; onGo: () => void }) {
  const names = useNames();
  const { act, at, day, matter, narrative, reasons, revision, inClio } = line;
  return (
    <li class="row history-line" data-stop="posting" data-key={String(line.number)} tabIndex={-1}>
      <button type="button" class="found-go" title={views.goTo(dayText(day, today))} onClick={onGo}>
        <i class="dot matter" data-colour={matter.colour} />
        <span class="row-what">
          <span class="history-name">
            <b>{names(matterNumber(matter))}</b> <span class="soft">{names(narrative)}</span>
          </span>
          <span class="soft small">
            {words.line(words.acts[act], momentText(at, today), dayText(day, today), revision)}
          </span>
          {reasons.length > 0 && <span class="small history-reason">{reasonsText(reasons, names)}</span>}
        </span>
        <span class={`row-time${NOT_THERE.includes(act) ? ' history-gone' : ''}`}>{clioText(inClio)}</span>
      </button>
    </li>
  );
}

/** What went to Clio, when and by which revision, and what became of it; newest first. */
export function History() {
  const { day, go, show } = useReview();
  const leave = () => show('day');
  const [history, setHistory] = useState<Shown | null>(null);
  useEffect(() => {
    let current = true;
    call('posting.history', { before: null }).then(
      (page) => current && setHistory({ ...page, failed: false }),
      () => current && setHistory({ lines: [], more: false, failed: true }),
    );
    return () => {
      current = false;
    };
  }, []);
  const further = async (shown: Shown) => {
    const before = shown.lines.at(-1)?.number ?? null;
    const page = await call('posting.history', { before }).catch(() => null);
    setHistory((now) => {
      if (now !== shown) return now;
      return page
        ? { lines: [...shown.lines, ...page.lines], more: page.more, failed: false }
        : { ...shown, failed: true };
    });
  };
  return (
    <section aria-labelledby="history" class="history">
      <div class="section-head">
        <h2 id="history">{words.title}</h2>
        <button type="button" class="link" onClick={leave}>
          {views.backToDay} <KeyHint of="close" />
        </button>
      </div>
      {history?.failed && <Notice text={words.failed} advice={views.tryAgain} />}
      {history && !history.failed && history.lines.length === 0 && <p class="soft nothing">{words.none}</p>}
      {history && (
        <VirtualList items={history.lines} guess={52} class="rows">
          {(line) => (
            <HistoryLine
              key={line.number}
              line={line}
              today={day.today}
              onGo={() => {
                void go(line.day === day.today ? null : line.day);
                leave();
              }}
            />
          )}
        </VirtualList>
      )}
      {history?.more && (
        <button type="button" class="quiet more" onClick={() => void further(history)}>
          {words.earlier}
        </button>
      )}
    </section>
  );
}
