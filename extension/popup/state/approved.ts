import type { ApprovedCard, CardView } from '../../messages/card.ts';
import type { DayView } from '../../messages/day.ts';
import { draftsOf } from '../model/targets.ts';
import type { TypedNarratives } from './review-context.ts';

/** The drafts that go with the button: ticked, and nothing holds them back. */
export function readyToSend(day: DayView): CardView[] {
  return draftsOf(day).filter((card) => card.ticked && !card.finding?.blocks);
}

/** The drafts as the attorney approves them now, each with the narrative that stands in its box. */
export function approvedCards(day: DayView, typed: TypedNarratives): ApprovedCard[] {
  return readyToSend(day).map((card) => ({
    card: card.id,
    seconds: card.seconds,
    changedTo: card.changedTo,
    inClio: card.inClio,
    narrative: typed.of(card).trim(),
    summary: card.summary,
    category: card.category?.id ?? null,
    task: card.codes?.task?.id ?? null,
    activity: card.codes?.activity?.id ?? null,
    charge: card.charge,
  }));
}
