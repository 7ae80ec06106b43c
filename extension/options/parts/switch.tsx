/** A setting that is on or off. `label` is the id of the words that name it; a label for `{label}-input` switches it. */
export function Switch({
  name,
  label,
  on,
  disabled = false,
  onChange,
}: {
  name: string;
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      id={`${label}-input`}
      class="switch"
      name={name}
      role="switch"
      aria-checked={on}
      aria-labelledby={label}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <i />
    </button>
  );
}
