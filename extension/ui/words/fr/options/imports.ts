import type { imports as english } from '../../en/options/imports.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, plural } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

type English = InAnyLanguage<typeof english>;

/** Why nothing can be taken from a file. */
const faults: English['faults'] = {
  'unknown-file': {
    text: 'Ce fichier n’est ni un export d’ActivityWatch ni un tableau avec des heures.',
    advice:
      'Choisissez le fichier JSON d’ActivityWatch, ou un tableau dont la première ligne nomme ses colonnes : start, end, app, title.',
  },
  columns: {
    text: 'Il manque une colonne dans ce tableau.',
    advice: 'Sa première ligne doit nommer start et end, et app ou title.',
  },
  empty: {
    text: 'Ce fichier ne contient aucune fenêtre avec une heure.',
    advice: 'Les heures doivent s’écrire 2026-11-23T09:00:00Z ou 2026-11-23 09:00.',
  },
};

/** Time from other programs. */
export const imports: English = {
  title: 'Importation',
  means:
    'Le temps qu’un autre programme a enregistré remplit celui où rien n’a été enregistré ici. Ce qui est déjà ici reste tel quel, et le même fichier une seconde fois ne change rien.',
  how: 'Depuis ActivityWatch : sous « Raw Data », exportez tous les buckets en JSON ; ou ouvrez http://localhost:5600/api/0/export et enregistrez cette page. Ou tout tableau (CSV) avec les colonnes start, end, app et title.',
  file: 'Fichier',
  reading: 'Lecture du fichier.',
  holds: (time, days) => `${time} de fenêtres, ${days}.`,
  fills: (time) => `Dont ${time} remplissent du temps où rien n’a été enregistré ici.`,
  nothingNew: 'Rien n’en serait rempli : tout ce temps est déjà pris ici.',
  leftOut: (time) => `Exclus en plus : ${time} de fenêtres privées et de ce que vous n’enregistrez jamais.`,
  unread: (count) =>
    plural(count, {
      one: `${counted(count, 'ligne', 'lignes')} ne peut être lue.`,
      other: `${counted(count, 'ligne', 'lignes')} ne peuvent être lues.`,
    }),
  leave: 'Ne pas importer',
  take: 'Remplir',
  taking: 'Remplissage du temps.',
  done: (time) => `Temps rempli : ${time}. Vous le trouvez dans la relecture de ces jours.`,
  failed: {
    text: 'Tout n’a pas pu être rempli.',
    advice: 'Choisissez le fichier de nouveau : ce qui est déjà ici reste tel quel.',
  },
  faults,
  made: {
    title: 'Ce qui a été importé',
    what: (time, days, when) => `${time}, ${days} ; importé le ${when}`,
    remove: 'Supprimer…',
    removeWhich: (file) => `Supprimer ce qu’a rempli « ${file} »`,
    ask: (file) => `Supprimer ce qu’a rempli « ${file} » ?`,
    askAdvice: `Ses fenêtres sont supprimées pour de bon, avec ce que vous en avez décidé. Les saisies gardent leur temps et leurs notes, et ce qui est dans Clio y reste. ${leftByBrowser}`,
    askUnsentAdvice: `Ses fenêtres sont supprimées pour de bon, avec ce que vous en avez décidé, et de même ses saisies qui ne sont pas dans Clio. Tant qu’il se trouve chez l’assistant, il est proposé de nouveau. ${leftByBrowser}`,
    unsent: (day) => `Travail non envoyé : ${day}`,
    keep: 'Le garder',
    deleteForGood: 'Supprimer pour de bon',
    held: {
      text: 'Rien n’a été supprimé : une conservation légale est active.',
      advice: 'Désactivez-la, puis réessayez.',
    },
  },
};
