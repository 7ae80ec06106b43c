import type { Difference, Reason, RefusedReason } from '../timeline/index.ts';
import { refusalText, saidText } from './refusal-words.ts';
import { entryReasons, refusals } from './words/index.ts';

function whyText(why: RefusedReason['why']): string | null {
  if (why?.code !== 'forbidden') return why && refusalText(why);
  const said = saidText(why.said);
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

function reasonText(reason: Reason): string {
  switch (reason.code) {
    case 'kept-otherwise':
      return entryReasons.keptOtherwise(reason.differences.map(differenceText));
    case 'changed-in-clio':
      return entryReasons.changedInClio(reason.differences.map(differenceText));
    case 'rounded-otherwise':
      return entryReasons.roundedOtherwise(reason.shown, reason.expected);
    case 'refused':
      return entryReasons.refused(whyText(reason.why));
    case 'change-refused':
      return entryReasons.changeRefused(whyText(reason.why));
    case 'earlier':
      return reason.text;
    default:
      return entryReasons.plain[reason.code];
  }
}

/** What is to be said of an entry, in sentences; empty where nothing is. */
export function reasonsText(reasons: readonly Reason[]): string {
  return reasons.map(reasonText).join(' ');
}
