import { narrativeOf, stopsSending, wordChanges } from '../../billing/index.ts';
import type { ApprovedCard, SendResult } from '../../messages/card.ts';
import { accountKey, type Connection, type Entry, type Timeline } from '../../timeline/index.ts';
import type { Defaults } from '../drafts/defaults.ts';
import { partsOf } from '../drafts/draft.ts';
import type { Drafted } from '../drafts/drafted.ts';
import { type ReviewSources, reviewDay } from '../drafts/review-day.ts';
import { unawaited } from '../faults/unawaited.ts';

/** Whether a card is as the attorney saw it. */
function isAsSeen({ draft, content }: Drafted, seen: ApprovedCard): boolean {
  return (
    draft.seconds === seen.seconds &&
    content.changedTo === seen.changedTo &&
    content.inClio === seen.inClio &&
    content.narrative.trim() === seen.narrative.trim() &&
    content.summary === seen.summary &&
    content.category === seen.category &&
    content.task === seen.task &&
    content.activity === seen.activity &&
    content.charge === seen.charge
  );
}

function entryOf({ draft, content }: Drafted, day: string, connection: Connection, now: number): Entry {
  const { category, charge, task, activity, toSend: seconds } = content;
  return {
    id: crypto.randomUUID(),
    revision: 1,
    day,
    matter: draft.matter,
    user: connection.user.id,
    account: accountKey(connection),
    parts: partsOf(draft),
    seconds,
    ...(seconds === draft.seconds ? {} : { worked: draft.seconds }),
    draft: { card: draft.card, patch: draft.patch, left: draft.items.some(({ ticked }) => !ticked) },
    narrative: content.note,
    category,
    charge,
    ...(task === null && activity === null ? {} : { codes: { task, activity } }),
    state: 'approved',
    approvedAt: now,
    sentAt: null,
    lookups: [],
    clioId: null,
    inClio: null,
    postedAt: null,
    reasons: [],
  };
}

/** What was found fine in a matter's notes is not asked again. */
async function rememberFine(timeline: Timeline, entries: readonly Entry[]): Promise<void> {
  const fresh = entries.flatMap(({ matter, draft }) => (draft?.patch.fine ?? []).map((other) => ({ matter, other })));
  if (fresh.length === 0) return;
  await timeline.changeFrom('fineInMatter', [], (known) => [
    ...known,
    ...fresh.filter((one) => !known.some(({ matter, other }) => matter === one.matter && other === one.other)),
  ]);
}

/** Changes of words that are kept; the habits of years are among the last. */
const MAX_WORD_CHANGES = 500;

/** The words that the attorney put in the place of drafted ones, in the narratives that are approved. */
async function learnWords(
  { timeline, tagger, words }: ReviewSources,
  approved: readonly Drafted[],
  day: string,
  wording: Defaults['wording'],
): Promise<void> {
  const fresh = approved.flatMap(({ draft, content }) => {
    if (!content.written) return [];
    const matter = tagger.matter(draft.matter);
    const drafted = narrativeOf(words.parts(draft, matter, wording(draft.matter)));
    return wordChanges(drafted, content.narrative).map((change) => ({
      ...change,
      matter: draft.matter,
      client: matter?.client?.id ?? null,
      day,
    }));
  });
  if (fresh.length > 0)
    await timeline.changeFrom('ownWords', [], (known) => [...known, ...fresh].slice(-MAX_WORD_CHANGES));
}

/** Choices of categories that are kept: those of some months. */
const MAX_CHOICES = 300;

/** The categories that the attorney chose, with the kind of work that they were chosen for. */
async function learnCategories({ timeline, words }: ReviewSources, approved: readonly Drafted[]): Promise<void> {
  const fresh = approved.flatMap(({ draft }) => {
    const { category } = draft.patch;
    const kind = words.workOf(draft);
    return typeof category === 'number' && kind ? [{ matter: draft.matter, kind, category }] : [];
  });
  if (fresh.length > 0)
    await timeline.changeFrom('categoryChoices', [], (known) => [...known, ...fresh].slice(-MAX_CHOICES));
}

/**
 * Turns the cards that the attorney approved into entries, exactly as they were seen: time after `asOf` is left to later
 * drafts, and where anything that a card says changed since, or something keeps one from being sent, nothing at all is
 * approved.
 * @param act the id of the page's act: approved once under one id, however often it is asked for
 */
export async function approveCards(
  sources: ReviewSources,
  request: { day: string; asOf: number; cards: readonly ApprovedCard[] },
  now: number,
  act?: string,
): Promise<SendResult> {
  if (request.cards.length === 0) return { ok: false, why: 'empty' };
  const { timeline, connection } = sources;
  // The worker ended between writing and answering: their cards may be no longer there, and what came of it is kept.
  if (act !== undefined && (await timeline.hasActed(act))) {
    const clashes = await timeline.acting(act).approve([]);
    return clashes.length > 0 ? { ok: false, why: 'changed' } : { ok: true, sent: request.cards.length };
  }
  if (!connection) return { ok: false, why: 'not-connected' };
  const { drafted, defaults } = await reviewDay(sources, request.day, request.asOf, 'surely');
  const cards = new Map(drafted.map((item) => [item.draft.card, item]));
  const entries: Entry[] = [];
  const blocked: string[] = [];
  const approved: Drafted[] = [];
  for (const seen of request.cards) {
    const item = cards.get(seen.card);
    if (!item || item.draft.seconds === 0 || !isAsSeen(item, seen)) return { ok: false, why: 'changed' };
    // The same card twice would hold the same seconds twice.
    cards.delete(seen.card);
    if (stopsSending(item.findings)) blocked.push(seen.card);
    approved.push(item);
    entries.push(entryOf(item, request.day, connection, now));
  }
  if (blocked.length > 0) return { ok: false, why: 'blocked', cards: blocked };
  const clashes = await timeline.acting(act).approve(entries);
  if (clashes.length > 0) return { ok: false, why: 'changed' };
  const learn = async () => {
    await rememberFine(timeline, entries);
    await learnCategories(sources, approved);
    await learnWords(sources, approved, request.day, defaults.wording);
  };
  const learning = learn();
  unawaited('storage', learning);
  // The entries are approved, and are to go to Clio, whatever becomes of what is learned by the way.
  await learning.catch(() => undefined);
  return { ok: true, sent: entries.length };
}
