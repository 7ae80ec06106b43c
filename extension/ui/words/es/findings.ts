import type { FindingView } from '../../../messages/card.ts';
import { counted, decimals, hours, number, worked } from './format.ts';

type FindingWords = {
  [K in FindingView['kind']]: (
    finding: Extract<FindingView, { kind: K }>,
    /** Hides names on a shared screen. */
    names: (text: string) => string,
  ) => { text: string; label: string };
};

/** What is said against an entry, and what the button says that mends it. Whose the rules are is not said with it. */
export const findings = {
  'no-time': () => ({ text: 'Este registro no tiene tiempo.', label: 'Omitirlo' }),
  'other-matter': ({ number }, names) => ({
    text: `El concepto nombra otro asunto, ${names(number)}.`,
    label: 'Correcto en este asunto',
  }),
  'other-client': ({ client }, names) => ({
    text: `El concepto nombra a otro cliente, ${names(client)}.`,
    label: 'Correcto en este asunto',
  }),
  'item-of-other': ({ quote }, names) => ({
    text: `Un elemento nombra a otro cliente, ${names(quote)}, y nada de este asunto. El concepto lo omite.`,
    label: 'Correcto en este asunto',
  }),
  surname: ({ quote }, names) => ({
    text: `«${names(quote)}» es también el nombre de otro cliente.`,
    label: 'Correcto en este asunto',
  }),
  blank: () => ({ text: 'Falta completar un hueco del concepto.', label: 'Completar' }),
  banned: ({ quote }, names) => ({
    text: `Las reglas de este asunto no permiten «${names(quote)}» en un concepto.`,
    label: 'Cambiarlo',
  }),
  empty: () => ({ text: 'Aún no hay concepto.', label: 'Escribirlo' }),
  legend: ({ quote }, names) => ({ text: `«${names(quote)}» saldría en la factura.`, label: 'Quitarlo' }),
  clerical: ({ quote }, names) => ({
    text: `«${names(quote)}» es trabajo administrativo, que muchos clientes no pagan.`,
    label: 'Cambiarlo',
  }),
  vague: ({ quote }, names) => ({ text: `«${names(quote)}» dice poco del trabajo.`, label: 'Decir más' }),
  block: ({ parts, more }) =>
    parts.length === 0
      ? {
          text: 'Las reglas de este asunto piden una tarea por registro; el concepto cuenta varias.',
          label: 'Contar una',
        }
      : {
          text:
            more > 0
              ? `Las reglas de este asunto piden una tarea por registro; divididos, suman ${hours(more)} más.`
              : 'Las reglas de este asunto piden una tarea por registro.',
          label: `Dividir ${parts.map(decimals).join(' + ')} h`,
        },
  codes: () => ({ text: 'Falta un código de tarea o de actividad.', label: 'Elegirlos' }),
  category: () => ({ text: 'Las reglas de este asunto piden una categoría en cada registro.', label: 'Elegir una' }),
  'more-than-worked': ({ seconds, worked: done }) => ({
    text: `Irían ${hours(seconds)} a Clio, más de lo trabajado: ${worked(Math.round(done / 60))}.`,
    label: 'Es correcto',
  }),
  'too-short': ({ least, seconds }) => ({
    text: `Según las reglas de este asunto, el registro mínimo es de ${hours(least)}, más de las ${hours(seconds)} que mostraría Clio.`,
    label: `Enviar ${hours(least)}`,
  }),
  'in-clio': ({ seconds, left, timer }) => ({
    text: timer
      ? `Clio ya tiene ${hours(seconds)} de este asunto en este día, y allí corre un temporizador.`
      : `Clio ya tiene ${hours(seconds)} de este asunto en este día.`,
    label: left > 0 ? `Enviar solo ${hours(left)}` : 'Omitirlo',
  }),
  'too-long': ({ most, within }) => ({
    text: `Las reglas de este asunto permiten como máximo ${hours(most)} por registro.`,
    label: within > 0 ? `Enviar solo ${hours(within)}` : 'Omitirlo',
  }),
  'too-much-a-day': ({ most, within }) => ({
    text: `Las reglas de este asunto permiten como máximo ${hours(most)} al día.`,
    label: within > 0 ? `Enviar solo ${hours(within)}` : 'Omitirlo',
  }),
  'too-many-characters': ({ characters, totals, most }) => ({
    text: `Las reglas de este asunto permiten como máximo ${counted(most, 'carácter', 'caracteres')} en un concepto; este tiene ${number(characters)}${totals > 0 ? ' con su línea de totales' : ''}.`,
    label: 'Acortarlo',
  }),
  closed: () => ({ text: 'Este asunto está cerrado en Clio.', label: 'Asignar a otro' }),
  'long-day': ({ seconds, most }) => ({
    text: `Este día suma ${hours(seconds)}, más de ${hours(most)}.`,
    label: 'Es correcto',
  }),
  merge: ({ apart, together }) => ({
    text: `Estos registros pequeños suman ${hours(apart)} en Clio; en uno solo, ${hours(together)}.`,
    label: 'Unirlos',
  }),
} satisfies FindingWords;
