import type { running as english } from '../../en/check-up/running.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { locale } from '../../formats/locale.ts';
import { language, size } from '../format.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, SIGN_IN_AGAIN } from './parts.ts';

type English = InAnyLanguage<typeof english>;

const instants = new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeStyle: 'short' });

const CLOSE_TO_ALL = `${ADMINISTRATOR} de le fermer à tous sauf à vous.`;

const folders: Pick<English, 'way-changeable' | 'no-folder' | 'folder-of-others' | 'folder-open'> = {
  'way-changeable': ({ path }) => [
    `D’autres utilisateurs de cet ordinateur peuvent modifier ${path}.`,
    `${ADMINISTRATOR} de le leur fermer.`,
  ],
  'no-folder': ({ path }) => [`${path} n’est pas un dossier du disque.`, 'Supprimez-le, et vérifiez de nouveau.'],
  'folder-of-others': ({ path }) => [`${path} appartient à un autre utilisateur.`, `${ADMINISTRATOR} de le supprimer.`],
  'folder-open': ({ path }) => [`${path} est ouvert à d’autres utilisateurs.`, CLOSE_TO_ALL],
};

/** What is the matter with the helper that records, its journal and its folders. */
export const running: English = {
  ...folders,
  'passed-over': ({ path, used, why }) => {
    const [what, next] = folders[why]({ path });
    return [`${what} C’est ${used} à la place.`, next];
  },
  'no-socket': ({ path }) => [
    `${path} n’est pas ce par quoi les navigateurs trouvent l’assistant.`,
    'Supprimez-le, et redémarrez le navigateur.',
  ],
  'socket-of-others': ({ path }) => [`${path} appartient à un autre utilisateur.`, `${ADMINISTRATOR} de le supprimer.`],
  'data-unwritable': ({ reason }) => [
    `Rien ne peut y être écrit (${reason}).`,
    `Faites de la place sur le disque, ou demandez à votre administrateur de vous y laisser écrire.`,
  ],
  'data-seen-by-others': () => ['D’autres utilisateurs de cet ordinateur peuvent y regarder.', CLOSE_TO_ALL],
  'named-folder-gone': () => [
    'Il n’est pas là.',
    'Connectez son disque, ou créez le dossier ; ou nommez-en un autre sous « Vos données ».',
  ],
  'disk-nearly-full': ({ bytes }) => [`Il ne reste que ${size(bytes)}.`, 'Faites de la place sur le disque.'],
  impostor: () => [
    'Un autre utilisateur de cet ordinateur répond à sa place.',
    `${SIGN_IN_AGAIN} Si cela ne suffit pas, dites-le à votre administrateur.`,
  ],
  'recorder-stays': ({ pid }) => [
    `L’assistant, processus ${pid}, a été prié de finir et est toujours là.`,
    'Redémarrez cet ordinateur.',
  ],
  'recorder-unreached': ({ pid }) => [
    `Il y en a un, processus ${pid}, qui ne peut être atteint.`,
    'Vérifiez de nouveau dans une demi-minute. Si cela persiste, redémarrez cet ordinateur.',
  ],
  'recorder-mute': ({ pid }) => [`Il y en a un, processus ${pid}, qui ne répond pas.`, 'Redémarrez cet ordinateur.'],
  'recorder-none': () => ['Aucun ne tourne.', 'Redémarrez le navigateur.'],
  'recorder-older': ({ own }) => [`Il est plus ancien que ce qui est installé, ${own}.`, 'Redémarrez le navigateur.'],
  'recorder-killed': () => [
    'Tant qu’aucun navigateur n’est ouvert, personne ne relance un assistant arrêté de force ; le prochain navigateur ou la prochaine connexion le fait.',
    NOTHING_TO_DO,
  ],
  'timeline-untaken': () => [
    'Aucun navigateur ne l’a encore pris.',
    'Ouvrez Matterline dans le navigateur où vous voulez votre temps.',
  ],
  'journal-memory': () => [
    'Il ne peut être écrit : le disque est plein ou en lecture seule. Ce qui est enregistré est gardé en mémoire, et se perd avec elle.',
    'Faites de la place sur le disque.',
  ],
  'journal-filling': () => [
    'Il est presque plein. Une fois plein, le temps enregistré le plus ancien est abandonné.',
    'Ouvrez le navigateur où le temps est enregistré, pour qu’il prenne ce qui attend.',
  ],
  'journal-dropped': () => [
    'Il était plein, et le temps enregistré le plus ancien a été abandonné.',
    'Ouvrez le navigateur où le temps est enregistré, pour qu’il prenne ce qui reste.',
  ],
  'journal-damaged': () => [
    'Une partie n’a pas pu en être lue et est perdue. Tout le reste a été gardé.',
    'Faites vérifier si le disque est en ordre.',
  ],
  'extension-failed': ({ fault, at }) => [
    `Échec avec ${fault}, la dernière fois : ${instants.format(at)}.`,
    'Les options de ce navigateur disent sous Enregistrement que faire.',
  ],
  complained: ({ line }) => [
    line,
    'Si cela continue, transmettez cette ligne à la personne qui vous aide pour Matterline.',
  ],
};
