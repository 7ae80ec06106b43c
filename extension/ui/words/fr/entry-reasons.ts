import type { entryReasons as english } from '../en/entry-reasons.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { hours, list } from './format.ts';

const because = (why: string | null) => (why === null ? '.' : ` : ${why}`);

/** What became of an entry, in whole sentences. */
export const entryReasons: InAnyLanguage<typeof english> = {
  plain: {
    'in-doubt': 'Clio n’a pas dit s’il a pris cette saisie. Elle y est d’abord recherchée ; rien n’est renvoyé avant.',
    unclear:
      'Clio n’a pas dit s’il a pris cette saisie. Ce qui y est apparu depuis est peut-être celle-ci : dites si c’est elle. D’ici là, elle n’est pas renvoyée.',
    'never-confirmed':
      'Elle a été envoyée cinq fois. Clio n’a jamais dit l’avoir prise, et ne l’a pas. Réessayez, ou remettez-la dans les brouillons.',
    'change-never-confirmed':
      'Votre modification a été envoyée cinq fois, et Clio n’a jamais dit l’avoir prise. Réessayez ; d’ici là, la saisie dans Clio est peut-être restée telle quelle.',
    'removal-never-confirmed':
      'Clio a été prié cinq fois de la supprimer, et n’a jamais dit l’avoir fait. Réessayez ; d’ici là, elle y est peut-être encore.',
    'deleted-in-clio':
      'Supprimée dans Clio. Elle n’est pas renvoyée ; si c’était une erreur, remettez-la dans les brouillons.',
    'changed-first':
      'Quelqu’un l’a d’abord modifiée dans Clio, et c’est ce qui vaut. Votre modification n’a pas été faite ; regardez-la et modifiez-la de nouveau.',
    'change-billed':
      'Elle est sur une facture dans Clio et ne peut plus être modifiée ici. Modifiez la facture là-bas.',
    'change-unseen':
      'Clio ne vous montre pas les heures de cette saisie ; on ne sait donc pas s’il a pris le nouveau temps. Regardez la saisie dans Clio.',
    'removal-changed':
      'Quelqu’un l’a modifiée dans Clio entre-temps ; elle n’a donc pas été retirée. Regardez-la et retirez-la de nouveau si vous le voulez toujours.',
    'removal-billed': 'Elle est sur une facture dans Clio et ne peut plus être retirée. Ôtez-la de la facture là-bas.',
    'may-be-duplicate':
      'Clio contient une autre saisie identique, qui vient peut-être aussi de cette validation. Dites s’il faut l’y supprimer.',
    'is-duplicate':
      'La demande a été répétée en chemin, et Clio contient cette saisie deux fois. Supprimez-y l’une des deux.',
  },
  differences: {
    matter: 'sur un autre dossier',
    user: 'au nom d’une autre personne',
    date: (day) => (day === null ? 'à un autre jour' : `au ${day}`),
    seconds: (seconds) => (seconds === null ? 'avec un autre temps de travail' : `avec ${hours(seconds)} de travail`),
    note: 'avec un autre libellé',
    category: 'avec une autre catégorie',
    task: 'avec un autre code de tâche',
    activity: 'avec un autre code d’activité',
    nonBillable: (is) => (is ? 'comme non facturable' : 'comme facturable'),
    noCharge: (is) => (is ? 'sans frais' : 'avec des frais'),
  },
  keptOtherwise: (parts) => `Clio l’a enregistrée ${list(parts)}. Ouvrez-la dans Clio et corrigez-la là-bas.`,
  changedInClio: (parts) => `Modifiée dans Clio : elle y est maintenant ${list(parts)}.`,
  roundedOtherwise: (shown, expected) =>
    `Clio affiche ${hours(shown)}, alors que ${hours(expected)} était prévu : le cabinet arrondit autrement que Matterline ne le savait. Désormais, il en tient compte.`,
  refused: (why) => `Clio ne l’a pas acceptée${because(why)} Modifiez-la et renvoyez-la.`,
  changeRefused: (why) => `Clio n’a pas accepté la modification${because(why)} La saisie est telle qu’avant.`,
};
