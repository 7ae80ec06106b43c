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
  install: 'Faites-le réinstaller par qui a installé l’assistant.',
  package: 'Réinstallez le paquet de l’assistant.',
};

/** A finding in words. */
const finding: English['finding'] = ({ about, found, mend = 'install' }) => {
  const what = about.code === 'unknown' ? 'Quelque chose de nouveau' : byCode(subjects, about);
  const strange = found ?? about;
  if (strange.code === 'unknown') {
    const trouble = `L’assistant signale quelque chose que cette version de l’extension ne connaît pas : ${strange.told}.`;
    return { what, trouble, next: 'Mettez l’extension à jour.' };
  }
  if (found === null || found.code === 'unknown') return { what, trouble: null, next: null };
  const [trouble, next] = byCode(troubles, found);
  return { what, trouble, next: next ?? mended[mend] };
};

/** "Check this computer" in the options. */
export const checkUp: English = {
  title: 'Vérifier cet ordinateur',
  what: 'Regarde l’assistant, ce que les navigateurs en savent, le lancement à la connexion et ce qu’il peut voir. Aucun titre n’est lu pour cela.',
  look: 'Vérifier',
  again: 'Revérifier',
  looking: 'Vérification. Cela prend quelques secondes.',
  repairing: 'Réparation. Cela prend quelques secondes.',
  well: 'Tout va bien.',
  wrong: (count) => `${counted(count, 'point', 'points')} à réparer.`,
  fine: (count) => counted(count, 'point est en ordre', 'points sont en ordre'),
  repair: 'Réparer',
  copy: 'Copier',
  cannotLook:
    'L’assistant n’a pas répondu. S’il est d’une version antérieure, réinstallez-le ; sinon, redémarrez le navigateur et vérifiez de nouveau.',
  cannotRepair: 'L’assistant n’a pas pu le réparer. Réinstallez son paquet, ou demandez à qui l’a installé.',
  finding,
};
