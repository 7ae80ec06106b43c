import { ledgerOf } from '../../billing/index.ts';
import type { LedgerView } from '../../messages/day.ts';
import { approvedSecondsOf, type Charge, type Entry, standingOf, workedOf } from '../../timeline/index.ts';
import type { DraftContent } from '../drafts/content.ts';
import type { Draft } from '../drafts/draft.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';

/** Whether it was sent, and Clio does not have it. */
function isAbsent(entry: Entry): entry is Entry & { state: 'deleted' | 'refused' } {
  return standingOf(entry.state) === 'missing';
}

/** The seconds that Clio was last known to have been sent: a change of them that is under way is not there yet. */
export function sentSeconds({ before, seconds }: Entry): number {
  return before?.seconds ?? seconds;
}

/** Whether the attorney changed an entry's time by hand, rather than by a rounding or a split by tasks. */
export function isChanged(entry: Entry): boolean {
  const approved = approvedSecondsOf(entry);
  if (sentSeconds(entry) !== approved) return true;
  // Before drafts were kept with entries there was no rounding before Clio's.
  return entry.draft ? typeof entry.draft.patch.seconds === 'number' : approved !== workedOf(entry);
}

/** How what is ticked or sent becomes the time in Clio, each difference by name; all in whole seconds. */
export function ledgerView(
  drafts: readonly { draft: Draft; content: DraftContent }[],
  entries: readonly { entry: Entry; inClio: number }[],
  tagger: Tagger,
  step: number | null,
): LedgerView {
  const ticked = drafts.filter(({ content }) => content.ticked);
  const ledger = ledgerOf(
    [
      ...entries.map(({ entry, inClio }) => ({
        key: entry.id,
        matter: entry.matter,
        worked: workedOf(entry) * 1000,
        seconds: sentSeconds(entry),
        changed: isChanged(entry),
        inClio,
        ...(isAbsent(entry) ? { absent: entry.state } : {}),
      })),
      ...ticked.map(({ draft, content }) => ({
        key: draft.card,
        matter: draft.matter,
        worked: draft.seconds * 1000,
        seconds: content.toSend,
        changed: typeof draft.patch.seconds === 'number',
        inClio: content.inClio,
      })),
    ],
    {
      small: 0,
      unsent: ticked.reduce((sum, { draft }) => sum + (Math.round(draft.worked / 1000) - draft.seconds) * 1000, 0),
      needsMatter: 0,
    },
    step,
  );
  const shown = [
    ...entries.flatMap(({ entry, inClio }) => (isAbsent(entry) ? [] : [{ charge: entry.charge, inClio }])),
    ...ticked.map(({ content }) => content),
  ];
  const uncharged = (kind: Charge) =>
    shown.reduce((sum, { charge, inClio }) => (charge === kind ? sum + inClio : sum), 0);
  return {
    uncharged: { nonBillable: uncharged('non-billable'), noCharge: uncharged('no-charge') },
    worked: ledger.worked / 1000,
    inClio: ledger.inClio / 1000,
    confirmed: entries.reduce(
      (sum, { entry, inClio }) => (standingOf(entry.state) === 'in-clio' ? sum + inClio : sum),
      0,
    ),
    lines: ledger.lines.map((line) =>
      'matter' in line
        ? { why: line.kind, matter: matterView(tagger, line.matter), seconds: line.ms / 1000 }
        : { why: 'left-out', matter: null, seconds: line.ms / 1000 },
    ),
  };
}
