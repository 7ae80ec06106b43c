/**
 * How far something is that takes a while.
 * @param share from 0 to 1; null where nobody knows
 */
export function Progress({ label, text, share }: { label: string; text: string; share: number | null }) {
  return (
    <div class="sync">
      <div
        class={`progress${share === null ? ' unknown' : ''}`}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': Math.floor(share * 100) })}
      >
        <i style={{ width: share === null ? '30%' : `${100 * share}%` }} />
      </div>
      <span class="soft">{text}</span>
    </div>
  );
}
