import type { NeedView } from '../../messages/items.ts';
import { MINUTE, minutesEach, workedIn } from '../drafts/minutes.ts';
import type { Words } from '../drafts/words.ts';
import { likelyCandidates, notClientOf } from '../matching/likely.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';
import { type Errand, errandsOf, ownApart } from './errands.ts';
import type { TaggedTime } from './laid-time.ts';
import { commonName } from './names-in.ts';
import { betweenOf, firstAnswer, type Need } from './needs.ts';
import { rowViews } from './row-view.ts';

/** Less than this is not asked about one by one on a day that has something longer. Milliseconds. */
const SHORT = MINUTE;
/** Less than this never is. Milliseconds. */
const FLICKER = 3000;
/** What is short is listed after all where it is so few. */
const FEW = 2;

/** The key of all that is short. */
const SHORT_KEY = 'short';

/** What needs are shown by. */
interface Around {
  tagger: Tagger;
  /** The day's time on matters, in order. */
  tagged: readonly TaggedTime[];
  words: Pick<Words, 'names'>;
}

/** From here on a first answer needs none beside it. */
const LIKELY = 0.8;
/** So many to choose from are worth their place on screen. */
const MAX_NEAR = 3;

/**
 * The matters to choose from where nothing is likely: what the day says of the titles, then what is right before or after.
 * @param shown those that are among the answers
 */
function nearOf(need: Need, beside: readonly (number | null)[], shown: ReadonlySet<number>): number[] {
  const first = firstAnswer(need);
  const isAsked = need.rows.some(({ outcome }) => outcome === 'ambiguous');
  if (first && !isAsked && (first.matter === null || first.confidence >= LIKELY)) return [];
  const ids = [...need.rows.flatMap(({ match }) => match.near ?? []), ...beside].filter((id) => id !== null);
  return [...new Set(ids)].filter((id) => !shown.has(id)).slice(0, MAX_NEAR);
}

/** A need as the screens show it. */
function oneView({ tagger, tagged }: Around, need: Need, minutes: number): NeedView {
  const rows = rowViews(tagger, need.rows, minutes);
  const { before, after } = betweenOf(need, tagged);
  const [first] = rows;
  const answered = need.rows.find(({ match }) => likelyCandidates(match).length > 0 || notClientOf(match));
  const evidence = new Map(first?.evidence.map((item) => [item.matter.id, item]));
  // The marks of the other rows are places in other titles.
  for (const row of rows.slice(1))
    for (const item of row.evidence)
      if (!evidence.has(item.matter.id)) evidence.set(item.matter.id, { ...item, start: 0, end: 0 });
  return {
    kind: 'one',
    key: need.key,
    things: [],
    title: first?.title ?? '',
    app: first?.app ?? '',
    ...(need.mail === null ? {} : { mail: need.mail }),
    from: rows.reduce((least, row) => Math.min(least, row.from), Number.MAX_SAFE_INTEGER),
    to: rows.reduce((most, row) => Math.max(most, row.to), 0),
    minutes,
    outcome: rows.find((row) => row.evidence.length > 0)?.outcome ?? first?.outcome ?? 'none',
    evidence: [...evidence.values()],
    notClient: answered ? notClientOf(answered.match) : null,
    between: {
      before: before === null ? null : matterView(tagger, before),
      after: after === null ? null : matterView(tagger, after),
    },
    near: nearOf(need, [before, after], new Set(evidence.keys())).map((id) => matterView(tagger, id)),
    rows,
    starts: rows.flatMap((row) => row.starts),
  };
}

/** Several needs as one; their minutes add up to a given number. */
function manyView(around: Around, { key, needs, worked }: Errand, minutes: number): Omit<NeedView, 'kind'> {
  const each = minutesEach(needs, minutes);
  const things = needs.map((need, index) => oneView(around, need, each[index] ?? 0));
  const longestFirst = needs.toSorted((a, b) => b.worked - a.worked);
  const all = oneView(around, { key, rows: longestFirst.flatMap(({ rows }) => rows), worked, mail: null }, minutes);
  const rows = things.flatMap((thing) => thing.rows);
  return { ...all, things, rows, starts: rows.flatMap(({ starts }) => starts) };
}

/** An errand is called by what its titles have in common; else by the title at which most of its time went by. */
function errandView(around: Around, errand: Errand, minutes: number): NeedView {
  const [only] = errand.needs;
  if (only && errand.needs.length === 1) return oneView(around, only, minutes);
  const view = manyView(around, errand, minutes);
  const name = commonName(errand.needs, around.words.names);
  if (name === null) return { ...view, kind: 'errand' };
  const evidence = view.evidence.map((item) => {
    const marked = view.title.slice(item.start, item.end);
    const start = marked === '' ? -1 : name.indexOf(marked);
    return { ...item, ...(start < 0 ? { start: 0, end: 0 } : { start, end: start + marked.length }) };
  });
  return { ...view, kind: 'errand', title: name, evidence };
}

/** All that is short: nothing is suggested for it as a whole. */
function shortView(around: Around, short: Errand, minutes: number): NeedView {
  const view = manyView(around, short, minutes);
  const between = { before: null, after: null };
  return {
    ...view,
    kind: 'short',
    title: '',
    app: '',
    outcome: 'none',
    evidence: [],
    notClient: null,
    near: [],
    between,
  };
}

/** As errands were shown last. */
const shown = new WeakMap<Errand, Pick<Around, 'tagger' | 'tagged'> & { view: NeedView }>();

/** The same object while what is shown is the same. */
function remembered(around: Around, errand: Errand, minutes: number): NeedView {
  const { tagger, tagged } = around;
  const last = shown.get(errand);
  if (last?.tagger === tagger && last.tagged === tagged && last.view.minutes === minutes) return last.view;
  const view = errandView(around, errand, minutes);
  shown.set(errand, { tagger, tagged, view });
  return view;
}

/** Divides errands into those that are asked about and one of all that is too short for it. */
function withoutShort(
  errands: readonly Errand[],
  tagged: readonly TaggedTime[],
): { listed: readonly Errand[]; short: Errand | null } {
  const isLong = ({ worked }: Errand) => worked >= SHORT;
  // What was longer counts after it was given to a matter, too: the rest of a day is not asked about one by one then.
  const hasLonger = errands.some(isLong) || tagged.some(({ start, end }) => end - start >= SHORT);
  const below = hasLonger && errands.filter((errand) => !isLong(errand)).length > FEW ? SHORT : FLICKER;
  const needs = errands.flatMap((errand) => (errand.worked < below ? errand.needs : []));
  if (needs.length === 0) return { listed: errands, short: null };
  const from = ({ rows }: Need) => rows[0]?.pieces[0]?.start ?? 0;
  return {
    listed: errands.filter(({ worked }) => worked >= below),
    short: { key: SHORT_KEY, needs: needs.toSorted((a, b) => from(a) - from(b)), worked: workedIn(needs) },
  };
}

/**
 * What needs a matter as the screens show it: errands, most time first, then all that is short as one, and last what was
 * likely not client work, which nobody has to walk past.
 * @param minutes what their minutes add up to
 */
export function needViews(around: Around, needs: readonly Need[], minutes: number): NeedView[] {
  const { listed, short } = withoutShort(errandsOf(needs, around.tagged, around.words), around.tagged);
  const { work, own } = ownApart(listed);
  const all = short ? [...work, short, ...own] : [...work, ...own];
  const each = minutesEach(all, minutes);
  return all.flatMap((errand, index) => {
    const rest = each[index] ?? 0;
    if (errand !== short) return remembered(around, errand, rest);
    // A flicker that comes to no minute is no question where nothing else is.
    return listed.length > 0 || rest > 0 ? shortView(around, short, rest) : [];
  });
}
