import type { installing as english } from '../../en/check-up/installing.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, REINSTALL } from './parts.ts';

const LIST_RIGHT = `${ADMINISTRATOR} que corrija la lista.`;
const OTHER_PACKAGE = 'Instale el navegador desde su fabricante o desde los paquetes de su sistema, o use otro.';
const NODE = (needed: string) => `Haga instalar Node ${needed} o posterior, y después de nuevo el asistente.`;

/** What is the matter with what is installed, and with what browsers and administrators say of it. */
export const installing: InAnyLanguage<typeof english> = {
  'node-too-old': ({ needed }) => ['Es demasiado antiguo para el asistente.', NODE(needed)],
  'not-installed': () => ['No lo está.', REINSTALL],
  'user-installation-first': () => [
    'Una es solo para usted y otra para todos los usuarios, y los navegadores toman la suya.',
    'Para usar la de todos, elimine la suya.',
  ],
  'cannot-be-started': ({ path }) => [`${path} no se puede iniciar.`, null],
  'launcher-exchanged': ({ path }) => [`${path} no es lo que se instaló.`, null],
  'launcher-fails': ({ path }) => [`${path} acaba con un error al iniciarse.`, null],
  'launcher-node-gone': ({ node }) => [`El Node que inicia, ${node}, ya no está.`, null],
  'launcher-node-broken': ({ node, needed }) => [`El Node que inicia, ${node}, no funciona.`, NODE(needed)],
  'launcher-node-too-old': ({ node, version, needed }) => [
    `El Node que inicia, ${node}, es ${version}, demasiado antiguo.`,
    NODE(needed),
  ],
  'launcher-older': ({ version, own }) => [`Inicia la versión ${version}, y está la ${own}.`, null],
  'launcher-newer': ({ version, own }) => [`Inicia la versión ${version}, más nueva que la ${own}.`, NOTHING_TO_DO],
  'manifest-missing': ({ path }) => [`El navegador no sabe del asistente: falta ${path}.`, null],
  'manifest-none': ({ path }) => [`El navegador no puede leer ${path}, que nombra al asistente.`, null],
  'manifest-elsewhere': ({ path, leadsTo, launcher }) => [
    `El navegador inicia otro programa: ${path} lleva a ${leadsTo} en lugar de a ${launcher}.`,
    null,
  ],
  'manifest-field-wrong': ({ path, field }) => [
    `En ${path}, que nombra al asistente, «${field}» no es correcto.`,
    null,
  ],
  'manifest-lets-others-in': ({ path }) => [`${path} deja entrar también a otras extensiones.`, null],
  'manifest-misses-admitted': ({ path }) => [
    `${path} no deja entrar a una extensión que su administrador permite.`,
    null,
  ],
  'manifest-misses-own': ({ path }) => [`${path} no deja entrar a la extensión Matterline.`, null],
  'manifest-shadows': ({ path, leadsTo }) => [
    leadsTo
      ? `${path} se lee antes que el asistente de todos los usuarios y lleva a ${leadsTo}.`
      : `${path} se lee antes que el asistente de todos los usuarios y no lleva a nada.`,
    `Elimine ${path}.`,
  ],
  'login-missing': ({ place }) => [`Falta ${place}.`, null],
  'login-other-program': ({ place }) => [`${place} inicia otro programa.`, null],
  'login-left-out': () => [
    'Se omitió: la captura empieza con el navegador.',
    'Para cambiarlo, instale de nuevo el asistente, con el inicio con la sesión.',
  ],
  'login-off-in-task-manager': () => [
    'Está desactivado: la captura empieza con el navegador.',
    'Para activarlo, abra el Administrador de tareas y elija «Aplicaciones de arranque».',
  ],
  'login-off-in-desktop': () => [
    'Está desactivado: la captura empieza con el navegador.',
    'Para activarlo, busque en los ajustes de su escritorio los programas que se inician con la sesión.',
  ],
  'changeable-by-others': ({ path }) => [
    `Otros usuarios de este equipo pueden cambiar ${path}.`,
    `${ADMINISTRATOR} que no deje escribir allí a nadie más.`,
  ],
  'owned-by-others': ({ path }) => [
    `${path} pertenece a otro usuario, que puede cambiarlo.`,
    `${ADMINISTRATOR} que lo elimine. Después instale de nuevo el asistente.`,
  ],
  'admitted-let-in': ({ ids }) => [`Su administrador deja entrar a ${ids}.`, NOTHING_TO_DO],
  'admitted-no-object': ({ file }) => [`${file} no se entiende, así que no entra nadie de ese archivo.`, LIST_RIGHT],
  'admitted-names-other': ({ file, field }) => [
    `${file} nombra «${field}», donde solo se conocen «chromium» y «firefox», así que no entra nadie de ese archivo.`,
    LIST_RIGHT,
  ],
  'admitted-no-ids': ({ file, field }) => [
    `Lo que ${file} tiene como «${field}» no es una lista de extensiones, así que no entra nadie de ese archivo.`,
    LIST_RIGHT,
  ],
  'admitted-unreadable': ({ file, reason }) => [`${file} no se puede leer (${reason}).`, LIST_RIGHT],
  'admitted-changeable': ({ file, path }) => [
    `Alguien que no es administrador podría cambiar ${path}, así que no entra nadie de la lista ${file}.`,
    LIST_RIGHT,
  ],
  'setup-laid': ({ file }) => [`El archivo de configuración de su despacho está en ${file}.`, NOTHING_TO_DO],
  'setup-unreadable': ({ file, reason }) => [
    `El archivo de configuración de su despacho, ${file}, no se puede leer (${reason}).`,
    `${ADMINISTRATOR} que le permita leerlo.`,
  ],
  'setup-changeable': ({ file, path }) => [
    `Alguien que no es administrador podría cambiar ${path}, así que el archivo de configuración de su despacho, ${file}, no cuenta.`,
    `${ADMINISTRATOR} que no deje escribir allí a nadie más.`,
  ],
  'setup-too-large': ({ file }) => [
    `${file} es demasiado grande para un archivo de configuración.`,
    `${ADMINISTRATOR} que lo ponga allí de nuevo.`,
  ],
  'policy-unreadable': ({ file }) => [
    `${file} no se puede leer.`,
    `${ADMINISTRATOR} que le diga qué pone allí de Matterline.`,
  ],
  'policy-forbids-helper': ({ file, host }) => [
    `El ajuste NativeMessagingBlocklist de ${file} prohíbe el asistente.`,
    `${ADMINISTRATOR} que añada «${host}» a NativeMessagingAllowlist.`,
  ],
  'policy-wants-all-users': ({ file }) => [
    `El ajuste NativeMessagingUserLevelHosts de ${file} solo permite asistentes instalados para todos los usuarios.`,
    `${ADMINISTRATOR} que instale el asistente para todos los usuarios.`,
  ],
  'policy-forbids-extension': ({ file, id }) => [
    `El ajuste ExtensionSettings de ${file} prohíbe la extensión Matterline.`,
    `${ADMINISTRATOR} que permita allí «${id}».`,
  ],
  'box-keeps-helper-out': () => [
    'Funciona en su propio recinto aislado y no puede iniciar el asistente.',
    OTHER_PACKAGE,
  ],
  'box-asks': () => [
    'Funciona en su propio recinto aislado. El portal del escritorio le inicia el asistente donde lo hay para ello, como en Ubuntu, y pregunta una vez.',
    `Permítalo. Si nada pregunta: ${OTHER_PACKAGE}`,
  ],
};
