import { useState } from 'preact/hooks';
import type { MatterView } from '../../messages/views.ts';
import { counted, workedText } from '../../ui/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { MatterPicker } from '../components/matter-picker.tsx';
import { secondsFrom } from '../model/hours-text.ts';
import { equalShares, restOf } from '../model/shares.ts';
import type { Items } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

/** One matter's share; `text` is what the attorney wrote, null where shares are equal. */
interface Share {
  matter: MatterView;
  text: string | null;
}

/** Minutes and seconds as they are written into a field: "13:05" would be hours, so "13 m". */
function fieldText(seconds: number): string {
  return `${Math.round(seconds / 60)} m`;
}

/** Divides items between matters, equally or by hand. The last takes what is left, so that every second counts once. */
export function ShareDialog({ items }: { items: Items }) {
  const { acts, setOver } = useReview();
  const names = useNames();
  const whole = Math.round(items.worked / 1000);
  const [shares, setShares] = useState<Share[]>([]);
  const byHand = shares.some(({ text }) => text !== null);
  const equal = equalShares(whole, Math.max(1, shares.length));
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
    <Dialog title={`Divide ${counted(items.count, 'item', 'items')}, ${workedText(items.minutes)}`} onLeave={leave}>
      <DialogForm
        label="Divide"
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
            `Divided between ${shares.length} matters`,
          );
        }}
      >
        <ul class="shares">
          {shares.map(({ matter, text }, index) => {
            const last = index === shares.length - 1;
            return (
              <li key={matter.id} data-colour={matter.colour}>
                <i class="dot matter" />
                <span class="share-name">
                  <b>{names(matter.number)}</b> <span class="soft">{names(matter.description)}</span>
                </span>
                {last && byHand ? (
                  <span class={rest > 0 ? '' : 'bad-text'}>
                    {rest > 0 ? `${fieldText(rest)} left` : 'nothing is left'}
                  </span>
                ) : (
                  <input
                    type="text"
                    inputMode="numeric"
                    aria-label={`Time for ${names(matter.number)}`}
                    aria-invalid={seconds[index] === null}
                    disabled={last}
                    value={text ?? fieldText(equal[index] ?? 0)}
                    onInput={(event) => setText(index, event.currentTarget.value)}
                  />
                )}
                <button
                  type="button"
                  class="quiet"
                  aria-label={`Without ${names(matter.number)}`}
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
            {workedText(items.minutes)} in all, {byHand ? 'by hand; the last takes what is left' : 'in equal parts'}.{' '}
            {byHand && (
              <button
                type="button"
                class="link"
                onClick={() => setShares(shares.map(({ matter }) => ({ matter, text: null })))}
              >
                Equal parts
              </button>
            )}
          </p>
        )}
        <MatterPicker
          label={shares.length === 0 ? 'First matter' : 'Another matter'}
          onLeave={leave}
          onPick={(matter) => {
            if (!shares.some((share) => share.matter.id === matter.id)) setShares([...shares, { matter, text: null }]);
          }}
        />
      </DialogForm>
    </Dialog>
  );
}
