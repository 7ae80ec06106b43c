import type { recording as english } from '../../en/options/recording.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { checkUp } from '../check-up/check-up.ts';
import { counted, size } from '../format.ts';

/** A part of the recorded time, from 0 to 1. */
function share(part: number): string {
  const percent = Math.round(part * 100);
  if (part >= 1) return 'alles Aufgezeichnete';
  if (percent === 0) return 'weniger als 1\u00a0% des Aufgezeichneten';
  return `${Math.min(99, percent)}\u00a0% des Aufgezeichneten`;
}

type LeftOut = Parameters<typeof english.exclusions.means>[0];

/** What a rule leaves out, as the object of a sentence; null for nothing. */
function windowsOf({ app, title }: LeftOut): string | null {
  if (app && title) return `Fenster von ${app}, deren Titel „${title}“ enthält`;
  if (app) return `alle Fenster von ${app}`;
  return title ? `alle Fenster, deren Titel „${title}“ enthält` : null;
}

const helper: InAnyLanguage<typeof english.helper> = {
  title: 'Hilfsprogramm',
  version: (version) => `Version ${version}`,
  notSeen: 'Noch nicht gesehen',
  platforms: { 'linux-x11': 'Linux, X11', 'linux-wayland': 'Linux, Wayland', macos: 'macOS', windows: 'Windows' },
  pause: 'Pausieren…',
  recordedIn: 'Aufgezeichnet in',
  thisProfile: (browser) => `Diesem Profil${browser === null ? '' : ` (${browser})`}`,
  waits: 'Wartet im Hilfsprogramm',
  nothingWaits: 'Nichts: Alles ist hier gespeichert',
  waiting: (observations, bytes, limit) =>
    `${counted(observations, 'Beobachtung', 'Beobachtungen')}, ${size(bytes)} von höchstens ${size(limit)}`,
  details: 'Angaben für den Support',
  copy: 'Kopieren',
  support: (facts) =>
    [
      `Hilfsprogramm ${facts.helper}, Node ${facts.node}, Prozess ${facts.pid}`,
      `Sieht Fenster durch ${facts.observer}`,
      `Journal ${facts.journal.id}: ${facts.journal.first} bis ${facts.journal.last}, ${facts.bytes} von ${facts.limit} Byte`,
      `Störung beim Aufbewahren: ${facts.trouble ?? 'keine'}`,
      `Aufgezeichnet in: ${facts.holder ?? 'noch keinem Browser'}`,
    ].join('\n'),
};

const settings: InAnyLanguage<typeof english.settings> = {
  idle: 'Abwesend nach',
  idleUnit: 'Minuten ohne Tastatur und Maus',
  idleRange: (least, most) => `Geben Sie eine ganze Zahl von ${least} bis ${most} ein.`,
  idleNote:
    'Diese Zeit zählt nicht als Arbeit: Sie wird bis zur letzten Taste oder Bewegung abgezogen. Ein Gespräch zählt danach noch bis zu 20 Minuten.',
  keep: 'Auch aufzeichnen, wenn kein Browser offen ist',
  keepOn:
    'Das Hilfsprogramm bewahrt diese Zeit auf diesem Computer auf, bis der Browser wieder offen ist, solange der Platz reicht: rund 64 MB.',
  keepOff: 'Arbeit bei geschlossenem Browser wird nicht aufgezeichnet.',
  microphone: 'Gespräche am Mikrofon bemerken',
  microphoneOn:
    'Aufgezeichnet wird, welches Programm das Mikrofon nutzt, von wann bis wann: kein Ton, und nicht, wer spricht. So zählt auch ein Gespräch hinter anderen Fenstern, und Sie werden nach seiner Akte gefragt.',
  microphoneOff:
    'Ein Gespräch zählt nur, solange sein eigenes Fenster vorn ist. Eingeschaltet zeichnet Matterline auch auf, welches Programm das Mikrofon nutzt, von wann bis wann: kein Ton, und nicht, wer spricht.',
  subjects: 'Betreffzeilen im klassischen Outlook',
  subjectsOn:
    'Solange das Hauptfenster von Outlook für Windows vorn ist, wird der Betreff der dort ausgewählten Nachricht aufgezeichnet: nicht ihr Text, und nicht, von wem sie ist. Was Sie nach dem Titel ausnehmen, ist auch nach dem Betreff ausgenommen.',
  subjectsOff:
    'Das Hauptfenster von Outlook sagt nicht, welche Nachricht Sie lesen; diese Zeit hat deshalb keinen Betreff. Eingeschaltet fragt Matterline Outlook für Windows nach dem Betreff der dort ausgewählten Nachricht und zeichnet sonst nichts von ihr auf. Das neue Outlook und das im Browser geben keinen an.',
  unchecked: 'Nicht prüfbare Titel aufzeichnen',
  uncheckedOn:
    'Auch aufgezeichnet werden Titel in Chrome, Edge, Brave und dergleichen, wo kein Matterline antwortet. Das schließt deren private Fenster ein, die aussehen wie alle anderen.',
  uncheckedOff:
    'In Chrome, Edge, Brave und dergleichen sieht ein privates Fenster aus wie jedes andere. Wo in einem solchen Browser kein Matterline antwortet, wird die Zeit ohne Titel aufbewahrt.',
};

const exclusions: InAnyLanguage<typeof english.exclusions> = {
  title: 'Ausgenommen',
  about:
    'Diese Fenster werden nie aufgezeichnet: Ihre Titel gelangen weder in diesen Browser noch auf den Datenträger.',
  add: 'Regel hinzufügen',
  list: 'Regeln',
  means: (rule) => {
    const windows = windowsOf(rule);
    return windows === null ? '' : `Ausgenommen sind ${windows}.`;
  },
  removed: (rule) => {
    const windows = windowsOf(rule);
    return windows === null ? 'Entfernt.' : `Entfernt. Ausgenommen waren ${windows}.`;
  },
  undo: 'Rückgängig',
  nameOne: 'Nennen Sie ein Programm, Wörter eines Titels oder beides.',
  known: 'Diese Regel gibt es schon. Ändern Sie ein Wort darin, oder brechen Sie ab.',
  howItIsMet: (means) =>
    `${means} Ein Teil des Namens genügt; Großschreibung, Akzente und die Art der Striche und Anführungszeichen spielen keine Rolle.`,
  program: 'Programm',
  words: 'Wörter im Titel',
  unknown: 'Was ausgenommen worden wäre, ließ sich nicht ermitteln. Sie können die Regel trotzdem hinzufügen.',
  cancel: 'Abbrechen',
  leaveOut: 'Ausnehmen',
  save: 'Speichern',
  take: 'Hinzufügen',
  nothingRecorded: 'In den letzten 7 Tagen wurde nichts aufgezeichnet, woran sich dies erproben ließe.',
  nothingLeftOut: 'Aus den letzten 7 Tagen wäre nichts ausgenommen worden.',
  wouldLeaveOut: (windows, worked, part) =>
    `Aus den letzten 7 Tagen wären <b>${counted(windows, 'Fenster', 'Fenster')}, ${worked}</b> ausgenommen worden: ${share(part)}. <soft>Schon Aufgezeichnetes bleibt.</soft>`,
  more: (windows) => `und ${counted(windows, 'weiteres Fenster', 'weitere Fenster')}`,
  much: (part) => `In den letzten 7 Tagen hätte dies ${share(part)} ausgenommen.`,
  short: 'So wenige Zeichen stehen in sehr vielen Titeln.',
  askAdvice: 'Nehmen Sie diese Fenster trotzdem aus, oder geben Sie mehr vom Namen ein.',
  always: 'Immer ausgenommen, soweit sie zu erkennen sind: private Browserfenster und Passwortmanager.',
  alwaysHow: [
    'Passwortmanager und private Fenster von Firefox werden an Titel und Programm erkannt.',
    'Ein Firefox, der nie eine Chronik anlegt, kennzeichnet seine Fenster nicht. Er wird aufgezeichnet wie jedes andere Programm. Eine Regel kann Firefox ganz ausnehmen.',
    'Chrome, Edge, Brave und dergleichen kennzeichnen private Fenster nicht. Dort sagt Matterline, welche Fenster die eigenen sind, und jedes andere ist ausgenommen: Inkognito-Fenster, die eines Gastes, die eines Profils ohne Matterline.',
    'Wo ein solcher Browser gar kein Matterline hat, ist es nicht zu erkennen: siehe „Nicht prüfbare Titel aufzeichnen“.',
  ],
};

/** What is recorded, and what is left out, on the options page. */
export const recording: InAnyLanguage<typeof english> = {
  title: 'Aufzeichnung',
  elsewhere: (holder) =>
    `Jetzt gilt, was in ${holder} eingestellt ist. Was hier eingestellt ist, gilt, sobald hier aufgezeichnet wird.`,
  facts: {
    title: 'Was aufgezeichnet wird, und wo es bleibt',
    recorded: 'Aufgezeichnet',
    recordedWhat: ({ microphone, subjects }) =>
      `Welches Fenster vorn ist, sein Titel und sein Programm, wie lange, ${subjects ? 'der Betreff in Outlook gelesener E-Mails, ' : ''}${microphone ? 'welches Programm das Mikrofon nutzt, ' : ''}und wann niemand am Computer ist.`,
    kept: 'Aufbewahrt',
    keptWhere:
      'Auf diesem Computer: im Hilfsprogramm, bis es hier gespeichert ist, dann in diesem Browserprofil. Nur Einträge, die Sie freigeben, werden übermittelt, und nur an Clio.',
    agreed: 'Zugestimmt',
  },
  helper,
  checkUp,
  settings,
  exclusions,
};
