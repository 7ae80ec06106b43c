import type { backUp as english } from '../../en/options/back-up.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { size, stopped } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

type English = InAnyLanguage<typeof english>;

const NOTHING_CHANGED = 'No se cambió nada.';
const COPY_AGAIN = `Cópiela otra vez desde donde la guarda, o elija una anterior. ${NOTHING_CHANGED}`;

/** Why a back-up is not put back, and the next step. */
const faults: English['faults'] = {
  'no-file': { text: 'No se eligió ninguna copia.', advice: 'Elija el archivo que guardó «Hacer copia ahora».' },
  empty: { text: 'Falta la frase de contraseña.', advice: 'Escriba aquella con la que se hizo la copia.' },
  'not-ours': {
    text: 'Esto no es una copia de seguridad de Matterline.',
    advice: `Elija un archivo que guardó «Hacer copia ahora». ${NOTHING_CHANGED}`,
  },
  newer: {
    text: 'Esta copia se hizo con una versión más nueva de Matterline.',
    advice: `Actualice Matterline y ábrala de nuevo. ${NOTHING_CHANGED}`,
  },
  cut: { text: 'Falta el final de esta copia.', advice: COPY_AGAIN },
  damaged: { text: 'Esta copia no está como se hizo.', advice: COPY_AGAIN },
  passphrase: {
    text: 'Esta frase de contraseña no abre la copia.',
    advice: `Escríbala exactamente como la anotó; cada copia tiene aquella con la que se hizo. ${NOTHING_CHANGED}`,
  },
  again: {
    text: 'El navegador detuvo Matterline en pleno trabajo.',
    advice: `Inténtelo de nuevo. ${NOTHING_CHANGED}`,
  },
  held: {
    text: 'Hay una retención legal activa, y aún se guarda lo que sustituyó la última copia.',
    advice: `Se puede restaurar otra cuando la retención termine. ${NOTHING_CHANGED}`,
  },
};

/** Back-ups: made, put back, and what one replaced. */
export const backUp: English = {
  faults,
  make: {
    title: 'Copia de seguridad',
    means:
      'Todo lo que Matterline guarda en este perfil del navegador, en un archivo que solo abre su frase de contraseña: tiempo capturado, títulos, registros, lo aprendido y sus ajustes. Su sesión de Clio no está en él.',
    last: (when) => stopped(`La última se hizo aquí el ${when}`),
    none: 'Aquí aún no se hizo ninguna.',
    passphraseNote:
      'Anótela, o guárdela con sus contraseñas, no junto al archivo. Aquí no se guarda en ninguna parte, y sin ella nadie puede abrir el archivo.',
    make: 'Hacer copia ahora',
    under: 'Se está haciendo la copia',
    progress: (bytes) => `${size(bytes)} hasta ahora`,
    done: {
      text: 'La copia está entre sus descargas.',
      advice:
        'Guárdela donde sobreviva a este equipo. Para ver que se abre, ábrala más abajo: con ello no cambia nada.',
    },
    failed: { text: 'No se pudo hacer la copia.', advice: 'Recargue esta página e inténtelo de nuevo.' },
  },
  schedule: {
    title: 'Copias por sí solas',
    means:
      'El mismo archivo, hecho cada día o cada semana y puesto en una carpeta que usted nombra: en otro disco, por ejemplo, o que se copia a otro lugar. Se conservan las siete últimas, y una por semana de cuatro semanas antes; una retención legal las conserva todas.',
    path: 'Carpeta',
    pathNote: 'Su ruta completa, como /media/safe/Matterline o D:\\Safe. Ya tiene que existir.',
    every: 'Cada cuánto',
    rhythms: { daily: 'Cada día', weekly: 'Cada semana' },
    passphraseNote:
      'Anótela: sin ella nadie puede abrir los archivos. Aquí no se guarda en ningún sitio; la clave hecha de ella está en el almacén de claves de su sistema.',
    turnOn: 'Activar',
    on: (rhythm) => `${rhythm}, en`,
    none: 'Aún no se hizo ninguna.',
    last: (when) => `La última buena: ${when}.`,
    under: 'Se está haciendo una copia.',
    turnOff: 'Desactivar',
    now: 'Hacer una ahora',
    offNote:
      'Al desactivarlas, los archivos quedan en la carpeta y se abren con su frase de contraseña. Para otra carpeta u otra frase, desactívelas antes.',
    problems: {
      'bad-path': {
        text: 'Esta ruta no se puede usar.',
        advice: 'Escriba la ruta completa de una carpeta que no sea la del asistente.',
      },
      'no-folder': {
        text: 'La carpeta no está.',
        advice: 'Conecte su disco, o cree la carpeta; antes de una hora se intenta de nuevo. Lo que hay en ella queda.',
      },
      'no-room': {
        text: 'El disco de la carpeta está lleno.',
        advice: 'Haga sitio en él, o nombre una carpeta en otro disco. La última buena está intacta.',
      },
      'no-access': {
        text: 'No se puede escribir en la carpeta.',
        advice: 'Dé a su usuario el derecho de escribir en ella, o nombre otra carpeta. La última buena está intacta.',
      },
      'no-key': {
        text: 'La clave de estas copias ya no está en el almacén de claves.',
        advice: 'Desactívelas y actívelas de nuevo, con una frase de contraseña.',
      },
      'no-key-store': {
        text: 'Este sistema no tiene almacén de claves, o ninguno está en marcha.',
        advice: 'Sin él no se guarda ninguna clave, y ninguna copia se hace por sí sola. Haga copias a mano, arriba.',
      },
      locked: {
        text: 'El almacén de claves está bloqueado o se negó.',
        advice: 'Desbloquéelo; antes de una hora se intenta de nuevo.',
      },
      'no-helper': {
        text: 'No se puede hablar con el asistente.',
        advice: 'Qué hacer está en «Captura».',
      },
      'not-written': {
        text: 'No se pudo hacer la copia.',
        advice: 'Antes de una hora se intenta de nuevo. La última buena está intacta.',
      },
    },
  },
  restore: {
    title: 'Restaurar una copia',
    means:
      'En un equipo nuevo, o si algo se perdió. Primero se examina el archivo; nada cambia antes de que usted lo diga.',
    file: 'Copia',
    passphrase: 'Frase de contraseña',
    open: 'Abrirla',
    under: { look: 'Se está examinando la copia', put: 'Se está restaurando la copia' },
    percent: (share) => `${Math.floor(share * 100)} %`,
    ask: (when) => `${stopped(`Esta copia está completa y se hizo el ${when}`)} ¿Restaurarla?`,
    askAdvice:
      'Sustituye todo lo que Matterline guarda en este perfil del navegador: lo capturado, decidido o cambiado desde entonces desaparece, y lo eliminado desde entonces vuelve. No se envía de nuevo ningún registro que ya pueda estar en Clio. Lo sustituido se guarda 30 días, para que pueda recuperarlo.',
    leave: 'Dejar todo como está',
    put: 'Restaurarla',
    stop: 'Parar',
    done: {
      text: 'La copia está restaurada.',
      advice: 'En otro equipo, inicie sesión de nuevo en Clio en «Conexiones».',
    },
  },
  replaced: {
    title: 'Lo que había antes aquí',
    means: (since) => stopped(`Una copia lo sustituyó el ${since}`),
    until: (until) => `Se guarda hasta el ${until} y después se elimina por sí solo. Eliminar días también lo elimina.`,
    held: 'Se guarda mientras la retención legal esté activa.',
    bringBack: 'Recuperarlo…',
    delete: 'Eliminarlo ya…',
    cancel: 'Cancelar',
    askBack: '¿Recuperar lo que había antes aquí?',
    askBackAdvice:
      'Sustituye lo que hay aquí ahora. Esto se guarda a su vez 30 días, con lo capturado y decidido desde entonces: entretanto usted no verá ese tiempo.',
    back: 'Recuperarlo',
    askDelete: '¿Eliminar lo que había antes aquí?',
    askDeleteAdvice: `No se puede deshacer. ${leftByBrowser}`,
    deleteForGood: 'Eliminar para siempre',
    brought: 'Lo que había antes aquí está de vuelta.',
    deleted: 'Lo que había antes aquí está eliminado.',
    gone: 'No queda nada de lo que había antes aquí.',
    heldNow: 'No se eliminó nada: hay una retención legal activa.',
  },
};
