import type { Difference, Reason, RefusedReason } from '../timeline/index.ts';
import { refusalText, saidText } from './refusal-words.ts';
import { entryReasons, refusals } from './words/index.ts';

type Names = (text: string) => string;

function whyText(why: RefusedReason['why'], names: Names): string | null {
  if (why?.code !== 'forbidden') return why && refusalText(why, names);
  const said = saidText(why.said, names);
  return why.area === null ? said : refusals.lacksScope(said, why.area);
}

function differenceText(difference: Difference): string {
  const { differences } = entryReasons;
  switch (difference.attribute) {
    case 'date':
      return differences.date(difference.day);
    case 'seconds':
      return differences.seconds(difference.seconds);
    case 'nonBillable':
    case 'noCharge':
      return differences[difference.attribute](difference.is);
    default:
      return differences[difference.attribute];
  }
}

function reasonText(reason: Reason, names: Names): string {
  switch (reason.code) {
    case 'kept-otherwise':
      return entryReasons.keptOtherwise(reason.differences.map(differenceText));
    case 'changed-in-clio':
      return entryReasons.changedInClio(reason.differences.map(differenceText));
    case 'rounded-otherwise':
      return entryReasons.roundedOtherwise(reason.shown, reason.expected);
    case 'refused':
      return entryReasons.refused(whyText(reason.why, names));
    case 'change-refused':
      return entryReasons.changeRefused(whyText(reason.why, names));
    case 'earlier':
      return names(reason.text);
    default:
      return entryReasons.plain[reason.code];
  }
}

/**
 * What is to be said of an entry, in sentences; empty where nothing is.
 * @param names how words that are not ours are written now: as they are, or hidden
 */
export function reasonsText(reasons: readonly Reason[], names: Names = (text) => text): string {
  return reasons.map((reason) => reasonText(reason, names)).join(' ');
}
