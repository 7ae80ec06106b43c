import type { installing as english } from '../../en/check-up/installing.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, REINSTALL } from './parts.ts';

const LIST_RIGHT = `${ADMINISTRATOR} de corriger la liste.`;
const OTHER_PACKAGE =
  'Installez le navigateur depuis son éditeur ou les paquets de votre système, ou utilisez-en un autre.';
const NODE = (needed: string) => `Faites installer Node ${needed} ou plus récent, puis de nouveau l’assistant.`;

/** What is the matter with what is installed, and with what browsers and administrators say of it. */
export const installing: InAnyLanguage<typeof english> = {
  'node-too-old': ({ needed }) => ['Il est trop ancien pour l’assistant.', NODE(needed)],
  'not-installed': () => ['Il ne l’est pas.', REINSTALL],
  'user-installation-first': () => [
    'L’une est pour vous seul et l’autre pour tous les utilisateurs, et les navigateurs prennent la vôtre.',
    'Pour utiliser celle de tous, supprimez la vôtre.',
  ],
  'cannot-be-started': ({ path }) => [`${path} ne peut pas être lancé.`, null],
  'launcher-exchanged': ({ path }) => [`${path} n’est pas ce qui a été installé.`, null],
  'launcher-fails': ({ path }) => [`${path} finit par une erreur quand on le lance.`, null],
  'launcher-node-gone': ({ node }) => [`Le Node qu’il lance, ${node}, n’est plus là.`, null],
  'launcher-node-broken': ({ node, needed }) => [`Le Node qu’il lance, ${node}, ne marche pas.`, NODE(needed)],
  'launcher-node-too-old': ({ node, version, needed }) => [
    `Le Node qu’il lance, ${node}, est en ${version}, ce qui est trop ancien.`,
    NODE(needed),
  ],
  'launcher-older': ({ version, own }) => [`Il lance la version ${version}, et il existe ${own}.`, null],
  'launcher-newer': ({ version, own }) => [`Il lance la version ${version}, plus récente que ${own}.`, NOTHING_TO_DO],
  'manifest-missing': ({ path }) => [`Le navigateur ne connaît pas l’assistant : ${path} manque.`, null],
  'manifest-none': ({ path }) => [`Le navigateur ne peut pas lire ${path}, qui nomme l’assistant.`, null],
  'manifest-elsewhere': ({ path, leadsTo, launcher }) => [
    `Le navigateur lance un autre programme : ${path} mène à ${leadsTo} au lieu de ${launcher}.`,
    null,
  ],
  'manifest-field-wrong': ({ path, field }) => [
    `Dans ${path}, qui nomme l’assistant, « ${field} » n’est pas juste.`,
    null,
  ],
  'manifest-lets-others-in': ({ path }) => [`${path} laisse aussi entrer d’autres extensions.`, null],
  'manifest-misses-admitted': ({ path }) => [
    `${path} ne laisse pas entrer une extension que permet votre administrateur.`,
    null,
  ],
  'manifest-misses-own': ({ path }) => [`${path} ne laisse pas entrer l’extension Matterline.`, null],
  'manifest-shadows': ({ path, leadsTo }) => [
    `${path} est lu avant l’assistant de tous les utilisateurs et ${leadsTo === null ? 'ne mène à rien' : `mène à ${leadsTo}`}.`,
    `Supprimez ${path}.`,
  ],
  'login-missing': ({ place }) => [`${place} manque.`, null],
  'login-other-program': ({ place }) => [`${place} lance un autre programme.`, null],
  'login-left-out': () => [
    'Il a été laissé de côté : l’enregistrement commence avec le navigateur.',
    'Pour changer cela, réinstallez l’assistant avec le lancement à la connexion.',
  ],
  'login-off-in-task-manager': () => [
    'Il est désactivé : l’enregistrement commence avec le navigateur.',
    'Pour l’activer, ouvrez le Gestionnaire des tâches et choisissez « Applications de démarrage ».',
  ],
  'login-off-in-desktop': () => [
    'Il est désactivé : l’enregistrement commence avec le navigateur.',
    'Pour l’activer, cherchez les programmes lancés à la connexion dans les réglages de votre bureau.',
  ],
  'changeable-by-others': ({ path }) => [
    `D’autres utilisateurs de cet ordinateur peuvent modifier ${path}.`,
    `${ADMINISTRATOR} de n’y laisser écrire personne d’autre.`,
  ],
  'owned-by-others': ({ path }) => [
    `${path} appartient à un autre utilisateur, qui peut le modifier.`,
    `${ADMINISTRATOR} de le supprimer. Réinstallez ensuite l’assistant.`,
  ],
  'admitted-let-in': ({ ids }) => [`Votre administrateur laisse entrer ${ids}.`, NOTHING_TO_DO],
  'admitted-no-object': ({ file }) => [
    `${file} est incompréhensible ; aucune de celles qui y figurent n’entre donc.`,
    LIST_RIGHT,
  ],
  'admitted-names-other': ({ file, field }) => [
    `${file} nomme « ${field} », alors que seuls « chromium » et « firefox » sont connus ; aucune de celles qui y figurent n’entre donc.`,
    LIST_RIGHT,
  ],
  'admitted-no-ids': ({ file, field }) => [
    `Ce que ${file} a comme « ${field} » n’est pas une liste d’extensions ; aucune de celles qui y figurent n’entre donc.`,
    LIST_RIGHT,
  ],
  'admitted-unreadable': ({ file, reason }) => [`${file} ne peut pas être lu (${reason}).`, LIST_RIGHT],
  'admitted-changeable': ({ file, path }) => [
    `${path} pourrait être modifié par quelqu’un qui n’est pas administrateur ; aucune extension de la liste ${file} n’entre donc.`,
    LIST_RIGHT,
  ],
  'setup-laid': ({ file }) => [`Le fichier de configuration de votre cabinet est ici : ${file}.`, NOTHING_TO_DO],
  'setup-unreadable': ({ file, reason }) => [
    `Le fichier de configuration de votre cabinet ${file} ne peut pas être lu (${reason}).`,
    `${ADMINISTRATOR} de vous laisser le lire.`,
  ],
  'setup-changeable': ({ file, path }) => [
    `${path} pourrait être modifié par quelqu’un qui n’est pas administrateur ; le fichier de configuration de votre cabinet ${file} ne compte donc pas.`,
    `${ADMINISTRATOR} de n’y laisser écrire personne d’autre.`,
  ],
  'setup-too-large': ({ file }) => [
    `${file} est trop gros pour un fichier de configuration.`,
    `${ADMINISTRATOR} de l’y remettre.`,
  ],
  'policy-unreadable': ({ file }) => [`${file} ne peut pas être lu.`, `${ADMINISTRATOR} ce qu’il dit de Matterline.`],
  'policy-forbids-helper': ({ file, host }) => [
    `Le réglage NativeMessagingBlocklist dans ${file} interdit l’assistant.`,
    `${ADMINISTRATOR} d’ajouter « ${host} » à NativeMessagingAllowlist.`,
  ],
  'policy-wants-all-users': ({ file }) => [
    `Le réglage NativeMessagingUserLevelHosts dans ${file} ne permet que les assistants installés pour tous les utilisateurs.`,
    `${ADMINISTRATOR} d’installer l’assistant pour tous les utilisateurs.`,
  ],
  'policy-forbids-extension': ({ file, id }) => [
    `Le réglage ExtensionSettings dans ${file} interdit l’extension Matterline.`,
    `${ADMINISTRATOR} d’y permettre « ${id} ».`,
  ],
  'box-keeps-helper-out': () => ['Il tourne dans sa propre boîte et ne peut pas lancer l’assistant.', OTHER_PACKAGE],
  'box-asks': () => [
    'Il tourne dans sa propre boîte. Le portail du bureau lance l’assistant pour lui là où il en a un pour cela, comme sur Ubuntu, et le demande une fois.',
    `Acceptez. Si rien ne le demande : ${OTHER_PACKAGE}`,
  ],
};
