import type { billing as english } from '../../en/options/billing.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, hours, number } from '../format.ts';
import { rules } from '../rules.ts';

/** An increment in words. Clio's finest is no whole minute; a third of an hour and the like have no exact decimals. */
function increment(seconds: number): string {
  if (seconds % 60 !== 0) return `${seconds} Sekunden (${hours(seconds)})`;
  const minutes = counted(seconds / 60, 'Minute', 'Minuten');
  return seconds % 36 === 0 ? `${minutes} (${hours(seconds)})` : minutes;
}

/** How time becomes entries, on the options page. */
export const billing: InAnyLanguage<typeof english> = {
  title: 'Abrechnung',
  grouping: {
    label: 'Einen Eintrag erstellen je',
    note: 'Die eigene Regel eines Mandanten geht dem vor. Kleine Einträge lassen sich wieder zusammenlegen.',
    matter: 'Akte und Tag',
    task: 'Aufgabe: ein Dokument, ein E-Mail-Verlauf',
  },
  rounding: {
    label: 'Vor dem Übermitteln runden',
    none: 'Gar nicht: genaue Sekunden',
    ways: {
      up: (seconds) => `Aufrunden in Schritten von ${increment(seconds)}`,
      nearest: (seconds) => `Runden in Schritten von ${increment(seconds)}`,
    },
    notes: {
      off: 'Clio rundet jeden Eintrag selbst auf.',
      on: 'Was gearbeitet wurde, bleibt erhalten. Der Vergleich des Tages zeigt jeden Unterschied.',
      unused:
        'Nicht angewandt, weil Clio das Ergebnis noch einmal runden würde, auf anderer Grundlage. Wählen Sie eine andere Rundung.',
    },
  },
  longDay: {
    label: 'Auf Tage hinweisen mit mehr als',
    note: 'Über alle Akten, so wie Clio sie zeigen wird.',
    usual: '12\u00a0h, wie üblich',
    hours: (count) => `${count}\u00a0h`,
  },
  reminder: {
    title: 'Erinnerung',
    means:
      'Eine stille Benachrichtigung an Tagen mit Zeit: was zum Übermitteln bereit ist und was ohne Akte ist. Sie nennt keinen Mandanten.',
    remind: 'An die Durchsicht erinnern',
    off: 'Ihr Browser wird fragen, ob Matterline Benachrichtigungen zeigen darf.',
    from: 'Ab',
    when: 'Montags sagt sie auch, welche Tage nicht übermittelt sind. Sie wartet, bis ein Gespräch zu Ende ist und Sie wieder am Computer sind.',
    refused: 'Der Browser hat es nicht erlaubt. Nichts hat sich geändert.',
    notAllowed: 'Der Browser lässt Matterline keine Benachrichtigungen mehr zeigen; deshalb kommt keine.',
    allow: 'Benachrichtigungen erlauben',
  },
  increment: {
    label: 'Rundungsschritt in Clio',
    notKnown: 'Nicht bekannt',
    of: increment,
    notes: {
      saidByClio: 'Wie Ihre Kanzlei es in Clio eingestellt hat.',
      checked: 'An jedem übermittelten Eintrag geprüft.',
      unknown:
        'Clio sagt es diesem Konto nicht. Sehen Sie in Clio unter „Settings“, „Billing“ nach, oder lassen Sie es: Die ersten übermittelten Einträge zeigen es.',
    },
  },
  rules,
  ownRules: {
    title: 'Ihre Regeln für Mandanten und Akten',
    about:
      'Was ein Mandant von Einträgen verlangt: je Eintrag eine Aufgabe, einen kleinsten oder größten Eintrag, Wörter, die in keinem Leistungstext stehen dürfen.',
    list: 'Abrechnungsregeln',
    one: 'Regel',
    many: 'Regeln',
    usual: 'Wie üblich',
    order: 'Die Regel einer Akte geht der ihres Mandanten vor.',
    firmHas: (count, locked) => {
      const firms = count === 1 ? 'eine solche Regel, die Ihren' : `${count} solche Regeln, die Ihren`;
      const goes = count === 1 ? 'vorgeht' : 'vorgehen';
      return `Ihre Kanzlei hat ${firms} ${locked ? '' : 'für denselben Mandanten oder dieselbe Akte '}${goes}.`;
    },
  },
  ownWords: {
    title: 'Ihre eigenen Wörter',
    about:
      'Wörter, die Sie in zwei entworfenen Leistungstexten auf dieselbe Weise geändert haben. Entwürfe schreiben sie wie Sie. Alles davon bleibt auf diesem Computer.',
    none: 'Noch nichts. Ändern Sie dasselbe Wort in zwei entworfenen Leistungstexten, und Entwürfe schreiben es von da an wie Sie. Alles davon bleibt auf diesem Computer.',
    line: (from, to) => `„${to}“ statt „${from}“`,
    only: (whom) => `Nur für ${whom}`,
    forget: 'Vergessen',
    forgetWhich: (to) => `„${to}“ vergessen`,
  },
  firmRules: {
    list: 'Abrechnungsregeln',
    one: 'Abrechnungsregel',
    many: 'Abrechnungsregeln',
    usual: 'Wie jeder entscheidet',
    about:
      'Was die Kanzlei oder ein Mandant von Einträgen verlangt. Die Regel einer Akte geht der ihres Mandanten vor.',
  },
  whose: {
    label: 'Für',
    firm: 'Alle Akten',
    client: 'Die Akten eines Mandanten',
    matter: 'Eine Akte',
  },
  names: {
    client: {
      label: 'Mandant',
      placeholder: 'Voller Name wie in Clio',
      missing: 'Kein Mandant auf diesem Computer hat diesen Namen. Prüfen Sie ihn in Clio.',
    },
    matter: {
      label: 'Akte',
      placeholder: 'Ihre Nummer in Clio',
      missing: 'Keine Akte auf diesem Computer hat diese Nummer. Prüfen Sie sie in Clio.',
    },
  },
  items: {
    find: (one) => `${one} suchen`,
    item: (one, place) => `${one} ${place}`,
    none: (one) => `Keine ${one} enthält diese Wörter.`,
    more: (count, one, many) => `Mehr von ${counted(count, one, many)} zeigen`,
    add: (one) => `${one} hinzufügen`,
    remove: 'Entfernen',
    done: 'Fertig',
  },
  anyAmount: 'Beliebig',
  allMatters: 'Alle Akten',
  nobodyYet: 'Noch niemand',
  ruleLine: (whom, wants) => `${whom}: ${wants.join(', ') || 'noch nichts'}`,
  faults: {
    noClient: 'Nennen Sie den Mandanten wie in Clio.',
    noMatter: 'Nennen Sie die Akte mit ihrer Nummer in Clio.',
    notInRange: (subject, most) => `${subject}: Geben Sie eine Zahl über 0 ein, höchstens ${number(most)}.`,
    leastOverMost: 'Die Mindestdauer ist länger als die Höchstdauer. Ändern Sie eine der beiden.',
    wantsNothing: 'Sagen Sie, was diese Regel von Einträgen verlangt.',
  },
};
