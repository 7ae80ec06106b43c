import type { NeedView, RowView } from '../../messages/items.ts';
import { minutesEach } from '../drafts/minutes.ts';
import type { OpenPiece, Row } from '../drafts/rows.ts';
import { evidenceOf, matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';
import type { TaggedTime } from './laid-time.ts';
import { betweenOf, type Need } from './needs.ts';

/** A row, or some of its pieces, as the screens show it. */
export function rowView(
  tagger: Tagger,
  row: Row,
  pieces: readonly OpenPiece[],
  worked: number,
  minutes: number,
): RowView {
  const first = pieces[0]?.start ?? 0;
  return {
    key: row.key,
    app: row.app,
    title: row.title,
    from: first,
    to: pieces.at(-1)?.end ?? first,
    minutes,
    worked,
    starts: pieces.map(({ start }) => start),
    outcome: row.outcome === 'private' ? 'none' : row.outcome,
    evidence: evidenceOf(tagger, row.match),
    added: row.added,
    note: row.note,
  };
}

/** Rows whose minutes add up to a given number. */
function rowViews(tagger: Tagger, rows: readonly Row[], minutes: number): RowView[] {
  const each = minutesEach(rows, minutes);
  return rows.map((row, index) => rowView(tagger, row, row.pieces, row.worked, each[index] ?? 0));
}

/** As needs were shown last. */
const shownNeeds = new WeakMap<Need, { tagger: Tagger; tagged: readonly TaggedTime[]; view: NeedView }>();

/** A need as the screens show it; the same object while that is the same. */
export function needView(tagger: Tagger, need: Need, minutes: number, tagged: readonly TaggedTime[]): NeedView {
  const last = shownNeeds.get(need);
  if (last?.tagger === tagger && last.tagged === tagged && last.view.minutes === minutes) return last.view;
  const view = freshNeedView(tagger, need, minutes, tagged);
  shownNeeds.set(need, { tagger, tagged, view });
  return view;
}

function freshNeedView(tagger: Tagger, need: Need, minutes: number, tagged: readonly TaggedTime[]): NeedView {
  const rows = rowViews(tagger, need.rows, minutes);
  const { before, after } = betweenOf(need, tagged);
  const [first] = rows;
  const evidence = new Map(first?.evidence.map((item) => [item.matter.id, item]));
  // The marks of the other rows are places in other titles.
  for (const row of rows.slice(1))
    for (const item of row.evidence)
      if (!evidence.has(item.matter.id)) evidence.set(item.matter.id, { ...item, start: 0, end: 0 });
  return {
    key: need.key,
    title: first?.title ?? '',
    app: first?.app ?? '',
    from: rows.reduce((least, row) => Math.min(least, row.from), Number.MAX_SAFE_INTEGER),
    to: rows.reduce((most, row) => Math.max(most, row.to), 0),
    minutes,
    outcome: rows.find((row) => row.evidence.length > 0)?.outcome ?? first?.outcome ?? 'none',
    evidence: [...evidence.values()],
    between: {
      before: before === null ? null : matterView(tagger, before),
      after: after === null ? null : matterView(tagger, after),
    },
    rows,
    starts: rows.flatMap((row) => row.starts),
  };
}
