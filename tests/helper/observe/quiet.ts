import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buildHelper } from '../../../helper/build.mjs';

/** What a helper that looks in a session said of a window, and how often it woke up while nothing happened. */
export interface Quiet {
  samples: unknown[];
  wakeUps: number;
}

function wakeUpsOf(pid: number): number {
  const found = /\nvoluntary_ctxt_switches:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1]);
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/** Lets the helper as it is built look until it tells a window of a title, and then at nothing for some time. */
export async function lookQuietly(env: NodeJS.ProcessEnv, title: string, milliseconds: number): Promise<Quiet> {
  const bundle = await buildHelper();
  const child = spawn(process.execPath, [bundle, 'watch', '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    const samples: unknown[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      const sample = JSON.parse(line) as { title?: string };
      samples.push(sample);
      if (sample.title === title) break;
    }
    // What a program does once it has begun is over by then.
    await pause(1_000);
    const before = wakeUpsOf(child.pid ?? 0);
    await pause(milliseconds);
    return { samples, wakeUps: wakeUpsOf(child.pid ?? 0) - before };
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}
