import type { status as english } from '../en/status.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, list } from './format.ts';

type English = InAnyLanguage<typeof english>;

const items = (count: number) => counted(count, 'élément', 'éléments');

/** Items of which something was done: "3 éléments affectés". */
const itemsThat = (count: number, done: string) => counted(count, `élément ${done}`, `éléments ${done}s`);

/** What was done, after the fact, by the kind of the act. */
const done: English['done'] = {
  tag: (count) => itemsThat(count, 'affecté'),
  give: (count) => itemsThat(count, 'affecté'),
  exclude: (count) => counted(count, 'élément écarté ou remis', 'éléments écartés ou remis'),
  delete: (count) => itemsThat(count, 'supprimé'),
  split: () => 'Élément scindé',
  join: () => 'Éléments réunis',
  note: () => 'Note gardée',
  share: (count) => itemsThat(count, 'réparti'),
  add: () => 'Temps ajouté',
  timer: () => 'Temps du chronomètre compté',
  leave: () => 'Laissé en absence',
  close: () => 'Journée clôturée',
  draft: () => 'Saisie modifiée',
};

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

type Step = Parameters<English['undone']>[0];

/** What items were given to by a step: a matter, or several; null where it gave none. */
function givenTo({ kind, matters }: Step): string | null {
  if (kind !== 'tag' && kind !== 'give') return null;
  return (matters.length > 1 ? `${matters.length} dossiers` : matters[0]) ?? null;
}

/** What a step was, in the words of its matters. */
function stepText({ kind, count, matters }: Step): string {
  const [matter] = matters;
  if (matter === undefined) return lowered(done[kind](count));
  switch (kind) {
    case 'share':
      return `${itemsThat(count, 'réparti')} entre ${list(matters)}`;
    case 'add':
      return `temps ajouté à ${matter}`;
    case 'timer':
      return `chronomètre sur ${matter}`;
    case 'draft':
      return `saisie sur ${matter} modifiée`;
    default:
      return lowered(done[kind](count));
  }
}

/** @param day where it was done, if that is not the day on screen @param rule what became of the rule made with it */
const sentence = (what: string, day: string | null, rule: string | undefined) =>
  [`${what}${day === null ? '' : ` (${day})`}`, rule].filter(Boolean).join(' ; ');
const UNDONE_RULE = { made: 'règle supprimée', 'switched-on': 'règle de nouveau désactivée' };
const REDONE_RULE = { made: 'règle de nouveau gardée', 'switched-on': 'règle de nouveau activée' };

/** The status line: what was done, and what could not be. */
export const status: English = {
  done,
  undone: (step, day, rule) => {
    const matter = givenTo(step);
    const what = matter ? `Repris : ${items(step.count)} de ${matter}` : `Annulé : ${stepText(step)}`;
    return sentence(what, day, rule && UNDONE_RULE[rule]);
  },
  redone: (step, day, rule) => {
    const matter = givenTo(step);
    const what = matter ? `Affecté de nouveau : ${items(step.count)} à ${matter}` : `Rétabli : ${stepText(step)}`;
    return sentence(what, day, rule && REDONE_RULE[rule]);
  },
  nothingToUndo: 'Il n’y a rien à annuler.',
  nothingToRedo: 'Il n’y a rien à rétablir.',
  undo: 'Annuler',
  given: (count, matter) => `${itemsThat(count, 'affecté')} à ${matter}`,
  givenAll: (count, matters) => `${itemsThat(count, 'affecté')} à ${counted(matters, 'dossier', 'dossiers')}`,
  thirdTime: (done) => `${done}, pour la troisième fois`,
  always: 'Toujours',
  added: (time) => `Temps ajouté : ${time}`,
  timer: {
    started: (matter) => `Le chronomètre sur ${matter} tourne`,
    stopped: (time, matter) => `Chronomètre arrêté : ${time} pour ${matter}`,
    lessThanMinute: 'moins d’une minute',
    both: (stopped, started) => `${stopped}. ${started}`,
    nothing: 'Chronomètre arrêté. Il n’y avait pas de temps à compter.',
    none: 'Ce chronomètre était déjà arrêté.',
    noMatter: 'son dossier',
  },
  leftAsAway: 'Laissé en absence',
  leftAsRecorded: 'Laissé tel qu’enregistré',
  noteKept: 'Note gardée',
  splitAt: (time) => `Scindé à ${time}`,
  divided: (matters) => `Réparti entre ${matters} dossiers`,
  takenBack: 'Repris',
  putBack: 'Remis',
  leftOut: 'Écarté',
  dayClosed: 'Journée clôturée',
  fixed: 'Fait',
  nothingToDo: 'Il n’y avait rien à faire.',
  dayChanged: 'La journée a changé entre-temps. Regardez encore une fois.',
  wordsForgotten: (to) => `Les brouillons ne disent plus « ${to} » d’eux-mêmes.`,
  remembered: (count, matter, words) =>
    `${itemsThat(count, 'affecté')} à ${matter}, et retenu${words === null ? '' : ` par « ${words} »`}`,
  givenWithoutRule: (count, matter) =>
    `${itemsThat(count, 'affecté')} à ${matter}. Le titre n’a pas de mots qui le fassent reconnaître.`,
  ruleKept: 'La règle est gardée. Elle est dans les options, Trouver le dossier.',
  ruleNotKept: 'La règle n’a pas été gardée, car son dossier n’existe plus. Refaites-la.',
  wordsNotStored:
    'Vos mots n’ont pas pu être enregistrés, et rien n’est envoyé sans eux. Ils restent dans leur champ jusque-là.',
  unanswered: 'L’extension n’a pas pu le faire ; rien n’a donc changé. Réessayez.',
  keptForLater:
    'L’extension ne répond pas en ce moment. Ceci est gardé tant que ce navigateur est ouvert, et fait dès qu’elle répond.',
  notApproved: 'L’extension n’a pas pu le faire ; rien n’a donc été envoyé. Fermez cette fenêtre et rouvrez-la.',
  sentLater:
    'L’extension ne répond pas en ce moment. Ce que vous avez validé est gardé tant que ce navigateur est ouvert, et envoyé dès qu’elle répond. Vérifiez ici que c’est fait.',
  notSent: {
    changed:
      'La journée a changé pendant que vous la regardiez ; rien n’a donc été envoyé. Regardez encore une fois, puis envoyez.',
    'not-connected': 'Non envoyé : connectez-vous d’abord à Clio. Vos libellés sont gardés.',
    empty: 'Il n’y avait rien à envoyer.',
    blocked: 'Rien n’a été envoyé : une saisie attend d’abord un mot de vous. Elle dit lequel.',
  },
  entry: {
    onItsWay: 'En route vers Clio',
    timeOnItsWay: (from, to) => `Temps modifié de ${from} à ${to}, en route vers Clio`,
    beingTakenBack: 'Retrait de Clio en cours',
    triedAgain: 'Nouvel essai en cours',
    allTriedAgain: 'Ce qui attend est réessayé',
    lookedUp: 'Elle est recherchée encore une fois, et renvoyée si rien d’autre n’y est',
    noted: 'Noté',
    removed: 'Supprimée de Clio',
    bothKept: 'Les deux sont gardées',
    onItsWayAlready: 'Elle est déjà en route vers Clio.',
    notDone: {
      busy: 'Elle est en route en ce moment. Réessayez dans un instant.',
      billed: 'Elle est sur une facture dans Clio ; elle ne peut donc être modifiée que là-bas.',
      gone: 'Elle n’est plus là pour être modifiée.',
      changed: 'Quelqu’un l’a modifiée dans Clio entre-temps. Regardez-la encore une fois, puis redites-le.',
      'more-than-worked': 'Ce temps n’a pas été travaillé en entier. Ouvrez Modifier et dites que c’est juste.',
      'not-connected': 'Clio n’a pas pu être interrogé. Vérifiez que vous êtes connecté, puis réessayez.',
    },
  },
};
