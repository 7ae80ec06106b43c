/** Prints one measurement as a JSON line; `more` holds what belongs to it, as the bound or the spread. */
export function tell(name: string, value: number, unit: string, more: Record<string, unknown> = {}): void {
  console.log(JSON.stringify({ name, value: short(value), unit, ...more }));
}

const short = (value: number) => Number(value.toPrecision(4));

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Titles as an office has them, for the yardstick. */
const WORK = Array.from({ length: 3000 }, (_, index) => ({
  app: ['Word', 'Outlook', 'Chrome'][index % 3],
  title: `${String((index * 7919) % 3000).padStart(5, '0')}-Smith Motion to compel (v${index % 9}).docx`,
  start: index * 1000,
}));

/**
 * Milliseconds that this computer takes right now for a fixed piece of plain work: records written to JSON, read back
 * and sorted. Computers differ threefold, and so does one of them from hour to hour: a time means something beside
 * another of the same minute. About 10 on the computer on which the bounds were set.
 */
function yardstick(): number {
  const runs = Array.from({ length: 9 }, () => {
    const start = performance.now();
    for (let round = 0; round < 4; round++) {
      const records = JSON.parse(JSON.stringify(WORK)) as { title: string }[];
      records.sort((a, b) => (a.title < b.title ? -1 : 1));
    }
    return performance.now() - start;
  });
  return median(runs);
}

/** Prints a time as a multiple of the yardstick of the same moment; the milliseconds stand beside it. */
export function tellTime(name: string, ms: number, more: Record<string, unknown> = {}): void {
  tell(name, ms / yardstick(), '× yardstick', { ...more, ms: short(ms) });
}

/** Prints a speed as what is done in the time of one yardstick; the figure for a second stands beside it. */
export function tellSpeed(name: string, perSecond: number, unit: string, more: Record<string, unknown> = {}): void {
  tell(name, (perSecond * yardstick()) / 1000, `${unit} a yardstick`, { ...more, perSecond: short(perSecond) });
}

/** Whether the processes of Linux can be looked at, which most measurements need; says so where not. */
export function canMeasureProcesses(): boolean {
  if (process.platform === 'linux') return true;
  console.error('Skipped, processes are measured on Linux alone.');
  return false;
}
