import type { matching as english } from '../../en/options/matching.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, number } from '../format.ts';

type English = InAnyLanguage<typeof english>;

const items = (count: number, time: string) => `${counted(count, 'élément', 'éléments')}, ${time}`;

const ONE_OF = ' ou ';

const tried: English['tried'] = {
  title: 'Essayer un titre',
  means:
    'Tapez ou collez n’importe quel titre de fenêtre pour voir quel dossier il recevrait, et pourquoi. Rien n’en est gardé.',
  titleField: 'Titre',
  failed: 'Le titre n’a pas pu être essayé. Rechargez cette page.',
  found: 'Ce qu’on y a trouvé',
  learned: 'Suggéré par vos affectations passées :',
  suggestion: (reason, percent, enough) =>
    `${reason}. <soft>sûr à ${percent} %</soft>${enough ? ' <b>Assez sûr : il reçoit ce dossier.</b>' : ''}`,
  by: {
    number: 'est son numéro',
    alias: 'est un numéro qu’il avait avant',
    custom: 'est son numéro personnalisé',
    reference: 'est sa référence client',
    maildrop: 'est son adresse maildrop',
    address: 'est l’adresse de sa page dans Clio',
    rule: 'est ce que cherche une règle',
    serial: 'est son numéro sans le nom',
    glued: 'est son numéro, écrit d’un bloc',
    order: 'a les parties de son numéro dans un autre ordre',
    short: 'est son numéro, mais peut dire autre chose',
    cut: 'est le début de son numéro',
    client: 'est le nom de son client',
    learned: 'a été appris de vos affectations',
    description: 'est dans sa description',
  },
  fates: {
    decides: '',
    also: 'C’est seulement nommé à côté de ce qui décide.',
    'said-already': 'Un meilleur indice nomme déjà ce dossier.',
    closed: 'Le dossier est clos.',
    'later-rule': 'Une règle qui précède décide.',
    'inside-longer': 'Cela ne compte pas : c’est à l’intérieur de quelque chose de plus long.',
    'among-digits': 'Cela ne compte pas : les chiffres autour disent que c’est un bout de quelque chose de plus long.',
    'written-together': 'Cela ne compte pas, car c’est écrit d’un bloc.',
    'across-folders': 'Cela ne compte pas, car cela s’étend sur deux répertoires.',
    'common-words': 'Cela ne compte pas : trop de dossiers ont ces mots.',
    'other-company': 'Cela ne compte pas : la fin qui suit est celle d’une autre société.',
    'one-word': 'Cela ne compte pas : ce seul mot peut tout dire.',
  },
  ownRule: (words) => `votre règle « ${words} »`,
  firmsRule: (words) => `la règle du cabinet « ${words} »`,
  looksFor: (rule) => `est ce que cherche ${rule}`,
  step: (text, found, fate) => [`${text === '' ? found : `« ${text} » ${found}`}.`, fate].filter(Boolean).join(' '),
  goesTo: (matter) => `Va à ${matter}.`,
  itsMatter: 'son dossier',
  asked: (matters) => `La question vous est posée : ${matters.join(ONE_OF)}.`,
  askedOfClient: (matters) =>
    `La question vous est posée : le client a ${matters === 2 ? 'deux' : 'plusieurs'} dossiers ouverts.`,
  closedOnly: (matter) => `À affecter : ${matter} est clos. Vous pouvez quand même le prendre pour cet élément.`,
  weakOnly: 'À affecter. Ce qu’on a trouvé est seulement suggéré.',
  nothing: 'À affecter. Rien dans ce titre n’indique de dossier.',
  neverKept: 'N’est jamais gardé.',
  private: {
    'private-window': 'N’est jamais gardé. C’est le titre d’une fenêtre privée.',
    'tor-browser': 'N’est jamais gardé. C’est une fenêtre du navigateur Tor.',
    'password-manager': 'N’est jamais gardé. C’est une fenêtre d’un gestionnaire de mots de passe.',
  },
};

/** Finding matters: rules, suggestions, pages, and trying a title. */
export const matching: English = {
  title: 'Trouver le dossier',
  rules: {
    title: 'Vos règles',
    means:
      'Des mots d’un titre l’affectent à un dossier, comme le fait un numéro de dossier. La première règle qui convient compte ; les vôtres avant celles de votre cabinet.',
    find: 'Trouver une règle',
    showMore: (count) => `En voir plus sur ${number(count)} règles`,
    none: 'Pas encore de règles. Ajoutez-en une pour le travail dont les titres n’ont jamais de numéro, ou appuyez sur Maj et la touche d’une suggestion dans la relecture.',
    noneFound: 'Aucune règle n’a ces mots.',
    moved: (rule, place, of) => `${rule} est maintenant le numéro ${place} sur ${of}.`,
    switchedOn: (rule) => `${rule} est activée.`,
    switchedOff: (rule) => `${rule} est désactivée.`,
    removed: (rule) => `Supprimée : ${rule}.`,
    notRead: 'Les règles n’ont pas pu être lues.',
    off: 'Désactivée : elle ne donne aucun temps à ce dossier.',
    notInUse: (problem) => `Ne sert pas. ${problem}`,
    firms: 'Celles de votre cabinet',
    inUse: (rule) => `Active : ${rule}`,
    moveUp: (rule) => `Monter : ${rule}`,
    moveDown: (rule) => `Descendre : ${rule}`,
    edit: 'Modifier la règle',
    add: 'Nouvelle règle',
    matter: 'Dossier',
    notWorkedOut: 'Impossible de calculer ce qui changerait. Changez un mot pour réessayer.',
  },
  fields: {
    words: 'Mots dans le titre',
    pattern: 'Motif dans le titre',
    wordsMean: 'Ces mots dans cet ordre, en mots entiers ; majuscules et tirets ne comptent pas.',
    patternMeans:
      '« * » vaut n’importe quoi, « ? » une lettre ou un chiffre, « # » un chiffre, « | » sépare deux possibilités. Un mot s’entend entier sauf si un « * » le touche.',
    usePlainWords: 'Prendre de simples mots',
    usePattern: 'Prendre un motif',
    onlyInSome: 'Dans certaines fenêtres seulement',
    onlyInProgram: 'Dans ce programme seulement',
    onlyWithWords: 'Avec aussi ces mots dans le titre seulement',
    noOtherWords: 'Aucun autre mot nécessaire',
  },
  ruleWords: ({ words, pattern, app, title }) =>
    [
      pattern === undefined ? `« ${words ?? ''} »` : `motif « ${pattern} »`,
      app && ` dans ${app}`,
      title && `, avec aussi « ${title} »`,
    ]
      .filter(Boolean)
      .join(''),
  problems: {
    subjects: {
      words: 'Les mots',
      pattern: 'Le motif',
      app: 'Le programme',
      title: 'Les mots en plus',
      rule: 'La règle',
    },
    noWord: 'Écrivez au moins un mot avec une lettre ou un chiffre.',
    empty: (subject) => `${subject} : il n’y a ni lettre ni chiffre. Écrivez-en, ou laissez vide.`,
    emptyAlternative: 'Il n’y a rien d’un côté d’un « | ». Écrivez-y l’autre possibilité, ou ôtez le « | ».',
    tooLong: (subject) => `${subject} : 200 caractères au plus. Raccourcissez le texte.`,
    matchesEverything: 'Cela convient à tout titre. Ajoutez un mot, ou nommez un programme ci-dessous.',
    unknownMatter: 'Ce dossier n’est plus sur cet ordinateur. Choisissez-en un autre.',
    sameId: 'Cette règle est là deux fois. Supprimez l’une des deux.',
    tooMany: 'Il y a plus de règles qu’on ne peut en utiliser. Supprimez celles dont vous n’avez plus besoin.',
  },
  preview: {
    nothing: 'Rien de ce qui n’est pas encore envoyé ne changerait. Les nouvelles fenêtres suivent la règle.',
    change: (count, time) => `Ce qui changerait : <b>${items(count, time)}</b>.`,
    lookedAt: (days, older) =>
      `Examiné : ${counted(days, 'jour', 'jours')} avec du temps pas encore envoyé${older ? ' ; les jours plus anciens suivent aussi la règle' : ''}.`,
    becomes: 'devient',
    amount: items,
    andMore: (count) => `et ${counted(count, 'autre élément', 'autres éléments')}`,
    andMoreOtherwise: (count) => `et ${counted(count, 'autre élément', 'autres éléments')}, autrement`,
    question: (matters) => `une question : ${matters.join(ONE_OF)}`,
    closed: (matter) => `${matter}, qui est clos`,
    notKept: 'non gardé',
    needsMatter: 'à affecter',
  },
  learning: {
    title: 'Suggestions',
    means: (learned) =>
      `Là où aucun titre ne dit le dossier, jusqu’à trois sont suggérés d’après ce que vous avez affecté et validé. ${learned}`,
    nothing: 'Rien n’a encore été appris. Affectez quelques éléments, ou validez une journée.',
    learnedFrom: (titles, days) =>
      `Appris de ${counted(titles, 'titre', 'titres')} sur ${counted(days, 'jour', 'jours')}. Cela reste sur cet ordinateur.`,
    forgetAll: 'Oublier tout ce qui a été appris',
    ask: 'Oublier tout ce qui a été appris ?',
    askAdvice:
      'Les suggestions repartent de ce que vous affectez désormais. Vos affectations restent. C’est irréversible.',
    forget: 'Oublier',
    automatic: 'Affecter de soi-même si c’est sûr',
    from: 'dès',
    sure: (percent) => `sûr à ${percent} %`,
    automaticOff: 'Désactivé : une suggestion n’affecte jamais rien avant que vous la preniez.',
    automaticOn:
      'De temps à autre, une telle affectation est celle d’un autre dossier : plus le chiffre est bas, plus c’est fréquent. Chacune dit pourquoi, et peut être changée.',
  },
  pages: {
    title: 'Pages dans ce navigateur',
    means: 'Beaucoup de pages de Clio ont le même titre. Leur adresse dit quel dossier elles montrent.',
    recognise: 'Reconnaître les pages de Clio',
    on: 'Gardé de l’onglet au premier plan : son titre, et pour la page d’un dossier dans Clio, le dossier. Rien d’autre d’aucune adresse, et rien des onglets derrière.',
    off: 'Votre navigateur demandera si Matterline peut lire votre historique de navigation. Il ne regarde que l’onglet au premier plan, et en garde le titre, et pour la page d’un dossier dans Clio, le dossier. Aucune autre partie d’une adresse n’est gardée.',
    privateTold: 'Les fenêtres privées de ce profil sont dites par le navigateur même : rien n’en est gardé.',
    privateLeftOut: 'Les fenêtres privées sont exclues, comme il est dit sous Enregistrement.',
    refused:
      'Votre navigateur ne l’a pas permis. Rien n’a changé ; activez-le de nouveau pour que la question revienne.',
  },
  tried,
};
