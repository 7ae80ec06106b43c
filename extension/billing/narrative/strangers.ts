import { createOwnNames, type OwnMatter } from '../telling/own-names.ts';
import { GIVEN_NAMES } from '../titles/known/given-names.ts';
import { mayBeName } from '../titles/voice.ts';
import type { Thing } from './things.ts';

/** A paper that is made for one client, behind that client's name. */
const OF_ONE_CLIENT =
  /^(?<name>\p{Lu}[\p{L}’'-]{3,}) (?:- )?(?:(?:full|mutual|general|final|signed) )*(?:release|settlement|retainer|engagement|fee|will|living will|trust|rev(?:ocable)? trust|poa|demand|complaint|petition|divorce|estate plan|prenup|closing stmt|closing statement)(?!\p{L})/iu;
/** So much of a matter's time may be a slip; more is not. */
const SLIP = 0.1;
/** So many things must name the client, so that one that names somebody else stands out. */
const NAMED = 2;

/**
 * Things without papers that are another client's by their name: a settlement of somebody whom nothing in this matter names,
 * and on which next to no time was spent. A client's bill shows no other client.
 */
export function withoutStrangers(things: readonly Thing[], own: OwnMatter | undefined): readonly Thing[] {
  if (own === undefined) return things;
  const isOwn = createOwnNames(own);
  if (things.filter(({ title }) => isOwn(title)).length < NAMED) return things;
  const all = things.reduce((sum, { worked }) => sum + worked, 0);
  return things.filter((thing) => {
    const { kind, subject } = thing.task;
    if (kind !== 'document' && kind !== 'reading' && kind !== 'revision' && kind !== 'sheet') return true;
    const { name = '' } = OF_ONE_CLIENT.exec(subject)?.groups ?? {};
    if (name === '' || !mayBeName(name) || GIVEN_NAMES.has(name) || isOwn(thing.title) || thing.worked > SLIP * all)
      return true;
    return (
      `${own.client} ${own.description}`.includes(name) ||
      things.some(({ title }) => title !== thing.title && title.includes(name))
    );
  });
}
