import type { Handlers } from '../../messages/calls.ts';
import type { FirmCalls } from '../../messages/firm.ts';
import type { StateView } from '../../messages/state.ts';
import type { Timeline } from '../../timeline/index.ts';
import { knownRegions } from '../connection/regions.ts';
import { doWithout, effective } from '../settings/effective.ts';
import { type LaidParts, laidPassphrase, laidSetup } from './laid-setup.ts';
import { type MakeParts, makeFiles } from './make-files.ts';
import { type OpenParts, openFiles } from './open-files.ts';
import { firmView } from './view.ts';

/** What may be chosen for a new connection: the firm's region first, or alone where it is locked. */
export async function firmChoices({
  timeline,
  managed,
}: {
  timeline: Pick<Timeline, 'readSome'>;
  managed: LaidParts['managed'];
}): Promise<Pick<StateView, 'regions' | 'firmClient' | 'firmSetup'>> {
  const { region, clientId } = await effective(timeline);
  const regions = knownRegions();
  const firms = regions.filter(({ id }) => id === region.value);
  const others = regions.filter(({ id }) => id !== region.value);
  return {
    // A region that this build does not know locks nobody out of all others.
    regions: region.locked && firms.length > 0 ? firms : [...firms, ...others],
    ...(clientId.value === null ? {} : { firmClient: { id: clientId.value, locked: clientId.locked } }),
    ...((await laidPassphrase(managed)) === null ? {} : { firmSetup: true }),
  };
}

/** What the calls about the firm need. */
export type FirmParts = MakeParts & OpenParts & LaidParts;

/** What the calls of messages/firm.ts do. */
export function firmHandlers(parts: FirmParts): Pick<Handlers, keyof FirmCalls> {
  const { timeline, taggers, recording } = parts;
  const { makeSetup, makeShared } = makeFiles(parts);
  const files = openFiles(parts);
  const { open, use } = files;
  const laid = laidSetup(parts, files);
  return {
    'firm.makeSetup': makeSetup,
    'firm.makeShared': makeShared,
    'firm.open': open,
    'firm.use': use,
    'firm.laid': laid.read,
    'firm.useLaid': ({ code }) => laid.useLaid(code),
    'firm.begin': async () => {
      await laid.begin();
      return null;
    },

    'firm.read': () => firmView(timeline),

    'firm.without': async ({ name, without }) => {
      await doWithout(timeline, name, without);
      taggers.forget();
      await recording.change({});
      return null;
    },
  };
}
