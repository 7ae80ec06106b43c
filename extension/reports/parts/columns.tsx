import { useId } from 'preact/hooks';
import type { ReportView } from '../../messages/reports.ts';
import { workedText } from '../../ui/index.ts';
import { reports } from '../../ui/words/index.ts';
import { columnChart } from '../model/chart.ts';
import { partName, shortName } from '../model/part-name.ts';
import { useWidth } from '../state/use-width.ts';

const words = reports.over;
const FIRST_WIDTH = 640;
const HEIGHT = 180;
/** Around the columns: the hours at the left, the names below. Pixels. */
const LEFT = 36;
const BELOW = 22;
const ABOVE = 8;

/** What hatches time that needs a matter: it is told from the rest without colours. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} class="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" />
      <line x1="0" y1="0" x2="0" y2="6" />
    </pattern>
  );
}

/** Worked time by day, week or month as columns, each cut by where its time is. The table beside it says the same. */
export function Columns({ view }: { view: ReportView }) {
  const { parts, division, today } = view;
  const [ref, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const hatch = useId();
  const chart = columnChart(parts, { width: Math.max(1, width - LEFT), height: HEIGHT });
  return (
    <div class="chart" ref={ref}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + ABOVE + BELOW}`}
        role="img"
        aria-label={words.chart(words.title[division])}
      >
        <Hatch id={hatch} />
        <g>
          {chart.ticks.map(({ hours, y }) => (
            <g key={hours} class="tick">
              <line x1={LEFT} x2={width} y1={ABOVE + y} y2={ABOVE + y} />
              <text x={LEFT - 6} y={ABOVE + y} dy="0.32em" text-anchor="end">
                {words.hours(hours)}
              </text>
            </g>
          ))}
        </g>
        <g>
          {chart.columns.map(({ part, x, pieces, isNamed }) => (
            <g key={part.from}>
              <title>{words.column(partName(part, division, today), workedText(part.sums.total))}</title>
              {pieces.map(({ place, from, length }) => (
                <rect
                  key={place}
                  class={`piece ${place}`}
                  x={LEFT + x}
                  y={ABOVE + from}
                  width={chart.width}
                  height={length}
                  {...(place === 'needs' ? { fill: `url(#${hatch})` } : {})}
                />
              ))}
              {isNamed && (
                <text x={LEFT + x + chart.width / 2} y={ABOVE + HEIGHT + 15} text-anchor="middle">
                  {shortName(part, division)}
                </text>
              )}
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
}
