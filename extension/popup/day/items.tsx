import type { CardView } from '../../messages/card.ts';
import type { ItemView } from '../../messages/items.ts';
import { clockRange, evidenceText, isolated, MarkedTitle, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { ItemMenu } from '../commands/item-menu.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { itemKey, itemsOf } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

const words = popup.day.inside;

/** What the rules are called on the screen. */
const RULES: Record<string, string> = words.by;

function Item({ card, item }: { card: CardView; item: ItemView }) {
  const { acts, chosen, choose } = useReview();
  const names = useNames();
  const key = itemKey(card, item);
  const hit = item.evidence.find((evidence) => evidence.matter.id === card.matter.id);
  const given = item.outcome === 'hand' || item.outcome === 'timer' ? item.outcome : null;
  const ofTitle = hit?.reason ? evidenceText(hit.reason, names) : RULES[hit?.by ?? ''];
  const why = item.added && given !== 'timer' ? words.added : given ? words.by[given] : ofTitle;
  // What was added without words is a timer's.
  const isTimed = item.added && item.title === '';
  const title = isTimed ? words.timed : names(item.title || item.app);
  const items = itemsOf({ kind: 'item', card, item });
  return (
    <li class={`row${chosen.has(key) ? ' chosen' : ''}`} data-stop="item" data-key={key} tabIndex={-1}>
      <input
        type="checkbox"
        checked={item.ticked}
        aria-label={words.sendWith(title)}
        onChange={(event) =>
          void acts.change(card.id, { items: [{ key: item.key, ticked: event.currentTarget.checked }] })
        }
      />
      <div class="row-what">
        {isTimed ? (
          <span class="title faint">{title}</span>
        ) : (
          <MarkedTitle title={item.title} start={hit?.start ?? 0} end={hit?.end ?? 0} names={names} />
        )}
        <span class="soft small facts">
          {[
            item.app,
            clockRange(item.from, item.to),
            why,
            item.note && words.note(isolated(names(item.note))),
            item.later && words.later,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {given && items && (
        <button
          type="button"
          class="link small"
          onClick={() => void acts.act({ kind: 'tag', starts: item.starts, matter: null }, popup.status.takenBack)}
        >
          {words.takeBack}
        </button>
      )}
      <span class="row-time" data-sum="item">
        {workedText(item.minutes)}
      </span>
      {items && <ItemMenu items={items} name={title} onChoose={() => choose(new Set([...chosen, key]))} />}
    </li>
  );
}

/** The items that an entry is made of, each with its evidence and its tick. */
export function CardItems({ card }: { card: CardView }) {
  return (
    <section class="items" aria-label={words.count(card.rows.length)}>
      <VirtualList items={card.rows} guess={52} class="rows">
        {(item) => <Item key={item.key} card={card} item={item} />}
      </VirtualList>
    </section>
  );
}
