import type { Difference, Reason, Refusal, RefusedReason } from '../timeline/index.ts';
import { reasons } from './words/index.ts';

const { refusals, entries } = reasons;

/** Clio's own words as a sentence: many come without a full stop, and some refusals without a word. */
export function saidText(said: string): string {
  const words = said.trim();
  if (words === '') return refusals.noWord;
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** Why Clio refused something, as the end of a sentence. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.code) {
    case 'said':
      return saidText(refusal.said);
    case 'invalid':
      return refusals.invalid[refusal.attribute];
    default:
      return refusals.codes[refusal.code];
  }
}

function whyText(why: RefusedReason['why']): string | null {
  if (why?.code !== 'forbidden') return why && refusalText(why);
  const said = saidText(why.said);
  return why.area === null ? said : refusals.lacksScope(said, why.area);
}

function differenceText(difference: Difference): string {
  const { differences } = entries;
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
      return entries.keptOtherwise(reason.differences.map(differenceText));
    case 'changed-in-clio':
      return entries.changedInClio(reason.differences.map(differenceText));
    case 'rounded-otherwise':
      return entries.roundedOtherwise(reason.shown, reason.expected);
    case 'refused':
      return entries.refused(whyText(reason.why));
    case 'change-refused':
      return entries.changeRefused(whyText(reason.why));
    case 'earlier':
      return reason.text;
    default:
      return entries.plain[reason.code];
  }
}

/** What is to be said of an entry, in sentences; empty where nothing is. */
export function reasonsText(reasons: readonly Reason[]): string {
  return reasons.map(reasonText).join(' ');
}
