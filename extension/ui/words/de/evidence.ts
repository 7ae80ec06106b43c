import type { evidence as english } from '../en/evidence.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { list, plural } from './format.ts';

const times = (count: number) => (count === 1 ? 'einmal' : count === 2 ? 'zweimal' : `${count}-mal`);

const PLACES = {
  client: 'im Namen des Mandanten',
  description: 'in der Beschreibung der Akte',
  number: 'in der Nummer der Akte',
};

const sides = (before: boolean, after: boolean) =>
  `unmittelbar ${list([...(before ? ['davor'] : []), ...(after ? ['danach'] : [])])}`;

/** Why a title means a matter, by the reason's code; without a full stop. */
export const evidence: InAnyLanguage<typeof english> = {
  rule: ({ own, words }) => `${own ? 'Ihre Regel' : 'Die Regel der Kanzlei'} „${words}“`,
  given: ({ quote, app, times: count }) =>
    `Sie haben „${quote}“${app === '' ? '' : ` in ${app}`} ${times(count)} dieser Akte zugeordnet`,
  'given-alike': ({ quote }) => `Sie haben „${quote}“ schon einmal dieser Akte zugeordnet`,
  'own-word': ({ quote, place }) => `„${quote}“ steht ${PLACES[place]}`,
  'seen-word': ({ quote, windows }) =>
    `„${quote}“ stand in ${plural(windows, { one: 'einem Fenster, das', other: `${windows} Fenstern, die` })} Sie dieser Akte zugeordnet haben`,
  marked: ({ quote, app, times: count }) =>
    `Sie haben „${quote}“${app === '' ? '' : ` in ${app}`} ${times(count)} als keine Mandatsarbeit markiert`,
  left: ({ quote }) => `Posten mit „${quote}“ haben Sie schon ohne Akte gelassen`,
  private: ({ quote }) => `„${quote}“ liest sich wie private Post`,
  'own-page': ({ quote }) => `„${quote}“ liest sich wie eine eigene Seite`,
  beside: ({ before, after, sure }) =>
    sure
      ? `Sie haben ${sides(before, after)} an dieser Akte gearbeitet`
      : `Die Fenster ${sides(before, after)} sehen nach dieser Akte aus`,
};
