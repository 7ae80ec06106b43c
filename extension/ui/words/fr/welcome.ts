import type { welcome as english } from '../en/welcome.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted } from './format.ts';
import { recording } from './options/recording.ts';

/** The page that opens after the installation. */
export const welcome: InAnyLanguage<typeof english> = {
  title: 'Bienvenue dans Matterline',
  lead: 'Quatre étapes, et votre premier titre est reconnu sous vos yeux. Fermez cette page quand vous voulez : ce qui est fait reste fait.',
  reload: 'Rechargez cette page.',
  done: '(fait)',
  agree: {
    title: 'Ce qui est enregistré, et ce qui ne l’est jamais',
    recorded: 'Enregistré',
    recordedWhat: [
      'Quelle fenêtre est au premier plan : son programme, son titre, de quand à quand.',
      'Quel programme utilise le microphone, de quand à quand. Aucun son.',
      'Quand personne n’est à l’ordinateur.',
    ],
    never: 'Jamais enregistré',
    neverWhat: [
      'Ce que vous tapez, ce que montre une fenêtre, des images de l’écran.',
      'Les fenêtres privées et les gestionnaires de mots de passe, autant qu’on peut les reconnaître ; les options disent comment.',
      'Tout ce que vous laissez de côté dans les options.',
    ],
    where:
      'Tout cela reste sur cet ordinateur. Seules les saisies de temps que vous validez sont envoyées, et à Clio seulement.',
    agree: 'J’accepte, lancer l’enregistrement',
    before: 'Rien n’est enregistré avant votre accord. Vous pouvez mettre en pause à tout moment.',
    clioFollows: 'Votre cabinet a préparé la connexion à Clio : vous autoriserez ensuite l’accès sur la page de Clio.',
    agreed: (when) =>
      `Vous avez donné votre accord le ${when}. Mettez en pause dans les options, ou depuis le bouton de la barre d’outils.`,
    failed: 'Cela n’a pas pu être enregistré. Faites de la place sur le disque, et cliquez encore une fois.',
  },
  helper: {
    title: 'L’assistant',
    means:
      'Un petit programme sur cet ordinateur qui voit quelle fenêtre est au premier plan. Il ne contient aucun code réseau.',
    afterAgreeing: 'Il est cherché dès que vous avez donné votre accord.',
    looking: 'Recherche de l’assistant…',
    notFound: 'Il n’est pas encore installé.',
    noneHere: 'Il n’y a pas d’assistant pour ce système. Le temps que vous ajoutez à la main marche quand même.',
    install: {
      windows: [
        'Ouvrez l’installateur, un fichier dont le nom finit par « setup.exe ». Il ne demande pas d’administrateur.',
        'Fermez ce qu’il dit une fois fini, et revenez à cette page.',
      ],
      macos: [
        'Décompressez le zip pour macOS, et ouvrez-y Matterline une fois.',
        'Autorisez-le sous Confidentialité et sécurité, Accessibilité, quand le système le demande.',
      ],
      linux: [
        'Sur Debian, Ubuntu et apparentés : ouvrez le fichier dont le nom finit par « .deb », ou lancez « apt install ./FILE ».',
        'Ailleurs : décompressez le « .tar.xz », et lancez-y « matterline-helper install ».',
      ],
    },
    notices:
      'Vous avez reçu ces fichiers avec Matterline, ou de votre cabinet. Cette page voit d’elle-même quand l’assistant est là.',
    found: (version, platform) =>
      `Trouvé${version === null ? '' : `, version ${version}`}${platform === null ? '' : `, sur ${recording.helper.platforms[platform]}`}.`,
  },
  clio: {
    title: 'Clio',
    means:
      'Avec les dossiers de Clio, Matterline reconnaît leurs numéros et leurs clients dans les titres, et peut envoyer ce que vous validez.',
    connect: 'Se connecter à Clio',
    file: 'Mon cabinet m’a envoyé un fichier',
    byFirm:
      'Votre cabinet a préparé la connexion : il reste à autoriser l’accès sur la page de Clio. Si elle ne s’ouvre pas d’elle-même, cliquez sur « Se connecter à Clio ».',
    later: 'Ou plus tard : le temps est enregistré entre-temps, et rien n’est envoyé.',
    connected: (user, account, matters) =>
      `Connecté comme ${user}, ${account}. ${counted(matters, 'dossier', 'dossiers')} sur cet ordinateur.`,
  },
  live: {
    title: 'Votre premier titre',
    means: 'Ouvrez quelque chose sur quoi vous travaillez, restez-y quelques secondes, et revenez voir ici.',
    waiting: 'Attente de la première fenêtre…',
    where: (app, at) => `${app}, ${at}`,
    noMatter: 'Aucun dossier trouvé dans ce titre : la relecture de la journée vous le demandera.',
    withClio: 'Les dossiers sont trouvés une fois Clio connecté, aussi pour ce qui a été enregistré avant.',
  },
  after: {
    title: 'À dix-sept heures',
    means:
      'Cliquez sur le bouton de Matterline dans la barre d’outils : le brouillon de la facture du jour est là. Vous le relisez, et envoyez ce qui est juste.',
    review: 'Ouvrir la relecture du jour',
    example: 'Voir une journée inventée',
    pin: 'Pas de bouton dans la barre d’outils ? Ouvrez-y la liste des extensions, et épinglez Matterline.',
  },
};
