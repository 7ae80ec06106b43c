import type { data as english } from '../../en/options/data.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

const IRREVERSIBLE = `C’est irréversible. ${leftByBrowser}`;

/** A number of months as a person says it: "3 mois", "1 an", "7 ans". */
function monthsText(months: number | null): string {
  if (months === null) return 'Pour toujours';
  return months % 12 === 0 ? counted(months / 12, 'an', 'ans') : `${months} mois`;
}

/** What the attorney has in Matterline: export, how long it is kept, and the end of it. */
export const data: InAnyLanguage<typeof english> = {
  title: 'Vos données',
  keepIt: 'Garder',
  licenses: 'Licences des logiciels dans Matterline',
  reports: {
    title: 'Rapports',
    means:
      'Où en est le temps de tels ou tels jours : ce qui n’est pas encore dans Clio, par jour, dossier et client, et l’effet de l’arrondi.',
    open: 'Ouvrir les rapports',
  },
  exported: {
    title: 'Exportation',
    means:
      'Tout le temps enregistré avec ses dossiers, et toutes les saisies que vous avez validées, en un fichier JSON ; ou le temps seul en tableau.',
    all: 'Exporter',
    table: 'Tableau (CSV)',
    beingMade: 'Création du fichier.',
    failed: 'L’export n’a pas pu être fait. Rechargez cette page et réessayez.',
  },
  retention: {
    keepTitles: 'Garder les titres',
    months: monthsText,
    byFirm: 'Votre cabinet l’a réglé.',
    held: 'Rien n’est supprimé tant que la conservation est active.',
    never: 'Rien n’est jamais supprimé de soi-même.',
    deletes:
      'Les jours plus anciens sont supprimés d’eux-mêmes, titres compris ; jamais un jour avec du temps ni envoyé ni clôturé.',
    ask: (months) =>
      `Les jours de plus de ${monthsText(months)} sont alors supprimés pour de bon, sauf ceux avec du temps ni envoyé ni clôturé.`,
    askAdvice: `Ce qui est dans Clio y reste. ${leftByBrowser}`,
    deleteOlder: 'Supprimer les vieux titres',
  },
  deletion: {
    title: 'Supprimer des jours',
    means:
      'Tout ce qui a été enregistré dans ce profil de navigateur ces jours-là, titres compris, pour de bon. Ce qui est dans Clio y reste, et les saisies gardent leur temps et leurs notes. Ce qu’une sauvegarde a remplacé part aussi ; les sauvegardes que vous avez enregistrées, c’est à vous de les supprimer.',
    from: 'Du',
    to: 'Au',
    delete: 'Supprimer…',
    wrongOrder: 'Le premier jour vient après le dernier. Changez l’un des deux.',
    holdOn: 'La conservation légale est active ; rien ne peut donc être supprimé. Désactivez-la d’abord ci-dessus.',
    ask: (days) => `Supprimer ${days} ?`,
    askAdvice: IRREVERSIBLE,
    deleteForGood: 'Supprimer pour de bon',
    deleted: (days) => `Supprimé : ${days}.`,
    held: 'Rien n’a été supprimé : une conservation légale est active.',
    heldAdvice: 'Désactivez-la ci-dessus, puis réessayez.',
    failed: 'Rien n’a été supprimé.',
    failedAdvice: 'Rechargez cette page et réessayez.',
  },
  matterDeletion: {
    title: 'Supprimer le temps d’un dossier',
    means:
      'Toutes les fenêtres d’un dossier, par leurs titres, par votre parole ou par une saisie, tous les jours, titres compris, pour de bon. Les fenêtres qui lui sont seulement suggérées restent. Ce qui est dans Clio y reste, et les saisies gardent leur temps et leurs notes.',
    matter: 'Dossier',
    delete: 'Supprimer…',
    counting: 'Calcul de son temps.',
    deleting: 'Suppression de son temps.',
    nothing: (matter) => `Rien n’est ici pour ${matter}.`,
    ask: (matter, time, days) => `Supprimer ${time} de ${matter}, sur ${counted(days, 'jour', 'jours')} ?`,
    askAdvice: IRREVERSIBLE,
    deleted: (matter) => `Supprimé : le temps de ${matter}.`,
    failed: 'Tout n’a pas été supprimé.',
    failedAdvice: 'Rechargez cette page et réessayez.',
  },
  allDeletion: {
    title: 'Tout supprimer',
    means:
      'Tout le temps, les titres, brouillons, saisies, règles, réglages et ce qui a été appris, et la connexion à Clio. Ce qui est dans Clio y reste ; ce que vous avez validé et qui n’est pas encore envoyé ne le sera jamais. Seuls restent votre accord, ce que vous avez réglé sous « Enregistrement » et ce qu’a réglé votre cabinet : l’enregistrement continue, sauf si vous le mettez en pause.',
    delete: 'Supprimer…',
    ask: 'Tout supprimer ?',
    askAdvice: `C’est irréversible. Les sauvegardes et exports que vous avez enregistrés ne sont pas supprimés ainsi. ${leftByBrowser}`,
    deleting: 'Suppression de tout.',
    deleted: 'Tout est supprimé.',
    failed: 'Tout n’a pas été supprimé.',
  },
};
