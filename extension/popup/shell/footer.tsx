import { browser } from '../../platform.ts';
import { clioText, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { Besides } from '../components/further.tsx';
import { betweenText } from '../model/lengths.ts';
import { draftsOf } from '../model/targets.ts';
import { readyToSend } from '../state/approved.ts';
import { useReview } from '../state/review-context.ts';

const words = popup.shell.footer;

/** How far sending is, while something waits. */
function Sending() {
  return useReview().day.posting && <Besides>{({ Progress }) => <Progress />}</Besides>;
}

/** What will be sent: worked, in Clio and what lies between them, and the one button. */
export function Footer() {
  const { day, acts, setOver } = useReview();
  if (draftsOf(day).length === 0) return <Sending />;
  const cards = readyToSend(day);
  const worked = cards.reduce((sum, card) => sum + card.minutes - card.staying, 0);
  const inClio = cards.reduce((sum, card) => sum + card.inClio, 0);
  const between = betweenText(cards);
  const connected = day.connection?.state === 'connected';
  const connect = day.connection ? words.signIn : words.connect;
  const some = cards.length > 0 ? words.send(cards.length) : words.tick;
  return (
    <footer class="foot">
      <Sending />
      <div class="footer-line">
        <div class="soft ledger">
          <span>{words.worked(workedText(worked))}</span>
          <span class="for-clio">
            <span>{words.forClio(clioText(inClio))}</span>
            {(between !== '' || day.ledger.lines.length > 0) && (
              <button type="button" class="link" onClick={() => setOver({ kind: 'ledger' })}>
                {between || words.ledger}
              </button>
            )}
          </span>
        </div>
        <button
          type="button"
          class="primary send"
          disabled={connected && cards.length === 0}
          onClick={() => void (connected ? acts.send() : browser.runtime.openOptionsPage())}
        >
          {connected ? some : connect} {connected && cards.length > 0 && <KeyHint of="send" />}
        </button>
      </div>
    </footer>
  );
}
