import { categoriesNamed } from '../../clio/index.ts';
import type { ClioLists, Properties, Timeline } from '../../timeline/index.ts';
import { effective } from './effective.ts';

/** The connection's properties as they count now: the attorney's, the firm's, or what Matterline comes with. */
export async function readProperties(timeline: Pick<Timeline, 'readSome'>): Promise<Properties> {
  const { showClosedCases, addSummaryToNarrative, activityTypesNonBillable } = (await effective(timeline)).properties;
  return {
    showClosedCases: showClosedCases.value,
    addSummaryToNarrative: addSummaryToNarrative.value,
    activityTypesNonBillable: activityTypesNonBillable.value,
  };
}

/** Which of the properties that count are the firm's, and which of those it locked. */
export async function firmProperties(
  timeline: Pick<Timeline, 'readSome'>,
): Promise<{ [N in keyof Properties]?: 'set' | 'locked' }> {
  const { properties } = await effective(timeline);
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, { by }]) => by === 'firm')
      .map(([name, { locked }]) => [name, locked ? 'locked' : 'set']),
  );
}

/** The categories whose entries are posted as non-billable, by id. Names that Clio does not know stand for none. */
export function nonBillableCategories(
  properties: Pick<Properties, 'activityTypesNonBillable'>,
  categories: ClioLists['categories'],
): Set<number> {
  const { found } = categoriesNamed(properties.activityTypesNonBillable, categories);
  return new Set(found.map(({ id }) => id));
}
