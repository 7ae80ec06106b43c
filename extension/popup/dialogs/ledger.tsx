import { clioText, matterNumber } from '../../ui/index.ts';
import { dialogs, popup } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { lengthText, signedText } from '../model/lengths.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

const words = dialogs.ledger;

/** What was worked, what Clio shows, and every difference between the two by its name. */
export function Ledger() {
  const { day, setOver } = useReview();
  const names = useNames();
  const { worked, inClio, confirmed, lines, uncharged } = day.ledger;
  const parts = [
    // What Clio has not confirmed is a promise, and is called one.
    ...(confirmed === inClio ? [] : [{ name: words.thereNow, seconds: confirmed, always: true }]),
    { name: words.nonBillable, seconds: uncharged.nonBillable, always: false },
    { name: words.noCharge, seconds: uncharged.noCharge, always: false },
  ].filter(({ seconds, always }) => always || seconds > 0);
  return (
    <Dialog title={words.title} onLeave={() => setOver(null)}>
      <table class="ledger-table">
        <tbody>
          <tr>
            <th scope="row">{words.worked}</th>
            <td data-ledger="worked" data-seconds={worked}>
              {lengthText(worked)}
            </td>
          </tr>
          {lines.map((line, index) => (
            <tr key={`${index} ${line.why}`}>
              <th scope="row" class="soft">
                {line.matter
                  ? words.ofMatter(names(matterNumber(line.matter)), words.why[line.why])
                  : words.why[line.why]}
              </th>
              <td data-ledger="line" data-seconds={line.seconds}>
                {signedText(line.seconds)}
              </td>
            </tr>
          ))}
          <tr class="ledger-total">
            <th scope="row">{confirmed === inClio ? words.inClio : words.inClioOnceSent}</th>
            <td data-ledger="in-clio" data-seconds={inClio}>
              {clioText(inClio)} <span class="soft">({lengthText(inClio)})</span>
            </td>
          </tr>
          {parts.map(({ name, seconds }) => (
            <tr key={name}>
              <th scope="row" class="soft">
                {name}
              </th>
              <td class="soft" data-ledger="uncharged" data-seconds={seconds}>
                {clioText(seconds)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="dialog-acts">
        <button type="button" data-first onClick={() => setOver(null)}>
          {popup.close}
        </button>
      </p>
    </Dialog>
  );
}
