import { at, counted, list, plural } from './format.ts';

const items = (count: number) => counted(count, 'elemento', 'elementos');

const given = (count: number) => `${items(count)} ${plural(count, { one: 'asignado', other: 'asignados' })}`;
const divided = (count: number) => `${items(count)} ${plural(count, { one: 'repartido', other: 'repartidos' })}`;

/** What was done, after the fact, by the kind of the act. */
const done = {
  tag: given,
  give: given,
  exclude: (count: number) =>
    `${items(count)} ${plural(count, { one: 'apartado o repuesto', other: 'apartados o repuestos' })}`,
  delete: (count: number) => `${items(count)} ${plural(count, { one: 'eliminado', other: 'eliminados' })}`,
  split: () => 'Elemento dividido',
  join: () => 'Elementos unidos',
  note: () => 'Nota guardada',
  share: divided,
  add: () => 'Tiempo añadido',
  timer: () => 'Tiempo del temporizador contado',
  leave: () => 'Dejado como ausencia',
  close: () => 'Día cerrado',
  draft: () => 'Registro cambiado',
};

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** A step of undo: what was done, to how many items, with which matters. */
interface Step {
  kind: keyof typeof done;
  count: number;
  matters: readonly string[];
}

/** What items were given to by a step: a matter, or several; null where it gave none. */
function givenTo({ kind, matters }: Step): string | null {
  if (kind !== 'tag' && kind !== 'give') return null;
  return (matters.length > 1 ? `${matters.length} asuntos` : matters[0]) ?? null;
}

/** What a step was, in the words of its matters. */
function stepText({ kind, count, matters }: Step): string {
  const [matter] = matters;
  if (matter === undefined) return lowered(done[kind](count));
  switch (kind) {
    case 'share':
      return `${divided(count)} entre ${list(matters)}`;
    case 'add':
      return `tiempo añadido a ${matter}`;
    case 'timer':
      return `temporizador de ${matter}`;
    case 'draft':
      return `registro de ${matter} cambiado`;
    default:
      return lowered(done[kind](count));
  }
}

/** @param day where it was done, if that is not the day on screen @param rule what became of the rule made with it */
const sentence = (what: string, day: string | null, rule: string | undefined) =>
  [`${what}${day === null ? '' : ` (${day})`}`, rule].filter(Boolean).join('; ');
const UNDONE_RULE = { made: 'regla eliminada', 'switched-on': 'regla desactivada de nuevo' };
const REDONE_RULE = { made: 'regla guardada de nuevo', 'switched-on': 'regla activada de nuevo' };
type StepRule = keyof typeof UNDONE_RULE | undefined;

/** The status line: what was done, and what could not be. */
export const status = {
  done,
  undone: (step: Step, day: string | null, rule: StepRule) => {
    const matter = givenTo(step);
    const what = matter ? `Devuelto: ${items(step.count)} de ${matter}` : `Deshecho: ${stepText(step)}`;
    return sentence(what, day, rule && UNDONE_RULE[rule]);
  },
  redone: (step: Step, day: string | null, rule: StepRule) => {
    const matter = givenTo(step);
    const what = matter ? `Asignado de nuevo: ${items(step.count)} a ${matter}` : `Rehecho: ${stepText(step)}`;
    return sentence(what, day, rule && REDONE_RULE[rule]);
  },
  nothingToUndo: 'No hay nada que deshacer.',
  nothingToRedo: 'No hay nada que rehacer.',
  undo: 'Deshacer',
  given: (count: number, matter: string) => `${given(count)} a ${matter}`,
  givenAll: (count: number, matters: number) => `${given(count)} a ${counted(matters, 'asunto', 'asuntos')}`,
  /** That the same answer was given three times. */
  thirdTime: (done: string) => `${done}, por tercera vez`,
  always: 'Siempre',
  added: (time: string) => `${time} añadido`,
  timer: {
    started: (matter: string) => `Corre el temporizador de ${matter}`,
    stopped: (time: string, matter: string) => `Temporizador parado: ${time} para ${matter}`,
    lessThanMinute: 'menos de un minuto',
    /** One stopped as another started. */
    both: (stopped: string, started: string) => `${stopped}. ${started}`,
    nothing: 'Temporizador parado. No había tiempo que contar.',
    none: 'Ese temporizador ya estaba parado.',
    noMatter: 'su asunto',
  },
  leftAsAway: 'Dejado como ausencia',
  leftAsRecorded: 'Dejado como se capturó',
  noteKept: 'Nota guardada',
  splitAt: (time: string) => `Dividido ${at(time)}`,
  divided: (matters: number) => `Repartido entre ${matters} asuntos`,
  takenBack: 'Retirado',
  putBack: 'Repuesto',
  leftOut: 'Omitido',
  dayClosed: 'Día cerrado',
  fixed: 'Hecho',
  nothingToDo: 'No había nada que hacer.',
  dayChanged: 'El día ha cambiado entretanto. Mírelo una vez más.',
  wordsForgotten: (to: string) => `Los borradores ya no dirán «${to}» por sí solos.`,
  /** @param words by which it is known again; null where the rule has none that can be shown */
  remembered: (count: number, matter: string, words: string | null) =>
    `${given(count)} a ${matter}, y recordado${words === null ? '' : ` por «${words}»`}`,
  givenWithoutRule: (count: number, matter: string) =>
    `${given(count)} a ${matter}. El título no tiene palabras para reconocerlo.`,
  ruleKept: 'La regla está guardada. La tiene en Opciones, Encontrar asuntos.',
  ruleNotKept: 'La regla no se guardó porque su asunto ya no está. Hágala de nuevo.',
  wordsNotStored:
    'No se pudieron guardar sus palabras, y nada se envía sin ellas. Quedan en su casilla hasta que se guarden.',
  unanswered: 'La extensión no pudo hacerlo, así que nada cambió. Inténtelo de nuevo.',
  keptForLater:
    'La extensión no responde en este momento. Esto se guarda mientras este navegador esté abierto y se hace cuando responda.',
  notApproved: 'La extensión no pudo hacerlo, así que no se envió nada. Cierre esta ventana y vuelva a abrirla.',
  sentLater:
    'La extensión no responde en este momento. Lo que usted aprobó se guarda mientras este navegador esté abierto y se envía cuando responda. Compruebe aquí si se envió.',
  notSent: {
    changed: 'El día cambió mientras lo miraba, así que no se envió nada. Mírelo una vez más y envíe.',
    'not-connected': 'No enviado: conecte primero con Clio. Sus conceptos se conservan.',
    empty: 'No había nada que enviar.',
    blocked: 'No se envió nada: un registro necesita antes su respuesta. El registro dice cuál.',
  },
  /** What was asked of an entry that is approved. */
  entry: {
    onItsWay: 'En camino a Clio',
    timeOnItsWay: (from: string, to: string) => `Tiempo cambiado de ${from} a ${to}, en camino a Clio`,
    beingTakenBack: 'Retirándose de Clio',
    triedAgain: 'Se intenta de nuevo',
    allTriedAgain: 'Lo que espera se intenta de nuevo',
    lookedUp: 'Se consulta una vez más, y se envía de nuevo si no hay otra cosa allí',
    noted: 'Anotado',
    removed: 'Eliminado de Clio',
    bothKept: 'Se conservan ambos',
    onItsWayAlready: 'Ya está en camino a Clio.',
    notDone: {
      busy: 'Está en camino en este momento. Inténtelo de nuevo enseguida.',
      billed: 'Está en una factura de Clio, así que solo se puede cambiar allí.',
      gone: 'Ya no está allí para cambiarlo.',
      changed: 'Alguien lo cambió entretanto en Clio. Mírelo una vez más y dígalo de nuevo.',
      'more-than-worked': 'No se trabajó tanto. Abra Cambiar y diga que es correcto.',
      'not-connected': 'No se pudo consultar a Clio. Compruebe la conexión e inténtelo de nuevo.',
    },
  },
};
