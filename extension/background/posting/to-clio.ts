import type { EntryChange, StoredEntry, WantedEntry } from '../../clio/index.ts';
import type { Charge, Entry, EntryContent, Sent } from '../../timeline/index.ts';

/** What an entry says, under the names that go to Clio. */
export function changeOf({ narrative, category, charge, codes, seconds }: EntryContent): EntryChange {
  return {
    ...(seconds === undefined ? {} : { seconds }),
    note: narrative,
    ...(category === null ? {} : { categoryId: category }),
    ...(codes?.task ? { taskId: codes.task } : {}),
    ...(codes?.activity ? { activityId: codes.activity } : {}),
    nonBillable: charge !== 'billable',
    noCharge: charge === 'no-charge',
  };
}

/** What an entry says now; its seconds only while these are to change in Clio. */
export function contentIn({ narrative, category, charge, codes, before, seconds }: Entry): EntryContent {
  return {
    ...{ narrative, category, charge },
    ...(codes ? { codes } : {}),
    ...(before?.seconds === undefined ? {} : { seconds }),
  };
}

/** The entry as Clio is to keep it. */
export function toClio(entry: Sent): WantedEntry {
  return {
    matterId: entry.matter,
    userId: entry.user,
    date: entry.day,
    note: entry.narrative,
    ...changeOf(entry),
    seconds: entry.seconds,
  };
}

/** The entry as Clio is to have it once the change under way arrived: time that is not to change stays as it is there. */
export function changedInClio(entry: Entry): WantedEntry {
  const seconds = entry.before?.seconds === undefined ? (entry.storedSeconds ?? entry.seconds) : entry.seconds;
  return { ...toClio(entry), seconds };
}

/** The entry as Clio had it before the change under way. */
export function unchangedInClio(entry: Entry, before: EntryContent): WantedEntry {
  const seconds = entry.storedSeconds ?? before.seconds ?? entry.seconds;
  return { ...toClio({ ...entry, ...before, seconds }), seconds };
}

function chargeOf({ nonBillable, noCharge }: StoredEntry, otherwise: Charge): Charge {
  if (noCharge) return 'no-charge';
  if (nonBillable === null) return otherwise;
  return nonBillable ? 'non-billable' : 'billable';
}

/** What an entry says in Clio now; where Clio does not tell, what it said before. */
export function contentOf(stored: StoredEntry, before: EntryContent): EntryContent {
  const { taskId, activityId } = stored;
  // An entry with codes alone may be described by one of them, which is no category.
  const codesAlone = before.category === null && before.codes !== undefined;
  const known = taskId !== null || activityId !== null || before.codes !== undefined;
  return {
    narrative: stored.note ?? '',
    category: codesAlone ? null : stored.categoryId,
    charge: chargeOf(stored, before.charge),
    ...(known ? { codes: { task: taskId, activity: activityId } } : {}),
  };
}
