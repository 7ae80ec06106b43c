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
  monday: 'lunes',
  tuesday: 'martes',
  wednesday: 'miércoles',
  thursday: 'jueves',
  friday: 'viernes',
  saturday: 'sábado',
  sunday: 'domingo',
};

const languages: Readonly<Record<string, string>> = { browser: 'El del navegador', ...LANGUAGE_NAMES };

const names: Record<SettingName, SettingWords> & Readonly<Record<string, SettingWords>> = {
  idleAfterMinutes: { label: recording.settings.idle },
  exclusions: { label: 'Ventanas que nunca se capturan' },
  keepCapturing: { label: recording.settings.keep },
  uncheckedTitles: { label: recording.settings.unchecked },
  microphone: { label: recording.settings.microphone },
  subjects: { label: recording.settings.subjects },
  months: { label: data.retention.keepTitles },
  hold: {
    label: 'Retención legal',
    note: 'Mientras está activa, aquí no se elimina nada capturado: ni títulos antiguos ni lo que usted elimine a mano. No puede conservar lo que se va con Matterline cuando se quita del navegador.',
  },
  startOfDay: {
    label: 'Inicio del día',
    note: 'Lo que trabaje antes pertenece al día anterior.',
    choice: (minutes, time) => (minutes === 0 ? 'Medianoche' : time(Number(minutes))),
  },
  startOfWeek: {
    label: 'Inicio de la semana',
    note: 'La vista de la semana empieza con este día.',
    choice: (day) => weekdays[day] ?? String(day),
    policy: {
      title: 'Primer día de la semana',
      description: 'monday, tuesday y así hasta sunday: el día con que empieza la vista de una semana.',
    },
  },
  language: {
    label: 'Idioma',
    note: 'De las páginas de Matterline. Los conceptos se redactan en inglés.',
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
  hideNames: { label: 'Ocultar nombres' },
};

/** Settings by name, wherever one is spoken of. */
export const settings: InAnyLanguage<typeof english> = {
  names,
  unusable: {
    text: (labels) => `Lo guardado no se puede usar: ${labels.join(', ')}.`,
    advice: 'Vale lo que trae Matterline. Fíjelo de nuevo.',
  },
};
