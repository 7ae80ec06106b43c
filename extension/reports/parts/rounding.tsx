import type { ReportView } from '../../messages/reports.ts';
import { workedText } from '../../ui/index.ts';
import { reports } from '../../ui/words/index.ts';
import { exactText, hoursText } from '../model/length-text.ts';
import { Table } from './table.tsx';

const words = reports.rounding;

/** How the time worked in what is in Clio became what Clio shows, each difference by its name. */
export function Rounding({ view }: { view: ReportView }) {
  const { clio, increment } = view;
  const lines = [
    { name: words.worked(clio.entries), seconds: clio.worked, sign: null },
    { name: words.added, seconds: clio.added, sign: 'sign' },
    { name: words.taken, seconds: clio.taken, sign: 'sign' },
    { name: words.changed, seconds: clio.changed, sign: 'sign' },
    { name: words.changedThere, seconds: clio.changedThere, sign: 'sign' },
  ] as const;
  return (
    <section class="card part" aria-labelledby="rounding">
      <h2 id="rounding">{words.title}</h2>
      <p class="soft">{increment === null ? words.unknown : words.means(workedText(increment / 60))}</p>
      {clio.entries === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <>
          <Table
            caption={words.title}
            columns={[words.what, words.time, words.hours]}
            sum={
              <tr>
                <th scope="row">{words.inClio}</th>
                <td>{exactText(clio.inClio)}</td>
                <td data-figure="shown">{hoursText(clio.inClio)}</td>
              </tr>
            }
          >
            {lines
              .filter(({ seconds, sign }) => sign === null || seconds !== 0)
              .map(({ name, seconds, sign }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{exactText(seconds, sign)}</td>
                  <td>{hoursText(seconds, sign)}</td>
                </tr>
              ))}
          </Table>
          <p class="soft small">{words.estimated}</p>
        </>
      )}
    </section>
  );
}
