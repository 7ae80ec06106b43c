import type { LedgerLine, LedgerView } from '../messages-review.ts';
import { type Entry, lengthOf } from '../timeline/index.ts';
import type { Draft } from './drafts.ts';
import type { DraftContent } from './drafts-content.ts';
import { matterView } from './matter-view.ts';
import type { Tagger } from './tagger.ts';

/** What goes to Clio of one matter, drafted or sent. Seconds. */
interface Part {
  matter: number;
  worked: number;
  seconds: number;
  inClio: number;
}

/** Worked seconds of an entry's own time. */
export function workedOf(entry: Entry): number {
  return entry.worked ?? Math.round(lengthOf(entry.parts) / 1000);
}

/** How what is ticked or sent becomes the time in Clio, each difference by name. */
export function ledgerView(
  drafts: readonly { draft: Draft; content: DraftContent }[],
  entries: readonly { entry: Entry; inClio: number }[],
  tagger: Tagger,
): LedgerView {
  const parts: Part[] = [
    ...entries.map(({ entry, inClio }) => ({
      matter: entry.matter,
      worked: workedOf(entry),
      seconds: entry.seconds,
      inClio,
    })),
    ...drafts
      .filter(({ content }) => content.ticked)
      .map(({ draft, content }) => ({
        matter: draft.matter,
        worked: draft.seconds,
        seconds: content.changedTo ?? draft.seconds,
        inClio: content.inClio,
      })),
  ];
  const lines = parts.flatMap(({ matter, worked, seconds, inClio }): LedgerLine[] => {
    const view = matterView(tagger, matter);
    const named: LedgerLine[] = [
      { why: 'changed', matter: view, seconds: seconds - worked },
      { why: 'rounding', matter: view, seconds: inClio - seconds },
    ];
    return named.filter((line) => line.seconds !== 0);
  });
  const sum = (key: 'worked' | 'inClio') => parts.reduce((total, part) => total + part[key], 0);
  return { worked: sum('worked'), inClio: sum('inClio'), lines };
}
