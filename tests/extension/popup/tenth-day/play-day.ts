import { vi } from 'vitest';
import type { DayView } from '../../../../extension/messages/day.ts';
import { unpackDay } from '../../../../extension/messages/unpack-day.ts';
import { createHand, type GivenBy, type Hand, thingsOf, truthOf } from './hand.ts';
import { type LearnedAttorney, learnedAttorney } from './learned-attorney.ts';
import { openPopup } from './screen.tsx';

/** The hand gives up after so many keys. */
const GIVES_UP = 100;

/** How an attorney came through a tenth day. */
export interface Played {
  /** From the popup open to all sent, besides what is typed. */
  keys: number;
  /** Of each kind. */
  pressed: Hand['pressed'];
  /** How many things needed a matter. */
  things: number;
  /** Of the time sent, what went to a matter that it is not of, and that nobody gave it by a slip: by what it was given. */
  wrong: Record<GivenBy | 'itself', number>;
  /** What was not placed, and what was not sent. */
  left: { things: number; cards: string[] };
  last: DayView;
}

/** Of the time sent, the shares that went to a wrong matter. */
async function wrongOf(attorney: LearnedAttorney, asked: ReadonlySet<number>, hand: Hand): Promise<Played['wrong']> {
  const { worker, day, windows } = attorney;
  const wrong = { together: 0, short: 0, one: 0, itself: 0 };
  let all = 0;
  for (const { matter, parts } of await worker.timeline.entriesOf(day))
    for (const { start, end, matterId, tagged } of windows.values())
      for (const part of parts) {
        const time = Math.max(0, Math.min(end, part.end) - Math.max(start, part.start));
        all += time;
        if (matter === matterId || matter === tagged) continue;
        wrong[hand.givenBy.get(start) ?? (asked.has(start) ? 'one' : 'itself')] += time;
      }
  const share = (time: number) => (all > 0 ? time / all : 0);
  return {
    together: share(wrong.together),
    short: share(wrong.short),
    one: share(wrong.one),
    itself: share(wrong.itself),
  };
}

/**
 * Plays the evening of a tenth day: nine days were recorded, reviewed and sent, and the popup is opened on the tenth.
 * @param name a field of tests/days
 * @param most windows of that day, at most
 */
export async function playTenthDay(name: string, seed: number, most: number): Promise<Played> {
  vi.stubGlobal('__SANDBOX_ORIGIN__', 'http://127.0.0.1:4747');
  const attorney = await learnedAttorney(name, seed, most);
  const { worker, day } = attorney;
  const read = async () => unpackDay(await worker.ask('day.read', { day }));
  const isToPlace = (need: Parameters<typeof thingsOf>[0]) => truthOf(attorney, need) !== undefined;
  const first = await read();
  const screen = await openPopup(worker);
  try {
    const hand = createHand(screen, attorney);
    for (let more = true; more && hand.count() < GIVES_UP; ) more = await hand.step();
    await hand.send();
    const last = await read();
    const cards = [...last.cards, ...last.small.filter(({ ticked }) => ticked)];
    return {
      keys: hand.count(),
      pressed: hand.pressed,
      things: first.needs.flatMap(thingsOf).filter(isToPlace).length,
      wrong: await wrongOf(attorney, new Set(first.needs.flatMap(({ starts }) => starts)), hand),
      left: {
        things: last.needs.flatMap(thingsOf).filter(isToPlace).length,
        cards: cards.map(({ matter, finding }) => `${matter.number} ${finding?.kind ?? ''}`),
      },
      last,
    };
  } finally {
    screen.close();
    await worker.timeline.close();
  }
}
