import { counted, plural } from './format.ts';

const items = (count: number) => counted(count, 'elemento', 'elementos');

/** Items, and what was done with them, in the form that goes with their count. */
const itemsAre = (count: number, one: string, other: string) => `${items(count)} ${plural(count, { one, other })}`;

/** What the review's commands are called in menus and on buttons. */
export const labels = {
  give: 'Asignar a un asunto…',
  giveShort: 'Asignar…',
  makeRule: 'Crear una regla…',
  divide: 'Repartir entre asuntos…',
  split: 'Dividir a una hora…',
  note: 'Nota…',
  join: 'Unir en un elemento',
  putBack: 'Reponer',
  exclude: 'Ajeno a clientes',
  hide: 'Ocultar',
  delete: 'Eliminar',
  chooseSeveral: 'Elegir varios…',
  moreFor: (name: string) => `Más para ${name}`,
  undo: (what: string) => `Deshacer: ${what}`,
  redo: (what: string) => `Rehacer: ${what}`,
  week: 'Semana',
  goToDate: 'Ir a una fecha…',
  search: 'Buscar en los días',
  history: 'Lo enviado',
  reports: 'Informes',
  addTime: 'Añadir tiempo a mano',
  startTimer: 'Iniciar un temporizador…',
  stopTimer: 'Parar el temporizador',
  timerOn: 'Iniciar un temporizador en su asunto',
  showNames: 'Mostrar nombres',
  hideNames: 'Ocultar nombres',
  keys: 'Teclas',
};

/** The status line, once a command is done. */
export const done = {
  excluded: (count: number) => itemsAre(count, 'marcado como ajeno a clientes', 'marcados como ajenos a clientes'),
  hidden: (count: number) => itemsAre(count, 'oculto', 'ocultos'),
  putBack: (count: number) => itemsAre(count, 'repuesto', 'repuestos'),
  joined: (count: number) => itemsAre(count, 'unido', 'unidos'),
  deleted: (count: number) => itemsAre(count, 'eliminado', 'eliminados'),
};

/** What stands on keys. */
export const keyCaps = {
  control: (key: string) => `Ctrl ${key}`,
  shift: (key: string) => `⇧ ${key}`,
  escape: 'Esc',
  delete: 'Supr',
};
