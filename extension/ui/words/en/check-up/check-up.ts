import { type ByCode, byCode, type Examination, type Mend, type Trouble } from '../../../../../shared/index.ts';
import { counted } from '../format.ts';
import { installing } from './installing.ts';
import type { TroubleWords } from './parts.ts';
import { running } from './running.ts';
import { seeing } from './seeing.ts';
import { subjects } from './subjects.ts';

// What the helper finds, for whoever has no command line.

const troubles: ByCode<Trouble, TroubleWords> = { ...seeing, ...installing, ...running };

/** Where installing again is the next step. */
const mended: Record<Mend, string | null> = {
  // The button beside it says so.
  here: null,
  install: 'Have it installed again by whoever installed the helper.',
  package: 'Install the helper’s package again.',
};

type Found = Examination['findings'][number];

interface Shown {
  what: string;
  /** What is the matter, and the next step; null where there is nothing to tell, and where a button is the next step. */
  trouble: string | null;
  next: string | null;
}

/** A finding in words. */
function finding({ about, found, mend = 'install' }: Found): Shown {
  const what = about.code === 'unknown' ? 'Something new' : byCode(subjects, about);
  const strange = found ?? about;
  if (strange.code === 'unknown') {
    const trouble = `The helper reports something this version of the extension does not know: ${strange.told}.`;
    return { what, trouble, next: 'Update the extension.' };
  }
  if (found === null || found.code === 'unknown') return { what, trouble: null, next: null };
  const [trouble, next] = byCode(troubles, found);
  return { what, trouble, next: next ?? mended[mend] };
}

/** "Check this computer" in the options. */
export const checkUp = {
  title: 'Check this computer',
  what: 'Looks at the helper, what browsers know of it, the start at login and what it can see. No title is read for that.',
  look: 'Check now',
  again: 'Check again',
  looking: 'Checking. This takes some seconds.',
  repairing: 'Putting it right. This takes some seconds.',
  well: 'All is well.',
  wrong: (count: number) => `${counted(count, 'thing', 'things')} to put right.`,
  fine: (count: number) => `${counted(count, 'thing is', 'things are')} in order`,
  repair: 'Put right',
  copy: 'Copy',
  cannotLook:
    'The helper did not answer. If it is of an earlier version, install it again; else restart the browser and check again.',
  cannotRepair: 'The helper could not put it right. Install its package again, or ask whoever installed it.',
  finding,
};
