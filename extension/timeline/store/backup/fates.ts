import type { StoreNames } from 'idb';
import type { TimelineSchema } from '../schema.ts';
import type { Values } from '../values-schema.ts';

/**
 * What a back-up does with a store. `carried`: its rows are in the file · `anew`: they follow from the others, and are
 * worked out anew when first asked for · `by-value`: see {@link VALUES}.
 */
type StoreFate = 'carried' | 'anew' | 'by-value';

/** Every store. A new one does not compile before somebody has decided what becomes of it. */
export const STORES: Readonly<Record<StoreNames<TimelineSchema>, StoreFate>> = {
  spans: 'carried',
  chunks: 'carried',
  // Sums follow from the rest, but only a reading of the whole history would make them anew.
  days: 'carried',
  decisions: 'carried',
  meanings: 'anew',
  // What a day teaches stays when its titles are deleted, so it does not follow from them.
  lessons: 'carried',
  suggestions: 'anew',
  reports: 'anew',
  // They are Clio's; but earlier numbers of a matter stand here alone, and a day has names before anybody signs in.
  matters: 'carried',
  lists: 'carried',
  entries: 'carried',
  postings: 'carried',
  values: 'by-value',
};

/**
 * What a back-up does with a single value. `carried`: it is in the file · `here`: it is this computer's, stays as it is
 * and is in no file · `passing`: it is of a moment, in no file, and gone after · `settled`: it is in the file, and what
 * it becomes follows from what is here as well; see settle.ts.
 */
type ValueFate = 'carried' | 'here' | 'passing' | 'settled';

/** Every single value; a new one does not compile either. */
export const VALUES = {
  cursor: 'settled',
  tail: 'carried',
  forgotten: 'settled',
  log: 'carried',
  keeping: 'settled',
  rebuild: 'carried',
  purged: 'carried',
  mattersRevision: 'settled',
  // Secrets in the key store are kept under this name.
  profile: 'here',
  // What the attorney agreed to on one computer says nothing of another.
  consent: 'here',
  recording: 'carried',
  rules: 'carried',
  learning: 'settled',
  connection: 'settled',
  properties: 'carried',
  firm: 'carried',
  billing: 'carried',
  settings: 'carried',
  // Where to go on in a list of Clio's: it begins anew.
  sync: 'passing',
  sweep: 'passing',
  outbox: 'settled',
  watched: 'carried',
  fineInMatter: 'carried',
  ownWords: 'carried',
  categoryChoices: 'carried',
  hideNames: 'carried',
  imports: 'carried',
  // Which file is the latest, only the computer that made it says.
  backedUp: 'here',
  pauses: 'passing',
  // What runs is about what is done now, not about what was done when the file was made.
  timer: 'here',
  acts: 'passing',
  inUse: 'passing',
} as const satisfies Record<keyof Values, ValueFate>;

type Named<F extends ValueFate> = { [K in keyof Values]: (typeof VALUES)[K] extends F ? K : never }[keyof Values];

/** The values that are weighed against what is here. */
export type SettledValue = Named<'settled'>;

/** The values that stay as they are here. */
export const HERE = (Object.keys(VALUES) as (keyof Values)[]).filter((name) => VALUES[name] === 'here');

/** Whether a value is in the file. */
export function isInFile(name: keyof Values): boolean {
  const fate: ValueFate = VALUES[name];
  return fate === 'carried' || fate === 'settled';
}
