import type { Handlers } from '../../messages/calls.ts';
import type { SettingsCalls } from '../../messages/settings.ts';
import type { Timeline } from '../../timeline/index.ts';
import type { Effect } from './registry.ts';
import { changeSettings, readSettings } from './settings.ts';

/** What the calls about settings need. */
export interface SettingsParts {
  timeline: Timeline;
  /** What each effect of a change does. */
  effects: { readonly [E in Effect]: () => void | Promise<void> };
  changed(): void;
}

/** What the calls of messages/settings.ts do. */
export function settingsHandlers({ timeline, effects, changed }: SettingsParts): Pick<Handlers, keyof SettingsCalls> {
  return {
    'settings.read': () => readSettings(timeline),

    'settings.change': async (change) => {
      for (const effect of await changeSettings(timeline, change)) await effects[effect]();
      changed();
      return null;
    },
  };
}
