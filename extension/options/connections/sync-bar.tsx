import type { SyncView } from '../../messages/views.ts';
import { options } from '../../ui/words/index.ts';

const words = options.connections.sync;

/** How far a sync is: of how many where Clio says so, else how many pages there were. */
export function SyncBar({ sync: { done, total, page } }: { sync: SyncView }) {
  const counted = total === null ? null : Math.min(done, total);
  const text = total === null || counted === null ? words.ofUnknown(done, page) : words.of(counted, total);
  return (
    <div class="sync">
      <div
        class={`progress${total === null ? ' unknown' : ''}`}
        role="progressbar"
        aria-label={words.label}
        aria-valuemin={0}
        {...(total === null || counted === null ? {} : { 'aria-valuemax': total, 'aria-valuenow': counted })}
      >
        <i style={{ width: total === null || counted === null ? '30%' : `${(100 * counted) / Math.max(1, total)}%` }} />
      </div>
      <span class="soft">{text}</span>
    </div>
  );
}
