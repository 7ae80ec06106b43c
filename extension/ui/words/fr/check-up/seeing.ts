import type { seeing as english } from '../../en/check-up/seeing.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, REINSTALL, SIGN_IN_AGAIN } from './parts.ts';

const SIGN_IN_TO_X11 = 'Si l’écran de connexion propose une session nommée « Xorg » ou « X11 », choisissez celle-là.';
const THEN_SESSION = 'Fermez ensuite la session de cet ordinateur et rouvrez-la.';

const WHO = {
  'x-server': 'Le serveur X, qui affiche les fenêtres,',
  compositor: 'Le compositeur, qui affiche les fenêtres,',
  kwin: 'KWin, le gestionnaire de fenêtres de Plasma,',
  'gnome-shell': 'GNOME',
};

/** What keeps windows, locks and calls from being seen. */
export const seeing: InAnyLanguage<typeof english> = {
  'observer-silent': () => ['Rien ne dit ce qui est au premier plan.', SIGN_IN_AGAIN],
  'clock-set-back': () => ['L’horloge de cet ordinateur a été reculée.', 'Vérifiez que l’heure est juste maintenant.'],
  'session-hides-windows': () => [
    'Ce bureau ne laisse pas voir aux programmes la fenêtre au premier plan.',
    SIGN_IN_TO_X11,
  ],
  'system-forbids': () => [
    'Le système ne le permet pas.',
    'Permettez à Matterline de voir les fenêtres dans les réglages de confidentialité du système.',
  ],
  'remote-desktop': () => [
    'Le bureau d’un autre ordinateur est au premier plan, et ses fenêtres ne se voient pas d’ici.',
    'Installez aussi Matterline sur cet ordinateur-là pour enregistrer le travail qui s’y fait.',
  ],
  'no-display': () => ['Aucun écran ne peut être atteint.', SIGN_IN_AGAIN],
  'no-window-manager': () => [
    'Rien ne dit quelle fenêtre est au premier plan.',
    'Utilisez un bureau avec un gestionnaire de fenêtres, sur un système pris en charge.',
  ],
  'no-x-server': () => ['Le serveur X, qui affiche les fenêtres, ne peut être atteint.', SIGN_IN_AGAIN],
  'wayland-hides-windows': () => [
    'C’est une session Wayland, qui ne laisse pas voir aux programmes la fenêtre au premier plan.',
    SIGN_IN_TO_X11,
  ],
  'no-answer': ({ who }) => [
    `${WHO[who]} ne répond pas.`,
    'Attendez un instant. Si l’écran ne réagit pas, fermez la session et rouvrez-la.',
  ],
  'gnome-unreached': () => ['L’assistant n’atteint pas GNOME.', SIGN_IN_AGAIN],
  'gnome-extension-missing': () => [
    'L’extension par laquelle GNOME dit quelle fenêtre est au premier plan manque, ou n’est pas celle de cet assistant.',
    'Cliquez sur « Réparer », puis fermez la session de cet ordinateur et rouvrez-la.',
  ],
  'gnome-extension-not-loaded': () => [
    'GNOME ne dit quelle fenêtre est au premier plan que par une extension, et n’a pas chargé celle de Matterline.',
    SIGN_IN_AGAIN,
  ],
  'gnome-extension-off': () => [
    'L’extension par laquelle GNOME dit quelle fenêtre est au premier plan est désactivée.',
    'Ouvrez l’application « Extensions », et activez les extensions, dont Matterline.',
  ],
  'gnome-extension-failed': () => [
    'GNOME n’a pas pu lancer l’extension par laquelle il dit quelle fenêtre est au premier plan.',
    `${REINSTALL} ${THEN_SESSION}`,
  ],
  'gnome-extension-outdated': () => [
    'L’extension par laquelle GNOME dit quelle fenêtre est au premier plan est pour une autre version de GNOME.',
    `${REINSTALL} ${THEN_SESSION}`,
  ],
  'kwin-unreached': () => ['L’assistant n’atteint pas KWin, le gestionnaire de fenêtres de Plasma.', SIGN_IN_AGAIN],
  'kwin-script-refused': () => [
    'KWin, le gestionnaire de fenêtres de Plasma, ne dit pas quelle fenêtre est au premier plan.',
    `${SIGN_IN_AGAIN} Si cela ne suffit pas : ${SIGN_IN_TO_X11}`,
  ],
  'macos-part-of-starter': () => [
    'macOS prend l’assistant pour une partie du programme qui l’a lancé, et celui-ci ne peut pas voir les fenêtres.',
    `${REINSTALL} Dès lors, macOS le lance lui-même, et demande pour Matterline seul.`,
  ],
  'macos-not-allowed': ({ listedAs }) => [
    'macOS ne laisse pas encore Matterline voir les fenêtres.',
    `Ouvrez Réglages Système, choisissez « Confidentialité et sécurité », puis « Accessibilité », et activez « ${listedAs} ». S’il est déjà activé, désactivez-le et réactivez-le.`,
  ],
  'macos-nobody-tells': () => [
    'Seul un assistant qui enregistre peut dire si macOS lui laisse voir les fenêtres, et aucun ne le dit.',
    'Redémarrez le navigateur, et vérifiez de nouveau.',
  ],
  'macos-login-not-taken-up': () => [
    'macOS ne l’a pas repris, ou l’a désactivé : l’assistant fait alors partie du navigateur, et ne voit rien.',
    'Ouvrez Réglages Système, choisissez « Général », puis « Ouverture et extensions », et permettez Matterline. Réinstallez ensuite l’assistant.',
  ],
  'no-login-manager': () => [
    'Ce système n’a pas de gestionnaire de connexion qui les annonce. Le temps à l’écran verrouillé ne finit qu’avec votre inactivité.',
    NOTHING_TO_DO,
  ],
  'no-system-bus': () => [
    'Ce système n’a pas de bus de messages qui les annonce. Le temps à l’écran verrouillé ne finit qu’avec votre inactivité.',
    NOTHING_TO_DO,
  ],
  'microphone-not-wanted': () => [
    'Ils ne sont pas remarqués.',
    'Pour changer cela, activez « Remarquer les appels par le microphone » sur cette page.',
  ],
  'no-sound-server': () => [
    'Rien ici ne dit quels programmes utilisent le microphone. Un appel ne compte que si sa fenêtre est au premier plan.',
    `${ADMINISTRATOR} PulseAudio, ou PipeWire avec pipewire-pulse.`,
  ],
  'microphone-not-told': () => [
    'Rien ici ne dit quels programmes utilisent le microphone. Un appel ne compte que si sa fenêtre est au premier plan.',
    NOTHING_TO_DO,
  ],
};
