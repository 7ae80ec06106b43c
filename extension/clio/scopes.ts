/** A box to tick on the application in Clio's developer portal. */
export interface Scope {
  /** As the portal names it. */
  area: 'Activities' | 'Matters' | 'Contacts' | 'Users' | 'Billing' | 'Calendars' | 'General';
  /** Whether reading is not enough. */
  write: boolean;
}

/**
 * What opens each path, the more special first. Which scope opens settings and codes, Clio does not document: those are
 * the likeliest, and what they open can be done without.
 */
const AREAS: readonly [string, Scope['area']][] = [
  ['/activities', 'Activities'],
  ['/activity_descriptions', 'Activities'],
  ['/matters', 'Matters'],
  ['/timer', 'Activities'],
  ['/contacts', 'Contacts'],
  ['/users', 'Users'],
  ['/utbms', 'Billing'],
  ['/settings/billing', 'Billing'],
  ['/settings/text_snippets', 'General'],
  ['/calendars', 'Calendars'],
];

/** The scope that a request below the API's base needs, or null where none is known. */
export function scopeFor(method: string, path: string): Scope | null {
  const found = AREAS.find(([start]) => path.startsWith(start) && /^(?:[./?]|$)/.test(path.slice(start.length)));
  return found ? { area: found[1], write: method !== 'GET' } : null;
}
