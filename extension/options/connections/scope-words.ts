import type { WantedScope } from '../../clio/index.ts';

/** What each scope is there for. */
const REASONS: Record<WantedScope['area'], string> = {
  Activities: 'to send the time you approve',
  Matters: 'to find matters in titles',
  Contacts: 'for the clients’ names',
  Users: 'to know who you are',
  Billing: 'to show time as Clio rounds it',
  General: 'for your firm’s text snippets',
  Calendars: 'for hearings and meetings in a later release',
};

/** A box as Clio's developer portal names it: "Activities (read and write)". */
export function boxText({ area, write }: Pick<WantedScope, 'area' | 'write'>): string {
  return `${area} (${write ? 'read and write' : 'read'})`;
}

/** What a scope is there for, and whether it can be left out. */
export function reasonText({ area, need }: WantedScope): string {
  return need === 'needed' ? REASONS[area] : `${REASONS[area]}; can be left out`;
}

/** What is missing, in a sentence; null where it can all be done without. */
export function missingText(missing: readonly WantedScope[]): string | null {
  const boxes = missing.filter(({ need }) => need === 'needed').map(boxText);
  if (boxes.length === 0) return null;
  const last = boxes.at(-1) ?? '';
  return `Not allowed yet: ${boxes.length === 1 ? last : `${boxes.slice(0, -1).join(', ')} and ${last}`}.`;
}
