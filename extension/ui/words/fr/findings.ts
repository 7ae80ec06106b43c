import type { findings as english } from '../en/findings.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, decimals, hours, number, worked } from './format.ts';

const LEAVE_OUT = 'Laisser de côté';
const FINE_HERE = 'Juste dans ce dossier';

const sendOnly = (seconds: number) => (seconds > 0 ? `N’envoyer que ${hours(seconds)}` : LEAVE_OUT);

/** What is said against an entry, and what the button says that mends it. Whose the rules are is not said with it. */
export const findings: InAnyLanguage<typeof english> = {
  'no-time': () => ({ text: 'Cette saisie n’a pas de temps.', label: LEAVE_OUT }),
  'other-matter': ({ number }, names) => ({
    text: `Le libellé nomme un autre dossier, ${names(number)}.`,
    label: FINE_HERE,
  }),
  'other-client': ({ client }, names) => ({
    text: `Le libellé nomme un autre client, ${names(client)}.`,
    label: FINE_HERE,
  }),
  'item-of-other': ({ quote }, names) => ({
    text: `Un élément nomme un autre client, ${names(quote)}, et rien de ce dossier. Le libellé l’omet.`,
    label: FINE_HERE,
  }),
  surname: ({ quote }, names) => ({
    text: `« ${names(quote)} » est aussi le nom d’un autre client.`,
    label: FINE_HERE,
  }),
  blank: () => ({ text: 'Un blanc du libellé n’est pas rempli.', label: 'Remplir' }),
  banned: ({ quote }, names) => ({
    text: `Les règles de ce dossier n’admettent pas « ${names(quote)} » dans un libellé.`,
    label: 'Modifier',
  }),
  empty: () => ({ text: 'Il n’y a pas encore de libellé.', label: 'Rédiger' }),
  legend: ({ quote }, names) => ({ text: `« ${names(quote)} » figurerait sur la facture.`, label: 'Ôter' }),
  clerical: ({ quote }, names) => ({
    text: `« ${names(quote)} » est du secrétariat, que beaucoup de clients ne paient pas.`,
    label: 'Modifier',
  }),
  vague: ({ quote }, names) => ({ text: `« ${names(quote)} » dit peu du travail fait.`, label: 'Préciser' }),
  block: ({ parts, more }) =>
    parts.length === 0
      ? {
          text: 'Les règles de ce dossier veulent une tâche par saisie ; le libellé en dit plusieurs.',
          label: 'N’en dire qu’une',
        }
      : {
          text:
            more > 0
              ? `Les règles de ce dossier veulent une tâche par saisie ; scindée, elle fait ${hours(more)} de plus.`
              : 'Les règles de ce dossier veulent une tâche par saisie.',
          label: `Scinder en ${parts.map(decimals).join(' + ')} h`,
        },
  codes: () => ({ text: 'Il manque un code de tâche ou d’activité.', label: 'Choisir' }),
  category: () => ({ text: 'Les règles de ce dossier veulent une catégorie par saisie.', label: 'Choisir' }),
  'more-than-worked': ({ seconds, worked: done }) => ({
    text: `Clio recevrait ${hours(seconds)}, plus que ${worked(Math.round(done / 60))} de travail.`,
    label: 'C’est juste',
  }),
  'too-short': ({ least, seconds }) => ({
    text: `Selon les règles de ce dossier, la plus petite saisie est de ${hours(least)}, plus que les ${hours(seconds)} que Clio afficherait.`,
    label: `Envoyer ${hours(least)}`,
  }),
  'in-clio': ({ seconds, left, timer }) => ({
    text: timer
      ? `Clio a déjà ${hours(seconds)} pour ce dossier et ce jour, et un chronomètre y tourne.`
      : `Clio a déjà ${hours(seconds)} pour ce dossier et ce jour.`,
    label: sendOnly(left),
  }),
  'too-long': ({ most, within }) => ({
    text: `Les règles de ce dossier admettent au plus ${hours(most)} par saisie.`,
    label: sendOnly(within),
  }),
  'too-much-a-day': ({ most, within }) => ({
    text: `Les règles de ce dossier admettent au plus ${hours(most)} par jour.`,
    label: sendOnly(within),
  }),
  'too-many-characters': ({ characters, totals, most }) => ({
    text: `Les règles de ce dossier admettent au plus ${counted(most, 'caractère', 'caractères')} dans un libellé ; celui-ci en a ${number(characters)}${totals > 0 ? ' avec sa ligne de totaux' : ''}.`,
    label: 'Raccourcir',
  }),
  closed: () => ({ text: 'Ce dossier est clos dans Clio.', label: 'Affecter à un autre' }),
  'long-day': ({ seconds, most }) => ({
    text: `Cette journée fait ${hours(seconds)}, plus que ${hours(most)}.`,
    label: 'C’est juste',
  }),
  merge: ({ apart, together }) => ({
    text: `Ces petites saisies font ${hours(apart)} dans Clio, réunies en une ${hours(together)}.`,
    label: 'En faire une',
  }),
};
