import type * as english from '../en/worker.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { datesIn } from '../formats/dates.ts';
import { language, list, plural, worked } from './format.ts';

/** Days and times. */
export const dates: InAnyLanguage<typeof english.dates> = datesIn(language);

/** What stands on the toolbar button: at most four characters each, which tell a state without its colour. */
export const badge: InAnyLanguage<typeof english.badge> = {
  alarm: '!',
  off: 'AUS',
  risk: 'REC!',
  timer: (minutes, asked) => {
    const hours = Math.floor(minutes / 60);
    if (asked) return hours < 1 ? `${minutes}m?` : `${hours}h?`;
    return hours < 10 ? `${hours}:${String(minutes % 60).padStart(2, '0')}` : `▸${hours}h`;
  },
  minutes: (minutes) => `${minutes}m`,
  hours: (tenths, whole) => `${whole ? Math.floor(tenths / 10) : (tenths / 10).toFixed(1).replace('.', ',')}h`,
};

/** What the toolbar button says of recording, after the product's name and a colon. */
export const recording: InAnyLanguage<typeof english.recording> = {
  stopped: (why) => `Hier wird nichts aufgezeichnet: ${why}. Klicken Sie, um zu sehen, was zu tun ist.`,
  missing:
    'Hier wird nichts aufgezeichnet, weil das Hilfsprogramm für diesen Browser nicht installiert ist. Klicken Sie, um zu sehen, wie Sie es installieren.',
  why: {
    forbidden: 'Der Browser darf das Hilfsprogramm nicht starten',
    stopped: 'Das Hilfsprogramm bricht immer wieder ab',
    silent: 'Das Hilfsprogramm antwortet nicht',
    unreadable: 'Was das Hilfsprogramm sendet, ist nicht lesbar',
    version: 'Hilfsprogramm und Erweiterung stammen aus verschiedenen Versionen',
  },
  blind: {
    wayland: 'Diese Desktop-Sitzung zeigt nicht, welches Fenster vorn ist',
    permission: 'Das System lässt das Hilfsprogramm keine Fenster sehen',
    remote: 'Ein Remote-Desktop oder eine virtuelle Maschine ist vorn',
    display: 'Das Hilfsprogramm erreicht den Desktop nicht',
    observer: 'Das Hilfsprogramm erfährt nicht, welches Fenster vorn ist',
  },
  journal: {
    memory:
      'Das Hilfsprogramm kann nicht auf den Datenträger schreiben. Schaffen Sie Platz, und lassen Sie diesen Browser geöffnet.',
    filling: 'Der Platz des Hilfsprogramms ist fast voll. Lassen Sie den Browser geöffnet, in dem aufgezeichnet wird.',
    dropped:
      'Das Hilfsprogramm hatte keinen Platz mehr, und die älteste Zeit ging verloren. Klicken Sie, um zu sehen, was zu tun ist.',
    damaged:
      'Ein Teil dessen, was das Hilfsprogramm aufbewahrte, war nicht lesbar. Klicken Sie, um zu sehen, was zu tun ist.',
  },
  off: 'Nichts wird aufgezeichnet, bis Sie zustimmen. Klicken Sie, um zu lesen, was das bedeutet, und um zu beginnen.',
  paused: (until) =>
    `Pausiert; nichts wird aufgezeichnet, ${until === null ? 'bis Sie fortfahren' : `bis ${until}`}. Klicken Sie, um fortzufahren.`,
  elsewhere: (browser) =>
    `Die Zeit wird in ${browser ?? 'einem anderen Browserprofil'} aufgezeichnet. Sehen Sie sie dort durch, oder klicken Sie, um hier aufzuzeichnen.`,
  store:
    'Hier kann nichts gespeichert werden; das Hilfsprogramm bewahrt es auf. Klicken Sie, um zu sehen, was zu tun ist.',
};

/** What else the toolbar button says. */
export const toolbar: InAnyLanguage<typeof english.toolbar> = {
  quiet: 'Matterline',
  saying: (lines) => `Matterline: ${lines.join('\n')}`,
  signIn: 'Melden Sie sich wieder bei Clio an',
  needYou: (count) =>
    plural(count, { one: `${count} Eintrag wartet auf Sie`, other: `${count} Einträge warten auf Sie` }),
  timer: (minutes, asked) =>
    asked
      ? `Eine Stoppuhr läuft seit ${worked(minutes)}. Klicken Sie, um zu sagen, ob sie weiterläuft.`
      : `Eine Stoppuhr läuft, bisher ${worked(minutes)}`,
  untagged: (minutes) => `${worked(minutes)} von heute sind ohne Akte`,
  onTheWay: (count) => `${count} unterwegs zu Clio`,
  olderDays: (count) =>
    plural(count, {
      one: `${count} früherer Tag ist nicht übermittelt`,
      other: `${count} frühere Tage sind nicht übermittelt`,
    }),
};

/** What a notification says when the day is to be reviewed. No client and no matter stands in it. */
export const reminder: InAnyLanguage<typeof english.reminder> = {
  today: (ready, needs) => ({
    title: `Heute: ${list([
      ...(ready > 0 ? [`${worked(ready)} bereit`] : []),
      ...(needs > 0 ? [`${worked(needs)} ohne Akte`] : []),
    ])}`,
    text: 'Klicken Sie, um den Tag durchzusehen und zu übermitteln, was stimmt.',
  }),
  day: (day, minutes) => `${day} (${worked(minutes)})`,
  week: (days) => ({
    title: `Noch nicht übermittelt: ${list(days)}`,
    text: 'Klicken Sie, um diese Tage durchzusehen und zu übermitteln, was stimmt.',
  }),
  off: 'Keine Erinnerungen mehr',
};
