/** The parts of Clio that an application's scopes open. */
export const AREAS = ['users', 'matters', 'contacts', 'activities', 'billing', 'calendars', 'general'] as const;
export type Area = (typeof AREAS)[number];

/** What is ticked for an area in the developer portal. Writing includes reading. */
const LEVELS = ['none', 'read', 'write'] as const;
export type Level = (typeof LEVELS)[number];

export type Scopes = Record<Area, Level>;

/** Every area at one level. */
export function everyScope(level: Level): Scopes {
  return Object.fromEntries(AREAS.map((area) => [area, level])) as Scopes;
}

/** Whether an area at this level may be asked in this way. */
export function opens(level: Level, method: string): boolean {
  return level === 'write' || (level === 'read' && method === 'GET');
}

/** The lower of two levels: what is ticked now and what a user once allowed both have to hold. */
export function lower(one: Level, other: Level): Level {
  return LEVELS.indexOf(one) < LEVELS.indexOf(other) ? one : other;
}

const isOneOf = <T extends string>(words: readonly T[], text: string): text is T => words.some((word) => word === text);

/**
 * Reads scopes as `activities=write,matters=read`; an area that is not named is not ticked.
 * @throws RangeError naming the part that is no scope
 */
export function parseScopes(text: string): Scopes {
  const scopes = everyScope('none');
  for (const part of text.split(',').filter((one) => one.trim() !== '')) {
    const [area = '', level = ''] = part.trim().split('=');
    if (!isOneOf(AREAS, area) || !isOneOf(LEVELS, level)) {
      throw new RangeError(`"${part}" is not a scope; known are ${AREAS.join(', ')}, each with =none, =read or =write`);
    }
    scopes[area] = level;
  }
  return scopes;
}
