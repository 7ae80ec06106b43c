import { at, counted, number, stopped, the } from './format.ts';

/** What stands around the day: header, footer, troubles, menus of the page. */
export const shell = {
  header: {
    dayBefore: 'Día anterior',
    dayAfter: 'Día siguiente',
    today: 'Hoy',
    todayIs: (day: string) => `Hoy, ${day}`,
    search: 'Buscar',
    lessThanMinute: 'Menos de un minuto',
    lessThanMinuteSoFar: 'Menos de un minuto hasta ahora',
    nothingYet: 'Aún no se capturó nada',
    closed: 'cerrado',
    /** Parts of a day's time: "3 h 22 min enviado". */
    part: (time: string, name: string) => `${time} ${name}`,
    ready: 'listo',
    needsMatter: 'sin asunto',
  },
  timer: {
    label: 'Temporizador',
    since: (time: string) => `desde ${the(time)}`,
    stop: 'Parar',
    goesOn: 'Sigue',
    stopAt: (time: string) => `Parar ${at(time)}`,
    long: (since: string) => `${stopped(`Este temporizador corre desde ${the(since)}`)} ¿Sigue siendo correcto?`,
    away: (range: string) => `Según lo capturado, no se trabajó (${range}). ¿Sigue el temporizador?`,
    ended: (matter: string, start: string, end: string) =>
      `El temporizador de ${matter}, desde ${the(start)}, acabó ${at(end)} con el día. No cuenta el tiempo en que no se capturó trabajo.`,
    seen: 'Entendido',
  },
  dayByHour: 'El día por horas',
  reading: 'Leyendo el día…',
  openAgain: 'Cierre esta ventana y vuelva a abrirla.',
  /** What is not on the first screen, while it comes and where it does not. */
  further: {
    coming: 'Un momento…',
    missing: 'Esto no se abre',
    trouble: 'No se pudo leer una parte de Matterline. Puede haberse actualizado desde que se abrió esta ventana.',
  },
  strip: (from: string, to: string) => `El día, de ${the(from)} a ${the(to)}`,
  /** What is drawn of the day, ten minutes by ten minutes. */
  blocks: {
    needs: 'Sin asunto',
    aside: 'Apartado',
    /** @param besides how long something else was in front meanwhile; null for not at all */
    exactly: (name: string, when: string, time: string, besides: string | null) =>
      `${name} · ${when} · ${time}${besides === null ? '' : `, y ${besides} de otras cosas`}`,
    lessThanMinute: 'menos de un minuto',
    away: (time: string) => `ausente ${time}`,
    nothing: (time: string) => `nada capturado, ${time}`,
    whatWasIt: '¿qué fue?',
  },
  unsent: {
    days: (count: number, counting: boolean) =>
      `Sin enviar: ${counted(count, 'día', 'días')}${counting ? ' · aún contando' : ''}`,
    /** @param named days with their times @param more how many besides these */
    named: (named: readonly string[], more: number, counting: boolean) =>
      `Sin enviar: ${named.join(', ')}${more > 0 ? ` y ${more} más` : ''}${counting ? ' · aún contando' : ''}`,
    counting: 'Aún se cuentan los días anteriores.',
  },
  nothing: {
    allExcluded: 'Todo este día está apartado.',
    allExcludedToday: 'Hasta ahora, todo lo de hoy está apartado.',
    nothing: 'En este día no se capturó nada.',
    goToToday: 'Ir a hoy',
    welcome:
      'Trabaje como siempre. Las ventanas que usa aparecen aquí, y su tiempo encuentra el asunto por el número del título.',
    allSentToday: 'Hasta ahora, todo está en Clio.',
    allSent: 'Todo este día está en Clio.',
  },
  closeDay: {
    closed: 'Usted cerró este día. Lo que queda no se envía ni se vuelve a preguntar.',
    close: (time: string) => `Cerrar este día con ${time} sin enviar`,
  },
  troubles: {
    options: 'Opciones',
    reading: (done: number, total: number | null) =>
      `Leyendo sus asuntos de Clio: ${total === null ? number(done) : `${number(done)} de ${number(total)}`}.`,
    readingAdvice: 'Cuando estén aquí, los títulos encuentran su asunto por sí solos.',
    notConnected: 'Aún no hay conexión con Clio.',
    notConnectedAdvice: 'Conecte una vez, y Matterline conoce sus asuntos y puede enviar su tiempo.',
    connect: 'Conectar',
  },
  footer: {
    lookedUpAt: (time: string) => stopped(`Lo que Clio no confirmó se consulta allí ${at(time)}`),
    waitsUntil: (time: string) => stopped(`Clio pide esperar; se sigue ${at(time)}`),
    goesOnAt: (trouble: string, time: string) => stopped(`${trouble} Se sigue ${at(time)}`),
    stopped: (done: number, total: number) => `Detenido en ${done} de ${total}. No se envía nada hasta que usted siga.`,
    sending: (done: number, total: number) => `Enviando, ${done} de ${total}. Puede cerrar esto.`,
    /** @param next why no more is sent now, and when it goes on */
    done: (done: number, total: number, next: string) => `${done} de ${total} hechos. ${next}`,
    progress: 'Enviado a Clio',
    resume: 'Seguir',
    stop: 'Parar',
    worked: (time: string) => `${time} de trabajo`,
    forClio: (hours: string) => `${hours} para Clio`,
    ledger: 'detalle',
    byHand: (time: string) => `${time} cambiado a mano`,
    rounding: (time: string) => `${time} de redondeo`,
    both: (hand: string, rounding: string) => `${hand}, ${rounding}`,
    signIn: 'Iniciar sesión para enviar',
    connect: 'Conectar para enviar',
    send: (entries: number) => `Enviar ${counted(entries, 'registro', 'registros')} a Clio`,
    tick: 'Marque registros para enviar',
  },
  pageMenu: {
    label: 'Menú',
    openInTab: 'Abrir en una pestaña',
    openInPanel: 'Abrir en el panel lateral',
    options: 'Opciones',
  },
  selection: {
    label: 'Elementos elegidos',
    count: (items: number) => counted(items, 'elemento', 'elementos'),
    more: 'Más para estos elementos',
    none: 'No elegir ninguno',
  },
};
