import type { DayView } from '../../messages/day.ts';
import type { DialogAbout } from '../../messages/kept-dialog.ts';
import { draftsOf, itemsAt } from '../model/targets.ts';
import type { Over } from './review-context.ts';

/** What a dialog is about; null where nothing is typed in it that belongs to the day. */
export function aboutOf(over: Over): DialogAbout | null {
  switch (over.kind) {
    case 'matter':
    case 'split':
    case 'share':
    case 'note':
    case 'rule':
      return { kind: over.kind, starts: over.items.starts };
    case 'add':
      return over;
    case 'time':
      return { kind: 'time', card: over.card.id };
    case 'entry':
      return { kind: 'entry', entry: over.entry.id };
    case 'remember':
    case 'timer':
    case 'absence':
    case 'ledger':
    case 'date':
    case 'keys':
      return null;
  }
}

/** The dialog about the same on a day as it is now; null where that is no longer there, or not to be changed any more. */
export function dialogOn(day: DayView, about: DialogAbout): Over | null {
  switch (about.kind) {
    case 'add':
      return about;
    case 'time': {
      const card = draftsOf(day).find(({ id }) => id === about.card);
      return card ? { kind: 'time', card } : null;
    }
    case 'entry': {
      const entry = day.entries.find(({ id }) => id === about.entry);
      const open = entry?.state === 'refused' || (entry?.state === 'posted' && !entry.onBill);
      return entry && open ? { kind: 'entry', entry } : null;
    }
    default: {
      const items = itemsAt(day, about.starts);
      return items && { kind: about.kind, items };
    }
  }
}
