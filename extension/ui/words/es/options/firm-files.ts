import type {
  fileFaults as faults,
  noColleague as nobody,
  fileNotMade as notMade,
} from '../../en/options/firm-files.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { parts } from './parts.ts';

const SEND_AGAIN = 'Pida a su administrador que se lo envíe de nuevo.';
const THE_ONE_SENT = 'Elija el archivo que le envió su administrador.';

/** Why a file of the firm's does not open. */
export const fileFaults: InAnyLanguage<typeof faults> = {
  'too-large': { text: 'Este archivo es demasiado grande para ser de Matterline.', advice: THE_ONE_SENT },
  'not-ours': { text: 'Este no es un archivo de Matterline.', advice: THE_ONE_SENT },
  newer: {
    text: 'Este archivo se hizo con una versión más nueva de Matterline.',
    advice: 'Actualice Matterline y abra el archivo de nuevo.',
  },
  cut: {
    text: 'Falta el final de este archivo.',
    advice: `Guárdelo otra vez desde donde lo recibió. ${SEND_AGAIN}`,
  },
  damaged: { text: 'Este archivo no está como se hizo.', advice: SEND_AGAIN },
  passphrase: {
    text: 'Esta frase de contraseña no abre el archivo.',
    advice:
      'Escríbala exactamente como se la dieron. Si es correcta, el archivo se alteró por el camino: pida uno nuevo.',
  },
  empty: { text: 'Falta la frase de contraseña.', advice: 'Su administrador se la da aparte del archivo.' },
};

/** Why Clio has nobody for whom a colleague's time could be posted, to the one who can put it right. */
export const noColleague: InAnyLanguage<typeof nobody> = {
  disabled: (who) => ({
    text: `En Clio el usuario ${who} está desactivado.`,
    advice: 'Active allí el usuario o nombre otro.',
  }),
  several: (who) => ({
    text: `Varios usuarios de Clio de su despacho tienen la dirección ${who}.`,
    advice: 'Elija el usuario del colega en «ID de usuario externo».',
  }),
  nobody: (who, by) =>
    by === 'id'
      ? {
          text: `Ningún usuario de Clio de su despacho tiene el ID ${who}.`,
          advice: 'Elija el usuario de la lista.',
        }
      : {
          text: `Ningún usuario de Clio de su despacho tiene la dirección ${who}.`,
          advice: 'Corríjala, o elija el usuario en «ID de usuario externo».',
        },
};

/** Why no file was made. */
export const fileNotMade: InAnyLanguage<typeof notMade> = {
  'not-yours': {
    text: 'Esta conexión se compartió con usted, así que no se puede pasar a otros.',
    advice: 'Inicie sesión en Clio con una cuenta propia en «Conexiones» y haga allí el archivo.',
  },
  rotates: {
    text: 'Clio da a las conexiones de su despacho una clave nueva en cada renovación, así que una copia compartida acabaría con esta conexión, o esta con aquella.',
    advice: 'Haga en su lugar un archivo de configuración: cada abogado inicia entonces sesión en Clio.',
  },
  passphrase: parts.passphraseTooShort,
  application: {
    text: 'Al archivo le falta algo que necesita.',
    advice: 'Complete la región, el ID de cliente y el secreto de cliente.',
  },
  colleague: {
    text: 'El archivo debe decir para quién es.',
    advice: 'Complete el nombre y el correo electrónico del colega.',
  },
  settings: (parts, advice) => ({
    text: `Estos ajustes no se pueden usar: ${parts.join(', ')}.`,
    advice: advice ?? 'Corríjalos y haga después el archivo.',
  }),
};
