import { isSpan, type Stretch } from '../stretch.ts';

/** A stretch of one device. */
interface Theirs {
  device: string;
  stretch: Stretch;
}

/**
 * Whether the first counts where two devices captured the same time. A window counts before none; of two windows the one
 * that came to the front later, because that is where the attorney did something; of two pauses the one with a call.
 * What is left is decided by the devices' names, so that every device decides alike.
 */
function counts(one: Theirs, other: Theirs): boolean {
  const [a, b] = [one.stretch, other.stretch];
  if (isSpan(a) !== isSpan(b)) return isSpan(a);
  if (isSpan(a) && isSpan(b) && a.start !== b.start) return a.start > b.start;
  if (!isSpan(a) && !isSpan(b) && a.call !== b.call) return a.call === true;
  return one.device > other.device;
}

/** Whether two pauses of one device say the same, one after the other: a part ends where its day of UTC does. */
function goesOn(before: Theirs, after: Theirs): boolean {
  const [a, b] = [before.stretch, after.stretch];
  if (isSpan(a) || isSpan(b) || before.device !== after.device) return false;
  return a.why === b.why && a.call === b.call && a.zone === b.zone && a.microphone === b.microphone;
}

/**
 * The time that several devices captured, each second once. Pure; every device that has read the same finds the same.
 * @param byDevice what each captured: sorted, disjoint
 * @returns sorted and disjoint; a stretch that nothing lies over is the same object
 */
export function together(byDevice: ReadonlyMap<string, readonly Stretch[]>): Stretch[] {
  const all = [...byDevice].flatMap(([device, stretches]) => stretches.map((stretch) => ({ device, stretch })));
  const edges = all.flatMap((theirs) => [
    { at: theirs.stretch.start, theirs, begins: true },
    { at: theirs.stretch.end, theirs, begins: false },
  ]);
  // What ends makes place for what begins at that instant.
  edges.sort((a, b) => a.at - b.at || Number(a.begins) - Number(b.begins));
  const under = new Map<string, Theirs>();
  const shown: { theirs: Theirs; start: number; end: number }[] = [];
  for (const [index, { at, theirs, begins }] of edges.entries()) {
    if (begins) under.set(theirs.device, theirs);
    else if (under.get(theirs.device) === theirs) under.delete(theirs.device);
    const end = edges[index + 1]?.at ?? at;
    if (end === at) continue;
    let first: Theirs | null = null;
    for (const one of under.values()) if (!first || counts(one, first)) first = one;
    const last = shown.at(-1);
    if (!first) continue;
    if (last?.end === at && (last.theirs === first || goesOn(last.theirs, first))) last.end = end;
    else shown.push({ theirs: first, start: at, end });
  }
  return shown.map(({ theirs: { stretch }, start, end }) =>
    stretch.start === start && stretch.end === end ? stretch : { ...stretch, start, end },
  );
}
