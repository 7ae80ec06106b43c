import type { connections as english } from '../../en/options/connections.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, number, plural, the } from '../format.ts';

/** The connection to Clio. */
export const connections: InAnyLanguage<typeof english> = {
  title: 'Conexiones',
  none: 'Aún no hay conexión con Clio. Conecte una vez, y Matterline conoce sus asuntos y puede enviar el tiempo que usted apruebe. Hasta entonces su tiempo se captura igualmente. Si su despacho le envió un archivo, ábralo en <link>Despacho</link>.',
  newConnection: 'Nueva conexión',
  waiting: 'Esperando la página de Clio…',
  card: {
    title: (account) => `Clio · ${account}`,
    signedInAs: (user, email) => `sesión iniciada como ${user} (${email})`,
    postsFor: (user, email, owner) => `envía para ${user} (${email}), por la conexión de ${owner}`,
    signedOut: 'Sin sesión',
    connected: 'Conectado',
    signInAgain: 'Iniciar sesión de nuevo',
    reauthenticate: 'Volver a autenticarse',
    matters: (count, synced) =>
      `${counted(count, 'asunto', 'asuntos')} en este equipo${synced === null ? ', aún sin sincronizar' : `, última sincronización ${the(synced)}`}`,
    syncNow: 'Sincronizar',
    secrets: {
      'key-store': 'El secreto de cliente y la sesión se guardan en el almacén de claves de este equipo.',
      browser:
        'El secreto de cliente y la sesión se guardan en este navegador: eso los oculta a quien mire el disco, y nada más. Pasan al almacén de claves de este equipo en cuanto el asistente está en marcha y el almacén, desbloqueado.',
    },
    checking: 'Comprobando…',
    check: 'Comprobar esta aplicación',
    zone: (zone) =>
      `En Clio su zona horaria es ${zone}, que no es ahora la de este equipo. Cada registro lleva la fecha que era donde usted trabajó.`,
  },
  sync: {
    label: 'Sincronizando asuntos',
    ofUnknown: (done, page) => `Sincronizando asuntos: ${number(done)} hasta ahora, página ${page}`,
    of: (done, total) => `Sincronizando asuntos: ${number(done)} de ${number(total)}`,
  },
  remove: {
    ask: '¿Quitar esta conexión?',
    failed: 'No se pudo quitar la conexión.',
    failedAdvice: 'Recargue esta página e inténtelo de nuevo.',
    means: ({ shared, fromSetup, waiting, account }) =>
      [
        shared
          ? 'El secreto de cliente y la sesión se borran en este equipo. Los demás con quienes se comparte la conexión la conservan.'
          : 'Se pide a Clio que retire el acceso, si se puede llegar hasta él, y el secreto de cliente y la sesión se borran en este equipo.',
        'Su cronología, sus registros y sus propiedades se quedan.',
        ...(fromSetup ? ['Lo que fijó el archivo de configuración de su despacho se va con ella.'] : []),
        ...(waiting > 0
          ? [
              plural(waiting, {
                one: `Un registro espera y no se envía hasta que vuelva a conectar con ${account}.`,
                other: `${waiting} registros esperan y no se envían hasta que vuelva a conectar con ${account}.`,
              }),
            ]
          : []),
      ].join(' '),
  },
  make: {
    takesPlace: (account) => `Sustituye la conexión con ${account}. Su cronología se queda.`,
    type: 'Tipo',
    clioManage: 'Clio Manage',
    region: 'Región',
    regionNamed: (name, host) => `${name} (${host})`,
    regionMeans: 'Aquella en que inicia sesión en Clio. El navegador preguntará solo por esta dirección.',
    inClio: 'En Clio',
    clientId: 'ID de cliente',
    clientSecret: 'Secreto de cliente',
    secretMeans:
      'Se guarda en el almacén de claves de este equipo. Si no lo hay, o está bloqueado, en este navegador: eso lo oculta a quien mire el disco, y nada más.',
    idFirst: 'Complete antes el ID de cliente.',
    check: 'Comprobar esta aplicación',
    connect: 'Conectar',
    bothNeeded: {
      text: 'Hacen falta el ID de cliente y el secreto de cliente.',
      advice: 'Clio los muestra en la página de su aplicación.',
    },
    known: {
      text: 'Clio conoce este ID de cliente y su secreto.',
      advice:
        'Ahora conecte. Si la dirección de redirección no está registrada, lo dice la página de Clio; qué permisos faltan se muestra aquí una vez conectado.',
    },
  },
  steps: {
    application:
      'Cree una aplicación <link>en el portal de desarrolladores de Clio</link>. Una basta para todo el despacho.',
    register: 'Registre estas direcciones de redirección, exactamente como figuran:',
    tick: 'Marque estos permisos:',
    copy: 'Copie aquí su ID de cliente y su secreto de cliente.',
    byHand: 'Un código copiado a mano',
    browsers: {
      chromium: 'Chrome, Edge, Brave y Chromium',
      firefox: 'Firefox',
      'chrome-store': 'Chrome Web Store',
      'edge-store': 'Complementos de Edge',
    },
    browser: (name, isThis) => {
      if (name === null) return 'Este navegador';
      return isThis ? `${name} · este navegador` : name;
    },
    copyAll: 'Copiar todas',
    notYetIn: (stores) => `Aún no está en ${stores.join(' y ')}; una versión de allí tendrá su propia dirección.`,
  },
  scopes: {
    reasons: {
      Activities: 'para enviar el tiempo que usted aprueba',
      Matters: 'para encontrar asuntos en los títulos',
      Contacts: 'por los nombres de los clientes',
      Users: 'para saber quién es usted',
      Billing: 'para mostrar el tiempo como lo redondea Clio',
      General: 'por los fragmentos de texto de su despacho',
      Calendars: 'para vistas y reuniones en una versión posterior',
    },
    box: (area, write) => `${area} (${write ? 'lectura y escritura' : 'lectura'})`,
    optional: (reason) => `${reason}; se puede omitir`,
    missing: (boxes) => {
      const last = boxes.at(-1) ?? '';
      return `Aún sin permitir: ${boxes.length === 1 ? last : `${boxes.slice(0, -1).join(', ')} y ${last}`}.`;
    },
  },
  findings: {
    allThere: 'Esta aplicación tiene todos los permisos, y su sesión es válida.',
    allThereAdvice: 'Si tiene la dirección de redirección de otro navegador se ve cuando alguien conecta desde él.',
    tickIt:
      'Márquelo en la aplicación de Clio y vuelva a autenticarse aquí: un permiso nuevo cuenta desde el siguiente inicio de sesión. Si está marcado, lo impide su rol en Clio; pregunte al administrador de su despacho.',
    alsoNotTicked: 'Tampoco está marcado, y no hace falta.',
    neededThere: 'Esta aplicación tiene todo lo que hace falta.',
    notTicked: (scopes) => `Sin marcar: ${scopes.map(({ box, reason }) => `${box}, ${reason}`).join('. ')}.`,
  },
  properties: {
    title: 'Propiedades',
    showClosed: 'Incluir asuntos cerrados',
    showClosedOn: 'Un título con el número de un asunto cerrado recibe ese asunto, salvo que encaje uno abierto.',
    showClosedOff: 'Un título con el número de un asunto cerrado no recibe ninguno; el asunto se ofrece.',
    addSummary: 'Añadir a los conceptos los totales de tiempo trabajado y con cargo',
    addSummaryMeans: 'Los clientes los ven en la factura. Cada registro tiene su propio interruptor.',
    nonBillable: 'Categorías que van como no facturables',
    none: 'Ninguna',
    checkedLater: 'Los nombres se comprueban cuando las categorías de Clio están en este equipo.',
    howToWrite: 'Nombres como están en Clio, separados por comas.',
    unknown: (name) => `Clio no tiene la categoría «${name}».`,
    tellAdministrator: 'Avise al administrador de su despacho.',
    correct: 'Corríjala o quítela.',
    use: (name) => `Usar «${name}»`,
  },
};
