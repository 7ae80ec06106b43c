import type { RulePreview } from '../../messages/matching.ts';
import { MarkedTitle, Rich, workedText } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { meaningWords } from './words.ts';

const words = options.matching.preview;

/** Which items not yet sent would move, from what to what. */
export function MatchingPreview({ preview }: { preview: RulePreview }) {
  const { moves, items, minutes, days, older } = preview;
  const rest = items - moves.reduce((sum, move) => sum + move.items, 0);
  return (
    <div class="preview">
      <p role="status">
        {items === 0 ? (
          words.nothing
        ) : (
          <Rich text={words.change(items, workedText(minutes))} parts={{ b: (amount) => <b>{amount}</b> }} />
        )}{' '}
        <span class="soft">{words.lookedAt(days, older)}</span>
      </p>
      {moves.length > 0 && (
        <ul class="moves">
          {moves.map((move) => (
            <li key={`${meaningWords(move.before)}\n${meaningWords(move.after)}`}>
              <p>
                <del>{meaningWords(move.before)}</del> <span aria-hidden="true">→</span>
                <span class="visually-hidden"> {words.becomes} </span> <ins>{meaningWords(move.after)}</ins>
                <span class="soft"> {words.amount(move.items, workedText(move.minutes))}</span>
              </p>
              <ul class="moved">
                {move.titles.map((item) => (
                  <li key={`${item.app}\n${item.title}`}>
                    <MarkedTitle title={item.title} start={item.start} end={item.end} />{' '}
                    <bdi class="faint">{item.app}</bdi>
                  </li>
                ))}
                {move.items > move.titles.length && (
                  <li class="faint">{words.andMore(move.items - move.titles.length)}</li>
                )}
              </ul>
            </li>
          ))}
          {rest > 0 && <li class="faint">{words.andMoreOtherwise(rest)}</li>}
        </ul>
      )}
    </div>
  );
}
