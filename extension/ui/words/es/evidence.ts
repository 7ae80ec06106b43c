import type { EvidenceReason } from '../../../messages/views.ts';
import { list, plural } from './format.ts';

const times = (count: number) => plural(count, { one: 'una vez', other: `${count} veces` });

const PLACES = {
  client: 'el nombre del cliente',
  description: 'la descripción del asunto',
  number: 'el número del asunto',
};

const sides = (before: boolean, after: boolean) =>
  `justo ${list([...(before ? ['antes'] : []), ...(after ? ['después'] : [])])}`;

/** Why a title means a matter, by the reason's code; without a full stop. */
export const evidence: {
  [C in EvidenceReason['code']]: (reason: Extract<EvidenceReason, { code: C }>) => string;
} = {
  rule: ({ own, words }) => `${own ? 'Su regla' : 'La regla del despacho'} «${words}»`,
  given: ({ quote, app, times: count }) =>
    `Usted asignó «${quote}»${app === '' ? '' : ` en ${app}`} a este asunto ${times(count)}`,
  'given-alike': ({ quote }) => `Usted ya asignó «${quote}» a este asunto`,
  'own-word': ({ quote, place }) => `«${quote}» está en ${PLACES[place]}`,
  'seen-word': ({ quote, windows }) =>
    `«${quote}» estaba en ${plural(windows, { one: 'una ventana que usted asignó', other: `${windows} ventanas que usted asignó` })} a este asunto`,
  marked: ({ quote, app, times: count }) =>
    `Usted marcó «${quote}»${app === '' ? '' : ` en ${app}`} como ajeno a clientes ${times(count)}`,
  left: ({ quote }) => `Usted ya dejó sin asunto elementos con «${quote}»`,
  private: ({ quote }) => `«${quote}» parece correo privado`,
  'own-page': ({ quote }) => `«${quote}» parece una página personal`,
  beside: ({ before, after, sure }) =>
    sure
      ? `Usted trabajó en este asunto ${sides(before, after)}`
      : `Las ventanas de ${sides(before, after)} parecen de este asunto`,
};
