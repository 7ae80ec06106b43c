import {
  type Answer,
  billingSettings,
  type Client,
  categories,
  type Problem,
  snippets,
  users,
  utbmsCodes,
  utbmsSets,
} from '../../clio/index.ts';
import type { ClioList, ClioLists, SyncProgress, Timeline } from '../../timeline/index.ts';

/** The firm's lists, in the order in which they are read. */
export const LISTS: readonly ClioList[] = ['users', 'categories', 'billing', 'utbmsSets', 'utbmsCodes', 'snippets'];

type Whole<L extends ClioList> = Promise<Answer<{ items: ClioLists[L] }>>;

async function allCodes(client: Client): Whole<'utbmsCodes'> {
  const tasks = await utbmsCodes(client, 'task');
  if (!tasks.ok) return tasks;
  const activities = await utbmsCodes(client, 'activity');
  if (!activities.ok) return activities;
  return { ok: true, value: { items: [...tasks.value.items, ...activities.value.items] } };
}

async function billing(client: Client): Whole<'billing'> {
  const settings = await billingSettings(client);
  return settings.ok ? { ok: true, value: { items: [settings.value] } } : settings;
}

const READ: { [L in ClioList]: (client: Client) => Whole<L> } = {
  users,
  categories,
  billing,
  utbmsSets,
  utbmsCodes: allCodes,
  snippets,
};

/** Whether a list can be done without: the application or the user's role may not read it, or Clio does not have it. */
function isWithheld(problem: Problem): boolean {
  return ['forbidden', 'missing', 'refused', 'unreadable'].includes(problem.kind);
}

async function readOne<L extends ClioList>(
  timeline: Timeline,
  client: Client,
  list: L,
  after: SyncProgress,
): Promise<Problem | null> {
  const answer = await READ[list](client);
  if (answer.ok) await timeline.storeList(list, answer.value.items, after);
  else if (!isWithheld(answer.problem)) return answer.problem;
  return null;
}

/**
 * Reads the lists that a sync still has to read, each kept whole with how far the sync is. One that may not be read
 * stays as it was.
 * @returns why it could not go on, with the lists that are left; null at the end
 */
export async function readLists(
  timeline: Timeline,
  client: Client,
  place: SyncProgress,
): Promise<{ problem: Problem; place: SyncProgress } | null> {
  let rest = place;
  for (const list of place.lists ?? []) {
    const after = { ...rest, lists: (rest.lists ?? []).slice(1) };
    const problem = await readOne(timeline, client, list, after);
    if (problem) return { problem, place: rest };
    rest = after;
  }
  return null;
}
