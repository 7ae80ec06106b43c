import type { faults as english } from '../en/faults.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

const retried = 'Un nouvel essai se fait de lui-même.';

/** What failed in the background, by the part in which it did, and what to do about it. */
export const faults: InAnyLanguage<typeof english> = {
  title: 'Échecs en arrière-plan',
  intro:
    'Matterline continue de lui-même après chacun d’eux. Si l’un revient encore et encore, faites ce que dit sa ligne.',
  places: {
    acts: { what: 'Une de vos actions', advice: 'Vérifiez si elle est faite ; sinon, refaites-la.' },
    'back-up': { what: 'La sauvegarde automatique', advice: retried },
    badge: {
      what: 'Le nombre sur le bouton de la barre d’outils',
      advice: 'Il s’affiche au prochain changement.',
    },
    'changes-in-clio': { what: 'La lecture de ce qui a changé dans Clio', advice: retried },
    helper: {
      what: 'L’échange avec l’assistant',
      advice: 'Si le temps n’est pas enregistré, redémarrez le navigateur.',
    },
    'key-store': {
      what: 'La garde des secrets dans le trousseau',
      advice: 'Déverrouillez le trousseau de cet ordinateur.',
    },
    maintenance: { what: 'La suppression de ce qui est plus ancien que ce que vous gardez', advice: retried },
    notes: { what: 'La recherche des dossiers que nomme un libellé', advice: retried },
    pages: {
      what: 'L’annonce d’un changement aux pages ouvertes',
      advice: 'Rechargez toute page qui montre quelque chose d’ancien.',
    },
    policy: { what: 'La lecture de la stratégie de votre cabinet', advice: 'Redémarrez le navigateur.' },
    posting: { what: 'L’envoi de saisies à Clio', advice: `${retried} Ce qui attend reste sur cet ordinateur.` },
    recording: {
      what: 'La mise en stockage du temps enregistré',
      advice: 'L’assistant le garde et le renvoie. Faites de la place sur le disque.',
    },
    reminders: { what: 'Le rappel de la journée', advice: retried },
    storage: {
      what: 'La lecture ou l’écriture de ce que garde le navigateur',
      advice: 'Faites de la place sur le disque, et redémarrez le navigateur.',
    },
    suggestions: {
      what: 'Le calcul des suggestions',
      advice: 'Les jours s’affichent sans elles jusqu’à ce que cela marche de nouveau.',
    },
    sync: { what: 'La lecture des dossiers dans Clio', advice: retried },
    tabs: {
      what: 'La lecture des onglets de ce navigateur',
      advice: 'Entre-temps, le temps est enregistré par les titres des fenêtres.',
    },
    unsent: { what: 'La garde du travail non envoyé par le programme auxiliaire', advice: retried },
    update: { what: 'La mise en place d’une nouvelle version', advice: 'Redémarrez le navigateur.' },
  },
  last: (when, code) => `Dernière fois : ${when} (${code}).`,
};
