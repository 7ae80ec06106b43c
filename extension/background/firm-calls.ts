import type { FirmCalls } from '../messages-firm.ts';
import { type FirmParts, firmFiles } from './firm-files.ts';
import { keepFirmState } from './firm-settings.ts';
import { firmView } from './firm-view.ts';
import type { Handlers } from './router.ts';

/** What the calls of messages-firm.ts do. */
export function firmHandlers(parts: FirmParts): Pick<Handlers, keyof FirmCalls> {
  const { timeline, taggers, recording } = parts;
  return {
    ...firmFiles(parts),

    'firm.read': () => firmView(timeline),

    'firm.without': async ({ name, without }) => {
      const others = ((await timeline.read('firm'))?.without ?? []).filter((other) => other !== name);
      await keepFirmState(timeline, { without: without ? [...others, name] : others });
      taggers.forget();
      await recording.change({});
      return null;
    },
  };
}
