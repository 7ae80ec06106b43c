import type { billing as english } from '../../en/options/billing.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, hours, number } from '../format.ts';
import { rules } from '../rules.ts';

/** An increment in words. Clio's finest is no whole minute; a third of an hour and the like have no exact decimals. */
function increment(seconds: number): string {
  if (seconds % 60 !== 0) return `${seconds} secondes (${hours(seconds)})`;
  const minutes = counted(seconds / 60, 'minute', 'minutes');
  return seconds % 36 === 0 ? `${minutes} (${hours(seconds)})` : minutes;
}

/** How time becomes entries, on the options page. */
export const billing: InAnyLanguage<typeof english> = {
  title: 'Facturation',
  grouping: {
    label: 'Faire une saisie par',
    note: 'La règle propre d’un client compte avant celle-ci. Les petites saisies peuvent être réunies.',
    matter: 'Dossier et jour',
    task: 'Tâche : un document, un fil d’e-mails',
  },
  rounding: {
    label: 'Arrondir avant l’envoi',
    none: 'Pas du tout : secondes exactes',
    ways: {
      up: (seconds) => `Vers le haut, à ${increment(seconds)} près`,
      nearest: (seconds) => `Au plus proche, à ${increment(seconds)} près`,
    },
    notes: {
      off: 'Clio arrondit de lui-même chaque saisie vers le haut.',
      on: 'Le temps travaillé est gardé. Le détail du jour montre chaque écart.',
      unused: 'Ne sert pas, car Clio arrondirait encore le résultat, sur une autre base. Choisissez-en un autre.',
    },
  },
  longDay: {
    label: 'Signaler les journées de plus de',
    note: 'Tous dossiers réunis, comme Clio les affichera.',
    usual: '12 h, comme d’habitude',
    hours: (count) => `${count} h`,
  },
  reminder: {
    title: 'Rappel',
    means:
      'Une notification discrète les jours avec du temps : ce qui est prêt à envoyer, et ce qui est à affecter. Elle ne nomme aucun client.',
    remind: 'Me rappeler la journée',
    off: 'Votre navigateur demandera si Matterline peut afficher des notifications.',
    from: 'À partir de',
    when: 'Le lundi, il dit aussi quels jours n’ont pas été envoyés. Il attend la fin d’un appel, et votre retour à l’ordinateur.',
    refused: 'Le navigateur ne l’a pas permis. Rien n’a changé.',
    notAllowed: 'Le navigateur ne laisse plus Matterline afficher de notifications ; aucune ne vient donc.',
    allow: 'Permettre les notifications',
  },
  increment: {
    label: 'Clio arrondit chaque saisie à',
    notKnown: 'Non connu',
    of: increment,
    notes: {
      saidByClio: 'Comme votre cabinet l’a réglé dans Clio.',
      checked: 'Vérifié avec chaque saisie envoyée.',
      unknown:
        'Clio ne le dit pas à ce compte. Voyez Settings, Billing dans Clio, ou laissez : les premières saisies envoyées le disent.',
    },
  },
  rules,
  ownRules: {
    title: 'Vos règles par client et dossier',
    about:
      'Ce qu’un client veut des saisies : une tâche par saisie, une saisie minimale ou maximale, des mots exclus de tout libellé.',
    list: 'Règles de facturation',
    one: 'règle',
    many: 'règles',
    usual: 'Comme d’habitude',
    order: 'La règle d’un dossier compte avant celle de son client.',
    firmHas: (count, locked) => {
      const firms = counted(count, 'règle de ce type, qui compte', 'règles de ce type, qui comptent');
      return locked
        ? `Votre cabinet a ${firms} avant les vôtres.`
        : `Votre cabinet a ${firms} avant les vôtres pour le même client ou dossier.`;
    },
  },
  ownWords: {
    title: 'Vos propres mots',
    about:
      'Des mots que vous avez changés de la même façon dans deux libellés rédigés. Les brouillons le disent comme vous. Tout cela reste sur cet ordinateur.',
    none: 'Rien encore. Changez le même mot dans deux libellés rédigés, et les brouillons le disent dès lors comme vous. Tout cela reste sur cet ordinateur.',
    line: (from, to) => `« ${to} » pour « ${from} »`,
    only: (whom) => `Seulement pour ${whom}`,
    forget: 'Oublier',
    forgetWhich: (to) => `Oublier « ${to} »`,
  },
  firmRules: {
    list: 'Règles de facturation',
    one: 'règle de facturation',
    many: 'règles de facturation',
    usual: 'Chacun décide',
    about: 'Ce que le cabinet ou un client veut des saisies. La règle d’un dossier compte avant celle de son client.',
  },
  whose: {
    label: 'Pour',
    firm: 'Tous les dossiers',
    client: 'Les dossiers d’un client',
    matter: 'Un dossier',
  },
  names: {
    client: {
      label: 'Client',
      placeholder: 'Nom complet comme dans Clio',
      missing: 'Aucun client sur cet ordinateur n’a ce nom. Vérifiez-le dans Clio.',
    },
    matter: {
      label: 'Dossier',
      placeholder: 'Son numéro dans Clio',
      missing: 'Aucun dossier sur cet ordinateur n’a ce numéro. Vérifiez-le dans Clio.',
    },
  },
  items: {
    find: (one) => `Trouver une ${one}`,
    item: (one, place) => `${one} ${place}`,
    none: (one) => `Aucune ${one} n’a ces mots.`,
    more: (count, one, many) => `En voir plus sur ${counted(count, one, many)}`,
    add: (one) => `Ajouter une ${one}`,
    remove: 'Supprimer',
    done: 'Terminé',
  },
  anyAmount: 'Libre',
  allMatters: 'Tous les dossiers',
  nobodyYet: 'Personne encore',
  ruleLine: (whom, wants) => `${whom} : ${wants.join(', ') || 'rien encore'}`,
  faults: {
    noClient: 'Nommez le client comme dans Clio.',
    noMatter: 'Nommez le dossier par son numéro dans Clio.',
    notInRange: (subject, most) => `${subject} : écrivez un nombre au-dessus de 0 et jusqu’à ${number(most)}.`,
    leastOverMost: 'Le minimum de minutes dépasse le maximum. Changez l’un des deux.',
    wantsNothing: 'Dites ce que cette règle veut des saisies.',
  },
};
