import type { firm as english } from '../../en/options/firm.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted } from '../format.ts';

/** The firm's part of the options page. */
export const firm: InAnyLanguage<typeof english> = {
  title: 'Cabinet',
  postedFor: (user, owner) => `Votre temps est envoyé pour ${user}, par la connexion de ${owner}.`,
  administrators: {
    title: 'Pour les administrateurs',
    setup: 'Créer un fichier de configuration',
    shared: 'Créer une connexion partagée',
    needsOwn: 'Une connexion partagée se fait à partir de la vôtre : connectez-vous d’abord à Clio.',
    isShared:
      'Cet ordinateur passe par une connexion partagée avec lui ; aucun fichier ne peut donc en être fait. Connectez-vous d’abord avec un compte à vous.',
  },
  open: {
    title: 'Ouvrir un fichier de votre cabinet',
    about:
      'Un fichier de configuration, ou une connexion partagée faite pour vous. La phrase secrète vient séparément.',
    file: 'Fichier',
    passphrase: 'Phrase secrète',
    open: 'Ouvrir',
    connect: 'Connecter',
    waiting: 'Attente de Clio…',
    connected: 'Connecté. Vos dossiers arrivent.',
    noFile: { text: 'Aucun fichier n’est choisi.', advice: 'Choisissez le fichier qu’on vous a envoyé.' },
    sharedFile: (firmName, region, made) => [
      `Une connexion partagée de ${firmName} (${region})${made === null ? '' : `, faite le ${made}`}, pour `,
      '.',
    ],
    sharedMeans: (owner) =>
      `Votre temps est envoyé à votre nom. Clio voit ${owner} le faire, et vous voyez les dossiers que voit ${owner}. Vous n’avez pas besoin de votre propre accès à Clio.`,
    setupFile: (firmName, region, made) =>
      `La configuration de ${firmName ?? 'votre cabinet'} (${region})${made === null ? '' : `, faite le ${made}`}.`,
    setupMeans: 'Clio vous demandera une fois d’autoriser la connexion, et vous envoyez en votre nom.',
    alsoSets: (names) => `Le fichier règle aussi : ${names.join(', ')}.`,
    redirectUnknown: {
      text: 'Quand ce fichier a été fait, l’application Clio de votre cabinet ne connaissait pas l’adresse de redirection de ce navigateur.',
      advice:
        'Si la page de Clio affiche une erreur, demandez à votre administrateur d’ajouter l’adresse qui figure sous « Nouvelle connexion ».',
    },
  },
  laid: {
    title: 'Votre cabinet a préparé Matterline sur cet ordinateur',
    about: (firmName, region) =>
      `Un clic, et Clio vous demande d’autoriser la connexion à ${firmName ?? 'votre cabinet'} (${region}). Vous ne tapez rien, et vous envoyez en votre nom.`,
    connect: 'Connecter',
    faults: {
      'no-helper': {
        text: 'L’assistant, qui a le fichier de configuration de votre cabinet, ne répond pas encore.',
        advice:
          'Lancez l’enregistrement, et revenez voir ici. S’il enregistre, demandez à votre administrateur de mettre l’assistant à jour.',
      },
      'no-file': {
        text: 'La stratégie de votre cabinet nomme un fichier de configuration qui n’est pas sur cet ordinateur.',
        advice:
          'Demandez à votre administrateur de l’y mettre, ou ouvrez le fichier qu’on vous a envoyé sous « Cabinet ».',
      },
      'not-read': {
        text: 'Le fichier de configuration de votre cabinet sur cet ordinateur ne peut pas servir.',
        advice:
          'Demandez à votre administrateur : la vérification de l’assistant sous « Enregistrement » dit pourquoi.',
      },
      file: {
        text: 'Le fichier de configuration de votre cabinet sur cet ordinateur ne s’ouvre pas avec la phrase secrète de la stratégie de votre cabinet.',
        advice: 'Demandez à votre administrateur d’y remettre les deux.',
      },
    },
  },
  makeFile: {
    make: 'Créer le fichier',
    passphraseNote:
      'Donnez-la aux vôtres par une autre voie que le fichier : par téléphone, ou sur papier. Elle n’est gardée nulle part.',
  },
  makeSetup: {
    title: 'Créer un fichier de configuration',
    about:
      'Un fichier pour tous : chaque avocat l’ouvre, autorise la connexion une fois dans Clio, et envoie en son nom. Il contient le secret client et aucun accès.',
    done: {
      text: 'Le fichier de configuration est dans vos téléchargements.',
      advice:
        'Envoyez-le aux vôtres, et donnez-leur la phrase secrète par une autre voie. Refaites-en un chaque fois que le secret client change.',
    },
    application: 'Application Clio',
    ofConnection: (account) => `Celle de la connexion à ${account}`,
    anotherOne: 'Une autre',
    region: 'Région',
    clientId: 'ID client',
    clientSecret: 'Secret client',
    begun: 'Il commence avec les réglages du dernier fichier sur cet ordinateur.',
    beginWithNone: 'Commencer sans aucun',
  },
  makeShared: {
    title: 'Créer une connexion partagée',
    about: 'Pour un collègue sans accès à Clio. Pour tous ceux qui en ont un, mieux vaut un fichier de configuration.',
    done: (name) => ({
      text: `Le fichier pour ${name} est dans vos téléchargements.`,
      advice: 'Ne l’envoyez à personne d’autre, donnez la phrase secrète par une autre voie, et supprimez votre copie.',
    }),
    warning: (owner) => ({
      text: `Quiconque a ce fichier agit dans Clio au nom de ${owner} et voit chaque dossier que voit ${owner}, jusqu’à la révocation de ${owner}.`,
      advice:
        'Connectez-vous avec un compte de rôle réduit qui ne voit que les dossiers nécessaires, et créez le fichier à partir de lui.',
    }),
    colleague: 'Collègue',
    email: 'E-mail',
    emailNote: 'Le temps est envoyé pour l’utilisateur Clio qui a cette adresse.',
    userId: 'Identifiant d’utilisateur externe',
    userIdNote:
      'Seulement si l’adresse dans Clio est autre : l’identifiant de l’utilisateur du collègue là-bas. Il est scellé dans le fichier et compte avant l’adresse.',
    noNumber: {
      text: 'Un identifiant d’utilisateur externe est un nombre.',
      advice: 'Choisissez l’utilisateur dans la liste, ou laissez vide.',
    },
  },
  settings: {
    lock: 'Verrouiller',
    lockOf: (setting) => `Verrouiller : ${setting}`,
    eachDecides: 'Chacun décide',
    yes: 'Oui',
    no: 'Non',
    closed: 'Inclure les dossiers clos',
    summary: 'Ajouter les totaux aux libellés',
    nonBillable: 'Catégories envoyées comme non facturables',
    months: 'Garder les titres pendant',
    monthsNote: 'Mois ; 0 pour toujours. Le temps ni envoyé ni clôturé n’est jamais supprimé.',
    windows: 'Fenêtres jamais enregistrées',
    windowsNote: 'Des mots de leurs titres, une ligne chacun. Chaque avocat peut en exclure d’autres.',
    programs: 'Programmes jamais enregistrés',
    programsNote: 'Noms de programmes, une ligne chacun. Verrouillés avec les fenêtres ci-dessus.',
    rules: 'Règles de mots-clés',
    billing: 'Règles de facturation',
    faults: {
      keyword: (place) => `La règle de mots-clés ${place} est inutilisable.`,
      billing: (place) => `La règle de facturation ${place} est inutilisable.`,
    },
  },
  keywordRules: {
    list: 'Règles de mots-clés',
    one: 'règle de mots-clés',
    many: 'règles de mots-clés',
    matter: 'Dossier',
    noMatter: 'Nommez le dossier par son numéro dans Clio.',
    noMatterYet: 'pas encore de dossier',
    line: (what, matter) => `${what} va à ${matter}`,
    takeAlong: (count) => `Y joindre vos propres règles (${counted(count, 'règle', 'règles')})`,
    about: 'Des mots d’un titre l’affectent à un dossier. Les règles propres des avocats comptent avant celles-ci.',
  },
  settled: {
    title: 'Ce que votre cabinet a réglé',
    about: (policy, setup) => {
      const source =
        policy && setup
          ? 'de la stratégie du navigateur et d’un fichier de configuration'
          : policy
            ? 'de la stratégie du navigateur'
            : 'd’un fichier de configuration';
      return `Cela vient ${source}. Quoi que règle votre cabinet, vous pouvez mettre en pause quand vous voulez, exclure d’autres fenêtres, et vous seul donnez votre accord à l’enregistrement.`;
    },
    notUsed: 'Celles de votre cabinet ne servent pas.',
    used: 'Celles de votre cabinet comptent aussi.',
    more: (count) => `et ${counted(count, 'autre', 'autres')}`,
    keywordLine: (line) => `${line}, sauf si une règle à vous dit autre chose.`,
  },
  problems: {
    list: 'Sans effet',
    more: (count) => `et ${counted(count, 'autre partie', 'autres parties')}.`,
    rest: 'Tout le reste compte. L’administrateur de votre cabinet peut le corriger.',
    sources: { policy: 'la stratégie du navigateur', setup: 'le fichier de configuration' },
    item: (setting, place) => `${setting}, numéro ${place}`,
    faulty: (part, source, fault) => `${part} dans ${source} : sans effet. ${fault}`,
    unusable: (part, source) => `${part} dans ${source} : inutilisable, donc sans effet.`,
    lost: (part, source, name) =>
      `${part} dans ${source} : le Clio de votre cabinet n’a pas « ${name} », ou en a plus d’un.`,
  },
  settingNames: {
    region: 'Région Clio',
    clientId: 'ID client',
    SHOW_CLOSED_CASES: 'Inclure les dossiers clos',
    ADD_SUMMARY_TO_NARRATIVE: 'Ajouter aux libellés les totaux travaillés et facturés',
    ACTIVITY_TYPES_NON_BILLABLE: 'Catégories envoyées comme non facturables',
    exclusions: 'Fenêtres jamais enregistrées',
    keepMonths: 'Mois pendant lesquels les titres sont gardés',
    rules: 'Règles de mots-clés',
    billing: 'Règles de facturation',
    locked: 'Verrous',
    settings: 'L’ensemble des réglages',
  },
  values: {
    yes: 'Oui',
    no: 'Non',
    none: 'Aucun',
    forEver: 'Pour toujours',
    months: (months) => `${months} mois`,
  },
};
