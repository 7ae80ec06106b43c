import { AddDialog } from '../dialogs/add-time.tsx';
import { TimeDialog } from '../dialogs/change-time.tsx';
import { RememberDialog } from '../dialogs/confirm-rule.tsx';
import { ShareDialog } from '../dialogs/divide.tsx';
import { EntryDialog } from '../dialogs/edit-entry.tsx';
import { DateDialog } from '../dialogs/go-to-date.tsx';
import { KeysHelp } from '../dialogs/keys-help.tsx';
import { Ledger } from '../dialogs/ledger.tsx';
import { RuleDialog } from '../dialogs/make-rule.tsx';
import { NoteDialog } from '../dialogs/note.tsx';
import { MatterDialog } from '../dialogs/pick-matter.tsx';
import { SplitDialog } from '../dialogs/split.tsx';
import { StartTimerDialog } from '../dialogs/start-timer.tsx';
import { AbsenceDialog } from '../dialogs/timer-absence.tsx';
import { useReview } from '../state/review-context.ts';

/** What lies over the day now. */
export function Overlay() {
  const { over, setOver } = useReview();
  if (!over) return null;
  switch (over.kind) {
    case 'matter':
      return <MatterDialog items={over.items} />;
    case 'split':
      return <SplitDialog items={over.items} />;
    case 'share':
      return <ShareDialog items={over.items} />;
    case 'rule':
      return <RuleDialog items={over.items} />;
    case 'note':
      return <NoteDialog items={over.items} />;
    case 'add':
      return <AddDialog from={over} />;
    case 'time':
      return <TimeDialog card={over.card} />;
    case 'entry':
      return <EntryDialog entry={over.entry} />;
    case 'remember':
      return <RememberDialog asked={over} />;
    case 'timer':
      return <StartTimerDialog />;
    case 'absence':
      return <AbsenceDialog asked={over} />;
    case 'ledger':
      return <Ledger />;
    case 'date':
      return <DateDialog />;
    case 'keys':
      return <KeysHelp onLeave={() => setOver(null)} />;
  }
}
