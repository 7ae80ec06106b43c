import type * as english from '../en/helper.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

const DOCTOR = 'matterline-helper doctor';
const STAYS = 'Was hier gespeichert ist, bleibt.';

/** What the helper's states mean. `label`: a word or two for a status line. */
export const helper: InAnyLanguage<typeof english.helper> = {
  recording: { label: 'Zeichnet auf' },
  connecting: { label: 'Startet' },
  paused: {
    label: 'Pausiert',
    until: (until) => ({
      trouble: `Pausiert bis ${until}.`,
      advice: 'Bis dahin wird nichts aufgezeichnet, ob der Browser offen ist oder nicht.',
    }),
    open: { trouble: 'Pausiert, bis Sie fortfahren.', advice: 'Solange wird nichts aufgezeichnet.' },
  },
  off: {
    label: 'Inaktiv',
    trouble:
      'Matterline zeichnet auf, welches Fenster vorn ist, mit welchem Titel und wie lange, und welches Programm das Mikrofon nutzt, aber keinen Ton. Das bleibt auf diesem Computer.',
    advice:
      'Nur Einträge, die Sie freigeben, werden übermittelt, und nur an Clio. Private Fenster werden ausgenommen, soweit sie zu erkennen sind; die Optionen sagen, wie. Sie können jederzeit pausieren.',
  },
  elsewhere: {
    label: (browser) => (browser === null ? 'Anderswo aufgezeichnet' : `Aufgezeichnet in ${browser}`),
    trouble: (holder) => `Die Zeit dieses Computers zeichnet ${holder} auf.`,
    advice: 'Sehen Sie sie dort durch, oder zeichnen Sie von nun an hier auf.',
    anotherProfile: 'ein anderes Browserprofil',
  },
  blind: { label: 'Sieht nichts' },
  missing: {
    label: 'Kein Hilfsprogramm',
    trouble: 'Das Hilfsprogramm, das sieht, welches Fenster vorn ist, ist für diesen Browser nicht installiert.',
    advice: `Es genügt, eine Datei zu öffnen. ${STAYS}`,
  },
  forbidden: {
    label: 'Hilfsprogramm nicht erlaubt',
    trouble: 'Der Browser darf das Hilfsprogramm für diese Erweiterung nicht starten.',
    advice:
      'Installieren Sie das Hilfsprogramm noch einmal. In einem verwalteten Browser bitten Sie darum, com.matterline.helper zu erlauben.',
  },
  silent: {
    label: 'Hilfsprogramm antwortet nicht',
    trouble: 'Das Hilfsprogramm antwortet nicht; deshalb wird hier nichts aufgezeichnet.',
    advice: `Versuchen Sie es noch einmal. Bleibt es so, führen Sie „${DOCTOR}“ aus; es sagt, warum. ${STAYS}`,
  },
  stopped: {
    label: 'Hilfsprogramm bricht ab',
    trouble: 'Das Hilfsprogramm bricht gleich nach dem Start immer wieder ab.',
    advice: `Führen Sie „${DOCTOR}“ aus; es sagt, warum. ${STAYS}`,
  },
  unreadable: {
    label: 'Hilfsprogramm nicht verstanden',
    trouble: 'Das Hilfsprogramm hat etwas gesendet, das Matterline nicht lesen kann.',
    advice: 'Installieren Sie das Hilfsprogramm noch einmal, damit es und die Erweiterung von derselben Version sind.',
  },
  version: {
    label: 'Hilfsprogramm anderer Version',
    trouble: 'Hilfsprogramm und Erweiterung stammen aus verschiedenen Versionen und verstehen einander nicht.',
    advice:
      'Installieren Sie das Hilfsprogramm derselben Version wie die Erweiterung. Nichts bisher Aufgezeichnetes geht verloren.',
  },
  store: { full: 'Datenträger voll', other: 'Speicher antwortet nicht' },
};

/** The ways to pause. */
export const pause: InAnyLanguage<typeof english.pause> = {
  label: 'Aufzeichnung pausieren',
  choices: {
    'half-hour': '30 Minuten pausieren',
    tomorrow: 'Bis morgen früh pausieren',
    resume: 'Pausieren, bis ich fortfahre',
  },
  failed: 'Nicht pausiert, weil die Erweiterung nicht geantwortet hat. Versuchen Sie es noch einmal.',
};
