import type { ClioTrouble } from '../../../messages/views.ts';
import { at, plural, stopped } from './format.ts';

/** What went wrong, in one sentence, and what to do about it. */
interface Said {
  trouble: string;
  advice: string;
}

/** What is worded elsewhere, or is so beside the trouble. */
interface Beside {
  /** Entries that wait to be sent. */
  waiting: number;
  /** Why Clio refused or forbids it, as the end of a sentence; empty where it does neither. */
  why: string;
  /** When it goes on by itself, as a time of day. */
  until: string;
}

/** Said after an advice where entries wait. */
const kept = (waiting: number) =>
  waiting === 0
    ? ''
    : ` No se pierde nada: ${plural(waiting, { one: 'un registro espera', other: `${waiting} registros esperan` })}.`;

function forbiddenAdvice(scope: { area: string; write: boolean } | null): string {
  if (!scope) return 'Pregunte al administrador de su despacho si su rol en Clio lo permite.';
  const box = `«${scope.area}» (${scope.write ? 'lectura y escritura' : 'lectura'})`;
  return `En la aplicación de Clio marque el permiso ${box} e inicie sesión de nuevo. Si está marcado, lo impide su rol en Clio.`;
}

/** Why a shared connection has nobody to post for, and what mends it. */
function noColleagueWords({ why, who, by }: Extract<ClioTrouble, { kind: 'no-colleague' }>, kept: string): Said {
  if (why === 'disabled')
    return {
      trouble: `En Clio el usuario ${who} está desactivado, así que no se le puede guardar tiempo.`,
      advice: `Pida a su administrador que active el usuario en Clio.${kept}`,
    };
  if (why === 'several')
    return {
      trouble: `Varios usuarios de Clio de su despacho tienen la dirección ${who}.`,
      advice: `Pida a su administrador un archivo con su ID de usuario externo.${kept}`,
    };
  return by === 'id'
    ? {
        trouble: `Ningún usuario de Clio de su despacho tiene el ID ${who}, que figura en su archivo.`,
        advice: `Pida a su administrador un archivo con el ID de usuario externo correcto.${kept}`,
      }
    : {
        trouble: `Ningún usuario de Clio de su despacho tiene la dirección ${who}.`,
        advice: `Pida a su administrador que dé esta dirección a su usuario en Clio, o a usted un archivo con su ID de usuario externo.${kept}`,
      };
}

/** What went wrong with Clio, by its kind. */
export const clio: {
  [K in ClioTrouble['kind']]: (trouble: Extract<ClioTrouble, { kind: K }>, beside: Beside) => Said;
} = {
  unreachable: (_, { waiting }) => ({
    trouble: 'Clio no respondió.',
    advice: `Compruebe la conexión a internet e inténtelo de nuevo.${kept(waiting)}`,
  }),
  'on-the-way': (trouble, { waiting }) => ({
    trouble: `Algo entre este equipo y Clio respondió en lugar de Clio (estado ${trouble.status}).`,
    advice: `Si esta red tiene su propia página de acceso, abra cualquier página web e inicie sesión allí. Si no, pida a quien lleva la red que deje pasar el navegador hasta Clio.${kept(waiting)}`,
  }),
  ailing: (_, { waiting }) => ({
    trouble: 'Clio no dice qué fue de algo que se envió más de una vez.',
    advice: `Se consulta y se reintenta por sí solo, cada vez más tarde; tras cinco intentos se le pregunta.${kept(waiting)}`,
  }),
  held: (trouble) => ({
    trouble: plural(trouble.many, {
      one: 'Clio nunca dijo, en cinco intentos, qué fue de un registro.',
      other: `Clio nunca dijo, en cinco intentos cada uno, qué fue de ${trouble.many} registros.`,
    }),
    advice: 'Mire entre lo enviado y diga allí qué hay que hacer.',
  }),
  closed: () => ({
    trouble: 'La ventana de Clio se cerró antes de permitir el acceso.',
    advice:
      'Inténtelo de nuevo. Si no la cerró usted, a su aplicación de Clio le falta la dirección de redirección de este navegador, o el ID de cliente no es de esta región: registre la dirección exactamente como figura en «Nueva conexión».',
  }),
  code: () => ({
    trouble: 'Clio no aceptó el código de este inicio de sesión.',
    advice:
      'Un código vale una vez y durante diez minutos: inténtelo de nuevo. Si sigue igual, una dirección de redirección de su aplicación de Clio no es exactamente como figura en «Nueva conexión».',
  }),
  declined: () => ({
    trouble: 'Usted eligió no permitir el acceso en Clio.',
    advice: 'No cambió nada. Para conectar, inténtelo de nuevo y elija permitirlo.',
  }),
  'wrong-client': () => ({
    trouble: 'Clio no acepta este ID de cliente y su secreto.',
    advice: 'Copie ambos de nuevo desde su aplicación de Clio, en la misma región, a «Nueva conexión».',
  }),
  'not-ours': () => ({
    trouble: 'La respuesta no venía de la pregunta que se hizo, así que no se usó.',
    advice: 'Inicie de nuevo la conexión desde esta página.',
  }),
  'no-permission': (_, { waiting }) => ({
    trouble: 'El navegador no deja que Matterline hable con esta región de Clio.',
    advice: `Conecte o vuelva a autenticarse en las opciones, y permita el acceso a Clio cuando el navegador pregunte.${kept(waiting)}`,
  }),
  'sign-in': (_, { waiting }) => ({
    trouble: 'Clio rechazó esta cuenta, quizá porque venció la suscripción.',
    advice: `${waiting === 0 ? '' : `No se pierde nada; ${plural(waiting, { one: '1 registro espera', other: `${waiting} registros esperan` })}. `}Inicie sesión de nuevo.`,
  }),
  'wrong-region': () => ({
    trouble: 'Esta región de Clio no conoce la cuenta.',
    advice: 'Elija la región de la cuenta de Clio de su despacho, con la aplicación hecha allí.',
  }),
  'key-store': (trouble, { waiting }) =>
    trouble.why === 'locked'
      ? {
          trouble: 'El almacén de claves de este equipo está bloqueado, y allí se guarda el acceso a Clio.',
          advice: `Desbloquéelo e inténtelo de nuevo.${kept(waiting)}`,
        }
      : {
          trouble: 'El acceso a Clio se guarda en el almacén de claves de este equipo, que no está disponible.',
          advice: `Inicie el asistente o haga de nuevo la conexión.${kept(waiting)}`,
        },
  forbidden: (trouble, { why }) => ({
    trouble: `Clio no lo permite: ${why}`,
    advice: forbiddenAdvice(trouble.scope),
  }),
  firewall: (_, { waiting }) => ({
    trouble: 'Un cortafuegos delante de Clio rechazó la solicitud.',
    advice: `Inténtelo de nuevo en unos minutos, o desde otra red.${kept(waiting)}`,
  }),
  limit: (_, { until, waiting }) => ({
    trouble: 'Se alcanzó el límite de solicitudes de Clio.',
    advice: `${stopped(`Sigue por sí solo ${at(until)}`)}${kept(waiting)}`,
  }),
  refused: (_, { why }) => ({ trouble: `Clio lo rechazó: ${why}`, advice: 'Corríjalo e inténtelo de nuevo.' }),
  'other-user': ({ name, account }) => ({
    trouble: `Ha iniciado sesión en Clio como ${account === null ? name : `${name} de ${account}`}, pero este tiempo se revisó para otra persona.`,
    advice: 'Inicie sesión como la persona que lo revisó.',
  }),
  'old-setup': (_, { waiting }) => ({
    trouble: 'Clio ya no acepta el secreto de este archivo de configuración.',
    advice: `Pida un nuevo archivo de configuración.${kept(waiting)}`,
  }),
  'shared-ended': (trouble, { waiting }) => ({
    trouble: `Clio ya no deja que esta conexión compartida actúe como ${trouble.as || 'la cuenta desde la que se hizo'}.`,
    advice: `Pida un nuevo archivo a su administrador.${kept(waiting)}`,
  }),
  'no-colleague': (trouble, { waiting }) => noColleagueWords(trouble, kept(waiting)),
  busy: () => ({
    trouble: 'Ya se está haciendo una conexión.',
    advice: 'Termínela en la ventana de Clio o ciérrela.',
  }),
};
