export { createMatcher } from './matcher.ts';
export type { By, Candidate, Match, Matcher, Matter, Rule, StrongBy, WeakBy } from './types.ts';
