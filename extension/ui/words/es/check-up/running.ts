import type { running as english } from '../../en/check-up/running.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { locale } from '../../formats/locale.ts';
import { language, size, stopped } from '../format.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, SIGN_IN_AGAIN } from './parts.ts';

type English = InAnyLanguage<typeof english>;

const instants = new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeStyle: 'short' });

const CLOSE_TO_ALL = `${ADMINISTRATOR} que la cierre a todos menos a usted.`;
const REMOVE = `${ADMINISTRATOR} que lo elimine.`;

const folders: Pick<English, 'way-changeable' | 'no-folder' | 'folder-of-others' | 'folder-open'> = {
  'way-changeable': ({ path }) => [
    `Otros usuarios de este equipo pueden cambiar ${path}.`,
    `${ADMINISTRATOR} que les cierre el acceso.`,
  ],
  'no-folder': ({ path }) => [`${path} no es una carpeta.`, 'Elimínelo y compruebe de nuevo.'],
  'folder-of-others': ({ path }) => [`${path} pertenece a otro usuario.`, REMOVE],
  'folder-open': ({ path }) => [`La carpeta ${path} está abierta a otros usuarios.`, CLOSE_TO_ALL],
};

/** What is the matter with the helper that records, its journal and its folders. */
export const running: English = {
  ...folders,
  'passed-over': ({ path, used, why }) => {
    const [what, next] = folders[why]({ path });
    return [`${what} En su lugar se usa ${used}.`, next];
  },
  'no-socket': ({ path }) => [
    `${path} no es aquello por lo que los navegadores hallan al asistente.`,
    'Elimínelo y reinicie el navegador.',
  ],
  'socket-of-others': ({ path }) => [`${path} pertenece a otro usuario.`, REMOVE],
  'data-unwritable': ({ reason }) => [
    `Allí no se puede escribir nada (${reason}).`,
    'Libere espacio en el disco, o pida a su administrador que le deje escribir allí.',
  ],
  'data-seen-by-others': () => ['Otros usuarios de este equipo pueden mirar en ella.', CLOSE_TO_ALL],
  'named-folder-gone': () => ['No está.', 'Conecte su disco, o cree la carpeta; o nombre otra en «Sus datos».'],
  'disk-nearly-full': ({ bytes }) => [`Solo quedan ${size(bytes)}.`, 'Libere espacio en el disco.'],
  impostor: () => [
    'Otro usuario de este equipo responde en su lugar.',
    `${SIGN_IN_AGAIN} Si no sirve, avise a su administrador.`,
  ],
  'recorder-stays': ({ pid }) => [
    `Se pidió al asistente, proceso ${pid}, que terminara, y sigue ahí.`,
    'Reinicie este equipo.',
  ],
  'recorder-unreached': ({ pid }) => [
    `Hay uno como proceso ${pid}, y no se llega hasta él.`,
    'Compruebe de nuevo en medio minuto. Si sigue igual, reinicie este equipo.',
  ],
  'recorder-mute': ({ pid }) => [`Hay uno como proceso ${pid}, y no responde.`, 'Reinicie este equipo.'],
  'recorder-none': () => ['No hay ninguno en marcha.', 'Reinicie el navegador.'],
  'recorder-older': ({ own }) => [`Es más antiguo que lo instalado, ${own}.`, 'Reinicie el navegador.'],
  'recorder-killed': () => [
    'Sin ningún navegador abierto, nadie inicia un asistente terminado a la fuerza; lo hará el próximo navegador o inicio de sesión.',
    NOTHING_TO_DO,
  ],
  'timeline-untaken': () => [
    'Aún no lo ha tomado ningún navegador.',
    'Abra Matterline en el navegador en que quiera su tiempo.',
  ],
  'journal-memory': () => [
    'No se puede escribir: el disco está lleno o es de solo lectura. Lo capturado se guarda en memoria, y con ella se pierde.',
    'Libere espacio en el disco.',
  ],
  'journal-filling': () => [
    'Está casi lleno. Cuando lo esté, se descarta el tiempo más antiguo.',
    'Abra el navegador en que se captura el tiempo, para que reciba lo que espera.',
  ],
  'journal-dropped': () => [
    'Se llenó, y se descartó el tiempo más antiguo.',
    'Abra el navegador en que se captura el tiempo, para que reciba lo que queda.',
  ],
  'journal-damaged': () => [
    'Una parte no se pudo leer y se perdió. Todo lo demás se conservó.',
    'Haga revisar si el disco está en orden.',
  ],
  'extension-failed': ({ fault, at }) => [
    stopped(`Falló con ${fault}, la última vez el ${instants.format(at)}`),
    'Las opciones de ese navegador dicen, en «Captura», qué hacer.',
  ],
  complained: ({ line }) => [line, 'Si continúa, dé esa línea a quien le ayuda con Matterline.'],
};
