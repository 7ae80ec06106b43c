import { useState } from 'preact/hooks';
import { counted } from '../../ui/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import type { Items } from '../model/targets.ts';
import { useReview } from '../state/review-context.ts';

/** The attorney's own note on items: it helps the narrative and stays on this computer. */
export function NoteDialog({ items }: { items: Items }) {
  const { acts, setOver } = useReview();
  const [note, setNote] = useState('');
  const leave = () => setOver(null);
  return (
    <Dialog title={`Note on ${counted(items.count, 'item', 'items')}`} onLeave={leave}>
      <DialogForm
        label="Keep"
        onLeave={leave}
        onDone={() => {
          leave();
          void acts.act({ kind: 'note', starts: items.starts, note: note.trim() }, 'Note kept');
        }}
      >
        <label class="field">
          <span>Note; empty takes it away</span>
          <input type="text" data-first value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
      </DialogForm>
    </Dialog>
  );
}
