import type { ReportView } from '../../messages/reports.ts';
import { reports } from '../../ui/words/index.ts';
import { lengthText } from '../model/length-text.ts';
import { bestMend, silenceName } from '../model/mend.ts';
import { Table } from './table.tsx';

const words = reports.silence;
const FIRST = 6;

/** Where titles said nothing, how much time that was, and the one change that would mend most. */
export function Silence({ view }: { view: ReportView }) {
  const { silent } = view;
  const mend = bestMend(view);
  const total = silent.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  return (
    <section class="card part" aria-labelledby="silence">
      <h2 id="silence">{words.title}</h2>
      {mend === null ? (
        <p class="soft">{words.none}</p>
      ) : (
        <>
          <p class="soft">
            {words.means} <b data-figure="silent">{words.all(lengthText(total))}</b>
          </p>
          <Table caption={words.title} columns={[words.what, words.time]}>
            {silent.slice(0, FIRST).map((one) => (
              <tr key={`${one.kind} ${one.what}`}>
                <th scope="row">{silenceName(one)}</th>
                <td>{lengthText(one.ms / 1000)}</td>
              </tr>
            ))}
          </Table>
          {silent.length > FIRST && <p class="soft small">{reports.groups.rest(silent.length - FIRST)}</p>}
          <div class="mend" role="note">
            <p>
              <b>{words.mend(lengthText(mend.ms / 1000))}</b> {mend.text}
            </p>
            {mend.link && (
              <a href={mend.link.to} target="_blank" rel="noreferrer">
                {mend.link.text}
              </a>
            )}
          </div>
        </>
      )}
    </section>
  );
}
