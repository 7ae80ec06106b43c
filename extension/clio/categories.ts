import type { Client } from './client.ts';
import { PAGE, readAll } from './paging.ts';
import type { Answer } from './problems.ts';
import { type Fields, fieldsOf, flagOf, idOf, lineOf, numberOf, textOf } from './reading.ts';

/** A charge code; Clio calls it an activity description. */
export interface Category {
  id: number;
  name: string;
  /** Whether it is the user's default. */
  isDefault: boolean;
  /** Whether an entry with it costs a fixed amount, however long it took. */
  flatRate: boolean;
  /** That amount, or what an hour costs; null where Clio does not show it. */
  price: number | null;
  /** Whether the user may put it on an entry. */
  accessible: boolean;
}

function readCategory(fields: Fields): Category | null {
  const id = idOf(fields.id);
  const name = lineOf(fields.name);
  if (id === null || name === null) return null;
  // Two attributes tell, and either may be left out; the words of the first are not listed anywhere.
  const rate = fieldsOf(fields.rate);
  const flat = /^flat/i.test(textOf(fields.category_type) ?? '') || rate?.type === 'FlatRate';
  return {
    id,
    name,
    isDefault: flagOf(fields.default) ?? false,
    flatRate: flat,
    price: numberOf(rate?.amount),
    accessible: flagOf(fields.accessible_to_user) ?? true,
  };
}

/** All categories of the account, over all pages. */
export function categories(client: Client): Promise<Answer<{ items: Category[]; malformed: (number | null)[] }>> {
  const fields = 'id,name,default,accessible_to_user,category_type,rate{type,amount}';
  return readAll(client, {
    path: '/activity_descriptions.json',
    query: { fields, limit: PAGE },
    read: readCategory,
    priority: 'sync',
  });
}
