import type { recording as english } from '../../en/options/recording.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { checkUp } from '../check-up/check-up.ts';
import { counted, size } from '../format.ts';

type English = InAnyLanguage<typeof english>;

/** A part of the recorded time, from 0 to 1. */
function share(part: number): string {
  const percent = Math.round(part * 100);
  if (part >= 1) return 'todo lo capturado';
  if (percent === 0) return 'menos del 1 % de lo capturado';
  return `el ${Math.min(99, percent)} % de lo capturado`;
}

const helper: English['helper'] = {
  title: 'Asistente',
  version: (version) => `Versión ${version}`,
  notSeen: 'Aún no visto',
  platforms: { 'linux-x11': 'Linux, X11', 'linux-wayland': 'Linux, Wayland', macos: 'macOS', windows: 'Windows' },
  pause: 'Pausar…',
  recordedIn: 'Se captura en',
  thisProfile: (browser) => `Este perfil${browser === null ? '' : ` (${browser})`}`,
  waits: 'Espera en el asistente',
  nothingWaits: 'Nada: todo está guardado aquí',
  waiting: (observations, bytes, limit) =>
    `${counted(observations, 'observación', 'observaciones')}, ${size(bytes)} de ${size(limit)} como máximo`,
  details: 'Detalles para soporte',
  copy: 'Copiar',
  support: (facts) =>
    [
      `Asistente ${facts.helper}, Node ${facts.node}, proceso ${facts.pid}`,
      `Ve las ventanas mediante ${facts.observer}`,
      `Diario ${facts.journal.id}: de ${facts.journal.first} a ${facts.journal.last}, ${facts.bytes} de ${facts.limit} bytes`,
      `Problema al guardar: ${facts.trouble ?? 'ninguno'}`,
      `Se captura en: ${facts.holder ?? 'aún ningún navegador'}`,
    ].join('\n'),
};

const settings: English['settings'] = {
  idle: 'Ausente tras',
  idleUnit: 'minutos sin teclado ni ratón',
  idleRange: (least, most) => `Escriba un número entero de ${least} a ${most}.`,
  idleNote:
    'Ese tiempo no cuenta como trabajo: se descuenta hasta la última tecla o movimiento. Una llamada cuenta hasta 20 minutos después.',
  keep: 'Seguir capturando sin navegador abierto',
  keepOn:
    'El asistente guarda ese tiempo en este equipo hasta que el navegador vuelva a abrirse, mientras haya espacio: unos 64 MB.',
  keepOff: 'El trabajo hecho con el navegador cerrado no se captura.',
  microphone: 'Detectar llamadas por el micrófono',
  microphoneOn:
    'Se captura qué programa usa el micrófono, desde cuándo y hasta cuándo: ningún sonido, y no quién habla. Así cuenta una llamada detrás de otras ventanas, y se le pregunta su asunto.',
  microphoneOff:
    'Una llamada cuenta solo mientras su propia ventana está delante. Si lo activa, Matterline captura también qué programa usa el micrófono, desde cuándo y hasta cuándo: ningún sonido, y no quién habla.',
  subjects: 'Asuntos del correo en Outlook clásico',
  subjectsOn:
    'Mientras la ventana principal de Outlook para Windows está delante, se captura el asunto del mensaje elegido allí: no su texto, ni quién lo escribió. Lo que usted omite por título se omite también por asunto del correo.',
  subjectsOff:
    'La ventana principal de Outlook no dice qué mensaje lee usted, así que ese tiempo no tiene asunto de correo. Si lo activa, Matterline pide a Outlook para Windows el asunto del mensaje elegido allí, y no captura nada más de él. El nuevo Outlook y el del navegador no dicen ninguno.',
  unchecked: 'Capturar títulos que no se pueden comprobar',
  uncheckedOn:
    'Se capturan también los títulos de Chrome, Edge, Brave y similares donde ningún Matterline responde. Eso incluye sus ventanas privadas, que se ven como cualquier otra.',
  uncheckedOff:
    'En Chrome, Edge, Brave y similares una ventana privada se ve como cualquier otra. Si un navegador así no tiene un Matterline que responda, su tiempo se guarda sin títulos.',
};

const exclusions: English['exclusions'] = {
  title: 'Lo que se omite',
  about: 'Estas ventanas no se capturan nunca: sus títulos no llegan a este navegador ni al disco.',
  add: 'Añadir una regla',
  list: 'Reglas',
  means: ({ app, title }) => {
    if (app && title) return `Omite las ventanas de ${app} cuyo título contiene «${title}».`;
    if (app) return `Omite todas las ventanas de ${app}.`;
    return title ? `Omite todas las ventanas cuyo título contiene «${title}».` : '';
  },
  removed: ({ app, title }) => {
    if (app && title) return `Quitada. Omitía las ventanas de ${app} cuyo título contiene «${title}».`;
    if (app) return `Quitada. Omitía todas las ventanas de ${app}.`;
    return title ? `Quitada. Omitía todas las ventanas cuyo título contiene «${title}».` : 'Quitada.';
  },
  undo: 'Deshacer',
  nameOne: 'Nombre un programa, palabras de un título, o ambos.',
  known: 'Esta regla ya está. Cambie una palabra o cancele.',
  howItIsMet: (means) =>
    `${means} Basta una parte de un nombre; mayúsculas, acentos y el tipo de guion o comillas no importan.`,
  program: 'Programa',
  words: 'Palabras del título',
  unknown: 'No se pudo calcular qué habría omitido. Puede añadirla igualmente.',
  cancel: 'Cancelar',
  leaveOut: 'Omitirlas',
  save: 'Guardar',
  take: 'Añadir',
  nothingRecorded: 'En los últimos 7 días no se capturó nada con que probarlo.',
  nothingLeftOut: 'De los últimos 7 días no se habría omitido nada.',
  wouldLeaveOut: (windows, worked, part) =>
    `De los últimos 7 días se habría omitido <b>${counted(windows, 'ventana', 'ventanas')}, ${worked}</b>: ${share(part)}. <soft>Lo ya capturado se queda.</soft>`,
  more: (windows) => `y ${counted(windows, 'ventana', 'ventanas')} más`,
  much: (part) => `En los últimos 7 días esto habría omitido ${share(part)}.`,
  short: 'Tan pocos caracteres están en muchísimos títulos.',
  askAdvice: 'Omita igualmente estas ventanas, o escriba más del nombre.',
  always: 'Siempre se omiten, en lo que se pueden reconocer: ventanas de navegación privada y gestores de contraseñas.',
  alwaysHow: [
    'Los gestores de contraseñas y las ventanas privadas de Firefox se reconocen por título y programa.',
    'Un Firefox que nunca guarda historial no marca sus ventanas. Se captura como cualquier otro programa. Una regla puede omitir todo Firefox.',
    'Chrome, Edge, Brave y similares no marcan las ventanas privadas. Allí Matterline dice qué ventanas son suyas, y se omiten todas las demás: las de incógnito, las de invitado, las de un perfil sin Matterline.',
    'Si un navegador así no tiene Matterline, nadie puede saberlo: vea «Capturar títulos que no se pueden comprobar».',
  ],
};

/** What is recorded, and what is left out, on the options page. */
export const recording: English = {
  title: 'Captura',
  elsewhere: (holder) => `Ahora vale lo fijado en ${holder}. Lo fijado aquí vale en cuanto el tiempo se capture aquí.`,
  facts: {
    title: 'Qué se captura y dónde queda',
    recorded: 'Se captura',
    recordedWhat: ({ microphone, subjects }) =>
      `Qué ventana está delante, su título y su programa, cuánto tiempo, ${subjects ? 'el asunto del correo leído en Outlook, ' : ''}${microphone ? 'qué programa usa el micrófono, ' : ''}y cuándo no hay nadie ante el equipo.`,
    kept: 'Se guarda',
    keptWhere:
      'En este equipo: lo guarda el asistente hasta que está aquí, y después este perfil del navegador. Solo se envían los registros que usted aprueba, y solo a Clio.',
    agreed: 'Aceptado',
  },
  helper,
  checkUp,
  settings,
  exclusions,
};
