import type { ReportView } from '../../messages/reports.ts';
import { clioText, matterNumber, useNames, workedText } from '../../ui/index.ts';
import { reports } from '../../ui/words/index.ts';
import { Cell, Table } from './table.tsx';

const words = reports.flat;
const FIRST = 12;

/** What was worked on matters that are billed by a flat fee. */
export function FlatFees({ view }: { view: ReportView }) {
  const names = useNames();
  const flat = view.matters.filter((matter) => matter.flat);
  if (flat.length === 0) return null;
  return (
    <section class="card part" aria-labelledby="flat">
      <h2 id="flat">{words.title}</h2>
      <p class="soft">
        {words.means(flat.length)} {words.noFee}
      </p>
      <Table caption={words.title} columns={[reports.groups.names.matter, reports.places.total, reports.groups.shown]}>
        {flat.slice(0, FIRST).map(
          ({ matter, sums, shown }) =>
            matter && (
              <tr key={matter.id}>
                <th scope="row" class="name">
                  <span class="name-line">
                    <i class="dot matter" data-colour={matter.colour} aria-hidden="true" />
                    <span>{names(matterNumber(matter))}</span>
                  </span>
                </th>
                <Cell text={workedText(sums.total)} none={sums.total === 0} />
                <Cell text={clioText(shown)} none={shown === 0} />
              </tr>
            ),
        )}
      </Table>
      {flat.length > FIRST && <p class="soft small">{reports.groups.rest(flat.length - FIRST)}</p>}
    </section>
  );
}
