import { useEffect, useRef, useState } from 'preact/hooks';
import { decimalHours } from '../billing/index.ts';
import type { CardView, RowView } from '../messages.ts';
import { clockRange, counted, MarkedTitle, workedText } from '../ui/index.ts';

const FIRST_ROWS = 20;

/** What the rules are called on the screen. */
const RULES: Record<string, string> = {
  number: 'matter number',
  alias: 'earlier matter number',
  custom: 'custom number',
  reference: 'client reference',
  maildrop: 'matter e-mail address',
  address: 'Clio page',
  rule: 'your rule',
  hand: 'given by hand',
};

function CardRow({ row, matter, onUntag }: { row: RowView; matter: number; onUntag: (row: RowView) => void }) {
  const hit = row.evidence.find((evidence) => evidence.matter.id === matter);
  const rule = row.outcome === 'hand' ? 'hand' : (hit?.by ?? '');
  return (
    <li class="row">
      <div class="row-what">
        <MarkedTitle title={row.title} start={hit?.start ?? 0} end={hit?.end ?? 0} />
        <span class="soft small">
          {[row.app, clockRange(row.from, row.to), RULES[rule]].filter(Boolean).join(' · ')}
        </span>
      </div>
      {row.outcome === 'hand' && (
        <button type="button" class="quiet small" onClick={() => onUntag(row)}>
          Take back
        </button>
      )}
      <span class="row-time">{workedText(row.minutes)}</span>
    </li>
  );
}

export interface CardProps {
  card: CardView;
  open: boolean;
  ticked: boolean;
  onOpen: () => void;
  onTick: (ticked: boolean) => void;
  onNarrative: (text: string) => void;
  onUntag: (row: RowView) => void;
}

/** One matter's draft: ticked or not, its time as Clio will show it, its narrative, and the items it is made of. */
export function Card({ card, open, ticked, onOpen, onTick, onNarrative, onUntag }: CardProps) {
  const [all, setAll] = useState(false);
  const [text, setText] = useState(card.narrative);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What she is typing is never replaced under her hands.
    if (document.activeElement !== box.current) setText(card.narrative);
  }, [card.narrative]);

  const { matter } = card;
  const about = [matter.client, matter.description].filter(Boolean).join(' · ');
  const shown = all ? card.rows : card.rows.slice(0, FIRST_ROWS);
  return (
    <li
      class={`card draft${open ? ' open' : ''}`}
      data-colour={matter.colour}
      data-stop
      data-matter={matter.id}
      tabIndex={-1}
    >
      <div class="draft-head">
        <input
          type="checkbox"
          checked={ticked}
          aria-label={`Send ${matter.number}`}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <button type="button" class="draft-open" aria-expanded={open} onClick={onOpen}>
          <span class="draft-name">
            <b>{matter.number}</b> <span class="soft">{about}</span>
          </span>
          {!open && <span class="soft draft-note">{card.narrative || 'No narrative yet'}</span>}
        </button>
        <div class="draft-time">
          <b>{decimalHours(card.inClio)} h</b>
          <span class="soft small">{workedText(card.minutes)} worked</span>
        </div>
      </div>
      {open && (
        <div class="draft-body">
          <label class="visually-hidden" for={`note-${matter.id}`}>
            Narrative for {matter.number}
          </label>
          <textarea
            id={`note-${matter.id}`}
            ref={box}
            rows={2}
            data-narrative
            placeholder="What was done? This is printed on the bill."
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              onNarrative(event.currentTarget.value);
            }}
          />
          {matter.status === 'Closed' && <p class="small soft">This matter is closed in Clio.</p>}
          <ul class="rows">
            {shown.map((row) => (
              <CardRow key={row.key} row={row} matter={matter.id} onUntag={onUntag} />
            ))}
          </ul>
          {card.rows.length > shown.length && (
            <button type="button" class="quiet more" onClick={() => setAll(true)}>
              Show {counted(card.rows.length - shown.length, 'more item', 'more items')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
