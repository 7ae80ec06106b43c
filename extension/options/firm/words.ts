import type { FileFault, FirmProblemView, MadeFile } from '../../messages/firm.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import { clioWords } from '../../ui/index.ts';
import { problemWords as ruleProblemWords } from '../matching/words.ts';

/** What is wrong, and the next step. */
export interface FirmWords {
  text: string;
  advice: string;
}

const AGAIN = 'Ask your administrator to send it again.';

const FAULTS: Record<FileFault, FirmWords> = {
  'too-large': {
    text: 'This file is too large to be a Matterline file.',
    advice: 'Choose the file that your administrator sent you.',
  },
  'not-ours': {
    text: 'This is not a Matterline file.',
    advice: 'Choose the file that your administrator sent you.',
  },
  newer: {
    text: 'This file was made by a newer version of Matterline.',
    advice: 'Update Matterline, then open the file again.',
  },
  cut: { text: 'The end of this file is missing.', advice: `Save it once more from where you got it. ${AGAIN}` },
  damaged: { text: 'This file is not as it was made.', advice: AGAIN },
  passphrase: {
    text: 'This passphrase does not open the file.',
    advice:
      'Type it exactly as it was given to you. If it is right, the file was altered on its way: ask for a new one.',
  },
  empty: { text: 'The passphrase is missing.', advice: 'Your administrator gives it to you apart from the file.' },
};

/** Why a file does not open. */
export function faultWords(fault: FileFault): FirmWords {
  return FAULTS[fault];
}

/** Why Clio has nobody for whom a colleague's time could be posted, to the one who can put it right. */
function notFoundWords({ why, who, by }: Extract<ClioTrouble, { kind: 'no-colleague' }>): FirmWords {
  if (why === 'disabled')
    return { text: `In Clio the user ${who} is disabled.`, advice: 'Enable the user there, or name another one.' };
  if (why === 'several')
    return {
      text: `Several users of your firm’s Clio have the address ${who}.`,
      advice: 'Choose the colleague’s user under “External user id”.',
    };
  return {
    text: `Your firm’s Clio has no user with the ${by === 'id' ? 'id' : 'address'} ${who}.`,
    advice: by === 'id' ? 'Choose the user from the list.' : 'Correct it, or choose the user under “External user id”.',
  };
}

/** Why no file was made. */
export function notMadeWords(made: Extract<MadeFile, { ok: false }>): FirmWords {
  const { why } = made;
  switch (why.kind) {
    case 'not-yours':
      return {
        text: 'This connection was shared with you, so it cannot be handed on.',
        advice: 'Sign in to Clio with an account of your own under “Connections”, and make the file there.',
      };
    case 'rotates':
      return {
        text: 'Clio gives your firm’s connections a new key at each renewal, so a shared copy would end this connection or be ended by it.',
        advice: 'Make a setup file instead: each attorney then signs in to Clio.',
      };
    case 'passphrase':
      return {
        text: 'This passphrase is too short.',
        advice: 'Use twelve characters or more, or take a suggested one.',
      };
    case 'application':
      return {
        text: 'The file lacks something that it needs.',
        advice: 'Fill in region, client id and client secret.',
      };
    case 'colleague':
      return {
        text: 'The file must say for whom it is.',
        advice: 'Fill in the colleague’s name and e-mail address.',
      };
    case 'no-colleague':
      return notFoundWords(why);
    case 'settings':
      return {
        text: `These settings cannot be used: ${why.problems.map(problemPart).join(', ')}.`,
        advice:
          why.problems.flatMap(({ fault }) => (fault ? ruleProblemWords(fault) : []))[0] ??
          'Correct them, then make the file.',
      };
    default: {
      const { trouble, advice } = clioWords(why);
      return { text: trouble, advice };
    }
  }
}

/** Plain names of what a firm can settle. */
const NAMES: Record<string, string> = {
  region: 'Clio region',
  clientId: 'Client id',
  SHOW_CLOSED_CASES: 'Include closed matters',
  ADD_SUMMARY_TO_NARRATIVE: 'Add worked and chargeable totals to narratives',
  ACTIVITY_TYPES_NON_BILLABLE: 'Categories posted as non-billable',
  exclusions: 'Windows never recorded',
  keepMonths: 'Months for which titles are kept',
  rules: 'Keyword rules',
  billing: 'Billing rules',
  locked: 'Locks',
  settings: 'The settings as a whole',
};

/** A setting by its plain name; as it stands where it is none. */
export function settingName(name: string): string {
  return NAMES[name] ?? name;
}

function problemPart({ name, item }: FirmProblemView): string {
  return item === null ? settingName(name) : `${settingName(name)}, number ${item}`;
}

/** A part of policy or setup file that is without effect, and why. */
export function problemWords(problem: FirmProblemView): string {
  const place = problem.source === 'policy' ? 'the browser’s policy' : 'the setup file';
  const part = problemPart(problem);
  if (problem.fault) return `${part} in ${place}: has no effect. ${ruleProblemWords(problem.fault)}`;
  return problem.lost === null
    ? `${part} in ${place}: cannot be used, so it has no effect.`
    : `${part} in ${place}: your firm’s Clio has no “${problem.lost}”, or more than one.`;
}

/** A value as a person reads it. */
export function valueWords(name: string, value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (name === 'keepMonths') return value === null ? 'For ever' : value === 1 ? '1 month' : `${value} months`;
  return value === null || value === '' ? 'None' : String(value);
}
