import { the } from './format.ts';

const retried = 'Se intenta de nuevo por sí solo.';

/** What failed in the background, by the part in which it did, and what to do about it. */
export const faults = {
  title: 'Lo que falló en segundo plano',
  intro:
    'Matterline sigue por sí solo después de cada fallo. Si uno se repite una y otra vez, haga lo que dice su línea.',
  places: {
    acts: { what: 'Algo que usted hizo', advice: 'Compruebe si está hecho; si no, hágalo de nuevo.' },
    'back-up': { what: 'Hacer una copia por sí solo', advice: retried },
    badge: { what: 'El número del botón de la barra', advice: 'Se muestra con el próximo cambio.' },
    'changes-in-clio': { what: 'Mirar qué cambió en Clio', advice: retried },
    helper: { what: 'Hablar con el asistente', advice: 'Si no se captura el tiempo, reinicie el navegador.' },
    'key-store': { what: 'Guardar secretos en el almacén de claves', advice: 'Desbloquee el almacén de este equipo.' },
    maintenance: { what: 'Borrar lo más antiguo de lo que usted conserva', advice: retried },
    notes: { what: 'Buscar asuntos que nombra un concepto', advice: retried },
    pages: { what: 'Avisar de un cambio a páginas abiertas', advice: 'Recargue la página que muestre algo viejo.' },
    policy: { what: 'Leer la política de su despacho', advice: 'Reinicie el navegador.' },
    posting: { what: 'Enviar registros a Clio', advice: `${retried} Lo que espera queda en este equipo.` },
    recording: {
      what: 'Guardar el tiempo capturado',
      advice: 'El asistente lo conserva y lo envía de nuevo. Libere espacio en el disco.',
    },
    reminders: { what: 'Recordar el día', advice: retried },
    storage: {
      what: 'Leer o escribir lo que guarda el navegador',
      advice: 'Libere espacio en el disco y reinicie el navegador.',
    },
    suggestions: { what: 'Calcular sugerencias', advice: 'Los días se muestran sin ellas hasta que funcione.' },
    sync: { what: 'Traer asuntos de Clio', advice: retried },
    tabs: { what: 'Mirar las pestañas de este navegador', advice: 'Entretanto se captura por títulos de ventana.' },
    unsent: { what: 'Guardar el trabajo sin enviar con el asistente', advice: retried },
    update: { what: 'Recibir una versión nueva', advice: 'Reinicie el navegador.' },
  },
  /** The rest of a line: when it failed last, and the error's name for support. */
  last: (when: string, code: string) => `La última vez, ${the(when)} (${code}).`,
};
