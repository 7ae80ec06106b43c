import type { seeing as english } from '../../en/check-up/seeing.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, REINSTALL, SIGN_IN_AGAIN } from './parts.ts';

const SIGN_IN_TO_X11 = 'Si la pantalla de inicio ofrece una sesión llamada «Xorg» o «X11», elíjala.';

const WHO = {
  'x-server': 'El servidor X, que muestra las ventanas,',
  compositor: 'El compositor, que muestra las ventanas,',
  kwin: 'KWin, el gestor de ventanas de Plasma,',
  'gnome-shell': 'GNOME',
};

const IDLE_ONLY = 'El tiempo ante una pantalla bloqueada no acaba hasta que usted está inactivo.';
const MICROPHONE_UNKNOWN =
  'Aquí nada dice qué programas usan el micrófono. Una llamada cuenta solo mientras su propia ventana está delante.';

/** What keeps windows, locks and calls from being seen. */
export const seeing: InAnyLanguage<typeof english> = {
  'observer-silent': () => ['No se dice en absoluto qué está delante.', SIGN_IN_AGAIN],
  'clock-set-back': () => ['Se atrasó el reloj de este equipo.', 'Mire si la hora es correcta ahora.'],
  'session-hides-windows': () => [
    'Este escritorio no deja que los programas vean la ventana de delante.',
    SIGN_IN_TO_X11,
  ],
  'system-forbids': () => [
    'El sistema no lo permite.',
    'Permita en los ajustes de privacidad del sistema que Matterline vea las ventanas.',
  ],
  'remote-desktop': () => [
    'Está delante el escritorio de otro equipo, y sus ventanas no se ven desde aquí.',
    'Instale Matterline también en aquel equipo para capturar el trabajo hecho allí.',
  ],
  'no-display': () => ['No se llega a ninguna pantalla.', SIGN_IN_AGAIN],
  'no-window-manager': () => [
    'Nada dice qué ventana está delante.',
    'Use un escritorio con gestor de ventanas, en un sistema admitido.',
  ],
  'no-x-server': () => ['No se llega al servidor X, que muestra las ventanas.', SIGN_IN_AGAIN],
  'wayland-hides-windows': () => [
    'Esta es una sesión de Wayland, que no deja que los programas vean la ventana de delante.',
    SIGN_IN_TO_X11,
  ],
  'no-answer': ({ who }) => [
    `${WHO[who]} no responde.`,
    'Espere un momento. Si la pantalla no reacciona, cierre la sesión y vuelva a iniciarla.',
  ],
  'gnome-unreached': () => ['El asistente no llega a GNOME.', SIGN_IN_AGAIN],
  'gnome-extension-missing': () => [
    'La extensión por la que GNOME dice qué ventana está delante no está, o no es la de este asistente.',
    'Pulse «Corregir»; después cierre la sesión de este equipo y vuelva a iniciarla.',
  ],
  'gnome-extension-not-loaded': () => [
    'GNOME solo dice por una extensión qué ventana está delante, y no ha cargado la de Matterline.',
    SIGN_IN_AGAIN,
  ],
  'gnome-extension-off': () => [
    'La extensión por la que GNOME dice qué ventana está delante está desactivada.',
    'Abra la aplicación «Extensiones» y active las extensiones, entre ellas Matterline.',
  ],
  'gnome-extension-failed': () => [
    'GNOME no pudo iniciar la extensión por la que dice qué ventana está delante.',
    `${REINSTALL} ${SIGN_IN_AGAIN}`,
  ],
  'gnome-extension-outdated': () => [
    'La extensión por la que GNOME dice qué ventana está delante es para otra versión de GNOME.',
    `${REINSTALL} ${SIGN_IN_AGAIN}`,
  ],
  'kwin-unreached': () => ['El asistente no llega a KWin, el gestor de ventanas de Plasma.', SIGN_IN_AGAIN],
  'kwin-script-refused': () => [
    'KWin, el gestor de ventanas de Plasma, no dice qué ventana está delante.',
    `${SIGN_IN_AGAIN} Si no sirve: ${SIGN_IN_TO_X11}`,
  ],
  'macos-part-of-starter': () => [
    'macOS toma el asistente por una parte del programa que lo inició, que no puede ver ventanas.',
    `${REINSTALL} Desde entonces lo inicia macOS mismo, y pregunta solo por Matterline.`,
  ],
  'macos-not-allowed': ({ listedAs }) => [
    'macOS aún no deja que Matterline vea las ventanas.',
    `Abra Ajustes del Sistema, elija «Privacidad y seguridad», luego «Accesibilidad», y active «${listedAs}». Si ya está activo, desactívelo y actívelo de nuevo.`,
  ],
  'macos-nobody-tells': () => [
    'Solo un asistente que captura puede decir si macOS le deja ver ventanas, y ninguno lo dice.',
    'Reinicie el navegador y compruebe de nuevo.',
  ],
  'macos-login-not-taken-up': () => [
    'macOS no lo ha aceptado, o lo tiene desactivado: el asistente es entonces parte del navegador y no ve nada.',
    'Abra Ajustes del Sistema, elija «General», luego «Ítems de inicio y extensiones», y permita Matterline. Después instale de nuevo el asistente.',
  ],
  'no-login-manager': () => [
    `Este sistema no tiene un gestor de sesiones que los anuncie. ${IDLE_ONLY}`,
    NOTHING_TO_DO,
  ],
  'no-system-bus': () => [`Este sistema no tiene un bus de mensajes que los anuncie. ${IDLE_ONLY}`, NOTHING_TO_DO],
  'microphone-not-wanted': () => [
    'No se detectan.',
    'Para cambiarlo, active «Detectar llamadas por el micrófono» en esta página.',
  ],
  'no-sound-server': () => [
    MICROPHONE_UNKNOWN,
    `${ADMINISTRATOR} que instale PulseAudio, o PipeWire con pipewire-pulse.`,
  ],
  'microphone-not-told': () => [MICROPHONE_UNKNOWN, NOTHING_TO_DO],
};
