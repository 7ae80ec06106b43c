import type { Box } from './around.ts';
import type { Shown } from './shown.ts';

// Runs within the page. What breaks a page, of what it shows.

/** Where a page ends, in CSS pixels. */
export interface Edges {
  width: number;
  height: number;
}

const px = (size: number) => `${Math.round(size)} px`;
/** So much higher than its line a text's box may be: letters need less than their box. */
const SPARE = 0.3;
/** What dots leave of a text has to be worth reading. */
const LEAST_SHORTENED = 24;

const cut = (all: readonly Shown[]) =>
  all.flatMap(({ name, lines, cut: [across, down] }) => {
    const height = Math.max(...lines.map(({ whole }) => whole[3] - whole[1]));
    return [
      ...(across > 1 ? [`cut off by ${px(across)}: ${name}`] : []),
      ...(down > Math.max(1, height * SPARE) ? [`cut off by ${px(down)} in height: ${name}`] : []),
    ];
  });

const shortened = (all: readonly Shown[]) =>
  all
    .filter((one) => one.shortened !== null && one.shortened < LEAST_SHORTENED)
    .map(({ name, shortened: left }) => `of ${px(left ?? 0)} only, with dots: ${name}`);

/** A link in a line of text stands so much to the left of it, so that its letters do not. */
const HANGING = 4;

/** Texts and controls that reach out of what is around them. */
const outside = (all: readonly Shown[]) =>
  all.flatMap(({ kind, name, room: [left, right], lines }) => {
    const most = Math.max(...lines.map(({ seen }) => Math.max(left - seen[0], seen[2] - right)));
    return most > (kind === 'text' ? 1 : HANGING) ? [`${px(most)} outside what is around it: ${name}`] : [];
  });

const outsideButton = (all: readonly Shown[]) =>
  all.flatMap(({ name, button, lines }) => {
    if (!button) return [];
    const over = ({ seen }: { seen: Box }) => {
      const spare = (seen[3] - seen[1]) * SPARE;
      return Math.max(button[1] - seen[1] - spare, seen[3] - spare - button[3]);
    };
    const most = Math.max(...lines.map(over));
    return most > 1 ? [`${px(most)} above or below its button: ${name}`] : [];
  });

/** What can be seen in part only, wherever the page is moved. */
const beyond = (all: readonly Shown[], { width, height }: Edges) =>
  all.flatMap(({ name, lines, fixed }) => {
    const over = ({ seen: [left, top, right, bottom] }: { seen: Box }) =>
      Math.max(-left, right - width, ...(fixed ? [-top, bottom - height] : []));
    const most = Math.max(...lines.map(over));
    return most > 1 ? [`${px(most)} beyond the window: ${name}`] : [];
  });

const isAround = (one: Box, other: Box) =>
  one[0] <= other[0] + 1 && one[1] <= other[1] + 1 && one[2] >= other[2] - 1 && one[3] >= other[3] - 1;

/** Texts of one layer that lie on one another, and controls that do. */
function overlaps(all: readonly Shown[]): string[] {
  const boxes = all
    .flatMap(({ lines, ...one }) =>
      lines.map(({ seen: [left, top, right, bottom] }) => {
        const spare = one.kind === 'text' ? (bottom - top) * SPARE : 1;
        return { ...one, box: [left + 1, top + spare, right - 1, bottom - spare] satisfies Box };
      }),
    )
    .sort((a, b) => a.box[1] - b.box[1]);
  const found = new Set<string>();
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      const [left, top, right, bottom] = other.box;
      if (top >= one.box[3]) break;
      if (left >= one.box[2] || right <= one.box[0] || bottom <= one.box[1]) continue;
      if (other.kind !== one.kind || other.layer !== one.layer || other.name === one.name) continue;
      // One within the other is meant: the box of a list in its field.
      if (one.kind === 'control' && (isAround(one.box, other.box) || isAround(other.box, one.box))) continue;
      found.add(`on one another: ${one.name} and ${other.name}`);
    }
  return [...found];
}

/** Everything that is broken of what is shown, in words. */
export function brokenOf(all: readonly Shown[], edges: Edges): string[] {
  return [
    ...cut(all),
    ...shortened(all),
    ...outside(all),
    ...outsideButton(all),
    ...beyond(all, edges),
    ...overlaps(all),
  ];
}
