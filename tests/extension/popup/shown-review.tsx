import { render } from 'preact';
import { expect, vi } from 'vitest';
import { blanksIn } from '../../../extension/billing/index.ts';
import type { DayView } from '../../../extension/messages/day.ts';
import { packDay } from '../../../extension/messages/pack-day.ts';
import { Review } from '../../../extension/popup/review.tsx';
import { expectCatalogued, textsIn } from '../ui/made-up-language.ts';
import { type Answers, answerWith } from '../ui/made-up-worker.ts';
import { settle } from '../ui/press-all.ts';

/** Names that are the same in each language. */
export const NAMES = ['Matterline', 'Clio'];

/** Shows a day's review, with these answers to all else. */
export async function showReview(root: Element, day: DayView, answers: Answers): Promise<void> {
  answerWith({ ...answers, 'day.read': packDay(day) });
  render(<Review />, root);
  await settle();
  // What is not on the first screen comes now.
  await vi.dynamicImportSettled();
  await settle();
  expect(root.querySelector('header')).not.toBeNull();
}

/** What a narrative says around its blanks, and what it offers for them: once one is filled, the rest still stands. */
function partsOf(narrative: string): string[] {
  const blanks = blanksIn(narrative);
  const ends = [0, ...blanks.map(({ end }) => end)];
  const around = ends.map((end, at) => narrative.slice(end, blanks[at]?.start));
  return [...around, ...blanks.flatMap(({ choices }) => choices)];
}

/** Holds that nothing is shown but the catalogue's words and what a day and the answers say. */
export function expectInOtherWords(root: Element, day: DayView, answers: Answers): void {
  const narratives = day.cards.flatMap(({ narrative }) => partsOf(narrative));
  expectCatalogued(root, [...textsIn([day, answers]), ...narratives, ...NAMES]);
}
