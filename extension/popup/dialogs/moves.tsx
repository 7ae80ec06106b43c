import type { MoveView, RulePreview } from '../../messages/matching.ts';
import { matterNumber } from '../../ui/index.ts';
import { dialogs } from '../../ui/words/index.ts';
import { useNames } from '../state/hidden-names.ts';

const words = dialogs.moves;

/** So many of the titles that would move are named. */
const NAMED = 4;

/** From what to what, where that is not plainly from nowhere to the rule's matter. */
function changeWords({ before, after }: MoveView, names: (text: string) => string): string {
  const [matter] = before.outcome === 'auto' ? before.matters : [];
  const from = matter && names(matterNumber(matter));
  if (after.outcome === 'ambiguous') return from ? words.questionNow(from) : words.question;
  if (after.outcome === 'closed') return words.closed;
  return from ? words.now(from) : '';
}

/** Some of the items that a rule would move, with what they are now. */
export function Moves({ preview }: { preview: RulePreview }) {
  const names = useNames();
  const titles = preview.moves.flatMap((move) =>
    move.titles.map((item) => ({ ...item, change: changeWords(move, names) })),
  );
  return (
    <ul class="moves">
      {titles.slice(0, NAMED).map(({ app, title, change }) => (
        <li key={`${app} ${title}`}>
          <bdi>{names(title)}</bdi>{' '}
          <span class="soft small">
            <bdi>{app}</bdi>
            {change && ` · ${change}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
