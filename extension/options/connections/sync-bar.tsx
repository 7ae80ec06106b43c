import type { SyncView } from '../../messages/views.ts';

/** How far a sync is: of how many where Clio says so, else how many pages there were. */
export function SyncBar({ sync: { done, total, page } }: { sync: SyncView }) {
  const counted = total === null ? null : Math.min(done, total);
  const text =
    total === null || counted === null
      ? `Syncing matters: ${done.toLocaleString()} so far, page ${page}`
      : `Syncing matters: ${counted.toLocaleString()} of ${total.toLocaleString()}`;
  return (
    <div class="sync">
      <div
        class={`progress${total === null ? ' unknown' : ''}`}
        role="progressbar"
        aria-label="Syncing matters"
        aria-valuemin={0}
        {...(total === null || counted === null ? {} : { 'aria-valuemax': total, 'aria-valuenow': counted })}
      >
        <i style={{ width: total === null || counted === null ? '30%' : `${(100 * counted) / Math.max(1, total)}%` }} />
      </div>
      <span class="soft">{text}</span>
    </div>
  );
}
