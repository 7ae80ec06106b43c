import type { options as english } from '../../en/options/options.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { faults } from '../faults.ts';
import { backUp } from './back-up.ts';
import { billing } from './billing.ts';
import { connections } from './connections.ts';
import { data } from './data.ts';
import { firm } from './firm.ts';
import { fileFaults, fileNotMade, noColleague } from './firm-files.ts';
import { imports } from './imports.ts';
import { matching } from './matching.ts';
import { parts } from './parts.ts';
import { recording } from './recording.ts';
import { settings } from './settings.ts';

/** The options page. */
export const options: InAnyLanguage<typeof english> = {
  brand: 'Matterline',
  title: 'Opciones de Matterline',
  nav: 'Opciones',
  reload: 'Recargue esta página.',
  reloadAndTry: 'Recargue esta página e inténtelo de nuevo.',
  reading: 'Leyendo…',
  notStored: 'No se pudo guardar este cambio.',
  setByFirm: {
    set: 'Fijado por su despacho. Puede cambiarlo para usted.',
    locked: 'Fijado por su despacho para todos.',
  },
  copy: {
    done: 'Copiado',
    doneAloud: 'Copiado al portapapeles',
    failed: 'No se pudo copiar. Seleccione el texto y cópielo a mano.',
  },
  line: {
    edit: 'Editar',
    editWhich: (line) => `Editar: ${line}`,
    remove: 'Quitar',
    removeWhich: (line) => `Quitar: ${line}`,
  },
  code: {
    summary: '¿La ventana de Clio no vuelve aquí? Conecte con un código',
    open: 'Abra la página de Clio',
    allow: 'y permita allí el acceso.',
    failed: 'No se pudo abrir la página de Clio. Recargue esta página e inténtelo de nuevo.',
    paste: 'Pegue el código que muestra, o la dirección completa de esa página',
    connect: 'Conectar con este código',
  },
  sections: {
    connections: 'Conexiones',
    recording: 'Captura',
    matching: 'Encontrar asuntos',
    billing: 'Facturación',
    firm: 'Despacho',
    data: 'Sus datos',
  },
  parts,
  backUp,
  imports,
  connections,
  recording,
  matching,
  billing,
  faults,
  firm,
  fileFaults,
  fileNotMade,
  noColleague,
  data,
  settings,
};
