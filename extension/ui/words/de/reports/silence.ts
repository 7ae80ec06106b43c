import type { silence as english } from '../../en/reports/silence.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';

/** Time of which no title says what was worked on, and what would mend it. */
export const silence: InAnyLanguage<typeof english> = {
  title: 'Zeit ohne Anhaltspunkt',
  means: 'Fenster, die nicht sagen, woran gearbeitet wurde, und Zeit, in der kein Fenster zu sehen war.',
  none: 'Jedes Fenster dieser Tage gab einen Anhaltspunkt.',
  all: (time) => `${time} insgesamt`,
  what: 'Wo',
  time: 'Zeit',
  untitled: (program) => `${program}: Fenster ohne Titel`,
  unnamed: 'Fenster ohne Titel und Programm',
  noSubject: (program) => `${program}: kein Betreff zu sehen`,
  blind: {
    clock: 'Die Uhr wurde gestellt',
    wayland: 'Der Desktop zeigt Programmen keine Fenster',
    permission: 'Titel dürfen nicht gelesen werden',
    remote: 'Ein Remote-Desktop oder eine virtuelle Maschine war vorn',
    display: 'Der Desktop war nicht zu erreichen',
    observer: 'Der Desktop sagte nichts',
  },
  mend: (time) => `Was am meisten helfen würde, bei ${time}:`,
  subjects:
    'Outlook zeigt in seinem Hauptfenster keinen Betreff. Lassen Sie Matterline nach dem Betreff der dort ausgewählten Nachricht fragen.',
  subjectsLink: 'Betreffzeilen, in den Optionen',
  mail: (program) =>
    `${program} nennt in seinem Hauptfenster keine Nachricht. Eine Nachricht in einem eigenen Fenster hat ihren Betreff als Titel.`,
  program: (program) =>
    `${program} gibt seinen Fenstern keinen Titel. Ist nichts davon Mandatsarbeit, nehmen Sie das Programm von der Aufzeichnung aus.`,
  programLink: 'Was ausgenommen ist, in den Optionen',
  nameless: 'Einige Fenster haben weder Titel noch Programm. Die Prüfung sagt, was das System Matterline sehen lässt.',
  checkLink: 'Prüfung, in den Optionen',
};
