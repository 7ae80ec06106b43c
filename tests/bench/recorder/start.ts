import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { median, tell } from '../report.ts';
import { openWindows, startRecorderStage } from './stage.ts';

async function untilFirstOutput(args: string[], env: Record<string, string>): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  const took = performance.now() - began;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return took;
}

/** From the start of the program to its first sample, beside an empty Node process that says one word. */
export async function measureStart(): Promise<void> {
  const stage = await startRecorderStage();
  const windows = await openWindows(stage.x, 1);
  const helper: number[] = [];
  const node: number[] = [];
  for (let count = 0; count < 15; count += 1) {
    helper.push(await untilFirstOutput([stage.bundle, 'watch', '--json'], stage.env));
    node.push(await untilFirstOutput(['-e', 'console.log(1);setInterval(() => undefined, 1e9)'], stage.env));
  }
  windows.stop();
  await stage.stop();
  const [ours, empty] = [median(helper), median(node)];
  tell('recorder.start-to-sample', ours / empty, '× an empty Node', { bound: 4, ms: ours, emptyMs: empty });
}
