import type { imports as english } from '../../en/options/imports.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

type English = InAnyLanguage<typeof english>;

/** Why nothing can be taken from a file. */
const faults: English['faults'] = {
  'unknown-file': {
    text: 'Este archivo no es una exportación de ActivityWatch ni una tabla con horas.',
    advice:
      'Elija el archivo JSON de ActivityWatch, o una tabla cuya primera línea nombre sus columnas: start, end, app, title.',
  },
  columns: {
    text: 'Falta una columna en esta tabla.',
    advice: 'Su primera línea debe nombrar start y end, y app o title.',
  },
  empty: {
    text: 'En este archivo no hay ventanas con una hora.',
    advice: 'Las horas deben escribirse como 2026-11-23T09:00:00Z o 2026-11-23 09:00.',
  },
};

/** Time from other programs. */
export const imports: English = {
  title: 'Importación',
  means:
    'El tiempo que capturó otro programa llena el tiempo en que aquí no se capturó nada. Lo que ya está aquí queda como está, e importar otra vez el mismo archivo no cambia nada.',
  how: 'De ActivityWatch: en «Raw Data», exporte todos los «buckets» como JSON; o abra http://localhost:5600/api/0/export y guarde esa página. O cualquier tabla (CSV) con las columnas start, end, app y title.',
  file: 'Archivo',
  reading: 'Se está leyendo el archivo.',
  holds: (time, days) => `${time} de ventanas, ${days}.`,
  fills: (time) => `Llena ${time} en que aquí no se capturó nada.`,
  nothingNew: 'No se añadiría nada: todo su tiempo ya está ocupado aquí.',
  leftOut: (time) => `Se omite además ${time}: ventanas privadas y lo que usted nunca captura.`,
  unread: (count) => `De él no se pueden leer ${counted(count, 'línea', 'líneas')}.`,
  leave: 'Dejarlo',
  take: 'Añadirlo',
  taking: 'Se está añadiendo el tiempo.',
  done: (time) => `Se añadió ${time}. Lo encuentra en la revisión de sus días.`,
  failed: {
    text: 'No se pudo añadir todo.',
    advice: 'Elija el archivo de nuevo: lo que ya está aquí queda como está.',
  },
  faults,
  made: {
    title: 'Lo importado',
    what: (time, days, when) => `${time}, ${days}; importado el ${when}`,
    remove: 'Quitar…',
    removeWhich: (file) => `Quitar lo que añadió «${file}»`,
    ask: (file) => `¿Quitar lo que añadió «${file}»?`,
    askAdvice: `Sus ventanas se eliminan para siempre, con lo que usted decidió sobre ellas. Los registros conservan su tiempo y sus notas, y lo que está en Clio queda allí. ${leftByBrowser}`,
    askUnsentAdvice: `Sus ventanas se eliminan para siempre, con lo que usted decidió sobre ellas, y también los registros de ahí que no están en Clio. Mientras siga con el asistente, se ofrece de nuevo. ${leftByBrowser}`,
    unsent: (day) => `Trabajo sin enviar: ${day}`,
    keep: 'Conservarlo',
    deleteForGood: 'Eliminar para siempre',
    held: {
      text: 'No se eliminó nada: hay una retención legal activa.',
      advice: 'Desactívela e inténtelo de nuevo.',
    },
  },
};
