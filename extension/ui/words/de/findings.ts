import type { findings as english } from '../en/findings.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, decimals, hours, number, worked } from './format.ts';

const LEAVE_OUT = 'Weglassen';
const FINE_HERE = 'Passt in dieser Akte';

const sendOnly = (seconds: number) => (seconds > 0 ? `Nur ${hours(seconds)} übermitteln` : LEAVE_OUT);

/** What is said against an entry, and what the button says that mends it. Whose the rules are is not said with it. */
export const findings: InAnyLanguage<typeof english> = {
  'no-time': () => ({ text: 'Dieser Eintrag hat keine Zeit.', label: LEAVE_OUT }),
  'other-matter': ({ number }, names) => ({
    text: `Der Leistungstext nennt eine andere Akte, ${names(number)}.`,
    label: FINE_HERE,
  }),
  'other-client': ({ client }, names) => ({
    text: `Der Leistungstext nennt einen anderen Mandanten, ${names(client)}.`,
    label: FINE_HERE,
  }),
  'item-of-other': ({ quote }, names) => ({
    text: `Ein Posten nennt einen anderen Mandanten, ${names(quote)}, und nichts aus dieser Akte. Der Leistungstext lässt ihn weg.`,
    label: FINE_HERE,
  }),
  surname: ({ quote }, names) => ({
    text: `„${names(quote)}“ ist auch der Name eines anderen Mandanten.`,
    label: FINE_HERE,
  }),
  blank: () => ({ text: 'Eine Lücke im Leistungstext ist nicht ausgefüllt.', label: 'Ausfüllen' }),
  banned: ({ quote }, names) => ({
    text: `Die Regeln für diese Akte erlauben „${names(quote)}“ im Leistungstext nicht.`,
    label: 'Ändern',
  }),
  empty: () => ({ text: 'Es gibt noch keinen Leistungstext.', label: 'Schreiben' }),
  legend: ({ quote }, names) => ({ text: `„${names(quote)}“ stünde auf der Rechnung.`, label: 'Herausnehmen' }),
  clerical: ({ quote }, names) => ({
    text: `„${names(quote)}“ ist Büroarbeit, die viele Mandanten nicht bezahlen.`,
    label: 'Ändern',
  }),
  vague: ({ quote }, names) => ({ text: `„${names(quote)}“ sagt wenig über die Arbeit.`, label: 'Genauer sagen' }),
  block: ({ parts, more }) =>
    parts.length === 0
      ? {
          text: 'Die Regeln für diese Akte verlangen je Eintrag eine Aufgabe; der Leistungstext nennt mehrere.',
          label: 'Eine nennen',
        }
      : {
          text:
            more > 0
              ? `Die Regeln für diese Akte verlangen je Eintrag eine Aufgabe; getrennt ergeben sie ${hours(more)} mehr.`
              : 'Die Regeln für diese Akte verlangen je Eintrag eine Aufgabe.',
          label: `Trennen in ${parts.map(decimals).join(' + ')} h`,
        },
  codes: () => ({ text: 'Ein Aufgaben- oder ein Tätigkeitscode fehlt.', label: 'Auswählen' }),
  category: () => ({ text: 'Die Regeln für diese Akte verlangen je Eintrag eine Kategorie.', label: 'Auswählen' }),
  'more-than-worked': ({ seconds, worked: done }) => ({
    text: `${hours(seconds)} gingen an Clio, mehr als die gearbeiteten ${worked(Math.round(done / 60))}.`,
    label: 'Stimmt so',
  }),
  'too-short': ({ least, seconds }) => ({
    text: `Nach den Regeln für diese Akte hat der kleinste Eintrag ${hours(least)}, mehr als die ${hours(seconds)}, die Clio zeigen würde.`,
    label: `${hours(least)} übermitteln`,
  }),
  'in-clio': ({ seconds, left, timer }) => ({
    text: timer
      ? `Clio hat für diese Akte und diesen Tag schon ${hours(seconds)}, und dort läuft eine Stoppuhr dafür.`
      : `Clio hat für diese Akte und diesen Tag schon ${hours(seconds)}.`,
    label: sendOnly(left),
  }),
  'too-long': ({ most, within }) => ({
    text: `Die Regeln für diese Akte erlauben höchstens ${hours(most)} je Eintrag.`,
    label: sendOnly(within),
  }),
  'too-much-a-day': ({ most, within }) => ({
    text: `Die Regeln für diese Akte erlauben höchstens ${hours(most)} am Tag.`,
    label: sendOnly(within),
  }),
  'too-many-characters': ({ characters, totals, most }) => ({
    text: `Die Regeln für diese Akte erlauben im Leistungstext höchstens ${counted(most, 'Zeichen', 'Zeichen')}; dieser hat ${number(characters)}${totals > 0 ? ' mit seiner Summenzeile' : ''}.`,
    label: 'Kürzen',
  }),
  closed: () => ({ text: 'Diese Akte ist in Clio geschlossen.', label: 'Anders zuordnen' }),
  'long-day': ({ seconds, most }) => ({
    text: `Dieser Tag kommt auf ${hours(seconds)}, mehr als ${hours(most)}.`,
    label: 'Stimmt so',
  }),
  merge: ({ apart, together }) => ({
    text: `Diese kleinen Einträge ergeben in Clio ${hours(apart)}, zusammen als einer ${hours(together)}.`,
    label: 'Zusammenlegen',
  }),
};
