import {
  type Finding,
  type Found,
  type MergeAdvice,
  narrativeOf,
  secondsInClio,
  worstFinding,
} from '../../billing/index.ts';
import type { CardView, ChoiceView } from '../../messages/card.ts';
import type { ItemView } from '../../messages/items.ts';
import type { Defaults } from '../drafts/defaults.ts';
import type { DraftItem } from '../drafts/draft.ts';
import type { Drafted } from '../drafts/drafted.ts';
import { minutesEach } from '../drafts/minutes.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';
import { rowView } from './row-view.ts';

const mergeView = ({ apart, together }: MergeAdvice): CardView['finding'] => ({
  kind: 'merge',
  apart,
  together,
  blocks: false,
  offer: 'fix',
  mayBeFine: false,
});

const findingView = ({ finding, stops, fine, offer }: Found<Finding>): CardView['finding'] => ({
  ...finding,
  blocks: stops !== 'no',
  offer,
  mayBeFine: fine !== null && offer !== 'confirm',
});

/** Whom the attorney named for a conversation. */
function namedIn({ patch }: Drafted['draft'], conversation: string): string | null {
  return patch.participants?.find((one) => one.conversation === conversation)?.who ?? null;
}

/** As the items of cards were shown last: nearly all cards of a day are as they were. */
const shown = new WeakMap<readonly DraftItem[], { tagger: Tagger; minutes: number; views: ItemView[] }>();

/** Items as the screens show them, with so many minutes together; the same objects while that is the same. */
function itemViews(tagger: Tagger, items: readonly DraftItem[], minutes: number): ItemView[] {
  const last = shown.get(items);
  if (last?.tagger === tagger && last.minutes === minutes) return last.views;
  const each = minutesEach(items, minutes);
  const views = items.map(
    ({ key, row, pieces, worked, ticked, later }, index): ItemView => ({
      ...rowView(tagger, row, pieces, worked, each[index] ?? 0),
      key,
      ticked,
      later,
    }),
  );
  shown.set(items, { tagger, minutes, views });
  return views;
}

/** A draft as the screens show it, with so many minutes. */
export function cardView(
  tagger: Tagger,
  { draft, content, findings, merge }: Drafted,
  minutes: number,
  { categories, codes, increment }: Defaults,
): CardView {
  const worst = worstFinding(findings);
  const rows = itemViews(tagger, draft.items, minutes);
  const choice = (list: readonly ChoiceView[], id: number | null): ChoiceView | null => {
    const found = list.find((item) => item.id === id);
    return found ? { id: found.id, name: found.name } : null;
  };
  return {
    id: draft.card,
    matter: matterView(tagger, draft.matter),
    minutes,
    staying: rows.reduce((total, row) => (row.ticked ? total : total + row.minutes), 0),
    seconds: draft.seconds,
    changedTo: content.changedTo,
    byHand: typeof draft.patch.seconds === 'number',
    inClio: content.inClio,
    more: (draft.patch.seconds ?? 0) > draft.seconds || content.inClio > secondsInClio(draft.seconds, increment),
    narrative: content.narrative,
    written: content.written,
    conversations: content.phrases.flatMap(({ conversation, phrase }) =>
      conversation === null ? [] : [{ key: conversation, phrase, who: namedIn(draft, conversation) }],
    ),
    ownWords: content.phrases.flatMap(({ ownWords }) => ownWords),
    untold:
      content.untold.length === 0
        ? null
        : {
            count: content.untold.reduce((sum, { tasks }) => sum + tasks.length, 0),
            phrases: narrativeOf(content.untold),
          },
    preview: content.note,
    summary: content.summary,
    category: choice(categories, content.category),
    ...(content.forWork ? { categoryProposed: true as const } : {}),
    codes: codes.length === 0 ? null : { task: choice(codes, content.task), activity: choice(codes, content.activity) },
    charge: content.charge,
    ticked: content.ticked,
    finding: worst ? findingView(worst) : merge && mergeView(merge),
    rows,
  };
}
