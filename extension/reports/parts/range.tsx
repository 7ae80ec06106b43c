import { useState } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';
import { PRESETS } from '../../billing/index.ts';
import type { ReportView } from '../../messages/reports.ts';
import { reports } from '../../ui/words/index.ts';
import { type Asked, DIVISIONS, MAX_YEARS, usualDivision, wrongRange } from '../model/asked.ts';

const words = reports.range;
const OWN = 'own';

/** The days from one to another; asked for once both are there. */
function OwnDates({ from, to, onChange }: { from: Day; to: Day; onChange: (from: Day, to: Day) => void }) {
  const [first, setFirst] = useState(from);
  const [last, setLast] = useState(to);
  const wrong = wrongRange(first, last);
  const take = (start: Day, end: Day) => {
    setFirst(start);
    setLast(end);
    if (start !== '' && end !== '' && wrongRange(start, end) === null) onChange(start, end);
  };
  return (
    <span class="own-dates">
      <label>
        {words.from}
        <input type="date" name="from" value={first} onChange={(event) => take(event.currentTarget.value, last)} />
      </label>
      <label>
        {words.to}
        <input type="date" name="to" value={last} onChange={(event) => take(first, event.currentTarget.value)} />
      </label>
      {wrong && <p role="alert">{wrong === 'order' ? words.wrongOrder : words.tooLong(MAX_YEARS)}</p>}
    </span>
  );
}

/** Of which days the report is, and how it is divided. */
export function Range({
  asked,
  shown,
  onAsk,
}: {
  asked: Asked;
  shown: ReportView['range'] | null;
  onAsk: (asked: Asked) => void;
}) {
  const { range, division } = asked;
  const preset = 'preset' in range ? range.preset : null;
  const choose = (value: string) => {
    const found = PRESETS.find((name) => name === value);
    if (found) onAsk({ range: { preset: found }, division: usualDivision(found) });
    else if (shown) onAsk({ range: { from: shown.from, to: shown.to }, division });
  };
  return (
    <div class="range">
      <label>
        {words.label}
        <select name="range" value={preset ?? OWN} onChange={(event) => choose(event.currentTarget.value)}>
          {PRESETS.map((name) => (
            <option key={name} value={name}>
              {words.presets[name]}
            </option>
          ))}
          <option value={OWN}>{words.own}</option>
        </select>
      </label>
      {!('preset' in range) && (
        <OwnDates from={range.from} to={range.to} onChange={(from, to) => onAsk({ range: { from, to }, division })} />
      )}
      <label>
        {words.division}
        <select
          name="division"
          value={division}
          onChange={(event) => {
            const found = DIVISIONS.find((name) => name === event.currentTarget.value);
            if (found) onAsk({ range, division: found });
          }}
        >
          {DIVISIONS.map((name) => (
            <option key={name} value={name}>
              {words.divisions[name]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
