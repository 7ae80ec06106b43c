import { dialogs, popup } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import type { Items } from '../model/targets.ts';
import { useReview } from '../state/review-context.ts';
import { useField } from '../state/use-kept-dialog.ts';
import { ItemsTitle } from './items-title.tsx';

const words = dialogs.note;

/** The attorney's own note on items: it helps the narrative and stays on this computer. */
export function NoteDialog({ items }: { items: Items }) {
  const { acts, setOver } = useReview();
  const [first, ...others] = new Set(items.rows.map((row) => row.note ?? ''));
  const [typed, setTyped] = useField<string | null>('note', null);
  const note = typed ?? (others.length === 0 ? (first ?? '') : '');
  const leave = () => setOver(null);
  return (
    <Dialog title={words.title(items.count)} onLeave={leave}>
      <ItemsTitle items={items} />
      <DialogForm
        label={words.keep}
        onLeave={leave}
        onDone={() => {
          leave();
          // Different notes are shown as none, and stay different until something is written.
          if (typed === null) return;
          void acts.act({ kind: 'note', starts: items.starts, note: note.trim() }, popup.status.noteKept);
        }}
      >
        <label class="field">
          <span>{words.note}</span>
          <input type="text" data-first value={note} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
      </DialogForm>
    </Dialog>
  );
}
