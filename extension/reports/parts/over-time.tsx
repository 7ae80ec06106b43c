import type { Sums } from '../../billing/index.ts';
import type { ReportView } from '../../messages/reports.ts';
import { workedText } from '../../ui/index.ts';
import { reports } from '../../ui/words/index.ts';
import { foundIn } from '../model/found.ts';
import { partName } from '../model/part-name.ts';
import { Columns } from './columns.tsx';
import { Cell, Table } from './table.tsx';

const words = reports.over;

/** The minutes of each column of a table, behind the name. */
function columnsOf({ sums }: ReportView): { name: string; minutes: (sums: Sums) => number }[] {
  const isThere = sums.waiting + sums.missing > 0;
  return [
    { name: reports.places.total, minutes: ({ total }) => total },
    { name: reports.places.inClio, minutes: ({ inClio }) => inClio },
    ...(isThere ? [{ name: words.notInClio, minutes: ({ waiting, missing }: Sums) => waiting + missing }] : []),
    { name: reports.places.ready, minutes: ({ ready }) => ready },
    { name: reports.places.needs, minutes: ({ needs }) => needs },
    { name: reports.places.found, minutes: foundIn },
  ];
}

/** Worked time day by day, week by week or month by month. */
export function OverTime({ view }: { view: ReportView }) {
  const { parts, division, today, sums } = view;
  const columns = columnsOf(view);
  const lines = parts.filter((part) => part.sums.total > 0);
  const cells = (of: Sums) =>
    columns.map(({ name, minutes }) => <Cell key={name} text={workedText(minutes(of))} none={minutes(of) === 0} />);
  const title = words.title[division];
  return (
    <section class="card part" aria-labelledby="over">
      <h2 id="over">{title}</h2>
      {parts.length > 1 && <Columns view={view} />}
      <Table
        caption={title}
        columns={[words.columns[division], ...columns.map(({ name }) => name)]}
        sum={
          <tr>
            <th scope="row">{words.sum}</th>
            {cells(sums)}
          </tr>
        }
      >
        {lines.map((part) => (
          <tr key={part.from} data-part={part.from}>
            <th scope="row">{partName(part, division, today)}</th>
            {cells(part.sums)}
          </tr>
        ))}
      </Table>
      {lines.length < parts.length && <p class="soft small">{words.left}</p>}
    </section>
  );
}
