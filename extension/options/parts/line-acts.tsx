import { options } from '../../ui/words/index.ts';

const words = options.line;

/** What can be done with every line of a list. `line` says which one to those who do not see where the buttons stand. */
export function LineActs({ line, onEdit, onRemove }: { line: string; onEdit: () => void; onRemove: () => void }) {
  return (
    <>
      <button type="button" class="quiet" aria-label={words.editWhich(line)} onClick={onEdit}>
        {words.edit}
      </button>
      <button type="button" class="quiet" aria-label={words.removeWhich(line)} onClick={onRemove}>
        {words.remove}
      </button>
    </>
  );
}
