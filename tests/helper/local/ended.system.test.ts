import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { untilEnded } from '../../../helper/local/ended.ts';

describe('waiting for a process to end', () => {
  it('is over when it has, and not before', async () => {
    const child = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore'] });
    const pid = child.pid ?? 0;
    expect(await untilEnded(pid, 0)).toBe(false);
    child.stdin.end();
    expect(await untilEnded(pid, 10_000)).toBe(true);
  });

  it('is over for one whose parent never takes notice of its end', async () => {
    // A shell that became another program knows nothing of the child it had.
    const parent = spawn('sh', ['-c', 'true & echo $!; exec cat'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = once(parent, 'exit');
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    expect(await untilEnded(Number(line), 10_000)).toBe(true);
    parent.stdin.end();
    await ended;
  });
});
