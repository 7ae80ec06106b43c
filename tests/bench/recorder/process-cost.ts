import { readdirSync, readFileSync } from 'node:fs';

/** What a process has used so far, in all of its threads: CPU by the scheduler's nanoseconds, and how often it woke. */
export interface Cost {
  cpuMs: number;
  wakeups: number;
}

function tasksOf(pid: number): string[] {
  return readdirSync(`/proc/${pid}/task`).map((task) => `/proc/${pid}/task/${task}`);
}

/** Reads the cost of a process that runs. */
export function costOf(pid: number): Cost {
  let nanoseconds = 0;
  let wakeups = 0;
  for (const task of tasksOf(pid)) {
    nanoseconds += Number(readFileSync(`${task}/schedstat`, 'utf8').split(' ')[0]);
    wakeups += Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync(`${task}/status`, 'utf8'))?.[1] ?? 0);
  }
  return { cpuMs: nanoseconds / 1e6, wakeups };
}

/** CPU milliseconds of the children of a process that have ended, by the system's ticks of 10 ms. */
export function endedChildrenMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** Memory of a process in MB: all it has in memory, and what it shares with nobody. */
export function memoryOf(pid: number): { rss: number; uss: number } {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return { rss: kilobytes('Rss') / 1024, uss: (kilobytes('Private_Clean') + kilobytes('Private_Dirty')) / 1024 };
}
