import type { ClioTrouble } from '../../../messages/views.ts';
import type { clio as english } from '../en/clio.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { plural } from './format.ts';

/** Said after an advice where entries wait. */
const kept = (waiting: number) =>
  waiting === 0
    ? ''
    : ` Nichts geht verloren: ${plural(waiting, { one: 'Ein Eintrag wartet', other: `${waiting} Einträge warten` })}.`;

function forbiddenAdvice(scope: { area: string; write: boolean } | null): string {
  if (!scope) return 'Fragen Sie die Administration Ihrer Kanzlei, ob Ihre Rolle in Clio es erlaubt.';
  const box = `„${scope.area}“ (${scope.write ? 'lesen und schreiben' : 'lesen'})`;
  return `Kreuzen Sie in der Clio-Anwendung das Recht ${box} an, und melden Sie sich neu an. Ist es angekreuzt, verbietet es Ihre Rolle in Clio.`;
}

/** Why a shared connection has nobody to post for, and what mends it. */
function noColleagueWords({ why, who, by }: Extract<ClioTrouble, { kind: 'no-colleague' }>, kept: string) {
  if (why === 'disabled')
    return {
      trouble: `In Clio ist der Benutzer ${who} deaktiviert; deshalb kann dort keine Zeit geführt werden.`,
      advice: `Bitten Sie Ihre Administration, den Benutzer in Clio zu aktivieren.${kept}`,
    };
  if (why === 'several')
    return {
      trouble: `Im Clio Ihrer Kanzlei haben mehrere Benutzer die Adresse ${who}.`,
      advice: `Bitten Sie Ihre Administration um eine Datei mit Ihrer externen Benutzerkennung.${kept}`,
    };
  return by === 'id'
    ? {
        trouble: `Im Clio Ihrer Kanzlei hat kein Benutzer die Kennung ${who}, die in Ihrer Datei steht.`,
        advice: `Bitten Sie Ihre Administration um eine Datei mit der richtigen externen Benutzerkennung.${kept}`,
      }
    : {
        trouble: `Im Clio Ihrer Kanzlei hat kein Benutzer die Adresse ${who}.`,
        advice: `Bitten Sie Ihre Administration, Ihrem Benutzer in Clio diese Adresse zu geben oder Ihnen eine Datei mit Ihrer externen Benutzerkennung.${kept}`,
      };
}

/** What went wrong with Clio, by its kind. */
export const clio: InAnyLanguage<typeof english> = {
  unreachable: (_, { waiting }) => ({
    trouble: 'Clio hat nicht geantwortet.',
    advice: `Prüfen Sie die Internetverbindung, und versuchen Sie es noch einmal.${kept(waiting)}`,
  }),
  'on-the-way': (trouble, { waiting }) => ({
    trouble: `Etwas zwischen diesem Computer und Clio hat anstelle von Clio geantwortet (Status ${trouble.status}).`,
    advice: `Hat dieses Netz eine eigene Anmeldeseite, öffnen Sie irgendeine Webseite, und melden Sie sich dort an. Sonst bitten Sie den Betreiber des Netzes, den Browser zu Clio durchzulassen.${kept(waiting)}`,
  }),
  ailing: (_, { waiting }) => ({
    trouble: 'Clio sagt nicht, was aus etwas geworden ist, das mehr als einmal übermittelt wurde.',
    advice: `Es wird von selbst nachgesehen und wieder versucht, in immer größeren Abständen; nach fünf Versuchen werden Sie gefragt.${kept(waiting)}`,
  }),
  held: (trouble) => ({
    trouble: plural(trouble.many, {
      one: 'Clio hat in fünf Versuchen nie gesagt, was aus einem Eintrag geworden ist.',
      other: `Clio hat in je fünf Versuchen nie gesagt, was aus ${trouble.many} Einträgen geworden ist.`,
    }),
    advice: 'Sehen Sie sich das Übermittelte an, und sagen Sie dort, was geschehen soll.',
  }),
  closed: () => ({
    trouble: 'Das Fenster von Clio wurde geschlossen, bevor der Zugriff erlaubt war.',
    advice:
      'Versuchen Sie es noch einmal. Haben Sie es nicht geschlossen, fehlt Ihrer Clio-Anwendung die Weiterleitungsadresse dieses Browsers, oder die Client-ID gehört nicht zu dieser Region: Tragen Sie die Adresse genau so ein, wie sie unter „Neue Verbindung“ steht.',
  }),
  code: () => ({
    trouble: 'Clio hat den Code dieser Anmeldung nicht angenommen.',
    advice:
      'Ein Code gilt einmal und zehn Minuten lang; versuchen Sie es also noch einmal. Bleibt es so, steht eine Weiterleitungsadresse in Ihrer Clio-Anwendung nicht genau so da wie unter „Neue Verbindung“.',
  }),
  declined: () => ({
    trouble: 'Sie haben den Zugriff in Clio nicht erlaubt.',
    advice: 'Nichts wurde geändert. Zum Verbinden versuchen Sie es noch einmal, und erlauben Sie den Zugriff.',
  }),
  'wrong-client': () => ({
    trouble: 'Clio nimmt diese Client-ID mit diesem Geheimnis nicht an.',
    advice: 'Kopieren Sie beides neu aus Ihrer Clio-Anwendung, in derselben Region, unter „Neue Verbindung“.',
  }),
  'not-ours': () => ({
    trouble: 'Die Antwort gehörte nicht zur gestellten Frage; deshalb wurde sie nicht verwendet.',
    advice: 'Beginnen Sie die Verbindung noch einmal von dieser Seite aus.',
  }),
  'no-permission': (_, { waiting }) => ({
    trouble: 'Der Browser lässt Matterline nicht mit dieser Region von Clio sprechen.',
    advice: `Verbinden Sie sich in den Optionen, oder melden Sie sich dort neu an, und erlauben Sie den Zugriff auf Clio, wenn der Browser fragt.${kept(waiting)}`,
  }),
  'sign-in': (_, { waiting }) => ({
    trouble: 'Clio hat dieses Konto abgelehnt, vielleicht weil das Abonnement abgelaufen ist.',
    advice: `${waiting === 0 ? '' : `${kept(waiting).trim()} `}Melden Sie sich neu an.`,
  }),
  'wrong-region': () => ({
    trouble: 'Diese Region von Clio kennt das Konto nicht.',
    advice: 'Wählen Sie die Region, in der das Clio-Konto Ihrer Kanzlei liegt, mit der dort angelegten Anwendung.',
  }),
  'key-store': (trouble, { waiting }) =>
    trouble.why === 'locked'
      ? {
          trouble: 'Der Schlüsselspeicher dieses Computers ist gesperrt, und die Anmeldung bei Clio liegt dort.',
          advice: `Entsperren Sie ihn, und versuchen Sie es noch einmal.${kept(waiting)}`,
        }
      : {
          trouble: 'Die Anmeldung bei Clio liegt im Schlüsselspeicher dieses Computers, der nicht zu erreichen ist.',
          advice: `Starten Sie das Hilfsprogramm, oder verbinden Sie sich neu mit Clio.${kept(waiting)}`,
        },
  forbidden: (trouble, { why }) => ({
    trouble: `Clio erlaubt das nicht: ${why}`,
    advice: forbiddenAdvice(trouble.scope),
  }),
  firewall: (_, { waiting }) => ({
    trouble: 'Eine Firewall vor Clio hat die Anfrage abgewiesen.',
    advice: `Versuchen Sie es in einigen Minuten noch einmal, oder aus einem anderen Netz.${kept(waiting)}`,
  }),
  limit: (_, { until, waiting }) => ({
    trouble: 'Die Grenze von Clio für Anfragen ist erreicht.',
    advice: `Um ${until} geht es von selbst weiter.${kept(waiting)}`,
  }),
  refused: (_, { why }) => ({
    trouble: `Clio hat abgelehnt: ${why}`,
    advice: 'Berichtigen Sie es, und versuchen Sie es noch einmal.',
  }),
  'other-user': ({ name, account }) => ({
    trouble: `Sie sind bei Clio als ${account === null ? name : `${name} (${account})`} angemeldet, aber diese Zeit wurde für jemand anderen durchgesehen.`,
    advice: 'Melden Sie sich als die Person an, die sie durchgesehen hat.',
  }),
  'old-setup': (_, { waiting }) => ({
    trouble: 'Clio nimmt das Geheimnis in dieser Einrichtungsdatei nicht mehr an.',
    advice: `Bitten Sie um eine neue Einrichtungsdatei.${kept(waiting)}`,
  }),
  'shared-ended': (trouble, { waiting }) => ({
    trouble: `Clio lässt diese geteilte Verbindung nicht mehr handeln als ${trouble.as || 'das Konto, aus dem sie entstand'}.`,
    advice: `Bitten Sie Ihre Administration um eine neue Datei.${kept(waiting)}`,
  }),
  'no-colleague': (trouble, { waiting }) => noColleagueWords(trouble, kept(waiting)),
  busy: () => ({
    trouble: 'Eine Verbindung wird schon hergestellt.',
    advice: 'Beenden Sie das im Fenster von Clio, oder schließen Sie es.',
  }),
};
