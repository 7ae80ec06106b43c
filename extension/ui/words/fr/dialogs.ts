import type { dialogs as english } from '../en/dialogs.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, plural } from './format.ts';

const items = (count: number) => counted(count, 'élément', 'éléments');

/** Items that a rule would move: "3 éléments, 2 h, pas encore envoyés, seraient déplacés :". */
const wouldMove = (count: number, time: string, also = '') =>
  plural(count, {
    one: `${items(count)}, ${time}, pas encore envoyé, serait ${also}déplacé :`,
    other: `${items(count)}, ${time}, pas encore envoyés, seraient ${also}déplacés :`,
  });

/** What lies over the day: its questions, and what they are answered with. */
export const dialogs: InAnyLanguage<typeof english> = {
  cancel: 'Annuler',
  otherMatter: 'Autre dossier',
  chooseMatter: 'Choisir un dossier',
  andMore: (count) => `et ${counted(count, 'autre', 'autres')}`,
  time: {
    moreThanOnce: 'Cette heure vient plus d’une fois. Dites laquelle.',
    missing: 'À cette heure, les horloges avancent : ce jour-là ne l’a pas. Écrivez une autre heure.',
    which: (label) => `${label} vient plus d’une fois. Laquelle ?`,
    first: (time) => `${time} (la première)`,
    second: (time) => `${time} (la seconde)`,
  },
  addTime: {
    title: 'Ajouter du temps',
    add: 'Ajouter',
    replace: 'Le remplacer',
    what: 'Qu’était-ce ?',
    example: 'Appel avec l’avocat adverse',
    from: 'De',
    to: 'À',
    start: 'Le début',
    end: 'La fin',
    endsFirst: 'La fin est avant le début.',
    wasCall: 'C’était un appel ou une réunion',
    matter: 'Dossier, si vous le connaissez',
    addFree: (time) => `Ajouter ${time} restant libre`,
    inTheWay: (range, taken) =>
      taken === null
        ? `Du temps y a été enregistré : ${range}.`
        : `Du temps y a été enregistré : ${taken} sur ${range}.`,
    partSent: (time) => `${time} de ce temps est dans des saisies et y reste.`,
    allSent: 'Il est dans des saisies et y reste.',
    toCome: 'Ce temps est encore à venir. Ajoutez-le une fois passé.',
  },
  timer: {
    start: 'Lancer un chronomètre',
    what: 'Pour quoi, comme le dira le libellé ; peut rester vide',
    matter: 'Dossier',
    stop: 'Arrêter le chronomètre',
    away: (time) => `Pendant ${time}, personne n’était à l’ordinateur.`,
    unknown: (time) => `Pendant ${time}, rien n’a été enregistré.`,
    keep: 'Tout garder',
    leave: 'L’omettre',
  },
  changeTime: {
    title: (matter) => `Temps pour ${matter}`,
    change: 'Modifier',
    asWorked: 'Comme travaillé',
    hours: 'Heures dans Clio',
    means: (hours, worked) => `${hours} ; le temps travaillé reste de ${worked}.`,
    howToWrite: 'Écrivez 1,5, 1:30 ou 90 m.',
  },
  confirmRule: {
    title: (matter) => `Retenir pour ${matter}`,
    asks: (words, matter, count, time) =>
      `Désormais, tout titre ${words === null ? 'comme celui-ci' : `avec « ${words} »`} irait à ${matter}. ${wouldMove(count, time, 'aussi ')}`,
    remember: 'Retenir et déplacer',
  },
  divide: {
    title: (count, time) => `Répartir ${items(count)}, ${time}`,
    divide: 'Répartir',
    minutes: (count) => `${count} min`,
    left: (time) => `reste ${time}`,
    nothingLeft: 'il ne reste rien',
    timeFor: (matter) => `Temps pour ${matter}`,
    without: (matter) => `Sans ${matter}`,
    inAll: (time, byHand) =>
      `${time} en tout, ${byHand ? 'à la main ; le dernier prend ce qui reste' : 'à parts égales'}.`,
    equalParts: 'Parts égales',
    firstMatter: 'Premier dossier',
    anotherMatter: 'Un autre dossier',
  },
  editEntry: {
    change: (matter) => `Modifier : ${matter}`,
    sendAgain: (matter) => `Renvoyer : ${matter}`,
    changeInClio: 'Modifier dans Clio',
    send: 'Renvoyer',
    narrative: 'Libellé',
    hours: 'Heures dans Clio',
    timeMeans: (from, to, worked) =>
      from === to ? `${to} ; ${worked} de travail.` : `${from} devient ${to} ; le temps travaillé reste de ${worked}.`,
    moreIsRight: (hours, worked) => `${hours}, c’est plus que ${worked} de travail. C’est juste.`,
    asInClio: 'Comme dans Clio',
  },
  goToDate: {
    title: 'Aller à une date',
    go: 'Aller',
    date: 'Date',
    upToToday: 'Écrivez un jour jusqu’à aujourd’hui.',
  },
  ledger: {
    title: 'Travaillé et dans Clio',
    worked: 'Travaillé',
    inClio: 'Dans Clio',
    inClioOnceSent: 'Dans Clio une fois tout envoyé',
    why: {
      rounding: 'arrondi',
      changed: 'temps modifié par vous',
      'changed-in-clio': 'temps modifié dans Clio',
      deleted: 'supprimé dans Clio',
      refused: 'non accepté par Clio',
      'left-out': 'éléments laissés de côté',
    },
    ofMatter: (matter, why) => `${matter}, ${why}`,
    thereNow: 'dont déjà là-bas',
    nonBillable: 'dont non facturable',
    noCharge: 'dont sans frais',
  },
  makeRule: {
    title: 'Créer une règle',
    keep: 'Garder la règle',
    likeThis: (title) => `Les fenêtres comme <title>${title}</title> vont à`,
    words: 'Tout titre avec ces mots, dans cet ordre',
    tooLong: 'Raccourcissez : 200 caractères au plus.',
    tooMany: 'Il y a trop de règles. Supprimez-en dans les options.',
    noWord: 'Écrivez au moins un mot avec une lettre ou un chiffre.',
    nothingMoves: 'Aucun élément non encore envoyé ne serait déplacé. Les nouvelles fenêtres suivent la règle.',
    moves: (count, time) => wouldMove(count, time),
    notWorkedOut: 'Impossible de calculer ce qui serait déplacé. Changez un mot pour réessayer.',
    noWordsYet: 'Écrivez les mots auxquels on reconnaît un tel titre.',
  },
  moves: {
    question: 'une question',
    questionNow: (matter) => `une question, maintenant ${matter}`,
    closed: 'reste sans dossier : celui-ci est clos',
    now: (matter) => `maintenant ${matter}`,
  },
  note: {
    title: (count) => `Note sur ${items(count)}`,
    keep: 'Garder',
    note: 'Note. Vider pour l’ôter.',
  },
  give: {
    title: (count, time) => `Affecter ${items(count)}, ${time}, à`,
  },
  split: {
    title: (when, time) => `Scinder ${when}, ${time}`,
    split: 'Scinder',
    at: 'À',
    thisTime: 'Cette heure',
    into: (first, second, pauses) =>
      `${first.when} (${first.time}) et ${second.when} (${second.time})${pauses ? ' ; les pauses ne comptent pas' : ''}.`,
    between: (from, to) => `Choisissez une heure entre ${from} et ${to}.`,
  },
};
