import type { evidence as english } from '../en/evidence.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { list, plural } from './format.ts';

const times = (count: number) => (count === 1 ? 'une fois' : count === 2 ? 'deux fois' : `${count} fois`);

const PLACES = {
  client: 'dans le nom du client',
  description: 'dans la description du dossier',
  number: 'dans le numéro du dossier',
};

const sides = (before: boolean, after: boolean) =>
  `juste ${list([...(before ? ['avant'] : []), ...(after ? ['après'] : [])])}`;

/** Why a title means a matter, by the reason's code; without a full stop. */
export const evidence: InAnyLanguage<typeof english> = {
  rule: ({ own, words }) => `${own ? 'Votre règle' : 'La règle du cabinet'} « ${words} »`,
  given: ({ quote, app, times: count }) =>
    `Vous avez affecté « ${quote} »${app === '' ? '' : ` dans ${app}`} à ce dossier ${times(count)}`,
  'given-alike': ({ quote }) => `Vous avez déjà affecté « ${quote} » à ce dossier`,
  'own-word': ({ quote, place }) => `« ${quote} » est ${PLACES[place]}`,
  'seen-word': ({ quote, windows }) =>
    plural(windows, {
      one: `« ${quote} » était dans une fenêtre que vous avez affectée à ce dossier`,
      other: `« ${quote} » était dans ${windows} fenêtres que vous avez affectées à ce dossier`,
    }),
  marked: ({ quote, app, times: count }) =>
    `Vous avez marqué « ${quote} »${app === '' ? '' : ` dans ${app}`} comme hors client ${times(count)}`,
  left: ({ quote }) => `Vous avez déjà laissé sans dossier des éléments avec « ${quote} »`,
  private: ({ quote }) => `« ${quote} » semble être du courrier privé`,
  'own-page': ({ quote }) => `« ${quote} » semble être une page à vous`,
  beside: ({ before, after, sure }) =>
    sure
      ? `Vous avez travaillé sur ce dossier ${sides(before, after)}`
      : `Les fenêtres ${sides(before, after)} semblent être de ce dossier`,
};
