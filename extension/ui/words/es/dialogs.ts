import { counted, decimals, stopped, the } from './format.ts';

const items = (count: number) => counted(count, 'elemento', 'elementos');

/** What lies over the day: its questions, and what they are answered with. */
export const dialogs = {
  cancel: 'Cancelar',
  otherMatter: 'Otro asunto',
  chooseMatter: 'Elegir un asunto',
  /** Behind the title of one of several items. */
  andMore: (count: number) => `y ${counted(count, 'otro', 'otros')}`,
  time: {
    moreThanOnce: 'Esta hora se repite. Diga cuál es.',
    missing: 'El reloj se adelanta y ese día no tiene esta hora. Escriba otra.',
    which: (label: string) => `${label} se repite. ¿Cuál es?`,
    /** One of two instants that a clock shows as the same time of a day. */
    first: (time: string) => `${time} (primera)`,
    second: (time: string) => `${time} (segunda)`,
  },
  addTime: {
    title: 'Añadir tiempo',
    add: 'Añadir',
    replace: 'Sustituirlo',
    what: '¿Qué fue?',
    example: 'Llamada con el abogado de la contraparte',
    from: 'Desde',
    to: 'Hasta',
    start: 'El inicio',
    end: 'El final',
    endsFirst: 'El final es anterior al inicio.',
    wasCall: 'Fue una llamada o reunión',
    matter: 'Asunto, si lo conoce',
    /** What is added where time was recorded: the part that is free. */
    addFree: (time: string) => `Añadir lo libre: ${time}`,
    /** @param range from the first of it to the last @param taken how much of the range; null for all of it */
    inTheWay: (range: string, taken: string | null) =>
      stopped(`Allí se capturó tiempo: ${taken === null ? '' : `${taken} de `}${range}`),
    partSent: (time: string) => `${time} están en registros y quedan allí.`,
    allSent: 'Está en registros y queda allí.',
    toCome: 'Este tiempo aún no ha llegado. Añádalo cuando pase.',
  },
  timer: {
    start: 'Iniciar un temporizador',
    what: 'Para qué es, tal como irá en el concepto; puede quedar vacío',
    matter: 'Asunto',
    stop: 'Parar el temporizador',
    away: (time: string) => `Durante ${time} no hubo nadie ante el equipo.`,
    unknown: (time: string) => `Durante ${time} no se capturó nada.`,
    keep: 'Conservar todo',
    leave: 'Omitir eso',
  },
  changeTime: {
    title: (matter: string) => `Tiempo de ${matter}`,
    change: 'Cambiar',
    asWorked: 'Lo trabajado',
    hours: 'Horas en Clio',
    means: (hours: string, worked: string) => `${hours}; lo trabajado, ${worked}, no cambia.`,
    howToWrite: `Escriba ${decimals(5400)}, 1:30 o 90 m.`,
  },
  confirmRule: {
    title: (matter: string) => `Recordar para ${matter}`,
    /** @param words of the rule; null where it has none @param count of items that would move besides */
    asks: (words: string | null, matter: string, count: number, time: string) =>
      `${words === null ? 'Todo título como este' : `Todo título con «${words}»`} iría a ${matter} desde ahora. También se moverían ${items(count)}, ${time}, aún sin enviar:`,
    remember: 'Recordar y moverlos',
  },
  divide: {
    title: (count: number, time: string) => `Repartir ${items(count)}, ${time}`,
    divide: 'Repartir',
    minutes: (count: number) => `${count} min`,
    left: (time: string) => `quedan ${time}`,
    nothingLeft: 'no queda nada',
    timeFor: (matter: string) => `Tiempo de ${matter}`,
    without: (matter: string) => `Sin ${matter}`,
    inAll: (time: string, byHand: boolean) =>
      `${time} en total, ${byHand ? 'a mano; el último toma lo que queda' : 'a partes iguales'}.`,
    equalParts: 'Partes iguales',
    firstMatter: 'Primer asunto',
    anotherMatter: 'Otro asunto',
  },
  editEntry: {
    change: (matter: string) => `Cambiar: ${matter}`,
    sendAgain: (matter: string) => `Enviar de nuevo: ${matter}`,
    changeInClio: 'Cambiar en Clio',
    send: 'Enviar de nuevo',
    narrative: 'Concepto',
    hours: 'Horas en Clio',
    timeMeans: (from: string, to: string, worked: string) =>
      from === to ? `${to}; ${worked} de trabajo.` : `${from} pasa a ${to}; lo trabajado, ${worked}, no cambia.`,
    moreIsRight: (hours: string, worked: string) => `${hours} es más que lo trabajado, ${worked}. Es correcto.`,
    asInClio: 'Como está en Clio',
  },
  goToDate: {
    title: 'Ir a una fecha',
    go: 'Ir',
    date: 'Fecha',
    upToToday: 'Escriba un día hasta hoy.',
  },
  ledger: {
    title: 'Trabajado y en Clio',
    worked: 'Trabajado',
    inClio: 'En Clio',
    inClioOnceSent: 'En Clio cuando todo se envíe',
    why: {
      rounding: 'redondeado',
      changed: 'tiempo cambiado por usted',
      'changed-in-clio': 'tiempo cambiado en Clio',
      deleted: 'eliminado en Clio',
      refused: 'no aceptado por Clio',
      'left-out': 'elementos omitidos',
    },
    ofMatter: (matter: string, why: string) => `${matter}, ${why}`,
    thereNow: 'de ello, ya allí',
    nonBillable: 'de ello, no facturable',
    noCharge: 'de ello, sin cargo',
  },
  makeRule: {
    title: 'Crear una regla',
    keep: 'Guardar la regla',
    likeThis: (title: string) => `Las ventanas como <title>${title}</title> van a`,
    words: 'Todo título con estas palabras, en este orden',
    tooLong: 'Acorte las palabras: 200 caracteres como máximo.',
    tooMany: 'Hay demasiadas reglas. Elimine algunas en las opciones.',
    noWord: 'Escriba al menos una palabra con una letra o una cifra.',
    nothingMoves: 'No se movería ningún elemento sin enviar. Las ventanas nuevas siguen la regla.',
    moves: (count: number, time: string) => `Se moverían ${items(count)}, ${time}, aún sin enviar:`,
    notWorkedOut: 'No se pudo calcular qué se movería. Cambie una palabra para reintentar.',
    noWordsYet: 'Escriba las palabras por las que se reconoce un título así.',
  },
  /** What becomes of a title by a rule. */
  moves: {
    question: 'una pregunta',
    questionNow: (matter: string) => `una pregunta, ahora ${matter}`,
    closed: 'queda sin asunto: este está cerrado',
    now: (matter: string) => `ahora ${matter}`,
  },
  note: {
    title: (count: number) => `Nota sobre ${items(count)}`,
    keep: 'Guardar',
    note: 'Nota. Déjela vacía para quitarla.',
  },
  give: {
    title: (count: number, time: string) => `Asignar ${items(count)}, ${time}, a`,
  },
  split: {
    /** @param when from the first instant to the last @param time that was worked in it */
    title: (when: string, time: string) => `Dividir ${when}, ${time}`,
    split: 'Dividir',
    at: 'A las',
    thisTime: 'Esta hora',
    /** @param pauses whether there are any in between */
    into: (first: { when: string; time: string }, second: { when: string; time: string }, pauses: boolean) =>
      `${first.when} (${first.time}) y ${second.when} (${second.time})${pauses ? '; las pausas no cuentan' : ''}.`,
    between: (from: string, to: string) => stopped(`Elija una hora entre ${the(from)} y ${the(to)}`),
  },
};
