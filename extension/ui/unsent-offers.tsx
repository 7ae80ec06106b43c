import { useState } from 'preact/hooks';
import { dayOf } from '../../shared/index.ts';
import type { UnsentOffer, UnsentView } from '../messages/unsent.ts';
import { call } from './asking/index.ts';
import { dayRange, dayText, momentText } from './format.ts';
import { Notice } from './notice.tsx';
import { unsent as words } from './words/index.ts';

type Step = { at: 'rest' | 'asked' | 'working' | 'failed' } | { at: 'said'; text: string; advice?: string };

function daysWords({ days }: UnsentOffer): string {
  const [last, first] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const today = dayOf(Date.now());
  return first === last ? dayText(last, today) : dayRange(first, last, today);
}

function sumWords(days: readonly { entries: number; seconds: number }[]): string {
  return words.what(
    days.reduce((sum, { entries }) => sum + entries, 0),
    days.reduce((sum, { seconds }) => sum + seconds, 0),
  );
}

/** What one profile left: shown by its days, brought back, or deleted once the attorney said so again. */
function Offer({ offer, onSaid }: { offer: UnsentOffer; onSaid: (step: Step) => void }) {
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const { profile, days, browser, at, closed } = offer;
  const bringBack = async () => {
    setStep({ at: 'working' });
    try {
      const came = await call('unsent.bringBack', { profile });
      if (!came || (came.days === 0 && came.left > 0)) return setStep({ at: 'failed' });
      const more = came.left > 0 ? ` ${words.left(came.left)}` : '';
      onSaid({ at: 'said', text: `${words.brought(sumWords([came]))}${more}`, advice: words.undo });
    } catch {
      setStep({ at: 'failed' });
    }
  };
  const drop = async () => {
    setStep({ at: 'working' });
    try {
      const outcome = await call('unsent.delete', { profile });
      if (outcome === 'failed') return setStep({ at: 'failed' });
      if (outcome === 'held') return setStep({ at: 'said', text: words.held });
      onSaid({ at: 'said', text: words.deleted });
    } catch {
      setStep({ at: 'failed' });
    }
  };
  const busy = step.at === 'working';
  return (
    <div class="inside" data-unsent={profile}>
      <p>
        <b>{closed ? words.closed.text : words.found(daysWords(offer), sumWords(days))}</b>
      </p>
      <p class="soft small">{closed ? words.closed.advice : words.from(browser, momentText(at, dayOf(Date.now())))}</p>
      {!closed && days.length > 1 && (
        <ul class="listed small">
          {days.map((each) => (
            <li key={each.day}>
              {dayText(each.day, dayOf(Date.now()))}: {sumWords([each])}
            </li>
          ))}
        </ul>
      )}
      {!closed && <p class="soft small">{words.howItComes}</p>}
      {step.at === 'asked' ? (
        <Notice text={words.ask} advice={words.askAdvice}>
          <span class="acts">
            <button type="button" onClick={() => setStep({ at: 'rest' })}>
              {words.keep}
            </button>
            <button type="button" class="danger" onClick={() => void drop()}>
              {words.deleteForGood}
            </button>
          </span>
        </Notice>
      ) : (
        <p class="acts">
          <button type="button" disabled={busy} onClick={() => setStep({ at: 'asked' })}>
            {words.delete}
          </button>
          {!closed && (
            <button type="button" class="primary" disabled={busy} onClick={() => void bringBack()}>
              {words.bringBack}
            </button>
          )}
        </p>
      )}
      {busy && <p role="status">{words.working}</p>}
      {step.at === 'said' && <p role="status">{step.text}</p>}
      {step.at === 'failed' && <Notice tone="bad" {...words.failed} />}
    </div>
  );
}

/** What profiles that are gone left unsent. Nothing where they left nothing. */
export function UnsentOffers({ view: { offers } }: { view: UnsentView }) {
  const [said, setSaid] = useState<Step>({ at: 'rest' });
  return (
    <>
      {said.at === 'said' && (
        <p role="status" data-part="unsent-said">
          {said.text} {said.advice}
        </p>
      )}
      {offers.map((offer) => (
        <Offer key={offer.profile} offer={offer} onSaid={setSaid} />
      ))}
    </>
  );
}
