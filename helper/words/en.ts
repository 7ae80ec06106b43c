import type { ByCode, Mend, Trouble } from '../../shared/index.ts';
import { installing } from './en/installing.ts';
import { running } from './en/running.ts';
import { seeing } from './en/seeing.ts';
import type { TroubleWords } from './trouble-words.ts';

// English: what the terminal says of each thing that is looked at, and of each trouble with its next step, and what `watch`
// and `stop` write. What the extension's pages say of the same codes stands in the extension's own catalogue.

export { resuming, stopping } from './en/stopping.ts';
export { subjects } from './en/subjects.ts';
export { watching } from './en/watching.ts';

/** What each trouble is, and the next step. */
export const troubles: ByCode<Trouble, TroubleWords> = { ...seeing, ...installing, ...running };

/** What installing again comes to, by who can do it. */
export const mended: Record<Mend, string> = {
  here: 'Run "install" again.',
  install: 'Run "install" again.',
  package: 'Install its package again.',
};

/** The last line of a report. */
export const sum = (wrong: number) =>
  wrong === 0 ? 'All is well.' : `${wrong} thing${wrong === 1 ? '' : 's'} to put right.`;
