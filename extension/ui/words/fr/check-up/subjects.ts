import type { ByCode, Subject } from '../../../../../shared/index.ts';
import { size } from '../format.ts';

const FOR_ALL = (forAll: boolean) => (forAll ? ', pour tous les utilisateurs' : '');

/** What the helper looked at. */
export const subjects: ByCode<Subject, string> = {
  node: ({ version }) => `Node ${version}`,
  display: () => 'Écran',
  'window-manager': () => 'Gestionnaire de fenêtres',
  'title-readable': () => 'Un titre de fenêtre peut être lu',
  'no-titled-window': () => 'Aucune fenêtre avec un titre n’est au premier plan en ce moment',
  observer: ({ name }) => `Les fenêtres sont vues par ${name}`,
  'window-in-front': () => 'Fenêtre au premier plan',
  'gnome-extension': () => 'Extension pour GNOME',
  'session-signs': () => 'Verrouillage, veille et arrêt',
  microphone: () => 'Appels par le microphone',
  'microphone-watch': ({ name }) => `Appels par le microphone, vus par ${name}`,
  installed: ({ forAll }) => `Assistant installé${FOR_ALL(forAll)}`,
  launcher: ({ forAll }) => `Ce que lancent les navigateurs${FOR_ALL(forAll)}`,
  browser: ({ name, forAll }) => `${name}${FOR_ALL(forAll)}`,
  login: ({ forAll }) => `Lancement à la connexion${FOR_ALL(forAll)}`,
  'login-by-macos': () => 'Lancement à la connexion, par macOS',
  'two-installations': () => 'Deux installations',
  'further-extensions': () => 'Autres extensions',
  'firm-setup': () => 'Configuration de votre cabinet',
  policy: ({ browser }) => `Stratégie de ${browser}`,
  snap: ({ browser }) => `${browser} de Snap`,
  flatpak: ({ browser }) => `${browser} de Flatpak`,
  'data-folder': ({ path }) => `Dossier sur le disque pour ce qui est enregistré, ${path}`,
  'disk-room': () => 'Place sur le disque',
  'named-folder': ({ path }) => `Dossier que vous avez nommé, ${path}`,
  'meeting-place': () => 'Endroit où les navigateurs trouvent l’assistant',
  recorder: () => 'Assistant qui enregistre',
  'recorder-version': ({ version }) => `Assistant qui enregistre, version ${version}`,
  'recorder-observer': ({ name }) => `Il voit les fenêtres par ${name}`,
  timeline: () => 'Navigateur où le temps est enregistré',
  'timeline-holder': ({ browser }) => `Le temps est enregistré dans ${browser}`,
  journal: ({ bytes, limit }) => `Ce qui attend dans l’assistant, ${size(bytes)} sur ${size(limit)} au plus`,
  'extension-fault': ({ where }) => `Matterline dans un navigateur, ${where}`,
  'killed-recorder': () => 'Un assistant arrêté de force',
  'last-complaint': () => 'Dernière plainte de l’assistant',
};
