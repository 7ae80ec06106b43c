import type { StateView } from '../../messages/calls.ts';
import type { Timeline } from '../../timeline/index.ts';
import { knownRegions } from '../connection/regions.ts';
import { effective } from '../settings/effective.ts';

/** Between what she may choose for a new connection: the firm's region first, or alone where it is locked. */
export async function firmChoices(
  timeline: Pick<Timeline, 'readSome'>,
): Promise<Pick<StateView, 'regions' | 'firmClient'>> {
  const { region, clientId } = await effective(timeline);
  const regions = knownRegions();
  const firms = regions.filter(({ id }) => id === region.value);
  const others = regions.filter(({ id }) => id !== region.value);
  return {
    // A region that this build does not know locks nobody out of all others.
    regions: region.locked && firms.length > 0 ? firms : [...firms, ...others],
    ...(clientId.value === null ? {} : { firmClient: { id: clientId.value, locked: clientId.locked } }),
  };
}
