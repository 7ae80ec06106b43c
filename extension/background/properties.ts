import { categoriesNamed } from '../clio/index.ts';
import type { ClioLists, Properties, Timeline } from '../timeline/index.ts';

/** What holds until she says otherwise. */
export const DEFAULT_PROPERTIES: Readonly<Properties> = {
  showClosedCases: false,
  addSummaryToNarrative: false,
  activityTypesNonBillable: '',
};

/** The connection's properties as they hold now. */
export async function readProperties(timeline: Pick<Timeline, 'read'>): Promise<Properties> {
  return { ...DEFAULT_PROPERTIES, ...(await timeline.read('properties')) };
}

/** Keeps what changed of the properties. */
export async function changeProperties(timeline: Timeline, change: Partial<Properties>): Promise<void> {
  await timeline.write('properties', { ...(await readProperties(timeline)), ...change });
}

/** The categories whose entries are posted as non-billable, by id. Names that Clio does not know stand for none. */
export function nonBillableCategories(
  properties: Pick<Properties, 'activityTypesNonBillable'>,
  categories: ClioLists['categories'],
): Set<number> {
  const { found } = categoriesNamed(properties.activityTypesNonBillable, categories);
  return new Set(found.map(({ id }) => id));
}
