import type * as english from '../en/helper-troubles.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

const DOCTOR = 'matterline-helper doctor';
const KEPT = 'Nichts geht inzwischen verloren: Das Hilfsprogramm bewahrt es auf.';

/** Why no window can be seen. */
export const blind: InAnyLanguage<typeof english.blind> = {
  wayland: {
    trouble: 'Diese Desktop-Sitzung (Wayland) lässt Programme nicht sehen, welches Fenster vorn ist.',
    advice:
      'Melden Sie sich ab, und wählen Sie bei der Anmeldung eine Xorg-Sitzung. Bis dahin wird nichts aufgezeichnet.',
  },
  permission: {
    trouble: 'Das System lässt das Hilfsprogramm keine Fenstertitel sehen.',
    advice: `Auf einem Mac öffnen Sie die Systemeinstellungen, „Datenschutz & Sicherheit“, „Bedienungshilfen“, und schalten Sie Matterline ein. Anderswo führen Sie „${DOCTOR}“ aus.`,
  },
  remote: {
    trouble:
      'Ein Remote-Desktop oder eine virtuelle Maschine ist vorn; die Fenster darin sind von hier nicht zu sehen.',
    advice: 'Installieren Sie Matterline auch auf jenem Computer, um die Arbeit dort aufzuzeichnen.',
  },
  display: {
    trouble: 'Das Hilfsprogramm erreicht den Desktop nicht.',
    advice: `Es versucht es weiter. Bleibt es so, führen Sie in einem Terminal dieses Desktops „${DOCTOR}“ aus.`,
  },
  observer: {
    trouble: 'Das Hilfsprogramm erfährt von diesem Desktop nicht, welches Fenster vorn ist.',
    advice: `Führen Sie „${DOCTOR}“ aus; es sagt, was fehlt.`,
  },
  clock: {
    trouble: 'Die Uhr dieses Computers wurde zurückgestellt.',
    advice: 'Die Aufzeichnung läuft nach der neuen Zeit weiter. Sehen Sie die Stunden um die Änderung durch.',
  },
};

/** What is wrong with the timeline's storage. */
export const store: InAnyLanguage<typeof english.store> = {
  blocked: {
    trouble: 'Eine alte Seite von Matterline hält den Speicher besetzt.',
    advice: `Schließen Sie die anderen Tabs von Matterline. ${KEPT}`,
  },
  hanging: {
    trouble: 'Der Speicher des Browsers für Matterline antwortet nicht.',
    advice: `Starten Sie den Browser neu. ${KEPT}`,
  },
  refused: {
    trouble: 'Der Browser lässt Matterline seinen Speicher nicht nutzen.',
    advice: `Starten Sie den Browser neu. ${KEPT}`,
  },
  newer: {
    trouble: 'Was hier gespeichert ist, stammt von einem neueren Matterline; dieses lässt es unberührt.',
    advice: `Aktualisieren Sie die Erweiterung. ${KEPT}`,
  },
  full: {
    trouble: 'Für das Aufgezeichnete ist kein Platz mehr.',
    advice: `Schaffen Sie Platz auf dem Datenträger. ${KEPT}`,
  },
  lost: {
    trouble: 'Der Browser hat den Speicher mitten in der Arbeit entzogen.',
    advice: 'Versuchen Sie es noch einmal. Was nicht gespeichert wurde, kommt vom Hilfsprogramm noch einmal.',
  },
};

/** The buttons that mend a state, and what is said where one did nothing. */
export const helperActs: InAnyLanguage<typeof english.helperActs> = {
  consent: 'Aufzeichnung starten',
  retry: 'Erneut versuchen',
  resume: 'Fortfahren',
  showHow: 'Anleitung',
  failed: 'Die Erweiterung hat nicht geantwortet. Versuchen Sie es noch einmal.',
};

/** Recording in this profile from now on. */
export const takeOver: InAnyLanguage<typeof english.takeOver> = {
  offer: 'Hier aufzeichnen',
  question: 'Von nun an in diesem Profil aufzeichnen?',
  advice: (holder) => `Was ${holder} bisher aufgezeichnet hat, bleibt dort und wird dort durchgesehen.`,
  cancel: 'Abbrechen',
  confirm: 'Hier aufzeichnen',
  failed: {
    'no-answer': 'Das Hilfsprogramm hat nicht geantwortet. Versuchen Sie es gleich noch einmal.',
    refused: 'Das Hilfsprogramm hat es nicht erlaubt. Versuchen Sie es gleich noch einmal.',
  },
};

/** What the helper says of what it keeps on disk. */
export const journal: InAnyLanguage<typeof english.journal> = {
  memory: {
    text: 'Der Datenträger ist voll oder nicht beschreibbar; deshalb hält das Hilfsprogramm neue Zeit nur im Arbeitsspeicher.',
    advice: 'Schaffen Sie Platz. Lassen Sie bis dahin diesen Browser offen: Was hier ankommt, ist sicher.',
  },
  filling: {
    text: 'Im Hilfsprogramm wartet viel aufgezeichnete Zeit, und sein Platz ist fast voll.',
    advice:
      'Lassen Sie den Browser, der aufzeichnet, offen, bis er sie übernommen hat. Sonst geht die älteste verloren.',
  },
  dropped: {
    text: 'Das Hilfsprogramm hatte keinen Platz mehr, und die älteste Zeit, die darin wartete, ging verloren.',
    advice:
      'Öffnen Sie den Browser, der aufzeichnet, mindestens einmal in der Woche. Was hier gespeichert ist, bleibt unberührt.',
  },
  damaged: {
    text: 'Ein Teil dessen, was das Hilfsprogramm auf dem Datenträger aufbewahrte, war nicht lesbar und ist verloren.',
    advice: 'Sehen Sie die letzten Tage auf Lücken durch. Was hier gespeichert ist, bleibt unberührt.',
  },
};

/** What is worth a word although recording goes on. */
export const remarks: InAnyLanguage<typeof english.remarks> = {
  oldHelper: (version) => ({
    text: `Das Hilfsprogramm (${version}) ist älter als diese Erweiterung.`,
    advice: 'Die Aufzeichnung läuft weiter. Installieren Sie bei Gelegenheit das Hilfsprogramm dieser Version.',
  }),
  taken: (from, to) => ({
    text: `Zwischen ${from} und ${to} wurde einige Zeit in einem anderen Browserprofil aufgezeichnet.`,
    advice: 'Sie bleibt dort und wird dort durchgesehen.',
  }),
  lost: (from, to) => ({
    text: `Zwischen ${from} und ${to} ging einige Zeit verloren, weil das Hilfsprogramm keinen Platz mehr hatte.`,
    advice: 'Sehen Sie diese Stunden durch. Was hier gespeichert ist, bleibt unberührt.',
  }),
  storeLost: (at) => ({
    text: `Der Browser hatte gelöscht, was Matterline hier gespeichert hatte; das zeigte sich ${at}.`,
    advice:
      'Was in Clio ist, ist sicher, und was das Hilfsprogramm noch hatte, kam zurück. Verbinden Sie sich in den Optionen neu, und sehen Sie die letzten Tage durch.',
  }),
  interrupted: (between) => ({
    text: `Das Hilfsprogramm war abgebrochen und wurde neu gestartet (${between}).`,
    advice: 'Was inzwischen vorn war, ist nicht aufgezeichnet; alles davor ist hier.',
  }),
};
