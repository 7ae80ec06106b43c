import { counted, the } from './format.ts';

const items = (count: number) => counted(count, 'elemento', 'elementos');

/** Category and codes of an entry. */
const category = {
  label: 'Categoría',
  none: 'Sin categoría',
  flatRate: 'También las de tarifa fija…',
  task: 'Código de tarea',
  noTask: 'Sin código de tarea',
  activity: 'Código de actividad',
  noActivity: 'Sin código de actividad',
};

/** The narrative of a draft. */
const narrative = {
  label: (matter: string) => `Concepto de ${matter}`,
  placeholder: '¿Qué se hizo? La factura imprime estas palabras.',
  changedElsewhere: 'Cambiado en otra ventana. Esto es lo guardado.',
  store: 'Guardarlas',
  showStored: 'Mostrar lo guardado',
  fillIn: 'Completar',
  /** @param phrase how the narrative tells of the conversation */
  whoTookPart: (phrase: string) => `¿Con quién? ${phrase}`,
  participants: { client: 'cliente', 'opposing counsel': 'abogado contrario', colleague: 'colega' },
  untold: (count: number) => `${items(count)} fuera del concepto:`,
  addUntold: 'añadir',
  /** A draft has the attorney's own words. */
  ownWords: (from: string, to: string) => `Usted escribe «${to}» en lugar de «${from}».`,
  forgetWords: 'Olvidar',
  asDrafted: 'Como en el borrador',
  earlier: 'Conceptos anteriores',
};

/** Approved entries, and what can be done with them. */
const sent = {
  /** @param inClio hours in Clio, now or once they are sent; null where they will not be there */
  sum: (time: string, inClio: { hours: string; sent: boolean } | null) => {
    const there = inClio && `${inClio.hours} ${inClio.sent ? 'en Clio' : 'en Clio al enviar'}`;
    return `<time>${time}</time> de trabajo${there ? `, ${there}` : ''}`;
  },
  notConfirmed: 'Clio no dijo que se hizo',
  states: {
    approved: 'En espera de envío',
    sending: 'Enviando',
    refused: 'No aceptado por Clio',
    unclear: '¿Es uno de estos en Clio?',
    unknown: 'Consultándolo en Clio',
    changing: 'Su cambio está en camino a Clio',
    changingTime: (from: string, to: string) => `Su cambio de ${from} a ${to} está en camino a Clio`,
    'taking-back': 'Retirándose de Clio',
    deleted: 'Eliminado en Clio, y no se vuelve a enviar',
  },
  /** @param since time of day; null where that is not known */
  posted: (since: string | null, onBill: boolean) =>
    `${since === null ? 'En Clio' : `En Clio desde ${the(since)}`}${onBill ? ', en una factura' : ''}`,
  openInClio: 'Abrir en Clio',
  tryAgain: 'Reintentar',
  backToDrafts: 'A borradores',
  change: 'Cambiar',
  takeBack: 'Retirar',
  /** @param hours what Clio showed for the time as it was approved */
  changedFrom: (hours: string) => `tiempo cambiado desde ${hours}`,
  changeBack: (hours: string) => `Volver a ${hours}`,
  editAndSend: 'Editar y enviar',
  timeNotShown: 'Tiempo no visible',
  thisOne: 'Es este',
  lookAtAll: 'Mírelos todos antes de volver a enviar.',
  showMore: (count: number) => `Mostrar ${count} más`,
  noneFromHere: 'Ninguno de estos se envió desde aquí.',
  sendAgain: 'Enviar de nuevo',
  besideIt: 'Clio tiene otro además de este. Queda allí si usted no lo elimina:',
  remove: 'Eliminar de Clio',
  removeForSure: 'Sí, eliminar de Clio',
  keep: 'No',
  keepBoth: 'Conservar ambos',
};

/** What entries say that are open or approved: none of it is on the first screen. */
export const further = { category, narrative, sent };
