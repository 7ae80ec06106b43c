/** Prints one measurement as a JSON line; `more` holds what belongs to it, as the bound or the spread. */
export function tell(name: string, value: number, unit: string, more: Record<string, unknown> = {}): void {
  console.log(JSON.stringify({ name, value: Number(value.toPrecision(4)), unit, ...more }));
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Whether the processes of Linux can be looked at, which most measurements need; says so where not. */
export function canMeasureProcesses(): boolean {
  if (process.platform === 'linux') return true;
  console.error('Skipped, processes are measured on Linux alone.');
  return false;
}
