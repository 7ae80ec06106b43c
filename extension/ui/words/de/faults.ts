import type { faults as english } from '../en/faults.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

const retried = 'Es wird von selbst wieder versucht.';

/** What failed in the background, by the part in which it did, and what to do about it. */
export const faults: InAnyLanguage<typeof english> = {
  title: 'Fehler im Hintergrund',
  intro:
    'Nach jedem dieser Fehler arbeitet Matterline von selbst weiter. Kehrt einer immer wieder, hilft der Rat in seiner Zeile.',
  places: {
    acts: {
      what: 'Etwas, das Sie getan haben',
      advice: 'Sehen Sie nach, ob es getan ist; wenn nicht, tun Sie es noch einmal.',
    },
    'back-up': { what: 'Die selbsttätige Sicherung', advice: retried },
    badge: {
      what: 'Die Zahl auf der Schaltfläche der Symbolleiste',
      advice: 'Sie erscheint mit der nächsten Änderung.',
    },
    'changes-in-clio': { what: 'Nachsehen, was in Clio geändert wurde', advice: retried },
    helper: {
      what: 'Die Verbindung zum Hilfsprogramm',
      advice: 'Wird keine Zeit aufgezeichnet, starten Sie den Browser neu.',
    },
    'key-store': {
      what: 'Geheimnisse im Schlüsselspeicher aufbewahren',
      advice: 'Entsperren Sie den Schlüsselspeicher dieses Computers.',
    },
    maintenance: { what: 'Löschen, was älter ist, als Sie es aufbewahren', advice: retried },
    notes: { what: 'Suchen nach Akten, die ein Leistungstext nennt', advice: retried },
    pages: {
      what: 'Offenen Seiten eine Änderung mitteilen',
      advice: 'Laden Sie eine Seite neu, die Veraltetes zeigt.',
    },
    policy: { what: 'Die Richtlinie Ihrer Kanzlei lesen', advice: 'Starten Sie den Browser neu.' },
    posting: { what: 'Einträge an Clio übermitteln', advice: `${retried} Was wartet, bleibt auf diesem Computer.` },
    recording: {
      what: 'Aufgezeichnete Zeit speichern',
      advice: 'Das Hilfsprogramm bewahrt sie auf und sendet sie noch einmal. Schaffen Sie Platz auf dem Datenträger.',
    },
    reminders: { what: 'An die Durchsicht erinnern', advice: retried },
    storage: {
      what: 'Der Speicher des Browsers',
      advice: 'Schaffen Sie Platz auf dem Datenträger, und starten Sie den Browser neu.',
    },
    suggestions: { what: 'Vorschläge ausarbeiten', advice: 'Bis es wieder gelingt, erscheinen Tage ohne sie.' },
    sync: { what: 'Akten aus Clio holen', advice: retried },
    tabs: { what: 'Der Blick auf die Tabs dieses Browsers', advice: 'Solange wird nach Fenstertiteln aufgezeichnet.' },
    unsent: { what: 'Ungesendete Arbeit beim Hilfsprogramm ablegen', advice: retried },
    update: { what: 'Eine neue Version übernehmen', advice: 'Starten Sie den Browser neu.' },
  },
  last: (when, code) => `Zuletzt ${when} (${code}).`,
};
