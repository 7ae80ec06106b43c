import type { unsent as english } from '../en/unsent.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, hours } from './format.ts';

type English = InAnyLanguage<typeof english>;

/** How it stands with this profile's unsent work outside the browser, and the next step. */
const standings: English['standings'] = {
  'no-key-store': {
    text: 'El trabajo sin enviar está solo en este perfil del navegador.',
    advice:
      'Este sistema no tiene almacén de claves, o ninguno está en marcha, y sin clave no se deja nada en otro lugar. Si se quita el perfil, se pierde lo que no envió. Haga copias de seguridad.',
  },
  locked: {
    text: 'Por ahora, el trabajo sin enviar está solo en este perfil del navegador.',
    advice: 'El almacén de claves está bloqueado o se negó. Desbloquéelo; antes de una hora se intenta de nuevo.',
  },
  'no-helper': {
    text: 'Por ahora, el trabajo sin enviar está solo en este perfil del navegador.',
    advice: 'No se puede hablar con el asistente. Qué hacer está en «Captura».',
  },
  'no-room': {
    text: 'El asistente no tiene sitio para todo su trabajo sin enviar.',
    advice: 'Haga sitio en el disco, o elimine abajo lo que dejaron perfiles que ya no están.',
  },
  'not-written': {
    text: 'No se pudo escribir el trabajo sin enviar fuera del navegador.',
    advice:
      'Mire en «Captura» si se puede escribir en la carpeta del asistente. Antes de una hora se intenta de nuevo.',
  },
};

/** Unsent work that lies with the helper. */
export const unsent: English = {
  title: 'Trabajo sin enviar',
  means:
    'Lo que aún no envió se guarda también fuera de este perfil del navegador: sellado, en la carpeta del asistente, con la clave en el almacén de claves de su sistema. Quitar la extensión o el perfil no lo pierde.',
  last: (when) => `Guardado por última vez: ${when}.`,
  nothing: 'Todo lo de este perfil está enviado.',
  standings,
  found: (days, what) => `Se encontró trabajo sin enviar (${days}): ${what}.`,
  what: (entries, seconds) =>
    entries === 0 ? hours(seconds) : `${counted(entries, 'registro', 'registros')}, ${hours(seconds)}`,
  from: (browser, when) => `Lo dejó un perfil de ${browser}; guardado por última vez: ${when}.`,
  howItComes:
    'Recuperado, está en la revisión de sus días. El tiempo ya capturado aquí queda como está, y ningún registro que esté en Clio se envía de nuevo.',
  closed: {
    text: 'Se encontró trabajo sin enviar de un perfil que ya no está, y no se puede abrir.',
    advice: 'Su clave ya no está en el almacén de claves de su sistema. Elimínelo, o déjelo allí.',
  },
  bringBack: 'Recuperar',
  delete: 'Eliminar…',
  ask: '¿Eliminarlo para siempre?',
  askAdvice: 'No se puede deshacer. Lo que está en Clio queda allí.',
  keep: 'Conservarlo',
  deleteForGood: 'Eliminar para siempre',
  working: 'Se está recuperando.',
  brought: (what) => `Se recuperó: ${what}. Lo encuentra en la revisión de sus días.`,
  undo: 'Para deshacerlo, quítelo en las opciones, en «Sus datos», en «Lo importado».',
  left: (days) => `No se pudo abrir: ${counted(days, 'día', 'días')}; todo queda donde está.`,
  gone: 'Ya no está.',
  deleted: 'Está eliminado.',
  held: 'No se eliminó nada: hay una retención legal activa.',
  failed: { text: 'No se pudo hacer.', advice: 'Mire si el asistente está conectado e inténtelo de nuevo.' },
};
