import { useState } from 'preact/hooks';
import type { DayView, MatterView, RowView } from '../messages.ts';
import { clockRange, counted, MarkedTitle, workedText } from '../ui/index.ts';
import { MatterPicker } from './matter-picker.tsx';

const CANDIDATES = 3;
/** So many rows are listed at once; the rest is one press away. */
const FIRST_ROWS = 6;

const WHY: Partial<Record<RowView['outcome'], string>> = {
  ambiguous: 'more than one matter fits',
  closed: 'this matter is closed',
  suggest: 'perhaps one of these',
};

function NeedsRow({ row, onTag }: { row: RowView; onTag: (row: RowView, matter: MatterView) => void }) {
  const [choosing, setChoosing] = useState(false);
  const [first] = row.evidence;
  const why = WHY[row.outcome];
  const choose = !choosing && (
    <button type="button" class="chip" data-choose onClick={() => setChoosing(true)}>
      {first ? 'Other…' : 'Choose…'} <kbd>/</kbd>
    </button>
  );
  return (
    <li class="card needs-row" data-stop data-row={row.key} tabIndex={-1}>
      <div class="needs-head">
        <div class="needs-what">
          <MarkedTitle title={row.title} start={first?.start ?? 0} end={first?.end ?? 0} />
          <p class="soft small">{[row.app, clockRange(row.from, row.to), why].filter(Boolean).join(' · ')}</p>
        </div>
        {!first && choose}
        <b>{workedText(row.minutes)}</b>
      </div>
      {first && (
        <div class="chips">
          {row.evidence.slice(0, CANDIDATES).map((candidate, index) => (
            <button
              key={candidate.matter.id}
              type="button"
              class="chip"
              data-candidate={index + 1}
              onClick={() => onTag(row, candidate.matter)}
            >
              <i class="dot matter" data-colour={candidate.matter.colour} />
              <span>
                {candidate.matter.number} {candidate.matter.description}
              </span>
              <kbd>{index + 1}</kbd>
            </button>
          ))}
          {choose}
        </div>
      )}
      {choosing && (
        <MatterPicker
          onLeave={() => setChoosing(false)}
          onPick={(matter) => {
            setChoosing(false);
            onTag(row, matter);
          }}
        />
      )}
    </li>
  );
}

/** What needs a matter, each with its likely answers. */
export function Needs({ view, onTag }: { view: DayView; onTag: (row: RowView, matter: MatterView) => void }) {
  const [all, setAll] = useState(false);
  const { needs, brief } = view;
  if (needs.length === 0 && brief.minutes === 0) return null;
  const shown = all ? needs : needs.slice(0, FIRST_ROWS);
  return (
    <section aria-labelledby="needs">
      <div class="section-head">
        <h2 id="needs">Needs a matter</h2>
        <span class="soft">
          {workedText(view.minutes.needs)}, {counted(needs.length + brief.count, 'item', 'items')}
        </span>
      </div>
      <ul class="stack">
        {shown.map((row) => (
          <NeedsRow key={row.key} row={row} onTag={onTag} />
        ))}
      </ul>
      {needs.length > shown.length && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          Show {counted(needs.length - shown.length, 'more item', 'more items')}
        </button>
      )}
      {brief.count > 0 && (
        <p class="faint small brief">
          {counted(brief.count, 'item', 'items')} under 3 seconds, {workedText(brief.minutes)} in all
        </p>
      )}
    </section>
  );
}
