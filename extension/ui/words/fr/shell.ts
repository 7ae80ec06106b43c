import type { shell as english } from '../en/shell.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, number, plural } from './format.ts';

const stillCounting = (counting: boolean) => (counting ? ' · calcul en cours' : '');

/** What stands around the day: header, footer, troubles, menus of the page. */
export const shell: InAnyLanguage<typeof english> = {
  header: {
    dayBefore: 'Jour précédent',
    dayAfter: 'Jour suivant',
    today: 'Aujourd’hui',
    todayIs: (day) => `Auj. ${day}`,
    search: 'Rechercher',
    lessThanMinute: 'Moins d’une minute',
    lessThanMinuteSoFar: 'Moins d’une minute jusqu’ici',
    nothingYet: 'Rien d’enregistré encore',
    closed: 'clôturée',
    part: (time, name) => `${time} ${name}`,
    ready: 'prêt',
    needsMatter: 'à affecter',
  },
  timer: {
    label: 'Chronomètre',
    since: (time) => `depuis ${time}`,
    stop: 'Arrêter',
    goesOn: 'Il continue',
    stopAt: (time) => `Arrêter à ${time}`,
    long: (since) => `Ce chronomètre tourne depuis ${since}. Est-ce toujours juste ?`,
    away: (range) =>
      `D’après l’enregistrement, personne n’a travaillé à ces heures : ${range}. Le chronomètre continue-t-il ?`,
    ended: (matter, start, end) =>
      `Le chronomètre sur ${matter}, lancé à ${start}, s’est arrêté à ${end} avec la journée. Le temps sans travail enregistré n’y est pas compté.`,
    seen: 'OK',
  },
  dayByHour: 'La journée heure par heure',
  reading: 'Lecture de la journée…',
  openAgain: 'Fermez cette fenêtre et rouvrez-la.',
  further: {
    coming: 'Un instant…',
    missing: 'Cela ne s’ouvre pas',
    trouble:
      'Une partie de Matterline n’a pas pu être lue. Il a peut-être été mis à jour depuis l’ouverture de cette fenêtre.',
  },
  strip: (from, to) => `La journée de ${from} à ${to}`,
  blocks: {
    needs: 'À affecter',
    aside: 'Écarté',
    exactly: (name, when, time, besides) =>
      `${name} · ${when} · ${time}${besides === null ? '' : `, et ${besides} d’autres choses`}`,
    lessThanMinute: 'moins d’une minute',
    away: (time) => `absence ${time}`,
    nothing: (time) => `rien d’enregistré, ${time}`,
    whatWasIt: 'qu’était-ce ?',
  },
  unsent: {
    days: (count, counting) => `Non envoyé : ${counted(count, 'jour', 'jours')}${stillCounting(counting)}`,
    named: (named, more, counting) =>
      `Non envoyé : ${named.join(', ')}${more > 0 ? ` et ${plural(more, { one: `${more} autre`, other: `${more} autres` })}` : ''}${stillCounting(counting)}`,
    counting: 'Le calcul des jours précédents est en cours.',
  },
  nothing: {
    allExcluded: 'Toute cette journée est écartée.',
    allExcludedToday: 'Tout est écarté aujourd’hui jusqu’ici.',
    nothing: 'Rien n’a été enregistré ce jour-là.',
    goToToday: 'Aller à aujourd’hui',
    welcome:
      'Travaillez comme toujours. Les fenêtres que vous utilisez apparaissent ici, et leur temps trouve son dossier par le numéro dans un titre.',
    allSentToday: 'Tout est dans Clio jusqu’ici.',
    allSent: 'Toute cette journée est dans Clio.',
  },
  closeDay: {
    closed: 'Vous avez clôturé cette journée. Ce qui reste n’est pas envoyé, et ne vous est plus demandé.',
    close: (time) => `Clôturer cette journée sans envoyer ${time}`,
  },
  troubles: {
    options: 'Options',
    reading: (done, total) =>
      `Lecture de vos dossiers dans Clio : ${total === null ? number(done) : `${number(done)} sur ${number(total)}`}.`,
    readingAdvice: 'Dès qu’ils sont ici, les titres trouvent leur dossier d’eux-mêmes.',
    notConnected: 'Pas encore connecté à Clio.',
    notConnectedAdvice: 'Connectez-vous une fois : Matterline connaît vos dossiers et peut envoyer votre temps.',
    connect: 'Connecter',
  },
  footer: {
    lookedUpAt: (time) => `Ce que Clio n’a pas confirmé y est recherché à ${time}.`,
    waitsUntil: (time) => `Clio demande d’attendre ; la suite est à ${time}.`,
    goesOnAt: (trouble, time) => `${trouble} La suite est à ${time}.`,
    stopped: (done, total) => `Arrêté à ${done} sur ${total}. Rien n’est envoyé avant que vous ne repreniez.`,
    sending: (done, total) => `Envoi, ${done} sur ${total}. Vous pouvez fermer.`,
    done: (done, total, next) => `${counted(done, 'faite', 'faites')} sur ${total}. ${next}`,
    progress: 'Envoyé à Clio',
    resume: 'Reprendre',
    stop: 'Arrêter',
    worked: (time) => `${time} de travail`,
    forClio: (hours) => `${hours} pour Clio`,
    ledger: 'détail',
    byHand: (time) => `${time} à la main`,
    rounding: (time) => `${time} d’arrondi`,
    both: (hand, rounding) => `${hand}, ${rounding}`,
    signIn: 'S’identifier pour envoyer',
    connect: 'Se connecter à Clio pour envoyer',
    send: (entries) => `Envoyer ${counted(entries, 'saisie', 'saisies')} à Clio`,
    tick: 'Cochez les saisies à envoyer',
  },
  pageMenu: {
    label: 'Menu',
    openInTab: 'Ouvrir dans un onglet',
    openInPanel: 'Ouvrir dans le volet latéral',
    options: 'Options',
  },
  selection: {
    label: 'Éléments choisis',
    count: (items) => counted(items, 'élément', 'éléments'),
    more: 'Autres actions pour ces éléments',
    none: 'Ne rien choisir',
  },
};
