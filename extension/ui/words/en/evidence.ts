import type { EvidenceReason } from '../../../messages/views.ts';
import { list, plural } from './format.ts';

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const PLACES = { client: 'the client’s name', description: 'the matter’s description', number: 'the matter’s number' };

const sides = (before: boolean, after: boolean) =>
  `right ${list([...(before ? ['before'] : []), ...(after ? ['after'] : [])])}`;

/** Why a title means a matter, by the reason's code; without a full stop. */
export const evidence: {
  [C in EvidenceReason['code']]: (reason: Extract<EvidenceReason, { code: C }>) => string;
} = {
  rule: ({ own, words }) => `${own ? 'Your' : 'The firm’s'} rule “${words}”`,
  given: ({ quote, app, times: count }) =>
    `You gave “${quote}”${app === '' ? '' : ` in ${app}`} to this matter ${times(count)}`,
  'given-alike': ({ quote }) => `You gave “${quote}” to this matter before`,
  'own-word': ({ quote, place }) => `“${quote}” is in ${PLACES[place]}`,
  'seen-word': ({ quote, windows }) =>
    `“${quote}” was in ${plural(windows, { one: 'a window', other: `${windows} windows` })} you gave to this matter`,
  marked: ({ quote, app, times: count }) =>
    `You marked “${quote}”${app === '' ? '' : ` in ${app}`} as not client work ${times(count)}`,
  left: ({ quote }) => `You left items with “${quote}” without a matter before`,
  private: ({ quote }) => `“${quote}” reads like private mail`,
  'own-page': ({ quote }) => `“${quote}” reads like a page of your own`,
  beside: ({ before, after, sure }) =>
    sure
      ? `You worked on this matter ${sides(before, after)}`
      : `The windows ${sides(before, after)} look like this matter’s`,
};
