import type { Words } from '../drafts/words.ts';
import { showsMatterPage } from '../matching/page-title.ts';
import type { TaggedTime } from './laid-time.ts';
import { namesIn } from './names-in.ts';
import { type FirstAnswer, firstAnswer, type Need, piecesOf, placeOf } from './needs.ts';

/** What is one memory to the attorney, put together of what needs a matter. */
export interface Errand {
  /** Stays the same while its first thing does. */
  key: string;
  /** In the order of time; nearly always one. */
  needs: Need[];
  worked: number;
}

/** Windows further apart are two memories. Milliseconds. */
const NEAR = 15 * 60_000;
/** A glance at another matter that ends no errand. Milliseconds. */
const GLANCE = 60_000;
/** Windows that nothing but their place joins are one memory for so long. Milliseconds. */
const INTERRUPTION = 20 * 60_000;

/** Of less sure answers, which come to different matters half of the time, nothing is put together. */
const JOINS_FROM = 0.6;
/** What is so surely no client work is one memory wherever it lies in the day. */
const OWN_FROM = 0.9;

const startOf = (need: Need) => piecesOf(need)[0]?.start ?? 0;
const endOf = (need: Need) => piecesOf(need).at(-1)?.end ?? 0;

/** How long other matters than one were worked on between two instants. */
function otherTime(tagged: readonly TaggedTime[], from: number, to: number, own: number | null): number {
  let time = 0;
  for (let place = placeOf(tagged, from); (tagged[place]?.start ?? to) < to; place++) {
    const one = tagged[place];
    if (one && one.matter !== own) time += Math.min(one.end, to) - one.start;
  }
  return time;
}

/**
 * Needs whose time lies together: no pause in it, and no work on another matter. A need that also lies elsewhere is in no
 * group.
 * @param own the matter whose own time is no interruption
 */
function together(needs: readonly Need[], tagged: readonly TaggedTime[], own: number | null): Need[][] {
  const pieces = needs
    .flatMap((need) => piecesOf(need).map((piece) => ({ need, piece })))
    .sort((a, b) => a.piece.start - b.piece.start);
  const groups: Set<Need>[] = [];
  const seenIn = new Map<Need, number>();
  const scattered = new Set<Need>();
  let end = Number.NEGATIVE_INFINITY;
  for (const { need, piece } of pieces) {
    if (piece.start - end > NEAR || otherTime(tagged, end, piece.start, own) > GLANCE) groups.push(new Set());
    end = Math.max(end, piece.end);
    groups.at(-1)?.add(need);
    const before = seenIn.get(need);
    if (before !== undefined && before !== groups.length) scattered.add(need);
    seenIn.set(need, groups.length);
  }
  return groups.map((group) => [...group].filter((need) => !scattered.has(need))).filter(({ length }) => length > 1);
}

/** Needs by what something says of them; those of which it says nothing are left out. */
function byEach<K>(needs: readonly Need[], saidOf: (need: Need) => Iterable<K>): Map<K, Need[]> {
  const found = new Map<K, Need[]>();
  for (const need of needs)
    for (const key of new Set(saidOf(need))) {
      const alike = found.get(key);
      if (alike) alike.push(need);
      else found.set(key, [need]);
    }
  return found;
}

/** Whether needs have at most one first answer between them. */
function agree(needs: readonly Need[]): boolean {
  return new Set(needs.flatMap((need) => firstAnswer(need)?.key ?? [])).size <= 1;
}

/** Finds which needs are one errand, one reason after another; each need is in at most one. */
function createJoiner(needs: readonly Need[]) {
  const groups = new Map<Need, Need[]>(needs.map((need) => [need, [need]]));
  return {
    /** Whether nothing was joined to a need yet. */
    isAlone: (need: Need) => groups.get(need)?.length === 1,
    /** Joins needs with all that was joined to them before, unless these have different first answers. */
    join(some: readonly Need[]): void {
      const all = [...new Set(some.flatMap((need) => groups.get(need) ?? []))];
      if (agree(all)) for (const need of all) groups.set(need, all);
    },
    all: () => [...new Set(groups.values())],
  };
}

/** Whether nothing is said of a need that would put it together with others. */
const isUntold = (need: Need) => (firstAnswer(need)?.confidence ?? 0) < JOINS_FROM;

/** Joins what has the same first answer. */
function joinByAnswer(needs: readonly Need[], tagged: readonly TaggedTime[], join: (some: Need[]) => void): void {
  const answer = (need: Need) => (isUntold(need) ? [] : (firstAnswer(need)?.key ?? []));
  for (const alike of byEach(needs, answer).values()) {
    const own = alike[0] ? (firstAnswer(alike[0])?.matter ?? null) : null;
    for (const group of together(alike, tagged, own)) join(group);
  }
}

/** Joins what was no client work, which nobody has to walk past one by one. */
function joinOwn(needs: readonly Need[], join: (some: Need[]) => void): void {
  const isOwn = (answer: FirstAnswer | null | undefined) => answer?.matter === null && answer.confidence >= OWN_FROM;
  join(needs.filter((need) => isOwn(firstAnswer(need))));
}

/** Joins what has no answer, or none to rely on, to what names the same person or subject, unless that has several answers. */
function joinByName(
  needs: readonly Need[],
  tagged: readonly TaggedTime[],
  joiner: ReturnType<typeof createJoiner>,
  namesOf: Words['names'],
) {
  for (const alike of byEach(needs, (need) => namesIn(need, namesOf)).values()) {
    const own = agree(alike) ? (alike.map(firstAnswer).find(Boolean)?.matter ?? null) : null;
    for (const group of together(alike, tagged, own))
      if (group.some((need) => isUntold(need) && joiner.isAlone(need))) joiner.join(group);
  }
}

/** Joins what interrupted the work on one matter for a short while, where nothing says what it was. */
function joinByPlace(needs: readonly Need[], tagged: readonly TaggedTime[], joiner: ReturnType<typeof createJoiner>) {
  const inOrder = [...needs].sort((a, b) => startOf(a) - startOf(b));
  let run: Need[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < 2) return;
    const before = tagged[placeOf(tagged, startOf(first)) - 1];
    const after = tagged[placeOf(tagged, endOf(last))];
    const isNear = before && after && startOf(first) - before.end <= NEAR && after.start - endOf(last) <= NEAR;
    const isShort = endOf(last) - startOf(first) <= INTERRUPTION;
    const isWhole = together(run, tagged, null).some(({ length }) => length === run.length);
    if (isNear && before.matter === after.matter && isShort && isWhole) joiner.join(run);
  };
  for (const need of inOrder) {
    const isFree = firstAnswer(need) === null && joiner.isAlone(need);
    const last = run.at(-1);
    const isNext = last && otherTime(tagged, endOf(last), startOf(need), null) === 0;
    if (!isFree || !isNext) {
      close();
      run = [];
    }
    if (isFree) run.push(need);
  }
  close();
}

/** By the needs: they stay as they are where only a draft is changed. */
const known = new WeakMap<readonly Need[], { tagged: readonly TaggedTime[]; errands: Errand[] }>();

/**
 * Puts together what is one memory to the attorney: windows close in time, with no other matter between them, that have
 * the same likely answer, name the same person or subject, or have nothing else between them; and all that was surely no
 * client work. Most time first. Every need is in one errand; no errand has windows with different first answers. What the
 * attorney took apart stays apart.
 * @param tagged the day's time on matters, in order
 */
export function errandsOf(
  needs: readonly Need[],
  tagged: readonly TaggedTime[],
  { names }: Pick<Words, 'names'>,
): Errand[] {
  const there = known.get(needs);
  if (there?.tagged === tagged) return there.errands;
  const free = needs.filter((need) => need.rows.every(({ apart }) => !apart) && firstAnswer(need) !== undefined);
  const joiner = createJoiner(needs);
  joinByAnswer(free, tagged, joiner.join);
  joinOwn(free, joiner.join);
  // A page in Clio is of one matter, which no other title tells.
  const unpaged = free.filter((need) => need.rows.every((row) => !showsMatterPage(row)));
  joinByName(unpaged, tagged, joiner, names);
  joinByPlace(unpaged, tagged, joiner);
  const errands = joiner.all().map((group): Errand => {
    const inOrder = group.length === 1 ? group : group.toSorted((a, b) => startOf(a) - startOf(b));
    const worked = group.reduce((sum, need) => sum + need.worked, 0);
    const first = inOrder[0]?.key ?? '';
    return { key: group.length === 1 ? first : `${first}+`, needs: inOrder, worked };
  });
  errands.sort((a, b) => b.worked - a.worked);
  known.set(needs, { tagged, errands });
  return errands;
}

/** Whether an errand was likely not client work. */
function isOwn({ needs }: Errand): boolean {
  const answers = needs.map(firstAnswer);
  const isUnknown = answers.every((answer) => answer === null);
  return !isUnknown && answers.every((answer) => answer === null || answer?.matter === null);
}

/** Errands in their order, by whether they were likely not client work: nobody has to walk past those. */
export function ownApart(errands: readonly Errand[]): { work: Errand[]; own: Errand[] } {
  return { work: errands.filter((errand) => !isOwn(errand)), own: errands.filter(isOwn) };
}
