import type { connections as english } from '../../en/options/connections.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, number, plural } from '../format.ts';

/** The connection to Clio. */
export const connections: InAnyLanguage<typeof english> = {
  title: 'Connexions',
  none: 'Pas encore connecté à Clio. Connectez-vous une fois : Matterline connaît vos dossiers et peut envoyer le temps que vous validez. D’ici là, votre temps est enregistré quand même. Si votre cabinet vous a envoyé un fichier, ouvrez-le sous <link>Cabinet</link>.',
  newConnection: 'Nouvelle connexion',
  waiting: 'Attente de la page de Clio…',
  card: {
    title: (account) => `Clio · ${account}`,
    signedInAs: (user, email) => `identifié comme ${user} (${email})`,
    postsFor: (user, email, owner) => `envoie pour ${user} (${email}), par la connexion de ${owner}`,
    signedOut: 'Déconnecté',
    connected: 'Connecté',
    signInAgain: 'S’identifier de nouveau',
    reauthenticate: 'Renouveler l’accès',
    matters: (count, synced) =>
      `${counted(count, 'dossier', 'dossiers')} sur cet ordinateur${synced === null ? ', pas encore synchronisés' : `, dernière synchronisation : ${synced}`}`,
    syncNow: 'Synchroniser',
    secrets: {
      'key-store': 'Le secret client et votre accès sont gardés dans le trousseau de cet ordinateur.',
      browser:
        'Le secret client et votre accès sont gardés dans ce navigateur : cela les cache à un regard sur le disque, sans plus. Ils passent dans le trousseau de cet ordinateur dès que l’assistant tourne et que le trousseau est déverrouillé.',
    },
    checking: 'Vérification…',
    check: 'Vérifier cette application',
    zone: (zone) =>
      `Dans Clio, votre fuseau horaire est ${zone}, qui n’est pas celui de cet ordinateur en ce moment. Chaque saisie reçoit la date qu’il était là où vous avez travaillé.`,
  },
  sync: {
    label: 'Synchronisation des dossiers',
    ofUnknown: (done, page) => `Synchronisation des dossiers : ${number(done)} jusqu’ici, page ${page}`,
    of: (done, total) => `Synchronisation des dossiers : ${number(done)} sur ${number(total)}`,
  },
  remove: {
    ask: 'Supprimer cette connexion ?',
    failed: 'La connexion n’a pas pu être supprimée.',
    failedAdvice: 'Rechargez cette page et réessayez.',
    means: ({ shared, fromSetup, waiting, account }) =>
      [
        shared
          ? 'Le secret client et l’accès sont effacés sur cet ordinateur. Les autres avec qui la connexion est partagée la gardent.'
          : 'Clio est prié de retirer l’accès, s’il peut être atteint, et le secret client et l’accès sont effacés sur cet ordinateur.',
        'Votre chronologie, vos saisies et vos propriétés restent.',
        ...(fromSetup ? ['Ce que réglait le fichier de configuration de votre cabinet part avec elle.'] : []),
        ...(waiting > 0
          ? [
              plural(waiting, {
                one: `Une saisie attend et n’est pas envoyée avant que vous ne vous reconnectiez à ${account}.`,
                other: `${waiting} saisies attendent et ne sont pas envoyées avant que vous ne vous reconnectiez à ${account}.`,
              }),
            ]
          : []),
      ].join(' '),
  },
  make: {
    takesPlace: (account) => `Elle prend la place de la connexion à ${account}. Votre chronologie reste.`,
    type: 'Type',
    clioManage: 'Clio Manage',
    region: 'Région',
    regionNamed: (name, host) => `${name} (${host})`,
    regionMeans: 'Celle où vous vous identifiez dans Clio. Le navigateur ne demandera que cette adresse.',
    inClio: 'Dans Clio',
    clientId: 'ID client',
    clientSecret: 'Secret client',
    secretMeans:
      'Gardé dans le trousseau de cet ordinateur. S’il n’y en a pas, ou s’il est verrouillé, dans ce navigateur : cela le cache à un regard sur le disque, sans plus.',
    idFirst: 'Remplissez d’abord l’ID client.',
    check: 'Vérifier cette application',
    connect: 'Connecter',
    bothNeeded: {
      text: 'Il faut à la fois l’ID client et le secret client.',
      advice: 'Clio les affiche sur la page de votre application.',
    },
    known: {
      text: 'Clio connaît cet ID client et ce secret.',
      advice:
        'Connectez ensuite. Si l’adresse de redirection n’est pas inscrite, la page de Clio le dit ; les autorisations manquantes s’affichent ici une fois connecté.',
    },
  },
  steps: {
    application:
      'Créez une application <link>dans le portail de développement de Clio</link>. Une suffit pour tout le cabinet.',
    register: 'Inscrivez ces adresses de redirection, exactement telles quelles :',
    tick: 'Cochez ces autorisations :',
    copy: 'Copiez ici son ID client et son secret client.',
    byHand: 'Un code copié à la main',
    browsers: {
      chromium: 'Chrome, Edge, Brave et Chromium',
      firefox: 'Firefox',
      'chrome-store': 'Chrome Web Store',
      'edge-store': 'Edge Add-ons',
    },
    browser: (name, isThis) => {
      if (name === null) return 'Ce navigateur';
      return isThis ? `${name} · ce navigateur` : name;
    },
    copyAll: 'Tout copier',
    notYetIn: (stores) =>
      `Pas encore dans ${stores.join(' et ')} ; une version qui en viendrait aura sa propre adresse.`,
  },
  scopes: {
    reasons: {
      Activities: 'pour envoyer le temps que vous validez',
      Matters: 'pour trouver les dossiers dans les titres',
      Contacts: 'pour les noms des clients',
      Users: 'pour savoir qui vous êtes',
      Billing: 'pour afficher le temps comme Clio l’arrondit',
      General: 'pour les textes types de votre cabinet',
      Calendars: 'pour les audiences et réunions dans une version à venir',
    },
    box: (area, write) => `${area} (${write ? 'lecture et écriture' : 'lecture'})`,
    optional: (reason) => `${reason} ; facultatif`,
    missing: (boxes) => {
      const last = boxes.at(-1) ?? '';
      return `Pas encore autorisé : ${boxes.length === 1 ? last : `${boxes.slice(0, -1).join(', ')} et ${last}`}.`;
    },
  },
  findings: {
    allThere: 'Cette application a toutes les autorisations, et votre accès est bon.',
    allThereAdvice:
      'Si elle a l’adresse de redirection d’un autre navigateur se voit quand quelqu’un se connecte de là.',
    tickIt:
      'Cochez-la dans l’application Clio, puis renouvelez l’accès ici : une nouvelle autorisation vaut dès l’identification suivante. Si elle est cochée, c’est votre rôle dans Clio qui l’interdit ; demandez à l’administrateur de votre cabinet.',
    alsoNotTicked: 'Non cochées non plus, et pas nécessaires.',
    neededThere: 'Cette application a tout ce qui est nécessaire.',
    notTicked: (scopes) => `Non coché : ${scopes.map(({ box, reason }) => `${box}, ${reason}`).join('. ')}.`,
  },
  properties: {
    title: 'Propriétés',
    showClosed: 'Inclure les dossiers clos',
    showClosedOn: 'Un titre avec le numéro d’un dossier clos reçoit ce dossier, sauf si un ouvert convient.',
    showClosedOff: 'Un titre avec le numéro d’un dossier clos n’en reçoit aucun ; le dossier est proposé.',
    addSummary: 'Ajouter aux libellés les totaux travaillés et facturés',
    addSummaryMeans: 'Les clients les voient sur la facture. Chaque saisie a son propre choix.',
    nonBillable: 'Catégories envoyées comme non facturables',
    none: 'Aucune',
    checkedLater: 'Les noms sont vérifiés dès que les catégories de Clio sont sur cet ordinateur.',
    howToWrite: 'Les noms comme dans Clio, séparés par des virgules.',
    unknown: (name) => `Clio n’a pas de catégorie « ${name} ».`,
    tellAdministrator: 'Dites-le à l’administrateur de votre cabinet.',
    correct: 'Corrigez-la, ou ôtez-la.',
    use: (name) => `Prendre « ${name} »`,
  },
};
