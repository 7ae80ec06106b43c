import type { SettingName } from '../../../../messages/settings.ts';
import { LANGUAGE_NAMES } from '../../formats/names.ts';
import { billing } from './billing.ts';
import { connections } from './connections.ts';
import { data } from './data.ts';
import { matching } from './matching.ts';
import { recording } from './recording.ts';

/** The words of one setting. The note and the choices are for those that the page shows by their descriptions. */
export interface SettingWords {
  label: string;
  note?: string;
  /** One of its choices; `time` writes minutes after midnight as a time of day. */
  choice?: (value: string | number, time: (minutes: number) => string) => string;
  /** What the administrator of a firm's policy reads of it, where a firm may set it by this name. */
  policy?: { title: string; description: string };
}

const weekdays: Readonly<Record<string, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

const languages: Readonly<Record<string, string>> = { browser: 'As the browser', ...LANGUAGE_NAMES };

const names: Record<SettingName, SettingWords> & Readonly<Record<string, SettingWords>> = {
  idleAfterMinutes: { label: recording.settings.idle },
  exclusions: { label: 'Windows never recorded' },
  keepCapturing: { label: recording.settings.keep },
  uncheckedTitles: { label: recording.settings.unchecked },
  microphone: { label: recording.settings.microphone },
  subjects: { label: recording.settings.subjects },
  months: { label: data.retention.keepTitles },
  hold: {
    label: 'Legal hold',
    note: 'While it is on, nothing recorded is deleted here: no old titles, and nothing that you delete by hand. It cannot keep what goes with Matterline when that is removed from the browser.',
  },
  startOfDay: {
    label: 'A day begins at',
    note: 'What you work before then belongs to the day before.',
    choice: (minutes, time) => (minutes === 0 ? 'Midnight' : time(Number(minutes))),
  },
  startOfWeek: {
    label: 'A week begins on',
    note: 'The week’s view begins with this day.',
    choice: (day) => weekdays[day] ?? String(day),
    policy: {
      title: 'First day of the week',
      description: 'monday, tuesday and so on to sunday: the day with which the view of a week begins.',
    },
  },
  language: {
    label: 'Language',
    note: 'Of Matterline’s pages. Narratives are drafted in English.',
    choice: (language) => languages[language] ?? String(language),
  },
  remindAt: { label: billing.reminder.remind },
  showClosedCases: { label: connections.properties.showClosed },
  addSummaryToNarrative: { label: connections.properties.addSummary },
  activityTypesNonBillable: { label: connections.properties.nonBillable },
  byTask: { label: billing.grouping.label },
  rounding: { label: billing.rounding.label },
  longDayHours: { label: billing.longDay.label },
  rules: { label: billing.ownRules.title },
  automaticFrom: { label: matching.learning.automatic },
  hideNames: { label: 'Hide names' },
};

/** Settings by name, wherever one is spoken of. */
export const settings = {
  names: names as Readonly<Record<string, SettingWords>>,
  unusable: {
    text: (labels: readonly string[]) => `What was stored cannot be used: ${labels.join(', ')}.`,
    advice: 'It is as Matterline comes. Set it again.',
  },
};
