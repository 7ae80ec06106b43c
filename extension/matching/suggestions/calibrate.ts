/** What the sureness of a suggestion depends on. */
export interface Grounds {
  /** How likely by the whole stretch of work, from 0 to 1. */
  whole: number;
  /** Whether the title alone says this matter before any other. */
  agrees: boolean;
  /** Of the windows right before and after: how many are this matter's, and of how many that is known for sure. */
  beside: number;
  known: number;
  /** What the title is about was given to this matter, and never to another. */
  only: boolean;
  /** A name or number in the title, that is neither common nor of the trade, speaks for it. */
  named: boolean;
  /** The client's name, or what the matter is about, stands in the title; or no more than a word of these. */
  phrased: boolean;
  owned: boolean;
  /** The attorney worked on it before, or has today. */
  met: boolean;
  /** Not client work. */
  own: boolean;
  /** How many titles were learned. */
  learned: number;
}

/** So many titles in, half of the first day's caution is gone. */
const FIRST_TITLES = 20;

function logit(share: number): number {
  const bounded = Math.min(0.9995, Math.max(0.0005, share));
  return Math.log(bounded / (1 - bounded));
}

const one = (holds: boolean) => (holds ? 1 : 0);

/**
 * What is weighed, and how much. The weights are those of a logistic regression over made-up attorneys of several fields,
 * drawn towards "as the chain says"; attorneys of a field that was left out of it came out as well. The last two are
 * set by hand: a new matter whose name stands in the title is likelier in life than among made-up names, which are few.
 */
const WEIGHTS: readonly (readonly [
  weight: number,
  measure: (grounds: Grounds, odds: number, early: number) => number,
])[] = [
  [-0.47, () => 1],
  [0.6, (_, odds) => odds],
  [-0.25, (_, odds) => Math.max(0, odds - 2.5)],
  [-0.63, ({ agrees }) => one(agrees)],
  [0.29, ({ beside }) => beside],
  [0.34, ({ known }) => known],
  [0.71, ({ only }) => one(only)],
  [0.08, ({ named }) => one(named)],
  [0.09, ({ named }, odds) => one(named) * odds],
  [0.12, ({ named, agrees }) => one(named && agrees)],
  [0.61, ({ own }) => one(own)],
  [0.7, ({ phrased }) => one(phrased)],
  [-0.81, ({ met, phrased, owned, own }, _, early) => one((met || own) && !phrased && !owned) * early],
  [-3.9, ({ met, own }, _, early) => one(!met && !own) * (1 - early)],
  [-1.06, ({ met, phrased, owned, own }, _, early) => one(!met && !own && !phrased && !owned) * early],
  [-2.63, ({ met, owned }, _, early) => one(!met && owned) * early],
  [-0.4, ({ met, phrased }, _, early) => one(!met && phrased) * early],
  [2, ({ met, phrased }, _, early) => one(!met && phrased) * (1 - early)],
];

/** How sure a suggestion is, from 0 to 1: of those made with 0.8, about eight of ten are right. */
export function sureness(grounds: Grounds): number {
  const odds = logit(grounds.whole);
  const early = 1 / Math.sqrt(1 + grounds.learned / FIRST_TITLES);
  const sum = WEIGHTS.reduce((all, [weight, measure]) => all + weight * measure(grounds, odds, early), 0);
  return 1 / (1 + Math.exp(-sum));
}
