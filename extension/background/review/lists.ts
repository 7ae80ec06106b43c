import { offeredCategories, withoutTotals } from '../../billing/index.ts';
import type { ChoiceView } from '../../messages/card.ts';
import type { ReviewCalls } from '../../messages/review.ts';
import type { Connection, Timeline } from '../../timeline/index.ts';
import type { FirmLists } from '../drafts/defaults.ts';

/** Entries of a matter looked through for earlier narratives. */
const LOOKED_THROUGH = 60;
const MAX_NARRATIVES = 10;

const byName = (a: ChoiceView, b: ChoiceView) => a.name.localeCompare(b.name);

/** The categories that the attorney may use, by name. @param flatRate also those with a fixed price */
export async function categoriesOf(
  firm: FirmLists,
  connection: Connection | null,
  flatRate: boolean,
): Promise<ChoiceView[]> {
  const { categories } = await firm.lists(connection);
  return offeredCategories(categories, flatRate).map(({ id, name }) => ({ id, name }));
}

/** The task and activity codes of the sets in use, by code. */
export async function codesOf(
  firm: FirmLists,
  connection: Connection | null,
): Promise<ReviewCalls['codes.read']['value']> {
  const { codes } = await firm.lists(connection);
  const choices = (kind: 'task' | 'activity') =>
    codes
      .filter((code) => code.kind === kind)
      .map(({ id, code, name }) => ({ id, name: `${code} ${name}` }))
      .sort(byName);
  return { tasks: choices('task'), activities: choices('activity') };
}

/** The attorney's own earlier narratives for a matter, newest first, each once. */
export async function narrativesOf(timeline: Timeline, matter: number): Promise<string[]> {
  const entries = await timeline.lastEntriesOf(matter, LOOKED_THROUGH);
  const texts = new Set(
    entries.map(({ draft, narrative }) => withoutTotals((draft?.patch.narrative ?? narrative).trim())),
  );
  texts.delete('');
  return [...texts].slice(0, MAX_NARRATIVES);
}

/** The firm's text snippets. */
export async function snippetsOf(timeline: Timeline): Promise<ReviewCalls['snippets.read']['value']> {
  const snippets = (await timeline.readList('snippets')) ?? [];
  return snippets.map(({ snippet, phrase, wholeWord }) => ({ snippet, phrase, wholeWord }));
}
