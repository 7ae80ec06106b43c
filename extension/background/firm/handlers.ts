import type { FirmCalls } from '../../messages/firm.ts';
import type { Handlers } from '../router.ts';
import { doWithout } from '../settings/effective.ts';
import { type FirmParts, firmFiles } from './files.ts';
import { firmView } from './view.ts';

/** What the calls of messages-firm.ts do. */
export function firmHandlers(parts: FirmParts): Pick<Handlers, keyof FirmCalls> {
  const { timeline, taggers, recording } = parts;
  return {
    ...firmFiles(parts),

    'firm.read': () => firmView(timeline),

    'firm.without': async ({ name, without }) => {
      await doWithout(timeline, name, without);
      taggers.forget();
      await recording.change({});
      return null;
    },
  };
}
