import type * as english from '../../en/options/firm-files.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { parts } from './parts.ts';

type English = InAnyLanguage<typeof english>;

const SEND_AGAIN = 'Demandez à votre administrateur de le renvoyer.';
const CHOOSE_SENT = 'Choisissez le fichier que votre administrateur vous a envoyé.';

/** Why a file of the firm's does not open. */
export const fileFaults: English['fileFaults'] = {
  'too-large': { text: 'Ce fichier est trop gros pour un fichier de Matterline.', advice: CHOOSE_SENT },
  'not-ours': { text: 'Ce n’est pas un fichier de Matterline.', advice: CHOOSE_SENT },
  newer: {
    text: 'Ce fichier vient d’une version plus récente de Matterline.',
    advice: 'Mettez Matterline à jour, puis rouvrez le fichier.',
  },
  cut: {
    text: 'La fin de ce fichier manque.',
    advice: `Enregistrez-le encore une fois d’où vous l’avez reçu. ${SEND_AGAIN}`,
  },
  damaged: { text: 'Ce fichier n’est plus tel qu’il a été fait.', advice: SEND_AGAIN },
  passphrase: {
    text: 'Cette phrase secrète n’ouvre pas le fichier.',
    advice:
      'Tapez-la exactement comme on vous l’a donnée. Si elle est juste, le fichier a été altéré en route : demandez-en un nouveau.',
  },
  empty: {
    text: 'La phrase secrète manque.',
    advice: 'Votre administrateur vous la donne séparément du fichier.',
  },
};

/** Why Clio has nobody for whom a colleague's time could be posted, to the one who can put it right. */
export const noColleague: English['noColleague'] = {
  disabled: (who) => ({
    text: `Dans Clio, l’utilisateur ${who} est désactivé.`,
    advice: 'Activez l’utilisateur là-bas, ou nommez-en un autre.',
  }),
  several: (who) => ({
    text: `Plusieurs utilisateurs du Clio de votre cabinet ont l’adresse ${who}.`,
    advice: 'Choisissez l’utilisateur du collègue sous « Identifiant d’utilisateur externe ».',
  }),
  nobody: (who, by) =>
    by === 'id'
      ? {
          text: `Le Clio de votre cabinet n’a pas d’utilisateur avec l’identifiant ${who}.`,
          advice: 'Choisissez l’utilisateur dans la liste.',
        }
      : {
          text: `Le Clio de votre cabinet n’a pas d’utilisateur avec l’adresse ${who}.`,
          advice: 'Corrigez-la, ou choisissez l’utilisateur sous « Identifiant d’utilisateur externe ».',
        },
};

/** Why no file was made. */
export const fileNotMade: English['fileNotMade'] = {
  'not-yours': {
    text: 'Cette connexion a été partagée avec vous ; elle ne peut donc pas être transmise.',
    advice: 'Identifiez-vous dans Clio avec un compte à vous sous « Connexions », et créez-y le fichier.',
  },
  rotates: {
    text: 'Clio donne aux connexions de votre cabinet une nouvelle clé à chaque renouvellement ; une copie partagée mettrait donc fin à cette connexion, ou l’inverse.',
    advice: 'Créez plutôt un fichier de configuration : chaque avocat s’identifie alors dans Clio.',
  },
  passphrase: parts.passphraseTooShort,
  application: {
    text: 'Il manque au fichier quelque chose dont il a besoin.',
    advice: 'Remplissez la région, l’ID client et le secret client.',
  },
  colleague: {
    text: 'Le fichier doit dire pour qui il est.',
    advice: 'Remplissez le nom et l’adresse e-mail du collègue.',
  },
  settings: (parts, advice) => ({
    text: `Ces réglages sont inutilisables : ${parts.join(', ')}.`,
    advice: advice ?? 'Corrigez-les, puis créez le fichier.',
  }),
};
