import type { FileFault, FirmProblemView, MadeFile } from '../../messages/firm.ts';
import { clioWords } from '../../ui/index.ts';
import { common, options } from '../../ui/words/index.ts';
import { problemWords as ruleProblemWords } from '../matching/words.ts';
import { timeOfDay } from '../parts/setting-field.tsx';

/** What is wrong, and the next step. */
export interface FirmWords {
  text: string;
  advice: string;
}

const words = options.firm;

/** Why a file does not open. */
export function faultWords(fault: FileFault): FirmWords {
  return options.fileFaults[fault];
}

/** Why no file was made. */
export function notMadeWords(made: Extract<MadeFile, { ok: false }>): FirmWords {
  const { why } = made;
  switch (why.kind) {
    case 'not-yours':
    case 'rotates':
    case 'passphrase':
    case 'application':
    case 'colleague':
      return options.fileNotMade[why.kind];
    case 'no-colleague':
      return options.noColleague[why.why](why.who, why.by);
    case 'settings': {
      const [advice] = why.problems.flatMap(({ fault }) => (fault ? ruleProblemWords(fault) : []));
      return options.fileNotMade.settings(why.problems.map(problemPart), advice);
    }
    default: {
      const { trouble, advice } = clioWords(why);
      return { text: trouble, advice };
    }
  }
}

/** A setting by its plain name; as it stands where it is none. */
export function settingName(name: string): string {
  const names: { [name: string]: string | undefined } = words.settingNames;
  return names[name] ?? options.settings.names[name]?.label ?? name;
}

function problemPart({ name, item }: FirmProblemView): string {
  return item === null ? settingName(name) : words.problems.item(settingName(name), item);
}

/** A part of policy or setup file that is without effect, and why. */
export function problemWords(problem: FirmProblemView): string {
  const source = words.problems.sources[problem.source];
  const part = problemPart(problem);
  if (problem.fault) return words.problems.faulty(part, source, ruleProblemWords(problem.fault));
  return problem.lost === null
    ? words.problems.unusable(part, source)
    : words.problems.lost(part, source, problem.lost);
}

const regionNames: { [id: string]: string | undefined } = common.regions;

/** A value as a person reads it. */
export function valueWords(name: string, value: string | number | boolean | null): string {
  const { yes, no, none, forEver, months } = words.values;
  if (typeof value === 'boolean') return value ? yes : no;
  if (name === 'keepMonths') return value === null ? forEver : months(value);
  if (value === null || value === '') return none;
  if (name === 'region') return regionNames[value] ?? none;
  return options.settings.names[name]?.choice?.(value, timeOfDay) ?? String(value);
}
