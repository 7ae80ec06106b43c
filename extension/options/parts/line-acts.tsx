/** What can be done with every line of a list. `line` says which one to those who do not see where the buttons stand. */
export function LineActs({ line, onEdit, onRemove }: { line: string; onEdit: () => void; onRemove: () => void }) {
  return (
    <>
      <button type="button" class="quiet" aria-label={`Edit: ${line}`} onClick={onEdit}>
        Edit
      </button>
      <button type="button" class="quiet" aria-label={`Remove: ${line}`} onClick={onRemove}>
        Remove
      </button>
    </>
  );
}
