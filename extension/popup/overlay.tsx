import { AddDialog } from './add-dialog.tsx';
import { DateDialog } from './date-dialog.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Ledger } from './ledger.tsx';
import { MatterDialog } from './matter-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { RememberDialog } from './remember-dialog.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { useDesk } from './state/review-context.ts';
import { TimeDialog } from './time-dialog.tsx';

/** What lies over the day now. */
export function Overlay() {
  const { over, setOver } = useDesk();
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
    case 'ledger':
      return <Ledger />;
    case 'date':
      return <DateDialog />;
    case 'keys':
      return <KeysHelp onLeave={() => setOver(null)} />;
  }
}
