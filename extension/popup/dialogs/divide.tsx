import type { MatterView } from '../../messages/views.ts';
import { matterNumber, workedText } from '../../ui/index.ts';
import { dialogs, popup } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { MatterName } from '../components/matter-name.tsx';
import { MatterPicker } from '../components/matter-picker.tsx';
import { secondsFrom } from '../model/hours-text.ts';
import { equalShares, restOf } from '../model/shares.ts';
import type { Items } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { useField } from '../state/use-kept-dialog.ts';
import { ItemsTitle } from './items-title.tsx';

const words = dialogs.divide;

/** One matter's share; `text` is what the attorney wrote, null where shares are equal. */
interface Share {
  matter: MatterView;
  text: string | null;
}

/** Minutes and seconds as they are written into a field: "13:05" would be hours, so "13 m". */
function fieldText(seconds: number): string {
  return words.minutes(Math.round(seconds / 60));
}

/** Divides items between matters, equally or by hand. The last takes what is left, so that every second counts once. */
export function ShareDialog({ items }: { items: Items }) {
  const { acts, setOver } = useReview();
  const names = useNames();
  const whole = Math.round(items.worked / 1000);
  const [shares, setShares] = useField<Share[]>('shares', []);
  const byHand = shares.some(({ text }) => text !== null);
  const equal = equalShares(whole, Math.max(1, shares.length));
  // As they are named on the day, so that they add up to what the title says.
  const equalMinutes = equalShares(items.minutes, Math.max(1, shares.length));
  const written = shares
    .slice(0, -1)
    .map(({ text }, index) => (text === null ? (equal[index] ?? 0) : secondsFrom(text)));
  const rest = restOf(whole, written);
  const seconds = byHand ? [...written, rest] : equal;
  const fits = shares.length > 1 && seconds.every((share) => share !== null && share > 0);
  const leave = () => setOver(null);
  const setText = (at: number, text: string) =>
    setShares(shares.map((share, index) => (index === at ? { ...share, text } : share)));
  return (
    <Dialog title={words.title(items.count, workedText(items.minutes))} onLeave={leave}>
      <ItemsTitle items={items} />
      <DialogForm
        label={words.divide}
        fits={fits}
        onLeave={leave}
        onDone={() => {
          leave();
          void acts.act(
            {
              kind: 'share',
              starts: items.starts,
              shares: shares.map(({ matter }, index) => ({ matter: matter.id, seconds: seconds[index] ?? 0 })),
            },
            popup.status.divided(shares.length),
          );
        }}
      >
        <ul class="shares">
          {shares.map(({ matter, text }, index) => {
            const last = index === shares.length - 1;
            return (
              <li key={matter.id} data-colour={matter.colour}>
                <i class="dot matter" />
                <MatterName matter={matter} />
                {last && byHand ? (
                  <span class={rest > 0 ? '' : 'bad-text'}>
                    {rest > 0 ? words.left(fieldText(rest)) : words.nothingLeft}
                  </span>
                ) : (
                  <input
                    type="text"
                    inputMode="numeric"
                    aria-label={words.timeFor(names(matterNumber(matter)))}
                    aria-invalid={seconds[index] === null}
                    disabled={last}
                    value={text ?? words.minutes(equalMinutes[index] ?? 0)}
                    onInput={(event) => setText(index, event.currentTarget.value)}
                  />
                )}
                <button
                  type="button"
                  class="quiet"
                  aria-label={words.without(names(matterNumber(matter)))}
                  onClick={() => setShares(shares.filter((_, other) => other !== index))}
                >
                  ✕
                </button>
              </li>
            );
          })}
        </ul>
        {shares.length > 0 && (
          <p class="soft small" role="status">
            {words.inAll(workedText(items.minutes), byHand)}{' '}
            {byHand && (
              <button
                type="button"
                class="link"
                onClick={() => setShares(shares.map(({ matter }) => ({ matter, text: null })))}
              >
                {words.equalParts}
              </button>
            )}
          </p>
        )}
        <MatterPicker
          label={shares.length === 0 ? words.firstMatter : words.anotherMatter}
          beside={items.starts}
          without={shares.map(({ matter }) => matter.id)}
          onLeave={leave}
          onPick={(matter) => setShares([...shares, { matter, text: null }])}
        />
      </DialogForm>
    </Dialog>
  );
}
