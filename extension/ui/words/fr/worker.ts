import type * as english from '../en/worker.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { datesIn } from '../formats/dates.ts';
import { language, list, plural, worked } from './format.ts';

type English = InAnyLanguage<typeof english>;

/** Days and times. */
export const dates: English['dates'] = datesIn(language);

/** What stands on the toolbar button: at most four characters each, which tell a state without its colour. */
export const badge: English['badge'] = {
  alarm: '!',
  off: 'OFF',
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
export const recording: English['recording'] = {
  stopped: (why) => `rien n’est enregistré ici, car ${why}. Cliquez pour voir que faire.`,
  missing:
    'rien n’est enregistré ici, car l’assistant n’est pas installé pour ce navigateur. Cliquez pour voir comment l’installer.',
  why: {
    forbidden: 'le navigateur n’a pas le droit de lancer l’assistant',
    stopped: 'l’assistant s’arrête sans cesse',
    silent: 'l’assistant ne répond pas',
    unreadable: 'ce que l’assistant envoie ne peut être lu',
    version: 'l’assistant et l’extension sont de versions différentes',
  },
  blind: {
    wayland: 'cette session de bureau ne montre pas quelle fenêtre est au premier plan',
    permission: 'le système ne laisse pas l’assistant voir les fenêtres',
    remote: 'un bureau à distance ou une machine virtuelle est au premier plan',
    display: 'l’assistant n’atteint pas le bureau',
    observer: 'l’assistant n’apprend pas quelle fenêtre est au premier plan',
  },
  journal: {
    memory: 'l’assistant ne peut pas écrire sur le disque. Libérez de la place, et laissez ce navigateur ouvert.',
    filling: 'la place de l’assistant est presque pleine. Laissez ouvert le navigateur qui enregistre.',
    dropped: 'l’assistant n’avait plus de place, et le temps le plus ancien est perdu. Cliquez pour voir que faire.',
    damaged: 'une partie de ce que gardait l’assistant n’a pas pu être lue. Cliquez pour voir que faire.',
  },
  off: 'rien n’est enregistré sans votre accord. Cliquez pour lire ce que cela veut dire, et pour commencer.',
  paused: (until) =>
    `en pause, rien n’est enregistré ${until === null ? 'jusqu’à ce que vous repreniez' : `jusqu’à ${until}`}. Cliquez pour reprendre.`,
  elsewhere: (browser) =>
    `le temps est enregistré dans ${browser ?? 'un autre profil de navigateur'}. Relisez-le là-bas, ou cliquez pour enregistrer ici.`,
  store: 'rien ne peut être stocké ici, et l’assistant le garde. Cliquez pour voir que faire.',
};

/** What else the toolbar button says. */
export const toolbar: English['toolbar'] = {
  quiet: 'Matterline',
  saying: (lines) => `Matterline : ${lines.join('\n')}`,
  signIn: 'identifiez-vous de nouveau dans Clio',
  needYou: (count) =>
    plural(count, { one: `${count} saisie a besoin de vous`, other: `${count} saisies ont besoin de vous` }),
  timer: (minutes, asked) =>
    asked
      ? `un chronomètre tourne depuis ${worked(minutes)}. Cliquez pour dire s’il continue.`
      : `un chronomètre tourne, ${worked(minutes)} jusqu’ici`,
  untagged: (minutes) => `${worked(minutes)} d’aujourd’hui à affecter`,
  onTheWay: (count) => `${count} en route vers Clio`,
  olderDays: (count) =>
    plural(count, { one: `${count} jour passé n’est pas envoyé`, other: `${count} jours passés ne sont pas envoyés` }),
};

/** What a notification says when the day is to be reviewed. No client and no matter stands in it. */
export const reminder: English['reminder'] = {
  today: (ready, needs) => ({
    title: `Aujourd’hui : ${list([
      ...(ready > 0 ? [`${worked(ready)} prêt`] : []),
      ...(needs > 0 ? [`${worked(needs)} à affecter`] : []),
    ])}`,
    text: 'Cliquez pour relire la journée et envoyer ce qui est juste.',
  }),
  day: (day, minutes) => `${day} (${worked(minutes)})`,
  week: (days) => ({
    title: `Pas encore envoyé : ${list(days)}`,
    text: 'Cliquez pour les relire et envoyer ce qui est juste.',
  }),
  off: 'Plus de rappels',
};
