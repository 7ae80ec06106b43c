import type { BlockView, DayView } from '../../messages/day.ts';
import { clockRange, matterNumber, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { draftsOf } from './targets.ts';

const words = popup.shell.blocks;

const MINUTE = 60_000;

function timeText(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  return minutes > 0 ? workedText(minutes) : words.lessThanMinute;
}

/** What a block is called: its matter's number, or what it is instead. */
export function blockName({ kind, matter }: BlockView, names: (text: string) => string): string {
  if (matter) return names(matterNumber(matter));
  return kind === 'aside' ? words.aside : words.needs;
}

/**
 * What a block is, from when to when exactly, and how long: "00012-Smith · Brief.docx · 9:12 – 9:40 AM · 26 m".
 * @param about the title at which most of it went by, or empty
 */
export function blockText(block: BlockView, about: string, names: (text: string) => string): string {
  const { from, to, worked, besides } = block;
  const other = besides >= MINUTE / 2 ? timeText(besides) : null;
  const name = [blockName(block, names), names(about)].filter(Boolean).join(' · ');
  return words.exactly(name, clockRange(from, to), timeText(worked), other);
}

/** The titles of what counts of a day, each by the instants at which a stretch of it begins: what is set aside has none. */
export function titlesByStart(day: Pick<DayView, 'needs' | 'cards' | 'small'>): Map<number, string> {
  const rows = [...day.needs.flatMap((need) => need.rows), ...draftsOf(day).flatMap((card) => card.rows)];
  return new Map(rows.flatMap(({ starts, title }) => starts.map((start) => [start, title] as const)));
}
