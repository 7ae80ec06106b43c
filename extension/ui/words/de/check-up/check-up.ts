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
  install: 'Lassen Sie es von denen noch einmal installieren, die das Hilfsprogramm installiert haben.',
  package: 'Installieren Sie das Paket des Hilfsprogramms noch einmal.',
};

/** A finding in words. */
const finding: English['finding'] = ({ about, found, mend = 'install' }) => {
  const what = about.code === 'unknown' ? 'Etwas Neues' : byCode(subjects, about);
  const strange = found ?? about;
  if (strange.code === 'unknown') {
    const trouble = `Das Hilfsprogramm meldet etwas, das diese Version der Erweiterung nicht kennt: ${strange.told}.`;
    return { what, trouble, next: 'Aktualisieren Sie die Erweiterung.' };
  }
  if (found === null || found.code === 'unknown') return { what, trouble: null, next: null };
  const [trouble, next] = byCode(troubles, found);
  return { what, trouble, next: next ?? mended[mend] };
};

/** "Check this computer" in the options. */
export const checkUp: English = {
  title: 'Diesen Computer prüfen',
  what: 'Prüft das Hilfsprogramm, was Browser davon wissen, den Start bei der Anmeldung und was es sehen kann. Kein Titel wird dafür gelesen.',
  look: 'Jetzt prüfen',
  again: 'Erneut prüfen',
  looking: 'Wird geprüft. Das dauert einige Sekunden.',
  repairing: 'Wird behoben. Das dauert einige Sekunden.',
  well: 'Alles in Ordnung.',
  wrong: (count) => `${counted(count, 'Punkt', 'Punkte')} zu beheben.`,
  fine: (count) => counted(count, 'Punkt ist in Ordnung', 'Punkte sind in Ordnung'),
  repair: 'Beheben',
  copy: 'Kopieren',
  cannotLook:
    'Das Hilfsprogramm hat nicht geantwortet. Ist es von einer früheren Version, installieren Sie es noch einmal; sonst starten Sie den Browser neu, und prüfen Sie erneut.',
  cannotRepair:
    'Das Hilfsprogramm konnte es nicht beheben. Installieren Sie sein Paket noch einmal, oder fragen Sie, wer es installiert hat.',
  finding,
};
