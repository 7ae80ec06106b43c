import { counted, plural } from './format.ts';

const items = (count: number) => counted(count, 'elemento', 'elementos');

/** What needs a matter, and how it is given one. */
const needs = {
  title: 'Sin asunto',
  sum: (time: string, count: number) => `<time>${time}</time>, ${items(count)}`,
  count: items,
  short: (count: number) => `${items(count)} de menos de un minuto`,
  /** Time at a mail program whose windows do not say which message was read. */
  noSubject: (program: string) => `${program}: no se ve ningún asunto de correo`,
  /** Classic Outlook can be asked for it. */
  askOutlook: 'vea Captura en las opciones',
  /** Why something is suggested, by what of the title hit. */
  because: {
    serial: 'número sin el nombre',
    short: 'número que puede significar otra cosa',
    glued: 'número escrito junto',
    order: 'número y nombre en otro orden',
    cut: 'número recortado',
    client: 'nombre del cliente',
    description: 'palabras del asunto',
    learned: 'como lo hizo antes',
  },
  /** The same of what was learned, in a few words. */
  given: (times: number) => plural(times, { one: 'como una vez antes', other: `como ${times} veces antes` }),
  marked: (times: number) => `apartado ${plural(times, { one: 'una vez', other: `${times} veces` })} antes`,
  ownWord: { client: 'nombre del cliente', description: 'palabras del asunto', number: 'parte de su número' },
  briefly: {
    'given-alike': 'como otros antes',
    'seen-word': 'palabra de elementos anteriores',
    left: 'antes quedó sin asunto',
    private: 'parece correo privado',
    'own-page': 'página personal',
    beside: 'trabajado al lado',
  },
  severalFit: (count: number) => `encajan ${count === 2 ? 'dos' : count} asuntos`,
  matterClosed: 'este asunto está cerrado',
  perhapsOneOf: 'quizá uno de estos',
  /** What was worked on right before and after. */
  amid: (matter: string) => `durante ${matter}`,
  between: (before: string, after: string) => `entre ${before} y ${after}`,
  after: (matter: string) => `después de ${matter}`,
  before: (matter: string) => `antes de ${matter}`,
  /** @param reason why it is suggested, as the start of a sentence; null where that is not known */
  candidate: (matter: string, reason: string | null) =>
    `${[matter, reason].filter(Boolean).join('. ')}. Con Mayús: recordarlo.`,
  /** Of a matter of which nothing says that it is the one. */
  near: 'Trabajado hace poco o al lado; no se dice que sea probable',
  takeSure: (count: number) => plural(count, { one: 'Aceptar el claro', other: `Aceptar ${count} claros` }),
  takeLikely: (count: number) => `Aceptar ${count} probables`,
  sureOf: (matters: number) => `de ${counted(matters, 'asunto', 'asuntos')}`,
  /** @param given how many items each matter gets */
  takeSureMeans: (given: readonly (readonly [count: number, matter: string])[]) =>
    given.map(([count, matter]) => `${items(count)} a ${matter}`).join('\n'),
  /** All that was surely not client work. */
  likelyOwn: 'Probablemente ajeno a clientes',
  /** Each of the short items for the matter that is suggested for it. */
  takeSuggested: (count: number) => plural(count, { one: '1 según sugerencia', other: `${count} según sugerencia` }),
  notClient: 'Ajeno a clientes',
  chooseThis: (title: string) => `Elegir ${title}`,
  choose: 'Elegir…',
  other: 'Otro…',
};

/** Time of which nothing was captured. */
const questions = {
  label: 'Preguntas sobre este día',
  still: (title: string, time: string) => `¿Seguía en ${title}, ${time}?`,
  call: (title: string, time: string) => `¿Seguía en la llamada ${title}, ${time}?`,
  callBehind: (program: string, time: string) => `¿Seguía en la llamada de ${program}, ${time}?`,
  away: (when: string, time: string) => `Ausente ${when}, ${time}`,
  gap: (when: string, time: string) => `Hueco ${when}, ${time}`,
  gapMeans: 'En este tiempo no se capturó nada',
  microphone: (program: string, when: string, time: string) => `Llamada de ${program}, ${when}, ${time}`,
  /** What a call is called when it is added. */
  callBy: (program: string) => `Llamada de ${program}`,
  whichMatter: '¿Asunto?',
  add: 'Añadir',
  confirm: 'Confirmar',
  whatWasIt: '¿Qué fue?',
  no: 'No',
  justAway: 'Ausencia',
  more: (count: number) => `${count} más`,
};

/** Drafts of entries. */
const drafts = {
  title: 'Listos',
  sum: (count: number, time: string) => `${counted(count, 'registro', 'registros')}, <time>${time}</time>`,
  cannotBeSent: 'Así no se puede enviar',
  cannotBeSentSentence: 'Así no se puede enviar.',
  send: (matter: string) => `Enviar ${matter}`,
  /** A category that is proposed for the kind of work; the key to change it follows. */
  categoryProposed: (category: string) => `Categoría propuesta: ${category}. Cambiar`,
  noNarrative: 'Aún sin concepto',
  notStored: 'Estas palabras no están guardadas.',
  worked: (time: string) => `<time>${time}</time> de trabajo`,
  moreGoes: 'Va a Clio más de lo trabajado',
  more: 'más de lo trabajado',
  addTotals: 'Añadir totales',
  addTotalsMeans: 'Añade a la nota los totales de tiempo trabajado y con cargo',
  changeTime: 'Cambiar tiempo',
  changedFrom: (time: string) => `Cambiado desde ${time}`,
  otherMatter: 'Otro asunto',
  asItPrints: 'Como se imprime',
  fineAsItIs: 'Está bien así',
};

/** Drafts of very little time. */
const small = {
  title: 'Tiempos breves',
  sum: (time: string) => `<time>${time}</time>, menos de 3 min por asunto`,
  send: 'Enviar',
  addToAnother: 'Sumar a otro…',
  leaveOut: 'Omitir',
};

/** How an entry is billed. */
const charges = {
  legend: 'Cómo se factura',
  billable: { label: 'Facturable', means: 'Va a la factura con su tarifa' },
  'non-billable': { label: 'No facturable', means: 'Queda en Clio, no en la factura' },
  'no-charge': { label: 'Sin cargo', means: 'En la factura, con importe cero' },
};

/** The items of a draft, and excluded ones. */
const inside = {
  count: items,
  sendWith: (title: string) => `Enviar ${title} también`,
  /** By what an item came to its matter. */
  by: {
    number: 'por número',
    alias: 'por número anterior',
    custom: 'por número propio',
    reference: 'por referencia del cliente',
    maildrop: 'por correo electrónico',
    address: 'por página de Clio',
    rule: 'por una regla',
    hand: 'a mano',
    timer: 'por temporizador',
  },
  added: 'añadido por usted',
  /** Time of a timer in which no window was recorded. */
  timed: 'Temporizador, sin ventana capturada',
  note: (note: string) => `«${note}»`,
  later: 'desde que usted editó este registro',
  takeBack: 'Retirar',
  excluded: (count: number, time: string) =>
    `${plural(count, { one: 'Apartado', other: 'Apartados' })}: ${items(count)}, ${time}, sin enviar`,
  hidden: 'oculto',
  notClient: 'ajeno a clientes',
  putBack: 'Reponer',
};

/** Where approved entries are. */
const standings = {
  'in-clio': { name: 'enviado', title: 'Enviados' },
  waiting: { name: 'en espera', title: 'En espera' },
  missing: { name: 'no está en Clio', title: 'No están en Clio' },
};

/** The parts of the day. */
export const day = { needs, questions, drafts, small, charges, inside, standings };
