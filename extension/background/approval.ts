import type { ApprovedCard, SendResult } from '../messages.ts';
import { accountKey, type Connection, type Entry, type Timeline } from '../timeline/index.ts';
import { draftsOf, readDay } from './day.ts';
import type { Tagger } from './tagger.ts';

/**
 * Turns the cards that the attorney approved into entries, exactly as she saw them: time after `asOf` is left to later
 * drafts, and where the seconds of a card changed since (a tag, another window), nothing at all is approved.
 */
export async function approveCards(
  timeline: Timeline,
  tagger: Tagger,
  request: { day: string; asOf: number; cards: readonly ApprovedCard[] },
  connection: Connection | null,
  now: number,
): Promise<SendResult> {
  if (request.cards.length === 0) return { ok: false, why: 'empty' };
  if (!connection) return { ok: false, why: 'not-connected' };
  const drafts = new Map(
    draftsOf(await readDay(timeline, tagger, request.day, request.asOf)).map((draft) => [draft.matter, draft]),
  );
  const entries: Entry[] = [];
  for (const card of request.cards) {
    const draft = drafts.get(card.matter);
    if (!draft || draft.seconds !== card.seconds || draft.seconds === 0) return { ok: false, why: 'changed' };
    // The same matter twice would hold the same seconds twice.
    drafts.delete(card.matter);
    entries.push({
      id: crypto.randomUUID(),
      revision: 1,
      day: request.day,
      matter: card.matter,
      user: connection.user.id,
      account: accountKey(connection),
      parts: draft.parts,
      seconds: draft.seconds,
      narrative: card.narrative,
      category: null,
      charge: 'billable',
      state: 'approved',
      approvedAt: now,
      sentAt: null,
      lookups: [],
      clioId: null,
      inClio: null,
      postedAt: null,
      reason: null,
    });
  }
  const clashes = await timeline.approve(entries);
  return clashes.length > 0 ? { ok: false, why: 'changed' } : { ok: true, sent: entries.length };
}
