import type { ByCode, Subject } from '../../../../../shared/index.ts';
import { size } from '../format.ts';

const FOR_ALL = (forAll: boolean) => (forAll ? ', para todos los usuarios' : '');

/** What the helper looked at. */
export const subjects: ByCode<Subject, string> = {
  node: ({ version }) => `Node, versión ${version}`,
  display: () => 'Pantalla',
  'window-manager': () => 'Gestor de ventanas',
  'title-readable': () => 'Se puede leer un título de ventana',
  'no-titled-window': () => 'Ahora no hay delante ninguna ventana con título',
  observer: ({ name }) => `Las ventanas se ven mediante ${name}`,
  'window-in-front': () => 'Ventana de delante',
  'gnome-extension': () => 'Extensión para GNOME',
  'session-signs': () => 'Bloqueos, suspensión y apagado',
  microphone: () => 'Llamadas por el micrófono',
  'microphone-watch': ({ name }) => `Llamadas por el micrófono, mediante ${name}`,
  installed: ({ forAll }) => `Asistente instalado${FOR_ALL(forAll)}`,
  launcher: ({ forAll }) => `Lo que inician los navegadores${FOR_ALL(forAll)}`,
  browser: ({ name, forAll }) => `Navegador ${name}${FOR_ALL(forAll)}`,
  login: ({ forAll }) => `Inicio con la sesión${FOR_ALL(forAll)}`,
  'login-by-macos': () => 'Inicio con la sesión, por macOS',
  'two-installations': () => 'Dos instalaciones',
  'further-extensions': () => 'Otras extensiones',
  'firm-setup': () => 'Configuración de su despacho',
  policy: ({ browser }) => `Política de ${browser}`,
  snap: ({ browser }) => `${browser} de Snap`,
  flatpak: ({ browser }) => `${browser} de Flatpak`,
  'data-folder': ({ path }) => `Carpeta de lo capturado, ${path}`,
  'disk-room': () => 'Espacio en el disco',
  'named-folder': ({ path }) => `Carpeta que usted nombró, ${path}`,
  'meeting-place': () => 'Lugar donde los navegadores hallan al asistente',
  recorder: () => 'Asistente que captura',
  'recorder-version': ({ version }) => `Asistente que captura, versión ${version}`,
  'recorder-observer': ({ name }) => `Ve las ventanas mediante ${name}`,
  timeline: () => 'Navegador en que se captura el tiempo',
  'timeline-holder': ({ browser }) => `El tiempo se captura en ${browser}`,
  journal: ({ bytes, limit }) => `Lo que espera en el asistente, ${size(bytes)} de ${size(limit)} como máximo`,
  'extension-fault': ({ where }) => `Matterline en un navegador, ${where}`,
  'killed-recorder': () => 'Un asistente terminado a la fuerza',
  'last-complaint': () => 'Última queja del asistente',
};
