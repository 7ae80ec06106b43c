import type { day as english } from '../en/day.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted } from './format.ts';

type English = InAnyLanguage<typeof english>;

const items = (count: number) => counted(count, 'élément', 'éléments');

/** What needs a matter, and how it is given one. */
const needs: English['needs'] = {
  title: 'À affecter',
  sum: (time, count) => `<time>${time}</time>, ${items(count)}`,
  count: items,
  short: (count) => `${items(count)} de moins d’une minute`,
  noSubject: (program) => `${program} : aucun objet visible`,
  askOutlook: 'voir Enregistrement dans les options',
  because: {
    serial: 'numéro sans le nom',
    short: 'numéro qui peut dire autre chose',
    glued: 'numéro écrit d’un bloc',
    order: 'numéro et nom dans un autre ordre',
    cut: 'numéro coupé',
    client: 'nom du client',
    description: 'mots du dossier',
    learned: 'comme vous l’avez déjà fait',
  },
  given: (times) => (times === 1 ? 'comme une fois déjà' : `comme ${times} fois déjà`),
  marked: (times) => `déjà écarté ${times === 1 ? 'une fois' : `${times} fois`}`,
  ownWord: { client: 'nom du client', description: 'mots du dossier', number: 'partie de son numéro' },
  briefly: {
    'given-alike': 'comme d’autres déjà',
    'seen-word': 'un mot d’éléments passés',
    left: 'déjà laissé sans dossier',
    private: 'semble être du courrier privé',
    'own-page': 'une page à vous',
    beside: 'travaillé à côté',
  },
  severalFit: (count) => `${count === 2 ? 'deux' : count} dossiers possibles`,
  matterClosed: 'ce dossier est clos',
  perhapsOneOf: 'peut-être l’un de ceux-ci',
  amid: (matter) => `pendant ${matter}`,
  between: (before, after) => `entre ${before} et ${after}`,
  after: (matter) => `après ${matter}`,
  before: (matter) => `avant ${matter}`,
  candidate: (matter, reason) => `${[matter, reason].filter(Boolean).join('. ')}. Avec Maj : retenir.`,
  near: 'Travaillé récemment, ou à côté ; rien ne dit que ce soit le bon',
  takeSure: (count) => (count === 1 ? 'Prendre le sûr' : `Prendre les ${count} sûrs`),
  takeLikely: (count) => (count === 1 ? 'Prendre le probable' : `Prendre les ${count} probables`),
  sureOf: (matters) => `de ${counted(matters, 'dossier', 'dossiers')}`,
  takeSureMeans: (given) => given.map(([count, matter]) => `${items(count)} à ${matter}`).join('\n'),
  likelyOwn: 'Sans doute hors client',
  takeSuggested: (count) => `${count} comme suggéré`,
  notClient: 'Hors client',
  chooseThis: (title) => `Choisir ${title}`,
  choose: 'Choisir…',
  other: 'Autre…',
};

/** Time of which nothing was captured. */
const questions: English['questions'] = {
  label: 'Questions sur ce jour',
  still: (title, time) => `Toujours sur ${title}, ${time} ?`,
  call: (title, time) => `Toujours dans l’appel ${title}, ${time} ?`,
  callBehind: (program, time) => `Toujours dans l’appel ${program}, ${time} ?`,
  away: (when, time) => `Absence ${when}, ${time}`,
  gap: (when, time) => `Trou ${when}, ${time}`,
  gapMeans: 'Rien n’a été enregistré pendant ce temps',
  microphone: (program, when, time) => `Appel ${program}, ${when}, ${time}`,
  callBy: (program) => `Appel ${program}`,
  whichMatter: 'Quel dossier ?',
  add: 'Ajouter',
  confirm: 'Confirmer',
  whatWasIt: 'Qu’était-ce ?',
  no: 'Non',
  justAway: 'Absent',
  more: (count) => `${count} de plus`,
};

/** Drafts of entries. */
const drafts: English['drafts'] = {
  title: 'Prêt',
  sum: (count, time) => `${counted(count, 'saisie', 'saisies')}, <time>${time}</time>`,
  cannotBeSent: 'Ne peut pas être envoyée ainsi',
  cannotBeSentSentence: 'Elle ne peut pas être envoyée ainsi.',
  send: (matter) => `Envoyer ${matter}`,
  categoryProposed: (category) => `Catégorie proposée : ${category}. Modifier`,
  noNarrative: 'Pas encore de libellé',
  notStored: 'Ces mots ne sont pas enregistrés.',
  worked: (time) => `<time>${time}</time> de travail`,
  moreGoes: 'Clio reçoit plus que le temps travaillé',
  more: 'plus que le temps travaillé',
  addTotals: 'Ajouter les totaux',
  addTotalsMeans: 'Ajoute au libellé le temps travaillé et le temps facturé',
  changeTime: 'Modifier le temps',
  changedFrom: (time) => `Modifié, avant ${time}`,
  otherMatter: 'Autre dossier',
  asItPrints: 'Tel qu’imprimé',
  fineAsItIs: 'Juste ainsi',
};

/** Drafts of very little time. */
const small: English['small'] = {
  title: 'Petits temps',
  sum: (time) => `<time>${time}</time>, moins de 3 min par dossier`,
  send: 'Envoyer',
  addToAnother: 'Joindre à un autre…',
  leaveOut: 'Écarter',
};

/** How an entry is billed. */
const charges: English['charges'] = {
  legend: 'Facturation',
  billable: { label: 'Facturable', means: 'Va sur la facture à son taux horaire' },
  'non-billable': { label: 'Non facturable', means: 'Gardée dans Clio, pas sur la facture' },
  'no-charge': { label: 'Offert', means: 'Sur la facture, sans frais' },
};

/** The items of a draft, and excluded ones. */
const inside: English['inside'] = {
  count: items,
  sendWith: (title) => `Envoyer aussi ${title}`,
  by: {
    number: 'par le numéro',
    alias: 'par un ancien numéro',
    custom: 'par le numéro personnalisé',
    reference: 'par la référence client',
    maildrop: 'par l’adresse e-mail',
    address: 'par la page Clio',
    rule: 'par une règle',
    hand: 'à la main',
    timer: 'par chronomètre',
  },
  added: 'ajouté par vous',
  timed: 'Chronomètre, aucune fenêtre enregistrée',
  note: (note) => `« ${note} »`,
  later: 'depuis que vous avez modifié cette saisie',
  takeBack: 'Reprendre',
  excluded: (count, time) => `Écarté : ${items(count)}, ${time}, non envoyé`,
  hidden: 'masqué',
  notClient: 'hors client',
  putBack: 'Remettre',
};

/** Where approved entries are. */
const standings: English['standings'] = {
  'in-clio': { name: 'envoyé', title: 'Envoyé' },
  waiting: { name: 'en attente', title: 'En attente' },
  missing: { name: 'pas dans Clio', title: 'Pas dans Clio' },
};

/** The parts of the day. */
export const day: English = { needs, questions, drafts, small, charges, inside, standings };
