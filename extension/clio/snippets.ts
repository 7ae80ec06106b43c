import type { Client } from './client.ts';
import { PAGE, readAll } from './paging.ts';
import type { Answer } from './problems.ts';
import { type Fields, flagOf, idOf, lineOf } from './reading.ts';

/** An abbreviation of the firm's for narratives. */
export interface Snippet {
  id: number;
  /** What is typed. */
  snippet: string;
  /** What it stands for. */
  phrase: string;
  /** Whether it counts only as a word of its own. */
  wholeWord: boolean;
}

function readSnippet(fields: Fields): Snippet | null {
  const id = idOf(fields.id);
  const snippet = lineOf(fields.snippet);
  const phrase = lineOf(fields.phrase);
  if (id === null || snippet === null || phrase === null) return null;
  return { id, snippet, phrase, wholeWord: flagOf(fields.whole_word) ?? true };
}

/** All text snippets of the account. `forbidden` is usual: not every application may read them. */
export function snippets(client: Client): Promise<Answer<{ items: Snippet[]; malformed: (number | null)[] }>> {
  return readAll(client, {
    path: '/settings/text_snippets.json',
    query: { fields: 'id,snippet,phrase,whole_word', limit: PAGE, order: 'id(asc)' },
    read: readSnippet,
    priority: 'sync',
  });
}
