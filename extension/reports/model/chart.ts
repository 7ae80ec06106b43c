import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { DayRange, Sums } from '../../billing/index.ts';

/** Where worked time can be, in the order in which it is told and drawn. */
export const PLACES = ['inClio', 'waiting', 'missing', 'ready', 'needs'] as const;
export type PlaceName = (typeof PLACES)[number];

/** A piece of a column or of a bar: where it begins along its length, and how long it is. */
export interface Piece {
  place: PlaceName;
  from: number;
  length: number;
}

/** A part of the range as a column. */
export interface Column {
  part: DayRange & { sums: Sums };
  x: number;
  pieces: Piece[];
  /** Its name stands below it. */
  isNamed: boolean;
}

/** Columns with their axis. Lengths in pixels, hours from the bottom up. */
export interface ColumnChart {
  columns: Column[];
  /** Of each column. */
  width: number;
  ticks: { hours: number; y: number }[];
}

/** A name below a column takes so much. Pixels. */
const NAME_WIDTH = 62;
const TICKS = 4;
const MINUTES = 60;

const stacked = stack<Sums, PlaceName>().keys([...PLACES]);

/** Each one's pieces one behind another, in minutes. */
function piecesOf(all: readonly Sums[]): { place: PlaceName; start: number; end: number }[][] {
  const series = stacked([...all]);
  return all.map((_, index) =>
    series.flatMap(({ key, [index]: piece }) =>
      piece && piece[1] > piece[0] ? [{ place: key, start: piece[0], end: piece[1] }] : [],
    ),
  );
}

/** Lays a report's parts out as columns, as wide and as high together as given. */
export function columnChart(
  parts: readonly (DayRange & { sums: Sums })[],
  size: { width: number; height: number },
): ColumnChart {
  const most = Math.max(MINUTES, ...parts.map(({ sums }) => sums.total)) / MINUTES;
  const y = scaleLinear([0, most], [size.height, 0]).nice(TICKS);
  const x = scaleBand(
    parts.map(({ from }) => from),
    [0, size.width],
  )
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const every = Math.max(1, Math.ceil(NAME_WIDTH / Math.max(1, x.step())));
  const pieces = piecesOf(parts.map(({ sums }) => sums));
  return {
    columns: parts.map((part, index) => ({
      part,
      x: x(part.from) ?? 0,
      pieces: (pieces[index] ?? []).map(({ place, start, end }) => ({
        place,
        from: y(end / MINUTES),
        length: y(start / MINUTES) - y(end / MINUTES),
      })),
      isNamed: index % every === 0 && (x(part.from) ?? 0) + x.bandwidth() / 2 + NAME_WIDTH / 2 <= size.width,
    })),
    width: x.bandwidth(),
    ticks: y.ticks(TICKS).map((hours) => ({ hours, y: y(hours) })),
  };
}

/** Lays sums out as a bar; the longest of all is as long as given. @param most minutes of the longest */
export function bar(sums: Sums, most: number, length: number): Piece[] {
  const x = scaleLinear([0, Math.max(1, most)], [0, length]);
  return (piecesOf([sums])[0] ?? []).map(({ place, start, end }) => ({
    place,
    from: x(start),
    length: x(end) - x(start),
  }));
}
