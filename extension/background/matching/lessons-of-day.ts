import { createLearner, type LearnerState, type Neighbour } from '../../matching/index.ts';
import type { Piece, StoredDay } from '../../timeline/index.ts';
import { titleWithPage } from './page-title.ts';

/** What is known of a piece: its matter, null where it was not work for a client; undefined where nobody knows. */
type Known = number | null | undefined;

/** The matters of a day's time in entries that were approved after an instant; asked in order of time. */
function heldBy({ entries }: Pick<StoredDay, 'entries'>, since: number): (piece: Piece) => Known {
  const parts = entries
    .filter(({ approvedAt }) => approvedAt > since)
    .flatMap((entry) => entry.parts.map((part) => ({ ...part, matter: entry.matter })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    for (let part = parts[next]; part && part.end <= start; part = parts[next]) next += 1;
    const part = parts[next];
    return part && part.start < end ? part.matter : undefined;
  };
}

/**
 * What a day teaches: the windows that were given to a matter by hand, that are in an approved entry, or that the attorney
 * said were not work for a client. Null where it teaches nothing.
 * @param since what was decided up to this instant is not learned from
 */
export function lessonsOfDay(day: Pick<StoredDay, 'pieces' | 'entries'>, since: number): LearnerState | null {
  const held = heldBy(day, since);
  const learner = createLearner();
  let taught = false;
  let before: (Neighbour & { end: number }) | null = null;
  for (const piece of day.pieces) {
    const { start, end, app, hand, excluded, added } = piece;
    // What was not captured has no title of its own; what was hidden is nobody's.
    if (added || excluded === 'hidden' || piece.title === '') continue;
    const title = titleWithPage(piece);
    let known = held(piece);
    if (hand && hand.at > since) known ??= hand.matter;
    // When it was set aside nobody knows: only that it was after it was recorded.
    if (excluded === 'not-client' && start > since) known = null;
    const again = before !== null && before.app === app && before.title === title && before.matterId === known;
    if (known !== undefined && !again) {
      const near = before && { ...before, apart: Math.max(0, start - before.end) };
      learner.learn({ title, app, matterId: known, at: start, ...(near ? { before: near } : {}) });
      taught = true;
    }
    before = { title, app, end, ...(known === undefined ? {} : { matterId: known }) };
  }
  return taught ? learner.state() : null;
}
