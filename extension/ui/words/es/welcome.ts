import type { welcome as english } from '../en/welcome.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, stopped } from './format.ts';
import { recording } from './options/recording.ts';

/** The page that opens after the installation. */
export const welcome: InAnyLanguage<typeof english> = {
  title: 'Le damos la bienvenida a Matterline',
  lead: 'Cuatro pasos, y su primer título se reconoce ante sus ojos. Cierre esta página cuando quiera: lo ya hecho queda hecho.',
  reload: 'Recargue esta página.',
  done: '(hecho)',
  agree: {
    title: 'Qué se captura y qué no se captura nunca',
    recorded: 'Se captura',
    recordedWhat: [
      'Qué ventana está delante: su programa, su título, desde cuándo y hasta cuándo.',
      'Qué programa usa el micrófono, desde cuándo y hasta cuándo. Ningún sonido.',
      'Cuándo no hay nadie ante el equipo.',
    ],
    never: 'Nunca se captura',
    neverWhat: [
      'Lo que usted escribe, lo que muestra una ventana, imágenes de la pantalla.',
      'Ventanas privadas y gestores de contraseñas, en lo que se pueden reconocer; las opciones dicen cómo.',
      'Todo lo que usted omita en las opciones.',
    ],
    where: 'Todo ello queda en este equipo. Solo se envían los registros de tiempo que usted aprueba, y solo a Clio.',
    agree: 'Acepto, empezar a capturar',
    before: 'No se captura nada antes de que usted acepte. Puede pausar en cualquier momento.',
    clioFollows:
      'Su despacho ha preparado la conexión con Clio: después usted permitirá el acceso en la página de Clio.',
    agreed: (when) =>
      `${stopped(`Usted aceptó el ${when}`)} Puede pausar en las opciones o con el botón de la barra de herramientas.`,
    failed: 'No se pudo guardar. Libere espacio en el disco y pulse otra vez.',
  },
  helper: {
    title: 'El asistente',
    means: 'Un programa pequeño en este equipo que ve qué ventana está delante. No tiene código de red.',
    afterAgreeing: 'Se buscará en cuanto usted acepte.',
    looking: 'Buscando el asistente…',
    notFound: 'Aún no está instalado.',
    noneHere: 'No hay asistente para este sistema. Añadir tiempo a mano funciona igualmente.',
    install: {
      windows: [
        'Abra el instalador, un archivo cuyo nombre acaba en «setup.exe». No necesita administrador.',
        'Cierre el aviso que muestra al terminar y vuelva a esta página.',
      ],
      macos: [
        'Descomprima el zip para macOS y abra una vez Matterline, que está dentro.',
        'Permítalo en «Privacidad y seguridad», «Accesibilidad», cuando el sistema lo pida.',
      ],
      linux: [
        'En Debian, Ubuntu y similares: abra el archivo cuyo nombre acaba en «.deb», o ejecute «apt install ./FILE».',
        'En otros: descomprima el «.tar.xz» y ejecute dentro «matterline-helper install».',
      ],
    },
    notices:
      'Recibió estos archivos con Matterline o de su despacho. Esta página nota por sí sola cuándo está el asistente.',
    found: (version, platform) =>
      `Encontrado${version === null ? '' : `, versión ${version}`}${platform === null ? '' : `, en ${recording.helper.platforms[platform]}`}.`,
  },
  clio: {
    title: 'Clio',
    means:
      'Con los asuntos de Clio, Matterline reconoce sus números y clientes en los títulos y puede enviar lo que usted apruebe.',
    connect: 'Conectar con Clio',
    file: 'Mi despacho me envió un archivo',
    byFirm:
      'Su despacho ha preparado la conexión: solo falta permitir el acceso en la página de Clio. Si esta no se abre por sí sola, pulse «Conectar con Clio».',
    later: 'O más tarde: entretanto se captura el tiempo y no se envía nada.',
    connected: (user, account, matters) =>
      `Conexión como ${user}, ${account}. ${counted(matters, 'asunto', 'asuntos')} en este equipo.`,
  },
  live: {
    title: 'Su primer título',
    means: 'Abra algo en lo que trabaje, quédese ahí unos segundos y vuelva a mirar aquí.',
    waiting: 'Esperando la primera ventana…',
    where: (app, at) => `${app}, ${at}`,
    noMatter: 'Ningún asunto en este título: la revisión del día se lo preguntará.',
    withClio: 'Los asuntos se encuentran en cuanto hay conexión con Clio, también en lo capturado antes.',
  },
  after: {
    title: 'A las cinco de la tarde',
    means:
      'Haga clic en el botón de Matterline en la barra de herramientas: ahí está el borrador de la factura del día. Usted lo revisa y envía lo que sea correcto.',
    review: 'Abrir la revisión de hoy',
    example: 'Mostrarme un día inventado',
    pin: '¿No hay botón en la barra de herramientas? Abra allí la lista de extensiones y fije Matterline.',
  },
};
