import type { billing as english } from '../../en/options/billing.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, hours, number } from '../format.ts';
import { rules } from '../rules.ts';

/** An increment in words. Clio's finest is no whole minute; a third of an hour and the like have no exact decimals. */
function increment(seconds: number): string {
  if (seconds % 60 !== 0) return `${seconds} segundos (${hours(seconds)})`;
  const minutes = counted(seconds / 60, 'minuto', 'minutos');
  return seconds % 36 === 0 ? `${minutes} (${hours(seconds)})` : minutes;
}

/** How time becomes entries, on the options page. */
export const billing: InAnyLanguage<typeof english> = {
  title: 'Facturación',
  grouping: {
    label: 'Hacer un registro por cada',
    note: 'La regla propia de un cliente cuenta antes que esto. Los registros pequeños se pueden volver a unir.',
    matter: 'Asunto y día',
    task: 'Tarea: un documento, un hilo de correo',
  },
  rounding: {
    label: 'Redondear antes de enviar',
    none: 'Nada: segundos exactos',
    ways: {
      up: (seconds) => `Al siguiente múltiplo de ${increment(seconds)}`,
      nearest: (seconds) => `Al múltiplo más próximo de ${increment(seconds)}`,
    },
    notes: {
      off: 'Clio redondea por sí mismo cada registro hacia arriba.',
      on: 'Lo trabajado se conserva. El detalle del día muestra cada diferencia.',
      unused: 'No se usa, porque Clio redondearía el resultado otra vez, sobre otra base. Elija otro.',
    },
  },
  longDay: {
    label: 'Señalar días de más de',
    note: 'Entre todos los asuntos, como los mostrará Clio.',
    usual: '12 h, lo habitual',
    hours: (count) => `${count} h`,
  },
  reminder: {
    title: 'Recordatorio',
    means:
      'Una notificación discreta los días con tiempo: qué está listo para enviar y qué está sin asunto. No nombra a ningún cliente.',
    remind: 'Recordarme el día',
    off: 'El navegador preguntará si Matterline puede mostrar notificaciones.',
    from: 'Desde',
    when: 'Los lunes dice también qué días no se enviaron. Espera a que acabe una llamada y a que usted vuelva al equipo.',
    refused: 'El navegador no lo permitió. No cambió nada.',
    notAllowed: 'El navegador ya no deja que Matterline muestre notificaciones, así que no llega ninguna.',
    allow: 'Permitir notificaciones',
  },
  increment: {
    label: 'Clio redondea hacia arriba a múltiplos de',
    notKnown: 'No se sabe',
    of: increment,
    notes: {
      saidByClio: 'Como lo fijó su despacho en Clio.',
      checked: 'Se comprueba con cada registro que se guarda en Clio.',
      unknown:
        'Clio no lo dice a esta cuenta. Mírelo en los ajustes de Clio, en la facturación, o déjelo: lo dirán los primeros registros.',
    },
  },
  rules,
  ownRules: {
    title: 'Sus reglas para clientes y asuntos',
    about:
      'Lo que un cliente quiere de los registros: una tarea por registro, un mínimo o un máximo, palabras que ningún concepto puede tener.',
    list: 'Reglas de facturación',
    one: 'regla',
    many: 'reglas',
    usual: 'Lo habitual',
    order: 'La regla de un asunto cuenta antes que la de su cliente.',
    firmHas: (count, locked) => {
      const firms =
        count === 1
          ? 'Su despacho tiene una regla así, que cuenta antes que las suyas'
          : `Su despacho tiene ${count} reglas así, que cuentan antes que las suyas`;
      return locked ? `${firms}.` : `${firms} para el mismo cliente o asunto.`;
    },
  },
  ownWords: {
    title: 'Sus propias palabras',
    about:
      'Palabras que usted cambió del mismo modo en dos borradores de concepto. Los borradores las dicen a su manera. Todo queda en este equipo.',
    none: 'Nada todavía. Cambie la misma palabra en dos borradores de concepto, y desde entonces los borradores la dicen a su manera. Todo queda en este equipo.',
    line: (from, to) => `«${to}» en lugar de «${from}»`,
    only: (whom) => `Solo para ${whom}`,
    forget: 'Olvidar',
    forgetWhich: (to) => `Olvidar «${to}»`,
  },
  firmRules: {
    list: 'Reglas de facturación',
    one: 'regla de facturación',
    many: 'reglas de facturación',
    usual: 'Como decida cada uno',
    about:
      'Lo que el despacho o un cliente quiere de los registros. La regla de un asunto cuenta antes que la de su cliente.',
  },
  whose: {
    label: 'Para',
    firm: 'Todos los asuntos',
    client: 'Los asuntos de un cliente',
    matter: 'Un asunto',
  },
  names: {
    client: {
      label: 'Cliente',
      placeholder: 'Nombre completo como en Clio',
      missing: 'Ningún cliente de este equipo tiene este nombre. Compruébelo en Clio.',
    },
    matter: {
      label: 'Asunto',
      placeholder: 'Su número en Clio',
      missing: 'Ningún asunto de este equipo tiene este número. Compruébelo en Clio.',
    },
  },
  items: {
    find: (one) => `Buscar una ${one}`,
    item: (one, place) => `${one} ${place}`,
    none: (one) => `Ninguna ${one} contiene estas palabras.`,
    more: (count, one, many) => `Mostrar más de ${counted(count, one, many)}`,
    add: (one) => `Añadir una ${one}`,
    remove: 'Quitar',
    done: 'Listo',
  },
  anyAmount: 'Cualquiera',
  allMatters: 'Todos los asuntos',
  nobodyYet: 'Aún nadie',
  ruleLine: (whom, wants) => `${whom}: ${wants.join(', ') || 'aún nada'}`,
  faults: {
    noClient: 'Nombre al cliente como en Clio.',
    noMatter: 'Nombre el asunto por su número en Clio.',
    notInRange: (subject, most) => `${subject}: escriba un número mayor que 0 y hasta ${number(most)}.`,
    leastOverMost: 'El mínimo de minutos supera el máximo. Cambie uno de los dos.',
    wantsNothing: 'Diga qué quiere esta regla de los registros.',
  },
};
