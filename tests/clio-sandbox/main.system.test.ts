import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { CARA, startClioSandbox } from './index.ts';
import { everyScope } from './oauth/scopes.ts';

const MAIN = join(import.meta.dirname, 'main.ts');

function run(...args: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  for await (const chunk of stream) all += String(chunk);
  return all;
}

describe('the command line', () => {
  it('listens on 4747 unless told otherwise', () => {
    expect(readArguments([])).toEqual({ kind: 'run', options: { port: 4747 } });
  });

  it('takes every option', () => {
    const line = '--port 1 --matters 2 --seed 3 --limit 4 --faults slow=5 --redirect http://a/ --redirect http://b/';
    const options = { port: 1, matters: 2, seed: 3, limit: 4, faults: 'slow=5', redirects: ['http://a/', 'http://b/'] };
    expect(readArguments(line.split(' '))).toEqual({ kind: 'run', options });
    const further = '--off-peak 6 --region eu --users 2 --as cara --token-life 60 --counts --scopes matters=read';
    expect(readArguments(further.split(' '))).toEqual({
      kind: 'run',
      options: {
        port: 4747,
        offPeakLimit: 6,
        region: 'eu',
        users: 3,
        signedIn: CARA,
        tokenSeconds: 60,
        counts: true,
        scopes: { ...everyScope('none'), matters: 'read' },
      },
    });
  });

  it.each([
    '--ports 1',
    'extra',
    '--port',
    '--port x',
    '--port 70000',
    '--faults gremlins',
    '--faults seed=1',
    '--redirect nowhere',
    '--region uk',
    '--as eve',
    '--scopes matters',
  ])('refuses %s', (line) => {
    expect(readArguments(line.split(' ')).kind).toBe('wrong');
  });

  it('prints where it listens, and ends well when told to', async () => {
    const child = run('--port', '0');
    const ended = once(child, 'exit');
    let answer: { url: string; clientId: string; clientSecret: string } | undefined;
    for await (const line of createInterface(child.stdout)) {
      if (!line.startsWith('{')) continue;
      answer = JSON.parse(line);
      break;
    }
    expect(answer).toMatchObject({ clientId: 'sandbox-client', clientSecret: 'sandbox-secret' });
    expect((await fetch(`${answer?.url}/sandbox/state.json`)).status).toBe(200);
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  });

  it('says in plain words that a port is in use', async () => {
    const sandbox = await startClioSandbox();
    const { port } = new URL(sandbox.url);
    const child = run('--port', port);
    const [[code], words] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
    await sandbox.close();
    expect([code, words]).toEqual([1, `Port ${port} is in use by another program. Choose one with --port.\n`]);
  });

  it('shows its usage for what it does not know', async () => {
    const child = run('--bogus');
    const [[code], words] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
    expect(code).toBe(2);
    expect(words).toContain('usage: npm run clio-sandbox');
  });
});
