/** A setting that is on or off. `label` is the id of the words that name it. */
export function Switch({
  name,
  label,
  on,
  onChange,
}: {
  name: string;
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      class="switch"
      name={name}
      role="switch"
      aria-checked={on}
      aria-labelledby={label}
      onClick={() => onChange(!on)}
    >
      <i />
    </button>
  );
}
