import { useId } from 'preact/hooks';

/** A field in which the attorney chooses one file. With another `round` the field begins anew, with none chosen. */
export function FileField({
  name,
  label,
  accept,
  round,
  disabled = false,
  onChoose,
}: {
  name: string;
  label: string;
  accept: string;
  round: number;
  disabled?: boolean;
  onChoose: (file: File | undefined) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        key={round}
        id={id}
        name={name}
        type="file"
        accept={accept}
        disabled={disabled}
        onClick={(event) => {
          // The same file, saved anew under its name, is another choice.
          event.currentTarget.value = '';
        }}
        onChange={(event) => onChoose(event.currentTarget.files?.[0])}
      />
    </div>
  );
}
