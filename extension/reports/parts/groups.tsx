import { useState } from 'preact/hooks';
import type { ReportView } from '../../messages/reports.ts';
import { clioText, useNames, workedText } from '../../ui/index.ts';
import { reports } from '../../ui/words/index.ts';
import { foundIn } from '../model/found.ts';
import { GROUPINGS, type Group, type Grouping, groupsOf } from '../model/groups.ts';
import { Bar } from './bar.tsx';
import { Cell, Table } from './table.tsx';

const words = reports.groups;
/** Lines that are shown at once; of hundreds of matters nobody reads all. */
const FIRST = 12;

function Line({ group, most }: { group: Group; most: number }) {
  const names = useNames();
  const { name, isNamed, about, client, sums, minutes, shown, colour } = group;
  const beside = [client, about].filter((text) => text !== '' && !name.endsWith(text)).join(' · ');
  return (
    <tr data-group={group.key}>
      <th scope="row" class="name">
        <span class="name-line">
          <i
            class={`dot ${colour === null ? 'none' : 'matter'}`}
            data-colour={colour ?? undefined}
            aria-hidden="true"
          />
          <span>
            {isNamed ? names(name) : name}
            {beside !== '' && <span class="soft small about">{names(beside)}</span>}
            {sums && <Bar sums={sums} most={most} />}
          </span>
        </span>
      </th>
      <Cell text={workedText(minutes)} none={minutes === 0} />
      {sums && (
        <>
          <Cell text={workedText(sums.inClio)} none={sums.inClio === 0} />
          <Cell text={workedText(foundIn(sums))} none={foundIn(sums) === 0} />
        </>
      )}
      <Cell text={clioText(shown)} none={shown === 0} />
    </tr>
  );
}

/** The time by matter, by client or by category. */
export function Groups({ view }: { view: ReportView }) {
  const [by, setBy] = useState<Grouping>('matter');
  const [all, setAll] = useState(false);
  const groups = groupsOf(view, by);
  const shown = all ? groups : groups.slice(0, FIRST);
  const { total, inClio, found } = reports.places;
  const columns = by === 'category' ? [total, words.shown] : [total, inClio, found, words.shown];
  return (
    <section class="card part" aria-labelledby="groups">
      <div class="part-head">
        <h2 id="groups">{words.title}</h2>
        <label class="by">
          {words.by}
          <select
            name="by"
            value={by}
            onChange={(event) => setBy(GROUPINGS.find((name) => name === event.currentTarget.value) ?? 'matter')}
          >
            {GROUPINGS.map((name) => (
              <option key={name} value={name}>
                {words.names[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {groups.length > 0 ? (
        <Table caption={words.title} columns={[words.names[by], ...columns]}>
          {shown.map((group) => (
            <Line key={group.key} group={group} most={groups[0]?.minutes ?? 0} />
          ))}
        </Table>
      ) : (
        <p class="soft">{words.noEntries}</p>
      )}
      {groups.length > FIRST && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(groups.length - FIRST)}
        </button>
      )}
      {by === 'category' && groups.length > 0 && <p class="soft small">{words.onlyEntries}</p>}
    </section>
  );
}
