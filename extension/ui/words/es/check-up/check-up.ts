import { type ByCode, byCode, type Mend, type Trouble } from '../../../../../shared/index.ts';
import type { checkUp as english } from '../../en/check-up/check-up.ts';
import type { TroubleWords } from '../../en/check-up/parts.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted } from '../format.ts';
import { installing } from './installing.ts';
import { running } from './running.ts';
import { seeing } from './seeing.ts';
import { subjects } from './subjects.ts';

// What the helper finds, for whoever has no command line.

type English = InAnyLanguage<typeof english>;

const troubles: ByCode<Trouble, TroubleWords> = { ...seeing, ...installing, ...running };

/** Where installing again is the next step. */
const mended: Record<Mend, string | null> = {
  // The button beside it says so.
  here: null,
  install: 'Pida a quien instaló el asistente que lo instale de nuevo.',
  package: 'Instale de nuevo el paquete del asistente.',
};

/** A finding in words. */
const finding: English['finding'] = ({ about, found, mend = 'install' }) => {
  const what = about.code === 'unknown' ? 'Algo nuevo' : byCode(subjects, about);
  const strange = found ?? about;
  if (strange.code === 'unknown') {
    const trouble = `El asistente informa de algo que esta versión de la extensión no conoce: ${strange.told}.`;
    return { what, trouble, next: 'Actualice la extensión.' };
  }
  if (found === null || found.code === 'unknown') return { what, trouble: null, next: null };
  const [trouble, next] = byCode(troubles, found);
  return { what, trouble, next: next ?? mended[mend] };
};

/** "Check this computer" in the options. */
export const checkUp: English = {
  title: 'Comprobar este equipo',
  what: 'Mira el asistente, lo que los navegadores saben de él, el inicio con la sesión y lo que puede ver. Para ello no se lee ningún título.',
  look: 'Comprobar ahora',
  again: 'Comprobar de nuevo',
  looking: 'Comprobando. Tarda unos segundos.',
  repairing: 'Corrigiendo. Tarda unos segundos.',
  well: 'Todo está bien.',
  wrong: (count) => `${counted(count, 'cosa', 'cosas')} por corregir.`,
  fine: (count) => `${counted(count, 'cosa está', 'cosas están')} en orden`,
  repair: 'Corregir',
  copy: 'Copiar',
  cannotLook:
    'El asistente no respondió. Si es de una versión anterior, instálelo de nuevo; si no, reinicie el navegador y compruebe otra vez.',
  cannotRepair: 'El asistente no pudo corregirlo. Instale de nuevo su paquete o pregunte a quien lo instaló.',
  finding,
};
