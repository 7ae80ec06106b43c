import type { Attribute, StoredEntry } from '../../clio/index.ts';
import type { ClioTrouble } from '../../messages/views.ts';

/** Seconds as an attorney reads hours. */
function hours(seconds: number | null): string {
  return seconds === null ? 'another time' : `${(seconds / 3600).toFixed(2)} h`;
}

/** Each attribute that differs, as Clio has it. */
function differenceOf(attribute: Attribute, stored: StoredEntry): string {
  switch (attribute) {
    case 'matter':
      return 'on another matter';
    case 'user':
      return 'under another person';
    case 'date':
      return stored.date === null ? 'on another day' : `on ${stored.date}`;
    case 'seconds':
      return `with ${hours(stored.quantity)} of work`;
    case 'note':
      return 'with another narrative';
    case 'category':
      return 'with another category';
    case 'task':
      return 'with another task code';
    case 'activity':
      return 'with another activity code';
    case 'nonBillable':
      return stored.nonBillable ? 'as non-billable' : 'as billable';
    case 'noCharge':
      return stored.noCharge ? 'at no charge' : 'with a charge';
  }
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What Clio keeps otherwise than it was sent; null where nothing is. */
export function keptOtherwise(attributes: readonly Attribute[], stored: StoredEntry): string | null {
  if (attributes.length === 0) return null;
  const parts = attributes.map((attribute) => differenceOf(attribute, stored));
  return `Clio keeps it ${listed(parts)}. Open it in Clio and put it right there.`;
}

/** What somebody changed in Clio itself. */
export function changedInClio(attributes: readonly Attribute[], stored: StoredEntry): string {
  const parts = attributes.map((attribute) => differenceOf(attribute, stored));
  return `Changed in Clio: it is there ${listed(parts)} now.`;
}

/** That Clio rounds otherwise than was shown before sending. */
export function roundedOtherwise(shown: number, expected: number): string {
  return `Clio shows ${hours(shown)} for it where ${hours(expected)} was expected: the firm rounds otherwise than Matterline knew. From now on it goes by this.`;
}

/** Clio's reason for a refusal, as a sentence. */
function reasonOf(trouble: ClioTrouble): string {
  if (trouble.kind === 'refused') return `: ${trouble.reason}`;
  if (trouble.kind !== 'forbidden') return '.';
  const { scope, reason } = trouble;
  const box = scope === null ? '' : ` If “${scope.area}” is ticked on the firm’s Clio application, your role lacks it.`;
  return `: ${reason}${box}`;
}

/** That Clio refused an entry, and what to do. */
export function refusalWords(trouble: ClioTrouble): string {
  return `Clio did not accept it${reasonOf(trouble)} Change it and send it again.`;
}

export const NOT_CHANGED_BILLED = 'It is on a bill in Clio and can no longer be changed here. Change the bill there.';

/** That Clio refused a change of an entry it has. */
export function unchangedWords(trouble: ClioTrouble, onBill: boolean): string {
  if (onBill) return NOT_CHANGED_BILLED;
  return `Clio did not accept the change${reasonOf(trouble)} The entry is as it was.`;
}

export const IN_DOUBT =
  'Clio did not say whether it took this entry. It is looked up there before anything is sent again.';
export const NOT_SAID =
  'It was sent five times. Clio never said that it took this entry, and does not have it. Try again, or put it back to the drafts.';
export const NOT_SAID_CHANGE =
  'Your change was sent five times, and Clio never said that it took it. Try again; until then the entry in Clio may be as it was.';
export const NOT_SAID_TAKEN_BACK =
  'Clio was asked five times to delete it, and never said that it did. Try again; until then it may still be there.';
export const UNCLEAR =
  'Clio did not say whether it took this entry. What appeared there since may be this one: say whether it is. Until then it is not sent again.';
export const DELETED = 'Deleted in Clio. It is not sent again; put it back to the drafts if that was a mistake.';
export const CHANGED_FIRST =
  'Somebody changed it in Clio first, and that stands. Your change was not made; look at it and change it again.';
export const NOT_TAKEN_BACK_CHANGED =
  'Somebody changed it in Clio meanwhile, so it was not taken back. Look at it and take it back again if you still want to.';
export const NOT_TAKEN_BACK_BILLED =
  'It is on a bill in Clio and can no longer be taken back. Take it off the bill there.';
export const MAY_BE_DUPLICATE =
  'Clio holds another entry that is the same and may have come of this approval too. Say whether to remove it there.';
export const IS_DUPLICATE =
  'Something on the way repeated the request, and Clio holds this entry twice. Delete one of the two there.';
