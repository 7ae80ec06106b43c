import type { firm as english } from '../../en/options/firm.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, plural, stopped } from '../format.ts';

/** The firm's part of the options page. */
export const firm: InAnyLanguage<typeof english> = {
  title: 'Despacho',
  postedFor: (user, owner) => `Su tiempo se envía para ${user}, por la conexión de ${owner}.`,
  administrators: {
    title: 'Para administradores',
    setup: 'Hacer un archivo de configuración',
    shared: 'Hacer una conexión compartida',
    needsOwn: 'Una conexión compartida se hace a partir de la suya: conecte antes con Clio.',
    isShared:
      'Este equipo trabaja por una conexión compartida, así que no se puede hacer un archivo a partir de ella. Conecte antes con una cuenta propia.',
  },
  open: {
    title: 'Abrir un archivo de su despacho',
    about:
      'Un archivo de configuración, o una conexión compartida hecha para usted. La frase de contraseña llega aparte.',
    file: 'Archivo',
    passphrase: 'Frase de contraseña',
    open: 'Abrir',
    connect: 'Conectar',
    waiting: 'Esperando a Clio…',
    connected: 'Conectado. Se están trayendo sus asuntos.',
    noFile: { text: 'No se eligió ningún archivo.', advice: 'Elija el archivo que le enviaron.' },
    sharedFile: (firmName, region, made) => [
      `Una conexión compartida de ${firmName} (${region})${made === null ? '' : `, hecha el ${made}`}, para `,
      '.',
    ],
    sharedMeans: (owner) =>
      `Su tiempo se envía a nombre de usted. Clio ve que lo hace ${owner}, y usted ve los asuntos que ve ${owner}. No necesita acceso propio a Clio.`,
    setupFile: (firmName, region, made) =>
      stopped(
        `La configuración de ${firmName ?? 'su despacho'} (${region})${made === null ? '' : `, hecha el ${made}`}`,
      ),
    setupMeans: 'Clio le pedirá una vez que permita la conexión, y usted envía en su propio nombre.',
    alsoSets: (names) => `El archivo fija también: ${names.join(', ')}.`,
    redirectUnknown: {
      text: 'Cuando se hizo este archivo, la aplicación de Clio de su despacho no conocía la dirección de redirección de este navegador.',
      advice:
        'Si la página de Clio muestra un error, pida a su administrador que añada la dirección que figura en «Nueva conexión».',
    },
  },
  laid: {
    title: 'Su despacho ha preparado Matterline en este equipo',
    about: (firmName, region) =>
      `Un clic, y Clio le pide que permita la conexión con ${firmName ?? 'su despacho'} (${region}). Usted no escribe nada y envía en su propio nombre.`,
    connect: 'Conectar',
    faults: {
      'no-helper': {
        text: 'El asistente, que tiene el archivo de configuración de su despacho, aún no responde.',
        advice:
          'Empiece a capturar y vuelva a mirar aquí. Si ya captura, pida a su administrador que actualice el asistente.',
      },
      'no-file': {
        text: 'La política de su despacho nombra un archivo de configuración que no está en este equipo.',
        advice: 'Pida a su administrador que lo ponga ahí, o abra en «Despacho» el archivo que le enviaron.',
      },
      'not-read': {
        text: 'El archivo de configuración de su despacho en este equipo no se puede usar.',
        advice: 'Pregunte a su administrador: la comprobación del asistente, en «Captura», dice por qué.',
      },
      file: {
        text: 'El archivo de configuración de su despacho en este equipo no se abre con la frase de contraseña de la política de su despacho.',
        advice: 'Pida a su administrador que ponga ambos de nuevo.',
      },
    },
  },
  makeFile: {
    make: 'Hacer el archivo',
    passphraseNote:
      'Désela a sus abogados por una vía distinta del archivo: por teléfono o en papel. No se guarda en ninguna parte.',
  },
  makeSetup: {
    title: 'Hacer un archivo de configuración',
    about:
      'Un archivo para todos: cada abogado lo abre, permite una vez la conexión en Clio y envía en su propio nombre. Contiene el secreto de cliente y ninguna sesión.',
    done: {
      text: 'El archivo de configuración está entre sus descargas.',
      advice:
        'Envíelo a sus abogados y deles la frase de contraseña por otra vía. Haga uno nuevo cada vez que cambie el secreto de cliente.',
    },
    application: 'Aplicación de Clio',
    ofConnection: (account) => `La de la conexión con ${account}`,
    anotherOne: 'Otra',
    region: 'Región',
    clientId: 'ID de cliente',
    clientSecret: 'Secreto de cliente',
    begun: 'Empieza con los ajustes del último archivo hecho en este equipo.',
    beginWithNone: 'Empezar sin ninguno',
  },
  makeShared: {
    title: 'Hacer una conexión compartida',
    about: 'Para un colega sin acceso a Clio. Para quienes lo tienen, es mejor un archivo de configuración.',
    done: (name) => ({
      text: `El archivo para ${name} está entre sus descargas.`,
      advice: 'No lo envíe a nadie más, dé la frase de contraseña por otra vía y elimine su copia.',
    }),
    warning: (owner) => ({
      text: `Quien tenga este archivo actúa en Clio como ${owner} y ve todos los asuntos que ve ${owner}, hasta que se revoque a ${owner}.`,
      advice:
        'Conecte con una cuenta de rol bajo que vea solo los asuntos necesarios, y haga el archivo a partir de ella.',
    }),
    colleague: 'Colega',
    email: 'Correo electrónico',
    emailNote: 'El tiempo se envía para el usuario de Clio que tiene esta dirección.',
    userId: 'ID de usuario externo',
    userIdNote:
      'Solo si la dirección en Clio es otra: el ID del usuario del colega allí. Va sellado en el archivo y cuenta antes que la dirección.',
    noNumber: {
      text: 'Un ID de usuario externo es un número.',
      advice: 'Elija el usuario de la lista o déjelo vacío.',
    },
  },
  settings: {
    lock: 'Bloquear',
    lockOf: (setting) => `Bloquear: ${setting}`,
    eachDecides: 'Decide cada uno',
    yes: 'Sí',
    no: 'No',
    closed: 'Incluir asuntos cerrados',
    summary: 'Añadir totales a los conceptos',
    nonBillable: 'Categorías que van como no facturables',
    months: 'Conservar títulos durante',
    monthsNote: 'Meses; 0 para siempre. El tiempo sin enviar ni cerrar no se elimina nunca.',
    windows: 'Ventanas que nunca se capturan',
    windowsNote: 'Palabras de sus títulos, una línea cada una. Cada abogado puede omitir más.',
    programs: 'Programas que nunca se capturan',
    programsNote: 'Nombres de programas, una línea cada uno. Se bloquean junto con las ventanas de arriba.',
    rules: 'Reglas de palabras',
    billing: 'Reglas de facturación',
    faults: {
      keyword: (place) => `La regla de palabras ${place} no se puede usar.`,
      billing: (place) => `La regla de facturación ${place} no se puede usar.`,
    },
  },
  keywordRules: {
    list: 'Reglas de palabras',
    one: 'regla de palabras',
    many: 'reglas de palabras',
    matter: 'Asunto',
    noMatter: 'Nombre el asunto por su número en Clio.',
    noMatterYet: 'aún sin asunto',
    line: (what, matter) => `${what} es ${matter}`,
    takeAlong: (count) =>
      plural(count, { one: 'Incluir su propia regla', other: `Incluir sus propias ${count} reglas` }),
    about: 'Unas palabras del título lo asignan a un asunto. Las reglas propias de los abogados cuentan antes.',
  },
  settled: {
    title: 'Lo que fijó su despacho',
    about: (policy, setup) => {
      const source =
        policy && setup
          ? 'de la política del navegador y de un archivo de configuración'
          : policy
            ? 'de la política del navegador'
            : 'de un archivo de configuración';
      return `Viene ${source}. Fije lo que fije su despacho, usted puede pausar cuando quiera y omitir más ventanas, y solo usted acepta que se capture.`;
    },
    notUsed: 'Las de su despacho no se usan.',
    used: 'Las de su despacho cuentan también.',
    more: (count) => `y ${count} más`,
    keywordLine: (line) => `${line}, salvo que una regla suya diga otra cosa.`,
  },
  problems: {
    list: 'Sin efecto',
    more: (count) => `y ${counted(count, 'parte', 'partes')} más.`,
    rest: 'Todo lo demás cuenta. El administrador de su despacho puede corregirlo.',
    sources: { policy: 'la política del navegador', setup: 'el archivo de configuración' },
    item: (setting, place) => `${setting}, número ${place}`,
    faulty: (part, source, fault) => `${part}, en ${source}: no tiene efecto. ${fault}`,
    unusable: (part, source) => `${part}, en ${source}: no se puede usar, así que no tiene efecto.`,
    lost: (part, source, name) => `${part}, en ${source}: el Clio de su despacho no tiene «${name}», o tiene varios.`,
  },
  settingNames: {
    region: 'Región de Clio',
    clientId: 'ID de cliente',
    SHOW_CLOSED_CASES: 'Incluir asuntos cerrados',
    ADD_SUMMARY_TO_NARRATIVE: 'Añadir a los conceptos los totales de tiempo trabajado y con cargo',
    ACTIVITY_TYPES_NON_BILLABLE: 'Categorías que van como no facturables',
    exclusions: 'Ventanas que nunca se capturan',
    keepMonths: 'Meses que se conservan los títulos',
    rules: 'Reglas de palabras',
    billing: 'Reglas de facturación',
    locked: 'Bloqueos',
    settings: 'Los ajustes en conjunto',
  },
  values: {
    yes: 'Sí',
    no: 'No',
    none: 'Ninguno',
    forEver: 'Para siempre',
    months: (months) => (months === 1 ? '1 mes' : `${months} meses`),
  },
};
