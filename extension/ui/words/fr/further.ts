import type { further as english } from '../en/further.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted } from './format.ts';

type English = InAnyLanguage<typeof english>;

/** Category and codes of an entry. */
const category: English['category'] = {
  label: 'Catégorie',
  none: 'Aucune catégorie',
  flatRate: 'Catégories au forfait aussi…',
  task: 'Code de tâche',
  noTask: 'Aucun code de tâche',
  activity: 'Code d’activité',
  noActivity: 'Aucun code d’activité',
};

/** The narrative of a draft. */
const narrative: English['narrative'] = {
  label: (matter) => `Libellé pour ${matter}`,
  placeholder: 'Qu’a-t-on fait ? Ces mots s’impriment sur la facture.',
  changedElsewhere: 'Modifié dans une autre fenêtre. Voici ce qui est enregistré.',
  store: 'Les enregistrer',
  showStored: 'Voir l’enregistré',
  fillIn: 'Remplir',
  whoTookPart: (phrase) => `Avec qui ? ${phrase}`,
  participants: { client: 'client', 'opposing counsel': 'avocat adverse', colleague: 'collègue' },
  untold: (count) => `${counted(count, 'élément absent', 'éléments absents')} du libellé :`,
  addUntold: 'ajouter',
  ownWords: (from, to) => `Vous écrivez « ${to} » pour « ${from} ».`,
  forgetWords: 'Oublier',
  asDrafted: 'Tel que rédigé',
  earlier: 'Libellés précédents',
};

/** Approved entries, and what can be done with them. */
const sent: English['sent'] = {
  sum: (time, inClio) => {
    const there = inClio && `${inClio.hours} dans Clio${inClio.sent ? '' : ' une fois envoyées'}`;
    return `<time>${time}</time> de travail${there ? `, ${there}` : ''}`;
  },
  notConfirmed: 'Clio n’a pas dit que c’était fait',
  states: {
    approved: 'En attente d’envoi',
    sending: 'Envoi',
    refused: 'Non acceptée par Clio',
    unclear: 'Est-ce l’une de celles-ci dans Clio ?',
    unknown: 'Recherche dans Clio',
    changing: 'Votre modification est en route vers Clio',
    changingTime: (from, to) => `Votre modification de ${from} à ${to} est en route vers Clio`,
    'taking-back': 'Retrait de Clio en cours',
    deleted: 'Supprimée dans Clio, et non renvoyée',
  },
  posted: (since, onBill) =>
    `${since === null ? 'Dans Clio' : `Dans Clio depuis ${since}`}${onBill ? ', sur une facture' : ''}`,
  openInClio: 'Ouvrir dans Clio',
  tryAgain: 'Réessayer',
  backToDrafts: 'Remettre en brouillon',
  change: 'Modifier',
  takeBack: 'Retirer',
  changedFrom: (hours) => `temps modifié, avant ${hours}`,
  changeBack: (hours) => `Revenir à ${hours}`,
  editAndSend: 'Modifier et envoyer',
  timeNotShown: 'Temps non affiché',
  thisOne: 'C’est celle-ci',
  lookAtAll: 'Regardez-les toutes avant de renvoyer.',
  showMore: (count) => `En voir ${count} de plus`,
  noneFromHere: 'Aucune de celles-ci n’a été envoyée d’ici.',
  sendAgain: 'Renvoyer',
  besideIt: 'Clio en contient une autre à côté. Elle y reste si vous ne la supprimez pas :',
  remove: 'Supprimer de Clio',
  removeForSure: 'Oui, la supprimer de Clio',
  keep: 'Non',
  keepBoth: 'Garder les deux',
};

/** What entries say that are open or approved: none of it is on the first screen. */
export const further: English = { category, narrative, sent };
