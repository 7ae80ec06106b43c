import type { backUp as english } from '../../en/options/back-up.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { size } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

type English = InAnyLanguage<typeof english>;

const NOTHING_CHANGED = 'Rien n’a changé.';

/** Why a back-up is not put back, and the next step. */
const faults: English['faults'] = {
  'no-file': {
    text: 'Aucune sauvegarde n’est choisie.',
    advice: 'Choisissez le fichier qu’a enregistré « Sauvegarder ».',
  },
  empty: {
    text: 'La phrase secrète manque.',
    advice: 'Tapez celle avec laquelle la sauvegarde a été faite.',
  },
  'not-ours': {
    text: 'Ce n’est pas une sauvegarde de Matterline.',
    advice: `Choisissez un fichier qu’a enregistré « Sauvegarder ». ${NOTHING_CHANGED}`,
  },
  newer: {
    text: 'Cette sauvegarde vient d’une version plus récente de Matterline.',
    advice: `Mettez Matterline à jour, puis rouvrez-la. ${NOTHING_CHANGED}`,
  },
  cut: {
    text: 'La fin de cette sauvegarde manque.',
    advice: `Recopiez-la d’où vous la gardez, ou choisissez-en une plus ancienne. ${NOTHING_CHANGED}`,
  },
  damaged: {
    text: 'Cette sauvegarde n’est plus telle qu’elle a été faite.',
    advice: `Recopiez-la d’où vous la gardez, ou choisissez-en une plus ancienne. ${NOTHING_CHANGED}`,
  },
  passphrase: {
    text: 'Cette phrase secrète n’ouvre pas la sauvegarde.',
    advice: `Tapez-la exactement comme vous l’avez notée ; chaque sauvegarde a celle avec laquelle elle a été faite. ${NOTHING_CHANGED}`,
  },
  again: {
    text: 'Le navigateur a arrêté Matterline en plein travail.',
    advice: `Réessayez. ${NOTHING_CHANGED}`,
  },
  held: {
    text: 'Une conservation légale est active, et ce que la dernière sauvegarde a remplacé est encore gardé.',
    advice: `Une autre pourra être restaurée une fois la conservation désactivée. ${NOTHING_CHANGED}`,
  },
};

/** Back-ups: made, put back, and what one replaced. */
export const backUp: English = {
  faults,
  make: {
    title: 'Sauvegarde',
    means:
      'Tout ce que Matterline garde dans ce profil de navigateur, en un fichier que seule sa phrase secrète ouvre : temps enregistré, titres, saisies, ce qu’il a appris, et vos réglages. Votre accès à Clio n’y est pas.',
    last: (when) => `La dernière a été faite ici le ${when}.`,
    none: 'Aucune n’a encore été faite ici.',
    passphraseNote:
      'Notez-la, ou gardez-la avec vos mots de passe, pas à côté du fichier. Elle n’est gardée nulle part ici, et sans elle personne ne peut ouvrir le fichier.',
    make: 'Sauvegarder',
    under: 'Sauvegarde en cours',
    progress: (bytes) => `${size(bytes)} jusqu’ici`,
    done: {
      text: 'La sauvegarde est dans vos téléchargements.',
      advice:
        'Gardez-la là où elle survivra à cet ordinateur. Pour voir qu’elle s’ouvre, ouvrez-la ci-dessous : cela ne change rien.',
    },
    failed: { text: 'La sauvegarde n’a pas pu être faite.', advice: 'Rechargez cette page et réessayez.' },
  },
  schedule: {
    title: 'Sauvegardes automatiques',
    means:
      'Le même fichier, fait chaque jour ou chaque semaine et mis dans un dossier que vous nommez : sur un autre disque, par exemple, ou copié ailleurs. Les sept derniers sont gardés, et un par semaine de quatre semaines avant ; une conservation légale les garde tous.',
    path: 'Dossier',
    pathNote: 'Son chemin complet, comme /media/safe/Matterline ou D:\\Safe. Il doit déjà exister.',
    every: 'Fréquence',
    rhythms: { daily: 'Chaque jour', weekly: 'Chaque semaine' },
    passphraseNote:
      'Notez-la : sans elle, personne ne peut ouvrir les fichiers. Elle n’est gardée nulle part ici ; la clé qui en est faite se trouve dans le trousseau de votre système.',
    turnOn: 'Activer',
    on: (rhythm) => `${rhythm}, dans`,
    none: 'Aucune n’a encore été faite.',
    last: (when) => `Dernière réussie : ${when}.`,
    under: 'Sauvegarde en cours.',
    turnOff: 'Désactiver',
    now: 'En faire une',
    offNote:
      'Après la désactivation, les fichiers restent dans le dossier et s’ouvrent avec leur phrase secrète. Pour changer de dossier ou de phrase, désactivez d’abord.',
    problems: {
      'bad-path': {
        text: 'Ce chemin ne convient pas.',
        advice: 'Saisissez le chemin complet d’un dossier qui n’est pas celui de l’assistant.',
      },
      'no-folder': {
        text: 'Le dossier n’est pas là.',
        advice:
          'Branchez ou connectez son disque, ou créez le dossier ; un nouvel essai se fait dans l’heure. Ce qui s’y trouve reste.',
      },
      'no-room': {
        text: 'Le disque du dossier est plein.',
        advice: 'Libérez-y de la place, ou nommez un dossier sur un autre disque. La dernière réussie est intacte.',
      },
      'no-access': {
        text: 'Impossible d’écrire dans le dossier.',
        advice:
          'Donnez à votre utilisateur le droit d’y écrire, ou nommez un autre dossier. La dernière réussie est intacte.',
      },
      'no-key': {
        text: 'La clé de ces sauvegardes n’est plus dans le trousseau.',
        advice: 'Désactivez-les et réactivez-les, avec une phrase secrète.',
      },
      'no-key-store': {
        text: 'Ce système n’a pas de trousseau, ou aucun n’est ouvert.',
        advice:
          'Sans lui, aucune clé n’est gardée et aucune sauvegarde ne se fait d’elle-même. Faites-les à la main, ci-dessus.',
      },
      locked: {
        text: 'Le trousseau est verrouillé, ou a refusé.',
        advice: 'Déverrouillez-le ; un nouvel essai se fait dans l’heure.',
      },
      'no-helper': {
        text: 'L’assistant n’est pas joignable.',
        advice: 'Ce qu’il faut faire est indiqué sous « Enregistrement ».',
      },
      'not-written': {
        text: 'La sauvegarde n’a pas pu être faite.',
        advice: 'Un nouvel essai se fait dans l’heure. La dernière réussie est intacte.',
      },
    },
  },
  restore: {
    title: 'Restaurer une sauvegarde',
    means:
      'Sur un nouvel ordinateur, ou si quelque chose a été perdu. Le fichier est d’abord parcouru ; rien ne change avant votre accord.',
    file: 'Sauvegarde',
    passphrase: 'Phrase secrète',
    open: 'L’ouvrir',
    under: { look: 'La sauvegarde est parcourue', put: 'La sauvegarde est restaurée' },
    percent: (share) => `${Math.floor(share * 100)} %`,
    ask: (when) => `Cette sauvegarde est entière, et date du ${when}. La restaurer ?`,
    askAdvice:
      'Elle prend la place de tout ce que Matterline garde dans ce profil de navigateur : ce qui a été enregistré, décidé ou modifié depuis disparaît, et ce qui a été supprimé depuis revient. Aucune saisie qui peut être dans Clio entre-temps n’est renvoyée. Ce qu’elle remplace est gardé 30 jours, pour que vous puissiez le ramener.',
    leave: 'Tout laisser tel quel',
    put: 'La restaurer',
    stop: 'Arrêter',
    done: {
      text: 'La sauvegarde est à sa place.',
      advice: 'Sur un autre ordinateur, identifiez-vous de nouveau dans Clio sous « Connexions ».',
    },
  },
  replaced: {
    title: 'Ce qui était ici avant',
    means: (since) => `Une sauvegarde en a pris la place le ${since}.`,
    until: (until) =>
      `C’est gardé jusqu’au ${until}, puis supprimé de soi-même. Supprimer des jours le supprime aussi.`,
    held: 'C’est gardé tant que la conservation légale est active.',
    bringBack: 'Le ramener…',
    delete: 'Le supprimer…',
    cancel: 'Annuler',
    askBack: 'Ramener ce qui était ici avant ?',
    askBackAdvice:
      'Cela prend la place de ce qui est ici maintenant. Ce qui est ici est gardé à son tour 30 jours, avec ce qui a été enregistré et décidé depuis : vous ne verrez pas ce temps d’ici là.',
    back: 'Le ramener',
    askDelete: 'Supprimer ce qui était ici avant ?',
    askDeleteAdvice: `C’est irréversible. ${leftByBrowser}`,
    deleteForGood: 'Supprimer pour de bon',
    brought: 'Ce qui était ici avant est revenu.',
    deleted: 'Ce qui était ici avant est supprimé.',
    gone: 'Il ne reste rien de ce qui était ici avant.',
    heldNow: 'Rien n’a été supprimé : une conservation légale est active.',
  },
};
