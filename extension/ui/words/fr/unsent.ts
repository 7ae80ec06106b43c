import type { unsent as english } from '../en/unsent.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, hours } from './format.ts';

type English = InAnyLanguage<typeof english>;

/** How it stands with this profile's unsent work outside the browser, and the next step. */
const standings: English['standings'] = {
  'no-key-store': {
    text: 'Le travail non envoyé se trouve uniquement dans ce profil du navigateur.',
    advice:
      'Ce système n’a pas de trousseau, ou aucun n’est ouvert, et sans clé rien n’est déposé ailleurs. Si le profil est supprimé, ce que vous n’avez pas envoyé est perdu. Faites des sauvegardes.',
  },
  locked: {
    text: 'Pour l’instant, le travail non envoyé se trouve uniquement dans ce profil du navigateur.',
    advice: 'Le trousseau est verrouillé, ou a refusé. Déverrouillez-le ; un nouvel essai se fait dans l’heure.',
  },
  'no-helper': {
    text: 'Pour l’instant, le travail non envoyé se trouve uniquement dans ce profil du navigateur.',
    advice: 'L’assistant n’est pas joignable. Ce qu’il faut faire est indiqué sous « Enregistrement ».',
  },
  'no-room': {
    text: 'L’assistant n’a pas de place pour tout votre travail non envoyé.',
    advice: 'Libérez de la place sur le disque, ou supprimez ci-dessous ce qu’ont laissé des profils disparus.',
  },
  'not-written': {
    text: 'Le travail non envoyé n’a pas pu être écrit hors du navigateur.',
    advice:
      'Regardez sous « Enregistrement » si le dossier de l’assistant est accessible en écriture. Un nouvel essai se fait dans l’heure.',
  },
};

/** Unsent work that lies with the helper. */
export const unsent: English = {
  title: 'Travail non envoyé',
  means:
    'Ce que vous n’avez pas encore envoyé est aussi gardé hors de ce profil du navigateur : scellé, dans le dossier de l’assistant, avec la clé dans le trousseau de votre système. Supprimer l’extension ou le profil ne le perd pas.',
  last: (when) => `Gardé pour la dernière fois : ${when}.`,
  nothing: 'Tout ce qui est de ce profil est envoyé.',
  standings,
  found: (days, what) => `Du travail non envoyé a été trouvé (${days}) : ${what}.`,
  what: (entries, seconds) =>
    entries === 0 ? hours(seconds) : `${counted(entries, 'saisie', 'saisies')}, ${hours(seconds)}`,
  from: (browser, when) => `Un profil de ${browser} l’a laissé ; gardé pour la dernière fois : ${when}.`,
  howItComes:
    'Repris, il figure dans la relecture de ces jours. Le temps déjà enregistré ici reste tel quel, et aucune saisie qui est dans Clio n’est envoyée de nouveau.',
  closed: {
    text: 'Du travail non envoyé d’un profil disparu a été trouvé, et ne peut pas être ouvert.',
    advice: 'Sa clé n’est plus dans le trousseau de votre système. Supprimez-le, ou laissez-le là.',
  },
  bringBack: 'Reprendre',
  delete: 'Supprimer…',
  ask: 'Le supprimer pour de bon ?',
  askAdvice: 'C’est irréversible. Ce qui est dans Clio y reste.',
  keep: 'Le garder',
  deleteForGood: 'Supprimer pour de bon',
  working: 'Reprise en cours.',
  brought: (what) => `Repris : ${what}. Vous le trouvez dans la relecture de ces jours.`,
  undo: 'Pour annuler, supprimez-le dans les options, sous « Vos données », dans « Ce qui a été importé ».',
  left: (days) => `Impossible d’ouvrir ${counted(days, 'jour', 'jours')} ; tout y reste tel quel.`,
  gone: 'Il n’est plus là.',
  deleted: 'Il est supprimé.',
  held: 'Rien n’a été supprimé : une conservation légale est active.',
  failed: { text: 'Cela n’a pas pu se faire.', advice: 'Vérifiez que l’assistant est connecté, puis réessayez.' },
};
