import { titledKey } from '../../../shared/index.ts';
import { createLearner, type LearnerState, type Neighbour, type TitleReader } from '../../matching/index.ts';
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

/** Of a day's time, so much is in approved entries where the attorney is done with it. */
const DONE = 0.5;

/**
 * Until when a day counts as gone through, epoch milliseconds: what has no matter by then was left so. 0 where most of
 * its time is in no entry: then nobody knows what is still to come.
 */
function doneUntil({ pieces, entries }: Pick<StoredDay, 'pieces' | 'entries'>, since: number): number {
  const approved = entries.filter(({ approvedAt }) => approvedAt > since);
  const lengthOf = (parts: readonly { start: number; end: number }[]) =>
    parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const held = lengthOf(approved.flatMap(({ parts }) => parts));
  const all = lengthOf(pieces.filter(({ excluded }) => excluded === null));
  return held < all * DONE ? 0 : approved.reduce((latest, { approvedAt }) => Math.max(latest, approvedAt), 0);
}

/**
 * What a day teaches: the windows that were given to a matter by hand, that are in an approved entry, or that the
 * attorney said were not work for a client; and, once most of the day is approved, those that were left without a
 * matter. Each answer once, however often its window came to the front. Null where the day teaches nothing.
 * @param since what was decided up to this instant is not learned from
 * @param titles reads the titles
 */
export function lessonsOfDay(
  day: Pick<StoredDay, 'pieces' | 'entries'>,
  since: number,
  titles?: TitleReader,
): LearnerState | null {
  const held = heldBy(day, since);
  const done = doneUntil(day, since);
  const learner = createLearner(undefined, titles);
  const answers = new Set<string>();
  let before: (Neighbour & { end: number }) | null = null;
  for (const piece of day.pieces) {
    const { start, end, app, hand, excluded, added } = piece;
    // What was not captured has no title of its own; what was hidden is nobody's; and a timer says nothing of titles.
    if (added || excluded === 'hidden' || piece.title === '' || hand?.timer) continue;
    const title = titleWithPage(piece);
    let known = held(piece);
    if (hand && hand.at > since) known ??= hand.matter;
    // When it was set aside nobody knows: only that it was after it was recorded.
    if (excluded === 'not-client' && start > since) known = null;
    const again = before !== null && before.app === app && before.title === title && before.matterId === known;
    const isLeft = known === undefined && hand === null && excluded === null && start > since && end <= done;
    if ((known !== undefined || isLeft) && !again) {
      const near = before && { ...before, apart: Math.max(0, start - before.end) };
      const answer = `${known} ${titledKey({ app, title })}`;
      learner.learn({
        title,
        app,
        at: start,
        ...(known === undefined ? {} : { matterId: known }),
        ...(near ? { before: near } : {}),
        ...(answers.has(answer) ? { again: true as const } : {}),
      });
      answers.add(answer);
    }
    before = { title, app, end, ...(known === undefined ? {} : { matterId: known }) };
  }
  return answers.size > 0 ? learner.state() : null;
}
