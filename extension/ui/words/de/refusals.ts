import type { refusals as english } from '../en/refusals.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

/** Why Clio refused something, as the end of a sentence. */
export const refusals: InAnyLanguage<typeof english> = {
  codes: {
    'old-version': 'Diese Version von Matterline ist zu alt für Clio. Aktualisieren Sie sie.',
    missing: 'Clio findet die Akte nicht, oder Sie dürfen sie dort nicht mehr sehen.',
    stale: 'Der Eintrag wurde inzwischen in Clio geändert.',
    'foreign-link': 'Die Antwort verwies auf einen anderen Server; dem wurde nicht gefolgt.',
    'unknown-region': 'Diese Region ist nicht bekannt.',
  },
  invalid: {
    seconds: 'Die Sekunden des Eintrags können nicht stimmen.',
    date: 'Das Datum des Eintrags kann nicht stimmen.',
    matter: 'Die Akte des Eintrags kann nicht stimmen.',
    user: 'Der Benutzer des Eintrags kann nicht stimmen.',
    category: 'Die Kategorie des Eintrags kann nicht stimmen.',
    code: 'Der Code des Eintrags kann nicht stimmen.',
    entry: 'Der Eintrag kann nicht stimmen.',
  },
  noWord: 'Clio nannte keinen Grund.',
  lacksScope: (said, area) =>
    `${said} Ist „${area}“ in der Clio-Anwendung der Kanzlei angekreuzt, fehlt dieses Recht Ihrer Rolle.`,
};
