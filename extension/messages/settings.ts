import type { BillingChoices, Properties, RecordingSettings, RetentionSettings } from '../timeline/index.ts';
import type { LanguageChoice } from './language.ts';

/** What the settings may be that pages know by name. Others they show by their descriptions alone. */
export interface SettingValues
  extends Pick<RecordingSettings, 'idleAfterMinutes' | 'exclusions' | 'keepCapturing'>,
    RetentionSettings,
    Properties,
    Pick<Required<BillingChoices>, 'byTask' | 'rounding' | 'longDayHours' | 'rules'> {
  uncheckedTitles: boolean;
  /** Programs that use the microphone are noticed. */
  microphone: boolean;
  /** Classic Outlook is asked for the subject of the message that is chosen in its main window. */
  subjects: boolean;
  /** From how sure on a suggestion tags by itself, from 0 to 1; null: never. */
  automaticFrom: number | null;
  /** The language of the screens. */
  language: LanguageChoice;
  /** From which minute after midnight on a notification may remind of the day; null: never. */
  remindAt: number | null;
  /** Names are hidden on the screens: others may look at them. */
  hideNames: boolean;
}
export type SettingName = keyof SettingValues;

/** How a page asks for a value. */
export type Control = { kind: 'switch' } | { kind: 'choice'; values: readonly (string | number)[] };

/** Whether the firm set a value, and whether the attorney may use another. */
export type ByFirm = 'no' | 'set' | 'locked';

/** A setting that a page shows by its description alone; its words stand in the catalogue under its name. */
export interface FieldView {
  name: string;
  control: Control;
  value: string | number | boolean;
  byFirm: ByFirm;
}

/** The settings as they count now. */
export interface SettingsView {
  values: SettingValues;
  /** Those that are the firm's. */
  byFirm: Partial<Record<string, Exclude<ByFirm, 'no'>>>;
  /** What is stored of these cannot be used, so that they are as where nothing is stored. */
  unusable: string[];
  /** Those that the options page shows by their descriptions, in their order there. */
  fields: FieldView[];
}

/** What pages ask of the worker about settings. */
export interface SettingsCalls {
  'settings.read': { params: Record<string, never>; value: SettingsView };
  /** What is absent stays, as does what is given a value that it cannot have. Effective at once. */
  'settings.change': { params: Partial<SettingValues>; value: null };
}
