import { decimalHours } from '../../billing/index.ts';
import type { LedgerLine } from '../../messages/day.ts';
import { Dialog } from '../components/dialog.tsx';
import { lengthText, signedText } from '../model/lengths.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

const WHY: Record<LedgerLine['why'], string> = {
  rounding: 'rounded',
  changed: 'time changed by you',
  'changed-in-clio': 'time changed in Clio',
  deleted: 'deleted in Clio',
  refused: 'not accepted by Clio',
  'left-out': 'items left out',
};

/** What was worked, what Clio shows, and every difference between the two by its name. */
export function Ledger() {
  const { day, setOver } = useReview();
  const names = useNames();
  const { worked, inClio, confirmed, lines, uncharged } = day.ledger;
  const parts = [
    // What Clio has not confirmed is a promise, and is called one.
    ...(confirmed === inClio ? [] : [{ name: 'of it there now', seconds: confirmed, always: true }]),
    { name: 'of it non-billable', seconds: uncharged.nonBillable, always: false },
    { name: 'of it at no charge', seconds: uncharged.noCharge, always: false },
  ].filter(({ seconds, always }) => always || seconds > 0);
  return (
    <Dialog title="Worked and in Clio" onLeave={() => setOver(null)}>
      <table class="ledger-table">
        <tbody>
          <tr>
            <th scope="row">Worked</th>
            <td data-ledger="worked" data-seconds={worked}>
              {lengthText(worked)}
            </td>
          </tr>
          {lines.map((line, index) => (
            <tr key={`${index} ${line.why}`}>
              <th scope="row" class="soft">
                {line.matter ? `${names(line.matter.number)}, ` : ''}
                {WHY[line.why]}
              </th>
              <td data-ledger="line" data-seconds={line.seconds}>
                {signedText(line.seconds)}
              </td>
            </tr>
          ))}
          <tr class="ledger-total">
            <th scope="row">{confirmed === inClio ? 'In Clio' : 'In Clio once all is sent'}</th>
            <td data-ledger="in-clio" data-seconds={inClio}>
              {lengthText(inClio)} <span class="soft">({decimalHours(inClio)} h)</span>
            </td>
          </tr>
          {parts.map(({ name, seconds }) => (
            <tr key={name}>
              <th scope="row" class="soft">
                {name}
              </th>
              <td class="soft" data-ledger="uncharged" data-seconds={seconds}>
                {decimalHours(seconds)} h
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="dialog-acts">
        <button type="button" data-first onClick={() => setOver(null)}>
          Close
        </button>
      </p>
    </Dialog>
  );
}
