import type { ContentChange, EntryView } from '../../messages/posting.ts';
import { matterNumber } from '../../ui/index.ts';
import { dialogs } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { CategoryChoices, type Picked } from '../day/category.tsx';
import { ChargeChoice } from '../day/charge-choice.tsx';
import type { Charge } from '../model/charge-words.ts';
import { noteFor } from '../model/entry-time.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { useField } from '../state/use-kept-dialog.ts';
import { HoursField, useEntryHours } from './entry-hours.tsx';

const words = dialogs.editEntry;

/** What is chosen by its id alone: its name comes with the list, where the list has it. */
function choice(id: number | null) {
  return id === null ? null : { id, name: words.asInClio };
}

/** Changes what an approved entry says: in Clio as a new revision, or before it is sent again. */
export function EntryDialog({ entry }: { entry: EntryView }) {
  const { day, acts, setOver } = useReview();
  const names = useNames();
  // A change that Clio did not take is not written twice.
  const [narrative, setNarrative] = useField('narrative', entry.unsent?.narrative ?? entry.narrative);
  const [charge, setCharge] = useField('charge', entry.unsent?.charge ?? entry.charge);
  const [category, setCategory] = useField('category', entry.unsent ? entry.unsent.category : entry.category);
  const [codes, setCodes] = useField('codes', entry.unsent?.codes ?? entry.codes);
  const hours = useEntryHours(entry, day.increment);
  const refused = entry.state === 'refused';
  const leave = () => setOver(null);
  const pick = ({ category: picked, ...code }: Picked) => {
    if (picked !== undefined) setCategory(picked);
    if (codes) setCodes({ ...codes, ...code });
  };
  const retell = (inClio: number, as: Charge) => setNarrative(noteFor(entry, narrative, inClio, as));
  const change: ContentChange = {
    ...{ narrative: narrative.trim(), category, charge },
    ...(codes ? { codes } : {}),
    ...(hours.seconds === null ? {} : { seconds: hours.seconds, moreIsRight: hours.moreIsRight }),
  };
  return (
    <Dialog title={(refused ? words.sendAgain : words.change)(names(matterNumber(entry.matter)))} onLeave={leave}>
      <DialogForm
        label={refused ? words.send : words.changeInClio}
        fits={change.narrative !== '' && hours.fits}
        onLeave={leave}
        onDone={() => {
          leave();
          void acts.changeEntry(entry, change, hours.inClio);
        }}
      >
        <label class="field">
          <span>{words.narrative}</span>
          <textarea
            rows={3}
            data-first
            value={narrative}
            onInput={(event) => setNarrative(event.currentTarget.value)}
          />
        </label>
        <HoursField entry={entry} hours={hours} onInClio={(inClio) => retell(inClio, charge)} />
        <ChargeChoice
          name="entry-charge"
          chosen={charge}
          onPick={(picked) => {
            setCharge(picked);
            retell(hours.inClio, picked);
          }}
        />
        <div class="fields">
          <CategoryChoices
            matter={entry.matter.id}
            chosen={{
              category: choice(category),
              codes: codes && { task: choice(codes.task), activity: choice(codes.activity) },
            }}
            onPick={pick}
          />
        </div>
      </DialogForm>
    </Dialog>
  );
}
