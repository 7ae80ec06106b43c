import { readTitle } from '../../../shared/index.ts';
import { createOwnNames } from '../../billing/index.ts';
import type { StoredMatter } from '../../timeline/index.ts';
import type { Row } from './rows.ts';

/** Another matter's client, as a title names it. */
export interface OfOther {
  matter: number;
  quote: string;
}

/** What was found in a row, and for which matter. */
interface Found {
  match: Row['match'];
  matter: StoredMatter;
  other: OfOther | null;
}

const known = new WeakMap<Row, Found>();

function find({ app, title, match }: Row, matter: StoredMatter): OfOther | null {
  const named = [...match.candidates, ...(match.also ?? [])].filter(({ end }) => end > 0);
  const client = named.find(({ by, matterId }) => by === 'client' && matterId !== matter.id);
  if (!client || named.some(({ matterId }) => matterId === matter.id)) return null;
  // Whoever somebody talks with may be called like a client.
  const { talk, purpose } = readTitle(title, app);
  if (talk !== null || purpose === 'call' || purpose === 'chat' || purpose === 'meeting') return null;
  const namesOwn = createOwnNames({ client: matter.client?.name ?? null, description: matter.description });
  return namesOwn(title) ? null : { matter: client.matterId, quote: title.slice(client.start, client.end) };
}

/**
 * The other matter whose client a row's title names in full, where it names nothing of the matter that the row is on: a slip
 * of the hand, nearly always. Null for any other, and for what the attorney noted.
 */
export function ofOther(row: Row, matter: StoredMatter | null): OfOther | null {
  if (matter === null || row.note || row.added) return null;
  const last = known.get(row);
  if (last?.match === row.match && last.matter === matter) return last.other;
  const other = find(row, matter);
  known.set(row, { match: row.match, matter, other });
  return other;
}
