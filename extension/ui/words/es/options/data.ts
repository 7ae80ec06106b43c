import type { data as english } from '../../en/options/data.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

const FAILED_ADVICE = 'Recargue esta página e inténtelo de nuevo.';
const NOT_UNDONE = `No se puede deshacer. ${leftByBrowser}`;

/** A number of months as a person says it: "3 meses", "1 año", "7 años". */
function monthsText(months: number | null): string {
  if (months === null) return 'Para siempre';
  if (months % 12 !== 0) return months === 1 ? '1 mes' : `${months} meses`;
  return months === 12 ? '1 año' : `${months / 12} años`;
}

/** What the attorney has in Matterline: export, how long it is kept, and the end of it. */
export const data: InAnyLanguage<typeof english> = {
  title: 'Sus datos',
  keepIt: 'Conservarlo',
  licenses: 'Licencias del software en Matterline',
  reports: {
    title: 'Informes',
    means:
      'Cómo está el tiempo de los días que elija: qué no está aún en Clio, por día, asunto y cliente, y qué hizo el redondeo.',
    open: 'Abrir informes',
  },
  exported: {
    title: 'Exportación',
    means:
      'Todo el tiempo capturado con sus asuntos y todos los registros que usted aprobó, en un archivo JSON; o solo el tiempo, como tabla.',
    all: 'Exportar',
    table: 'Tabla (CSV)',
    beingMade: 'Se está haciendo el archivo.',
    failed: 'No se pudo hacer la exportación. Recargue esta página e inténtelo de nuevo.',
  },
  retention: {
    keepTitles: 'Conservar títulos',
    months: monthsText,
    byFirm: 'Lo fijó su despacho.',
    held: 'No se elimina nada mientras la retención legal esté activa.',
    never: 'Nunca se elimina nada por sí solo.',
    deletes:
      'Los días más antiguos se eliminan por sí solos, con sus títulos; nunca un día con tiempo sin enviar ni cerrar.',
    ask: (months) =>
      `Los días de hace más de ${monthsText(months)} se eliminan entonces para siempre, salvo los que tengan tiempo sin enviar ni cerrar.`,
    askAdvice: `Lo que está en Clio queda allí. ${leftByBrowser}`,
    deleteOlder: 'Eliminar títulos antiguos',
  },
  deletion: {
    title: 'Eliminar días',
    means:
      'Todo lo capturado en este perfil del navegador en estos días, con sus títulos, para siempre. Lo que está en Clio queda allí, y los registros conservan su tiempo y sus notas. También se va lo que una copia de seguridad sustituyó; las copias que usted guardó las elimina usted.',
    from: 'Desde',
    to: 'Hasta',
    delete: 'Eliminar…',
    wrongOrder: 'El primer día es posterior al último. Cambie uno de los dos.',
    holdOn: 'La retención legal está activa, así que no se puede eliminar nada. Desactívela antes, más arriba.',
    ask: (days) => `¿Eliminar ${days}?`,
    askAdvice: NOT_UNDONE,
    deleteForGood: 'Eliminar para siempre',
    deleted: (days) => `Eliminado: ${days}.`,
    held: 'No se eliminó nada: hay una retención legal activa.',
    heldAdvice: 'Desactívela más arriba e inténtelo de nuevo.',
    failed: 'No se eliminó nada.',
    failedAdvice: FAILED_ADVICE,
  },
  matterDeletion: {
    title: 'Eliminar el tiempo de un asunto',
    means:
      'Todas las ventanas que son de un asunto por sus títulos, porque usted lo dijo o por un registro, de todos los días, con sus títulos, para siempre. Las que solo se sugieren para él se quedan. Lo que está en Clio queda allí, y los registros conservan su tiempo y sus notas.',
    matter: 'Asunto',
    delete: 'Eliminar…',
    counting: 'Se está sumando su tiempo.',
    deleting: 'Se está eliminando su tiempo.',
    nothing: (matter) => `Aquí no hay nada de ${matter}.`,
    ask: (matter, time, days) => `¿Eliminar ${time} de ${matter}, en ${counted(days, 'día', 'días')}?`,
    askAdvice: NOT_UNDONE,
    deleted: (matter) => `Eliminado: el tiempo de ${matter}.`,
    failed: 'No se eliminó todo.',
    failedAdvice: FAILED_ADVICE,
  },
  allDeletion: {
    title: 'Eliminar todo',
    means:
      'Todo el tiempo, títulos, borradores, registros, reglas, ajustes y lo aprendido, y la conexión con Clio. Lo que está en Clio queda allí; lo que usted aprobó y aún no se envió no se enviará nunca. Solo quedan su consentimiento, lo que fijó en «Captura» y lo que fijó su despacho: la captura sigue, salvo que la ponga en pausa.',
    delete: 'Eliminar…',
    ask: '¿Eliminar todo?',
    askAdvice: `No se puede deshacer. Las copias de seguridad y exportaciones que usted guardó no se eliminan con ello. ${leftByBrowser}`,
    deleting: 'Se está eliminando todo.',
    deleted: 'Todo está eliminado.',
    failed: 'No se eliminó todo.',
  },
};
