import { createLearner, createMatcher, withSuggestions } from '../../../extension/matching/index.ts';
import { type Attorney, createAttorney, FIELDS, type Window } from '../../days/index.ts';
import { tell } from '../report.ts';
import { askDay } from './replay.ts';

const SEEDS = [1, 2, 3];

/** Whether a title has the client's full name, or what Clio says its matter is about, of the matter it belongs to. */
function namesOwn({ cases }: Attorney['firm'], { keys, matterId }: Window): boolean {
  const one = cases.find(({ matter }) => matter.id === matterId);
  if (!one) return false;
  const described = (one.matter.description ?? '').toLowerCase();
  const names = [one.client.full.toLowerCase(), one.other.full.toLowerCase()];
  return names.some((name, place) => keys.includes(name) && (place === 0 || described.includes(name)));
}

/** How often the right matter is among what is suggested on a first day, of the windows that name it. */
export function measureFirstDay(): void {
  let named = 0;
  let found = 0;
  for (const { name } of FIELDS) {
    for (const seed of SEEDS) {
      const { firm, days } = createAttorney(name, seed);
      const [day] = days;
      if (!day) continue;
      const matcher = createMatcher(day.matters);
      for (const { window, found: suggestions, known } of askDay(createLearner(), day)) {
        if (known !== undefined || !namesOwn(firm, window)) continue;
        const { title, app, matterId } = window;
        const { candidates, also = [] } = withSuggestions(matcher.match(title, { app }), suggestions);
        named++;
        if ([...candidates, ...also].some((candidate) => candidate.matterId === matterId)) found++;
      }
    }
  }
  tell('suggestions.first-day.among', found / named, 'share', { target: 0.9, windows: named });
}
