import { type SettingsParts, settingsHandlers } from '../../../extension/background/settings/handlers.ts';
import type { Timeline } from '../../../extension/timeline/index.ts';

const nothing = () => undefined;

/** What the pages ask about settings, over a store; effects that a test does not look at do nothing. */
export function settingsCalls(
  timeline: Timeline,
  { effects = {}, changed = nothing }: { effects?: Partial<SettingsParts['effects']>; changed?: () => void } = {},
): ReturnType<typeof settingsHandlers> {
  const all = {
    helper: nothing,
    matches: nothing,
    maintenance: nothing,
    reminders: nothing,
    language: nothing,
    ...effects,
  };
  return settingsHandlers({ timeline, effects: all, changed });
}
