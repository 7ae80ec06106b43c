import type { Asked } from './asked.ts';
import type { AskedDay } from './asked-day.ts';
import type { Grounds } from './calibrate.ts';
import type { Features } from './features.ts';
import { NOT_CLIENT_WORK } from './lesson.ts';
import type { Read } from './read-titles.ts';
import { type Reason, titleReason } from './reasons.ts';
import { saidBy } from './said-by.ts';

/** So many equal answers make a rule worth offering. */
const ALWAYS = 3;

/** What a title says of one matter, whichever of its windows is asked about. */
interface OfTitle {
  matterId: number;
  /** What the sureness of a suggestion depends on, besides the windows around. */
  grounds: Omit<Grounds, 'whole' | 'beside' | 'known'>;
  /** Null where the title gives none. */
  reason: Reason | null;
  always: boolean;
}

/**
 * Works out what titles say of matters, once for each: a day has the same titles over and over.
 * @param isMet whether a matter was worked on before, or today
 * @returns null for a matter that is never suggested, and for "none of these"
 */
export function createOfTitle({ lessons, universe, places, words }: AskedDay, isMet: (matterId: number) => boolean) {
  const known = new Map<Features, Map<number, OfTitle | null>>();

  const workOut = ({ features, title, app }: Asked, { clues, best }: Read, column: number): OfTitle | null => {
    const place = places[column] ?? 0;
    const matterId = universe.ids[place];
    if (matterId === undefined || (matterId !== NOT_CLIENT_WORK && !words.isOpen(matterId))) return null;
    const times = lessons.timesGiven(features.app, features.subject, matterId);
    const core = lessons.cores.get(features.core);
    return {
      matterId,
      grounds: {
        agrees: best === place,
        ...saidBy({ title, features, clues, matterId, universe, words, isMet, core }),
        given: times > 0,
        met: isMet(matterId),
        own: matterId === NOT_CLIENT_WORK,
        learned: lessons.total,
      },
      reason: titleReason({
        ...{ matterId, title, app, features, lessons },
        clues: clues.map(({ clue, gains, weight }) => ({ clue, gain: weight * (gains[place] ?? 0) })),
      }),
      always: times >= ALWAYS && !lessons.givenElsewhere(features.app, features.subject, matterId),
    };
  };

  return (asked: Asked, title: Read, column: number): OfTitle | null => {
    let ofTitle = known.get(asked.features);
    if (!ofTitle) {
      ofTitle = new Map();
      known.set(asked.features, ofTitle);
    }
    const there = ofTitle.get(column);
    if (there !== undefined) return there;
    const found = workOut(asked, title, column);
    ofTitle.set(column, found);
    return found;
  };
}
