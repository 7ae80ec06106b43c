import type { Region } from '../../../clio/index.ts';

export { counted, decimals, hours, list, worked } from './format.ts';
export * from './helper.ts';

/** In the place of a title. */
export const untitledWindow = 'Ventana sin título';

/** In the place of a page's content. */
export const noAnswer = {
  trouble: 'La extensión no responde.',
  /** After how the page is opened anew, in a sentence. */
  advice: (again: string) => `${again} Si no sirve, reinicie el navegador; no se pierde nada.`,
};

/** Clio's regions. */
export const regions: Record<Region['id'], string> = {
  us: 'Estados Unidos',
  eu: 'Europa y Reino Unido',
  ca: 'Canadá',
  au: 'Australia',
  sandbox: 'Entorno de pruebas',
};

const STATUSES = { Pending: 'pendiente', Closed: 'cerrado' };

/** Choosing a matter. */
export const matters = {
  placeholder: 'Número, cliente o palabras',
  list: 'Asuntos',
  none: 'Ningún asunto de este equipo contiene esas palabras. Pruebe con menos; si el asunto es nuevo en Clio, pulse «Sincronizar» en «Conexiones», en las opciones.',
  /** Without a word typed. */
  noneYet:
    'Aún no hay asuntos en este equipo. Conecte con Clio o pulse «Sincronizar» en «Conexiones», en las opciones.',
  /** Where Clio is not connected, and no matter is on this computer. */
  connectFirst: 'Sus asuntos vienen de Clio.',
  /** Where matters of an earlier connection are there. */
  connectForMore: 'No hay conexión con Clio, así que puede haber otros.',
  connect: 'Conectar con Clio',
  more: 'Hay más. Añada una palabra para encontrar el que busca.',
  /** In the place of a number; `id` is Clio's. */
  unknown: (id: number) => `Asunto ${id}`,
  /** With what to do about it. */
  failed: (again: string) => `No se pudieron buscar los asuntos. ${again}`,
  /** @param about client and description @param status in Clio, where the matter is not open */
  about: (about: string, status: 'Pending' | 'Closed' | null) =>
    status === null ? about : `${about} (${STATUSES[status] ?? status})`,
  /** In the box that holds it. */
  picked: (number: string, client: string | null) => (client === null ? number : `${number} · ${client}`),
};

/** From one time of day to another, where they are not written as one range. */
export const fromTo = (from: string, to: string) => `${from} – ${to}`;
