import { the } from './format.ts';

/** What is shown in the day's place. */
export const views = {
  backToDay: 'Volver al día',
  goTo: (day: string) => `Ir a ${day}`,
  tryAgain: 'Cierre esto y vuelva a abrirlo.',
  week: {
    title: 'Semana',
    before: 'Semana anterior',
    after: 'Semana siguiente',
    sum: (total: string, sent: string) => `${total}, ${sent} ya enviado`,
    failed: 'No se pudo leer la semana.',
    toCome: 'por venir',
    nothing: 'nada capturado',
    closed: 'cerrado',
  },
  search: {
    label: 'Buscar en los días',
    box: 'Buscar en todos los días',
    needsMatter: 'sin asunto',
    failed: 'No se pudo buscar en los días. Inténtelo de nuevo.',
    counting: 'Aún se cuentan algunos días anteriores. Busque de nuevo en un minuto para encontrarlos también.',
    none: 'Ningún elemento contiene todas estas palabras.',
    hint: 'Un título, un programa, un asunto o una nota.',
    earlier: 'Buscar en días anteriores',
  },
  history: {
    title: 'Lo enviado',
    acts: {
      posted: 'Enviado',
      changed: 'Cambiado',
      'taken-back': 'Retirado',
      refused: 'No aceptado por Clio',
      'changed-in-clio': 'Cambiado en Clio mismo',
      'deleted-in-clio': 'Eliminado en Clio mismo',
    },
    line: (act: string, when: string, day: string, revision: number) =>
      `${act} ${the(when)} · para ${the(day)}${revision > 1 ? ` · revisión ${revision}` : ''}`,
    failed: 'No se pudo leer el historial.',
    none: 'Aún no se envió nada a Clio desde aquí.',
    earlier: 'Anteriores',
  },
};
