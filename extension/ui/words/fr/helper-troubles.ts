import type * as english from '../en/helper-troubles.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

type English = InAnyLanguage<typeof english>;

const DOCTOR = 'matterline-helper doctor';
const NOTHING_LOST = 'Rien n’est perdu entre-temps : l’assistant le garde.';

/** Why no window can be seen. */
export const blind: English['blind'] = {
  wayland: {
    trouble: 'Cette session de bureau (Wayland) ne laisse pas voir aux programmes quelle fenêtre est au premier plan.',
    advice: 'Fermez la session et choisissez une session Xorg à l’écran de connexion. D’ici là, rien n’est enregistré.',
  },
  permission: {
    trouble: 'Le système ne laisse pas l’assistant voir les titres des fenêtres.',
    advice: `Sur un Mac, ouvrez Réglages Système, « Confidentialité et sécurité », « Accessibilité », et activez Matterline. Ailleurs, lancez « ${DOCTOR} ».`,
  },
  remote: {
    trouble:
      'Un bureau à distance ou une machine virtuelle est au premier plan, et ses fenêtres ne se voient pas d’ici.',
    advice: 'Installez aussi Matterline sur cet ordinateur-là pour enregistrer le travail qui s’y fait.',
  },
  display: {
    trouble: 'L’assistant n’atteint pas le bureau.',
    advice: `Il continue d’essayer. Si cela persiste, lancez « ${DOCTOR} » dans un terminal de ce bureau.`,
  },
  observer: {
    trouble: 'L’assistant n’apprend pas de ce bureau quelle fenêtre est au premier plan.',
    advice: `Lancez « ${DOCTOR} » ; il dit ce qui manque.`,
  },
  clock: {
    trouble: 'L’horloge de cet ordinateur a été reculée.',
    advice: 'L’enregistrement continue à la nouvelle heure. Vérifiez les heures autour du changement.',
  },
};

/** What is wrong with the timeline's storage. */
export const store: English['store'] = {
  blocked: {
    trouble: 'Une ancienne page de Matterline occupe le stockage.',
    advice: `Fermez les autres onglets de Matterline. ${NOTHING_LOST}`,
  },
  hanging: {
    trouble: 'Le stockage du navigateur pour Matterline ne répond pas.',
    advice: `Redémarrez le navigateur. ${NOTHING_LOST}`,
  },
  refused: {
    trouble: 'Le navigateur ne laisse pas Matterline utiliser son stockage.',
    advice: `Redémarrez le navigateur. ${NOTHING_LOST}`,
  },
  newer: {
    trouble: 'Ce qui est gardé ici vient d’un Matterline plus récent, et celui-ci n’y touche pas.',
    advice: `Mettez l’extension à jour. ${NOTHING_LOST}`,
  },
  full: {
    trouble: 'Il n’y a plus de place pour garder ce qui est enregistré.',
    advice: `Libérez de la place sur le disque. ${NOTHING_LOST}`,
  },
  lost: {
    trouble: 'Le navigateur a retiré le stockage en plein travail.',
    advice: 'Réessayez. Ce qui n’a pas été gardé revient de l’assistant.',
  },
};

/** The buttons that mend a state, and what is said where one did nothing. */
export const helperActs: English['helperActs'] = {
  consent: 'Lancer l’enregistrement',
  retry: 'Réessayer',
  resume: 'Reprendre',
  showHow: 'Voir comment',
  failed: 'L’extension n’a pas répondu. Réessayez.',
};

/** Recording in this profile from now on. */
export const takeOver: English['takeOver'] = {
  offer: 'Enregistrer plutôt ici',
  question: 'Enregistrer dans ce profil désormais ?',
  advice: (holder) => `Ce que ${holder} a enregistré jusqu’ici y reste, et s’y relit.`,
  cancel: 'Annuler',
  confirm: 'Enregistrer ici',
  failed: {
    'no-answer': 'L’assistant n’a pas répondu. Réessayez dans un instant.',
    refused: 'L’assistant ne l’a pas permis. Réessayez dans un instant.',
  },
};

/** What the helper says of what it keeps on disk. */
export const journal: English['journal'] = {
  memory: {
    text: 'Le disque est plein ou ne peut être écrit ; l’assistant ne garde donc le nouveau temps qu’en mémoire.',
    advice: 'Libérez de la place. D’ici là, laissez ce navigateur ouvert : ce qui arrive ici est en sûreté.',
  },
  filling: {
    text: 'Beaucoup de temps enregistré attend dans l’assistant, et sa place est presque pleine.',
    advice:
      'Laissez ouvert le navigateur qui enregistre jusqu’à ce qu’il l’ait repris. Sinon, le plus ancien est perdu.',
  },
  dropped: {
    text: 'L’assistant n’avait plus de place, et le temps le plus ancien qui y attendait est perdu.',
    advice: 'Ouvrez le navigateur qui enregistre au moins une fois par semaine. Ce qui est gardé ici n’est pas touché.',
  },
  damaged: {
    text: 'Une partie de ce que l’assistant gardait sur le disque n’a pas pu être lue, et est perdue.',
    advice: 'Vérifiez s’il y a des trous dans les derniers jours. Ce qui est gardé ici n’est pas touché.',
  },
};

/** What is worth a word although recording goes on. */
export const remarks: English['remarks'] = {
  oldHelper: (version) => ({
    text: `L’assistant (${version}) est plus ancien que cette extension.`,
    advice: 'L’enregistrement continue. Quand cela vous convient, installez l’assistant de cette version.',
  }),
  taken: (from, to) => ({
    text: `Du temps entre ${from} et ${to} a été enregistré dans un autre profil de navigateur.`,
    advice: 'Il y reste, et s’y relit.',
  }),
  lost: (from, to) => ({
    text: `Du temps entre ${from} et ${to} est perdu, car l’assistant n’avait plus de place.`,
    advice: 'Vérifiez ces heures. Ce qui est gardé ici n’est pas touché.',
  }),
  storeLost: (at) => ({
    text: `Le navigateur avait supprimé ce que Matterline gardait ici ; constaté : ${at}.`,
    advice:
      'Ce qui est dans Clio est en sûreté, et ce que l’assistant avait encore est revenu. Reconnectez-vous dans les options, et vérifiez les derniers jours.',
  }),
  interrupted: (between) => ({
    text: `L’assistant s’était arrêté et a été relancé (${between}).`,
    advice: 'Ce qui était au premier plan entre-temps n’est pas enregistré ; tout ce qui précède est ici.',
  }),
};
