import type { settings as english } from '../../en/options/settings.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { LANGUAGE_NAMES } from '../../formats/names.ts';
import { billing } from './billing.ts';
import { connections } from './connections.ts';
import { data } from './data.ts';
import { matching } from './matching.ts';
import { recording } from './recording.ts';

const weekdays: Readonly<Record<string, string>> = {
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
  sunday: 'Sonntag',
};

const languages: Readonly<Record<string, string>> = { browser: 'Wie der Browser', ...LANGUAGE_NAMES };

const names: InAnyLanguage<typeof english.names> = {
  idleAfterMinutes: { label: recording.settings.idle },
  exclusions: { label: 'Nie aufgezeichnete Fenster' },
  keepCapturing: { label: recording.settings.keep },
  uncheckedTitles: { label: recording.settings.unchecked },
  microphone: { label: recording.settings.microphone },
  subjects: { label: recording.settings.subjects },
  months: { label: data.retention.keepTitles },
  hold: {
    label: 'Löschsperre',
    note: 'Solange sie gilt, wird hier nichts Aufgezeichnetes gelöscht: keine alten Titel, und nichts, was Sie von Hand löschen. Was mit Matterline verschwindet, wenn es aus dem Browser entfernt wird, kann sie nicht bewahren.',
  },
  startOfDay: {
    label: 'Ein Tag beginnt um',
    note: 'Was Sie davor arbeiten, gehört zum Tag davor.',
    choice: (minutes, time) => (minutes === 0 ? 'Mitternacht' : time(Number(minutes))),
  },
  startOfWeek: {
    label: 'Eine Woche beginnt am',
    note: 'Mit diesem Tag beginnt die Ansicht der Woche.',
    choice: (day) => weekdays[day] ?? String(day),
    policy: {
      title: 'Erster Tag der Woche',
      description: 'monday, tuesday und so weiter bis sunday: der Tag, mit dem die Ansicht einer Woche beginnt.',
    },
  },
  language: {
    label: 'Sprache',
    note: 'Die der Seiten von Matterline. Leistungstexte werden auf Englisch entworfen.',
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
  hideNames: { label: 'Namen verbergen' },
};

/** Settings by name, wherever one is spoken of. */
export const settings: InAnyLanguage<typeof english> = {
  names,
  unusable: {
    text: (labels) => `Gespeichertes ist nicht verwendbar: ${labels.join(', ')}.`,
    advice: 'Es gilt wieder, was Matterline mitbringt. Stellen Sie es neu ein.',
  },
};
