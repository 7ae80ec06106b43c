import type { rules as english } from '../en/rules.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

/** A number as it is typed, with what it counts. */
const amount = (typed: string, one: string, many: string) => `${typed} ${Number(typed) === 1 ? one : many}`;

/** What each rule for entries is called: in a form, and in the line that sums a rule up. */
export const rules: InAnyLanguage<typeof english> = {
  oneTask: {
    label: 'Einträge',
    yes: 'Einer je Aufgabe',
    no: 'Einer je Akte und Tag',
    line: { yes: 'ein Eintrag je Aufgabe', no: 'ein Eintrag je Akte und Tag' },
  },
  categoryRequired: {
    label: 'Kategorie',
    yes: 'Bei jedem Eintrag nötig',
    no: 'Nicht nötig',
    line: { yes: 'eine Kategorie bei jedem Eintrag', no: 'keine Kategorie nötig' },
  },
  participantRequired: {
    label: 'Wer an einem Gespräch teilnahm',
    yes: 'In jedem Leistungstext genannt',
    no: 'Genannt, wo Sie es wollen',
    line: { yes: 'wer an jedem Gespräch teilnahm', no: 'wer teilnahm, nur wo Sie es wollen' },
  },
  leastMinutes: {
    label: 'Mindestdauer eines Eintrags (Minuten)',
    subject: 'Mindestdauer',
    line: (minutes) => `mindestens ${amount(minutes, 'Minute', 'Minuten')}`,
  },
  mostMinutes: {
    label: 'Höchstdauer eines Eintrags (Minuten)',
    subject: 'Höchstdauer',
    line: (minutes) => `höchstens ${amount(minutes, 'Minute', 'Minuten')}`,
  },
  mostHoursOfDay: {
    label: 'Höchstzahl der Stunden am Tag für die Akte',
    subject: 'Stunden am Tag',
    line: (most) => `höchstens ${most} h am Tag`,
  },
  mostCharacters: {
    label: 'Höchstzahl der Zeichen im Leistungstext',
    subject: 'Zeichen im Leistungstext',
    line: (characters) => `höchstens ${characters} Zeichen im Leistungstext`,
  },
  longDayHours: {
    label: 'Auf Tage hinweisen, die länger sind als (Stunden)',
    subject: 'Stunden eines langen Tages',
    line: (most) => `ein Hinweis bei mehr als ${most} h am Tag`,
  },
  bannedWords: {
    label: 'Wörter, die in keinem Leistungstext stehen dürfen',
    placeholder: 'Keine; mehrere mit Kommas dazwischen',
    line: (phrases) => `nie „${phrases.join('“, „')}“`,
  },
};
