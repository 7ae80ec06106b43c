import { timeIn } from '../../model/entry.ts';
import { daysOf, sumUp } from '../days.ts';
import type { Database, Writing } from '../schema.ts';
import { read, write } from '../transaction.ts';
import { storedValue, type Values } from '../values-schema.ts';
import { HERE, type SettledValue, VALUES } from './fates.ts';
import { isSameUser, laterPostings, settledEntries, settledValues } from './settle.ts';

const SETTLED = (Object.keys(VALUES) as (keyof Values)[]).filter(
  (name): name is SettledValue => VALUES[name] === 'settled',
);

/** What of the database in use has a say in what takes its place. */
async function stateOf(db: Database) {
  return read(db, async (tx) => {
    const values = tx.objectStore('values');
    const found = await Promise.all(
      [...HERE, ...SETTLED].map(async (name) => [name, storedValue(name, await values.get(name))] as const),
    );
    const [entries, postings] = await Promise.all([
      tx.objectStore('entries').getAll(),
      tx.objectStore('postings').getAll(),
    ]);
    return {
      values: Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Partial<Values>,
      entries,
      postings,
    };
  });
}

/**
 * Makes a staged back-up ready to be used in the place of a database: it goes on where that one's helper is, keeps what is
 * this computer's, and knows what of its entries may be in Clio. All in one transaction of the staged one; the one in use
 * stays as it is.
 */
export async function takeOver(staged: Database, inUse: Database): Promise<void> {
  const here = await stateOf(inUse);
  await write(staged, async (tx) => {
    const store = tx.objectStore('values');
    const file = await valuesIn(tx);
    const same = isSameUser(file.connection, here.values.connection);
    for (const [name, value] of Object.entries(settledValues(file, here.values)))
      await store.put(value as Values[keyof Values], name as keyof Values);
    for (const name of HERE) {
      const value = here.values[name];
      if (value === undefined) await store.delete(name);
      else await store.put(value, name);
    }
    await settleEntries(tx, same ? here : { entries: [], postings: [] });
  });
}

async function valuesIn(tx: Writing): Promise<Partial<Values>> {
  const values = tx.objectStore('values');
  const found = await Promise.all(
    SETTLED.map(async (name) => [name, storedValue(name, await values.get(name))] as const),
  );
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Partial<Values>;
}

async function settleEntries(
  tx: Writing,
  here: Pick<Awaited<ReturnType<typeof stateOf>>, 'entries' | 'postings'>,
): Promise<void> {
  const [entries, postings] = [tx.objectStore('entries'), tx.objectStore('postings')];
  const before = await entries.getAll();
  const after = settledEntries(before, here.entries);
  const changed = after.filter((entry) => !before.includes(entry));
  for (const entry of changed) await entries.put(entry);
  for (const posting of laterPostings(await postings.getAll(), here.postings)) await postings.add(posting);
  const days = new Set(changed.map(({ day }) => day));
  for (const day of await daysOf(tx, timeIn(changed), 0)) days.add(day);
  if (changed.length > 0) await sumUp(tx, days);
}
