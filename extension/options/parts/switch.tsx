/** A setting that is on or off. `namedBy` is the id of the words that name it; a label for `{namedBy}-input` switches it. */
export function Switch({
  name,
  namedBy,
  on,
  disabled = false,
  onChange,
}: {
  name: string;
  namedBy: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      id={`${namedBy}-input`}
      class="switch"
      name={name}
      role="switch"
      aria-checked={on}
      aria-labelledby={namedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <i />
    </button>
  );
}
