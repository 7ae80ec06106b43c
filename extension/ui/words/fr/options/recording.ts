import type { recording as english } from '../../en/options/recording.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { checkUp } from '../check-up/check-up.ts';
import { counted, size } from '../format.ts';

type English = InAnyLanguage<typeof english>;

/** A part of the recorded time, from 0 to 1. */
function share(part: number): string {
  const percent = Math.round(part * 100);
  if (part >= 1) return 'tout ce qui a été enregistré';
  if (percent === 0) return 'moins de 1 % de ce qui a été enregistré';
  return `${Math.min(99, percent)} % de ce qui a été enregistré`;
}

const helper: English['helper'] = {
  title: 'Assistant',
  version: (version) => `Version ${version}`,
  notSeen: 'Pas encore vu',
  platforms: { 'linux-x11': 'Linux, X11', 'linux-wayland': 'Linux, Wayland', macos: 'macOS', windows: 'Windows' },
  pause: 'Pause…',
  recordedIn: 'Enregistré dans',
  thisProfile: (browser) => `Ce profil${browser === null ? '' : ` (${browser})`}`,
  waits: 'Attend dans l’assistant',
  nothingWaits: 'Rien : tout est gardé ici',
  waiting: (observations, bytes, limit) =>
    `${counted(observations, 'observation', 'observations')}, ${size(bytes)} sur ${size(limit)} au plus`,
  details: 'Détails pour l’aide',
  copy: 'Copier',
  support: (facts) =>
    [
      `Assistant ${facts.helper}, Node ${facts.node}, processus ${facts.pid}`,
      `Voit les fenêtres par ${facts.observer}`,
      `Journal ${facts.journal.id} : ${facts.journal.first} à ${facts.journal.last}, ${facts.bytes} sur ${facts.limit} octets`,
      `Problème de garde : ${facts.trouble ?? 'aucun'}`,
      `Enregistré dans : ${facts.holder ?? 'aucun navigateur encore'}`,
    ].join('\n'),
};

const settings: English['settings'] = {
  idle: 'Absent après',
  idleUnit: 'minutes sans clavier ni souris',
  idleRange: (least, most) => `Écrivez un nombre entier de ${least} à ${most}.`,
  idleNote:
    'Ce temps ne compte pas comme du travail : il est ôté jusqu’à la dernière touche ou au dernier mouvement. Un appel compte jusqu’à 20 minutes après.',
  keep: 'Continuer d’enregistrer sans navigateur ouvert',
  keepOn:
    'L’assistant garde ce temps sur cet ordinateur jusqu’à ce que le navigateur soit rouvert, tant qu’il y a de la place : quelque 64 Mo.',
  keepOff: 'Le travail fait pendant que le navigateur est fermé n’est pas enregistré.',
  microphone: 'Remarquer les appels par le microphone',
  microphoneOn:
    'Quel programme utilise le microphone, et de quand à quand, est enregistré : aucun son, et pas qui parle. Un appel derrière d’autres fenêtres compte donc, et son dossier vous est demandé.',
  microphoneOff:
    'Un appel ne compte que si sa fenêtre est au premier plan. Si vous l’activez, Matterline enregistre aussi quel programme utilise le microphone, et de quand à quand : aucun son, et pas qui parle.',
  subjects: 'Objets des e-mails dans Outlook classique',
  subjectsOn:
    'Quand la fenêtre principale d’Outlook pour Windows est au premier plan, l’objet du message qui y est choisi est enregistré : ni son texte, ni son auteur. Ce que vous excluez par le titre l’est aussi par l’objet.',
  subjectsOff:
    'La fenêtre principale d’Outlook ne dit pas quel message vous lisez ; ce temps n’a donc pas d’objet. Si vous l’activez, Matterline demande à Outlook pour Windows l’objet du message qui y est choisi, et n’en enregistre rien d’autre. Le nouvel Outlook et celui d’un navigateur n’en disent aucun.',
  unchecked: 'Enregistrer les titres qu’on ne peut vérifier',
  uncheckedOn:
    'Sont aussi enregistrés : les titres dans Chrome, Edge, Brave et leurs pareils là où aucun Matterline ne répond. Cela comprend leurs fenêtres privées, qui ressemblent à toute autre.',
  uncheckedOff:
    'Dans Chrome, Edge, Brave et leurs pareils, une fenêtre privée ressemble à toute autre. Là où un tel navigateur n’a pas de Matterline qui répond, le temps est gardé sans titres.',
};

const exclusions: English['exclusions'] = {
  title: 'Exclu',
  about: 'Ces fenêtres ne sont jamais enregistrées : leurs titres n’atteignent ni ce navigateur ni le disque.',
  add: 'Ajouter une règle',
  list: 'Règles',
  means: ({ app, title }) => {
    if (app && title) return `Exclut les fenêtres de ${app} dont le titre contient « ${title} ».`;
    if (app) return `Exclut toute fenêtre de ${app}.`;
    return title ? `Exclut toute fenêtre dont le titre contient « ${title} ».` : '';
  },
  removed: ({ app, title }) => {
    if (app && title) return `Supprimée. Elle excluait les fenêtres de ${app} dont le titre contient « ${title} ».`;
    if (app) return `Supprimée. Elle excluait toute fenêtre de ${app}.`;
    return title ? `Supprimée. Elle excluait toute fenêtre dont le titre contient « ${title} ».` : 'Supprimée.';
  },
  undo: 'Annuler',
  nameOne: 'Nommez un programme, des mots d’un titre, ou les deux.',
  known: 'Cette règle existe déjà. Changez-en un mot, ou annulez.',
  howItIsMet: (means) =>
    `${means} Une partie d’un nom suffit ; majuscules, accents et formes de tiret ou de guillemet ne comptent pas.`,
  program: 'Programme',
  words: 'Mots dans le titre',
  unknown: 'Impossible de calculer ce que cela aurait exclu. Vous pouvez l’ajouter quand même.',
  cancel: 'Annuler',
  leaveOut: 'Les exclure',
  save: 'Enregistrer',
  take: 'Ajouter',
  nothingRecorded: 'Rien n’a été enregistré ces 7 derniers jours pour essayer cela.',
  nothingLeftOut: 'Rien de ces 7 derniers jours n’aurait été exclu.',
  wouldLeaveOut: (windows, worked, part) =>
    `Sur les 7 derniers jours, <b>${counted(windows, 'fenêtre', 'fenêtres')}, ${worked}</b> : voilà ce qui aurait été exclu, soit ${share(part)}. <soft>Ce qui est déjà enregistré reste.</soft>`,
  more: (windows) => `et ${counted(windows, 'autre fenêtre', 'autres fenêtres')}`,
  much: (part) => `Cela aurait exclu ${share(part)} ces 7 derniers jours.`,
  short: 'Si peu de caractères figurent dans de très nombreux titres.',
  askAdvice: 'Excluez ces fenêtres quand même, ou écrivez plus du nom.',
  always:
    'Toujours exclus, autant qu’on peut les reconnaître : fenêtres de navigation privée et gestionnaires de mots de passe.',
  alwaysHow: [
    'Les gestionnaires de mots de passe, et les fenêtres privées de Firefox, se reconnaissent au titre et au programme.',
    'Un Firefox qui ne conserve jamais l’historique ne marque pas ses fenêtres. Un tel Firefox est enregistré comme tout autre programme. Une règle peut exclure tout Firefox.',
    'Chrome, Edge, Brave et leurs pareils ne marquent pas les fenêtres privées. Matterline y dit quelles fenêtres sont les siennes, et toute autre est exclue : fenêtres de navigation privée, celles d’un invité, celles d’un profil sans Matterline.',
    'Là où un tel navigateur n’a pas du tout Matterline, personne ne peut le dire : voir « Enregistrer les titres qu’on ne peut vérifier ».',
  ],
};

/** What is recorded, and what is left out, on the options page. */
export const recording: English = {
  title: 'Enregistrement',
  elsewhere: (holder) =>
    `Ce qui est réglé dans ${holder} vaut maintenant. Ce qui est réglé ici vaut dès que le temps est enregistré ici.`,
  facts: {
    title: 'Ce qui est enregistré, et où cela reste',
    recorded: 'Enregistré',
    recordedWhat: ({ microphone, subjects }) =>
      `Quelle fenêtre est au premier plan, son titre et son programme, combien de temps, ${subjects ? 'l’objet des e-mails lus dans Outlook, ' : ''}${microphone ? 'quel programme utilise le microphone, ' : ''}et quand personne n’est à l’ordinateur.`,
    kept: 'Gardé',
    keptWhere:
      'Sur cet ordinateur : par l’assistant jusqu’à ce que ce soit gardé ici, puis dans ce profil de navigateur. Seules les saisies que vous validez sont envoyées, et à Clio seulement.',
    agreed: 'Accord donné',
  },
  helper,
  checkUp,
  settings,
  exclusions,
};
