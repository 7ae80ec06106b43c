import type { RulePreview } from '../../messages/matching.ts';
import { counted, MarkedTitle, workedText } from '../../ui/index.ts';
import { amountWords, meaningWords } from './words.ts';

/** Which items not yet sent would move, from what to what. */
export function MatchingPreview({ preview }: { preview: RulePreview }) {
  const { moves, items, minutes, days, older } = preview;
  const looked = `Looked at ${counted(days, 'day', 'days')} with time not yet sent${older ? '; older days follow the rule too' : ''}.`;
  const rest = items - moves.reduce((sum, move) => sum + move.items, 0);
  return (
    <div class="preview">
      <p role="status">
        {items === 0 ? (
          <>Nothing that is not yet sent would change. New windows follow the rule.</>
        ) : (
          <>
            <b>{amountWords(items, workedText(minutes))}</b> would change.
          </>
        )}{' '}
        <span class="soft">{looked}</span>
      </p>
      {moves.length > 0 && (
        <ul class="moves">
          {moves.map((move) => (
            <li key={`${meaningWords(move.before)}\n${meaningWords(move.after)}`}>
              <p>
                <del>{meaningWords(move.before)}</del> <span aria-hidden="true">→</span>
                <span class="visually-hidden"> becomes </span> <ins>{meaningWords(move.after)}</ins>
                <span class="soft"> {amountWords(move.items, workedText(move.minutes))}</span>
              </p>
              <ul class="moved">
                {move.titles.map((item) => (
                  <li key={`${item.app}\n${item.title}`}>
                    <MarkedTitle title={item.title} start={item.start} end={item.end} />{' '}
                    <bdi class="faint">{item.app}</bdi>
                  </li>
                ))}
                {move.items > move.titles.length && (
                  <li class="faint">and {counted(move.items - move.titles.length, 'more item', 'more items')}</li>
                )}
              </ul>
            </li>
          ))}
          {rest > 0 && <li class="faint">and {counted(rest, 'more item', 'more items')} in other ways</li>}
        </ul>
      )}
    </div>
  );
}
