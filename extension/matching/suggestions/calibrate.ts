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
  /** How often it was given to this matter. */
  times: number;
  /** This very title was given to it in this program, not only another that is about the same. */
  given: boolean;
  /** A name or number in the title, that is neither common nor of the trade, speaks for it. */
  named: boolean;
  /** The client's name, or what the matter is about, stands in the title; or no more than a word of these. */
  phrased: boolean;
  owned: boolean;
  /**
   * Its client has other open matters, some of which the attorney worked on, or none; and nothing but what is said of the
   * client speaks for this one. Null where something does, or there are no others.
   */
  siblings: 'met' | 'unmet' | null;
  /** No word of the title is a name or number: windows of every matter may have such a title. */
  isPlain: boolean;
  /** Somebody who is no client is talked with: they may talk of every matter. */
  isTalk: boolean;
  /** The attorney worked on it before, or has today. */
  met: boolean;
  /** Not client work. */
  own: boolean;
  /** How many titles were learned. */
  learned: number;
}

/** Whether a title was never given to a matter, and anybody's may be called so. */
const isNewAndPlain = ({ given, isPlain, isTalk, own }: Grounds) => !given && isPlain && !isTalk && !own;

/** So many titles in, half of the first day's caution is gone. */
const FIRST_TITLES = 20;

function logit(share: number): number {
  const bounded = Math.min(0.9995, Math.max(0.0005, share));
  return Math.log(bounded / (1 - bounded));
}

const one = (holds: boolean) => (holds ? 1 : 0);

/**
 * What is weighed, and how much. The weights are those of a logistic regression over made-up attorneys of several fields,
 * drawn towards "as the chain says"; attorneys of fields that were left out of it came out as well. The last is
 * set by hand: a new matter whose name stands in the title is likelier in life than among made-up names, which are few.
 */
const WEIGHTS: readonly (readonly [
  weight: number,
  measure: (grounds: Grounds, odds: number, early: number) => number,
])[] = [
  [-0.38, () => 1],
  [0.74, (_, odds) => odds],
  [-0.33, (_, odds) => Math.max(0, odds - 2.5)],
  [-0.61, ({ agrees }) => one(agrees)],
  [0.34, ({ beside }) => beside],
  [0.24, ({ known }) => known],
  [2.18, ({ only }) => one(only)],
  // That a title anybody may have was one matter's so far says nothing.
  [-2.42, ({ only, isPlain, own }) => one(only && isPlain && !own)],
  // Nor does it say more when it came up on many days: papers of a kind come up wherever there is work.
  [-0.29, ({ only, isPlain, own }, odds) => one(only && isPlain && !own) * Math.max(0, odds - 2.5)],
  [-1.08, ({ only, given, own }) => one(only && !given && !own)],
  [-2.32, ({ only, isTalk, own }) => one(only && isTalk && !own)],
  [-0.07, ({ isPlain, own }) => one(isPlain && !own)],
  [-0.08, ({ isPlain, own }, odds) => one(isPlain && !own) * odds],
  // A paper of a kind that the matter had, under a name that it never had, is as likely another's. On the first days
  // every title is new.
  [-0.84, (grounds, _, early) => one(isNewAndPlain(grounds)) * (1 - early)],
  [0.31, (grounds, _, early) => one(isNewAndPlain(grounds)) * grounds.beside * (1 - early)],
  [-0.4, (grounds, odds, early) => one(isNewAndPlain(grounds)) * odds * (1 - early)],
  // Whom somebody talks to for the first time, by a name; and what was one matter's alone, under a name.
  [0.55, ({ isTalk, given, isPlain, own }, _, early) => one(isTalk && !given && !isPlain && !own) * (1 - early)],
  [1.3, ({ only, isPlain, isTalk, own }, _, early) => one(only && !isPlain && !isTalk && !own) * (1 - early)],
  [0.06, ({ named }) => one(named)],
  [0.03, ({ named, agrees }) => one(named && agrees)],
  [0.15, ({ own }) => one(own)],
  [0.24, ({ phrased }) => one(phrased)],
  [-0.84, ({ met, phrased, owned, own }, _, early) => one((met || own) && !phrased && !owned) * early],
  [-4.32, ({ met, own }, _, early) => one(!met && !own) * (1 - early)],
  [-0.65, ({ met, phrased, owned, own }, _, early) => one(!met && !own && !phrased && !owned) * early],
  [-2.1, ({ met, owned }, _, early) => one(!met && owned) * early],
  [-0.43, ({ met, phrased }, _, early) => one(!met && phrased) * early],
  [2, ({ met, phrased }, _, early) => one(!met && phrased) * (1 - early)],
];

/** What is not quite sure is never said to be surer: from 0.95 on a suggestion may tag by itself. */
const NOT_SURE = 0.94;

/**
 * Whether nothing tells the matter from others that the same evidence speaks for: its client's other open matters, or
 * whatever else is talked of with the same person. A neighbour that is known does. So does what came up more than once, and
 * with nothing else; but a paper called by the client and its kind is called so in each matter that is worked on.
 */
function mayBeAnothers({ siblings, isTalk, known, only, times, own }: Grounds): boolean {
  if (own || known > 0) return false;
  return siblings === 'met' || ((siblings === 'unmet' || isTalk) && !(only && times > 1));
}

/** How sure a suggestion is, from 0 to 1: of those made with 0.8, about eight of ten are right. */
export function sureness(grounds: Grounds): number {
  const odds = logit(grounds.whole);
  const early = 1 / Math.sqrt(1 + grounds.learned / FIRST_TITLES);
  const sum = WEIGHTS.reduce((all, [weight, measure]) => all + weight * measure(grounds, odds, early), 0);
  const share = 1 / (1 + Math.exp(-sum));
  return mayBeAnothers(grounds) ? Math.min(NOT_SURE, share) : share;
}
