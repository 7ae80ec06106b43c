import type { SettingName } from '../../../../messages/settings.ts';
import type { settings as english, SettingWords } from '../../en/options/settings.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { LANGUAGE_NAMES } from '../../formats/names.ts';
import { billing } from './billing.ts';
import { connections } from './connections.ts';
import { data } from './data.ts';
import { matching } from './matching.ts';
import { recording } from './recording.ts';

const weekdays: Readonly<Record<string, string>> = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
};

const languages: Readonly<Record<string, string>> = { browser: 'Comme le navigateur', ...LANGUAGE_NAMES };

const names: Record<SettingName, SettingWords> & Readonly<Record<string, SettingWords>> = {
  idleAfterMinutes: { label: recording.settings.idle },
  exclusions: { label: 'Fenêtres jamais enregistrées' },
  keepCapturing: { label: recording.settings.keep },
  uncheckedTitles: { label: recording.settings.unchecked },
  microphone: { label: recording.settings.microphone },
  subjects: { label: recording.settings.subjects },
  months: { label: data.retention.keepTitles },
  hold: {
    label: 'Conservation légale',
    note: 'Tant qu’elle est active, rien d’enregistré n’est supprimé ici : ni vieux titres, ni ce que vous supprimez à la main. Elle ne peut garder ce qui part avec Matterline quand il est retiré du navigateur.',
  },
  startOfDay: {
    label: 'La journée commence à',
    note: 'Ce que vous travaillez avant est de la veille.',
    choice: (minutes, time) => (minutes === 0 ? 'Minuit' : time(Number(minutes))),
  },
  startOfWeek: {
    label: 'La semaine commence le',
    note: 'La vue de la semaine commence par ce jour.',
    choice: (day) => weekdays[day] ?? String(day),
    policy: {
      title: 'Premier jour de la semaine',
      description:
        'monday, tuesday et ainsi de suite jusqu’à sunday : le jour par lequel commence la vue d’une semaine.',
    },
  },
  language: {
    label: 'Langue',
    note: 'Des pages de Matterline. Les libellés sont rédigés en anglais.',
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
  hideNames: { label: 'Masquer les noms' },
};

/** Settings by name, wherever one is spoken of. */
export const settings: InAnyLanguage<typeof english> = {
  names,
  unusable: {
    text: (labels) => `Ce qui était gardé est inutilisable : ${labels.join(', ')}.`,
    advice: 'C’est comme Matterline est livré. Réglez-le de nouveau.',
  },
};
