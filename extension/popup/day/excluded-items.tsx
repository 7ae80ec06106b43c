import { useEffect, useState } from 'preact/hooks';
import { clockRange, MarkedTitle, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { ItemMenu } from '../commands/item-menu.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { itemsOf } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { toggled } from '../state/selection.ts';

const words = popup.day.inside;

/** The excluded items, one press away: hidden, or not client work. Nothing of them goes to Clio. */
export function ExcludedItems() {
  const { day, acts, sought, chosen, choose } = useReview();
  const names = useNames();
  const [open, setOpen] = useState(false);
  const { excluded } = day;
  useEffect(() => {
    if (sought?.day === day.day && excluded.some(({ starts }) => starts.includes(sought.start))) setOpen(true);
  }, [sought, day.day, excluded]);
  if (excluded.length === 0) return null;
  const minutes = excluded.reduce((sum, row) => sum + row.minutes, 0);
  return (
    <section data-excluded>
      <button type="button" class="quiet disclosure" aria-expanded={open} onClick={() => setOpen(!open)}>
        <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
          <path d="M3.5 2 6.5 5 3.5 8" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
        {words.excluded(excluded.length, workedText(minutes))}
      </button>
      {open && (
        <VirtualList items={excluded} guess={52} class="rows">
          {(row) => {
            const items = itemsOf({ kind: 'excluded', row });
            return (
              <li
                key={row.key}
                class={`row${chosen.has(row.key) ? ' chosen' : ''}`}
                data-stop="excluded"
                data-key={row.key}
                tabIndex={-1}
              >
                <div class="row-what">
                  <MarkedTitle title={row.title} start={0} end={0} names={names} />
                  <span class="soft small facts">
                    {[row.app, clockRange(row.from, row.to), row.excluded === 'hidden' ? words.hidden : words.notClient]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </div>
                <button
                  type="button"
                  class="link small"
                  onClick={() => void acts.act({ kind: 'exclude', starts: row.starts, as: null }, popup.status.putBack)}
                >
                  {words.putBack}
                </button>
                <span class="row-time">{workedText(row.minutes)}</span>
                {items && (
                  <ItemMenu
                    items={items}
                    name={names(row.title || row.app)}
                    onChoose={() => choose(toggled(chosen, row.key))}
                  />
                )}
              </li>
            );
          }}
        </VirtualList>
      )}
    </section>
  );
}
