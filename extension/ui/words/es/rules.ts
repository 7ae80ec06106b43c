import type { RuleName, Wants } from '../../../billing/index.ts';

/** A rule that is chosen: yes, no, or left as it is. */
interface ChoiceWords {
  label: string;
  yes: string;
  no: string;
  line: { yes: string; no: string };
}

/** A rule with a number. */
interface AmountWords {
  label: string;
  /** Begins a sentence about the number. */
  subject: string;
  line(amount: string): string;
}

/** A rule with a list of phrases. */
interface PhrasesWords {
  label: string;
  placeholder: string;
  line(phrases: readonly string[]): string;
}

type RuleWords = {
  [N in RuleName]: Required<Wants>[N] extends boolean
    ? ChoiceWords
    : Required<Wants>[N] extends number
      ? AmountWords
      : PhrasesWords;
};

/** A number as it is typed, with what it counts. */
const amount = (typed: string, one: string, many: string) => `${typed} ${Number(typed) === 1 ? one : many}`;

/** What each rule for entries is called: in a form, and in the line that sums a rule up. */
export const rules = {
  oneTask: {
    label: 'Registros',
    yes: 'Uno por tarea',
    no: 'Uno por asunto y día',
    line: { yes: 'un registro por tarea', no: 'un registro por asunto y día' },
  },
  categoryRequired: {
    label: 'Categoría',
    yes: 'Necesaria en cada registro',
    no: 'No necesaria',
    line: { yes: 'una categoría en cada registro', no: 'sin categoría necesaria' },
  },
  participantRequired: {
    label: 'Quién participó en una conversación',
    yes: 'Dicho en cada concepto',
    no: 'Dicho donde usted elija',
    line: { yes: 'quién participó en cada conversación', no: 'quién participó solo donde usted elija' },
  },
  leastMinutes: {
    label: 'Minutos mínimos de un registro',
    subject: 'El mínimo de minutos',
    line: (minutes) => `al menos ${amount(minutes, 'minuto', 'minutos')}`,
  },
  mostMinutes: {
    label: 'Minutos máximos de un registro',
    subject: 'El máximo de minutos',
    line: (minutes) => `como máximo ${amount(minutes, 'minuto', 'minutos')}`,
  },
  mostHoursOfDay: {
    label: 'Horas máximas al día para el asunto',
    subject: 'El máximo de horas al día',
    line: (most) => `como máximo ${most} h al día`,
  },
  mostCharacters: {
    label: 'Caracteres máximos de un concepto',
    subject: 'El máximo de caracteres',
    line: (characters) => `como máximo ${amount(characters, 'carácter', 'caracteres')} en un concepto`,
  },
  longDayHours: {
    label: 'Señalar días de más de (horas)',
    subject: 'Las horas de un día largo',
    line: (most) => `aviso con más de ${most} h al día`,
  },
  bannedWords: {
    label: 'Palabras que ningún concepto puede tener',
    placeholder: 'Ninguna; varias, separadas por comas',
    line: (phrases) => `nunca «${phrases.join('», «')}»`,
  },
} satisfies RuleWords;
