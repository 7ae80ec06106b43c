import type { rules as english } from '../en/rules.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { plural } from './format.ts';

/** A number as it is typed, with what it counts. */
const amount = (typed: string, one: string, other: string) => `${typed} ${plural(Number(typed), { one, other })}`;

/** What each rule for entries is called: in a form, and in the line that sums a rule up. */
export const rules: InAnyLanguage<typeof english> = {
  oneTask: {
    label: 'Saisies',
    yes: 'Une par tâche',
    no: 'Une par dossier et jour',
    line: { yes: 'une saisie par tâche', no: 'une saisie par dossier et jour' },
  },
  categoryRequired: {
    label: 'Catégorie',
    yes: 'Requise sur chaque saisie',
    no: 'Non requise',
    line: { yes: 'une catégorie sur chaque saisie', no: 'aucune catégorie requise' },
  },
  participantRequired: {
    label: 'Qui a pris part à un échange',
    yes: 'Dit dans chaque libellé',
    no: 'Dit là où vous le voulez',
    line: { yes: 'qui a pris part à chaque échange', no: 'qui a pris part là où vous le voulez seulement' },
  },
  leastMinutes: {
    label: 'Minutes d’une saisie au moins',
    subject: 'Le minimum de minutes',
    line: (minutes) => `au moins ${amount(minutes, 'minute', 'minutes')}`,
  },
  mostMinutes: {
    label: 'Minutes d’une saisie au plus',
    subject: 'Le maximum de minutes',
    line: (minutes) => `au plus ${amount(minutes, 'minute', 'minutes')}`,
  },
  mostHoursOfDay: {
    label: 'Heures par jour au plus pour le dossier',
    subject: 'Le maximum d’heures par jour',
    line: (most) => `au plus ${most} h par jour`,
  },
  mostCharacters: {
    label: 'Caractères d’un libellé au plus',
    subject: 'Le maximum de caractères',
    line: (characters) => `au plus ${amount(characters, 'caractère', 'caractères')} dans un libellé`,
  },
  longDayHours: {
    label: 'Signaler les journées de plus de (heures)',
    subject: 'Les heures d’une longue journée',
    line: (most) => `un mot à plus de ${most} h par jour`,
  },
  bannedWords: {
    label: 'Mots exclus de tout libellé',
    placeholder: 'Aucun, ou plusieurs avec virgules',
    line: (phrases) => `jamais « ${phrases.join(' », « ')} »`,
  },
};
