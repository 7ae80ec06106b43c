import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HelperBundle, unpackHelper } from '../../helper/bundle.ts';
import { missingPrograms, startXServer, type XServer } from '../../helper/x-server.ts';

const missing = missingPrograms(['Xvfb', 'openbox', 'xterm']);
if (missing.length > 0) console.warn(`skipped: real windows need ${missing.join(', ')}`);

const SECRET = 'Qx7Zp';

describe.skipIf(missing.length > 0)('watching, with an account of what is left out', () => {
  let x: XServer;
  let helper: HelperBundle;
  beforeEach(async () => {
    x = await startXServer();
    await x.manage();
    helper = await unpackHelper();
    const data = join(helper.home, 'data');
    mkdirSync(data, { mode: 0o700 });
    const configuration = {
      idleAfterSeconds: 600,
      exclusions: [{ app: 'nothing like it' }, { title: 'holiday' }],
      paused: false,
      keepCapturing: true,
    };
    writeFileSync(join(data, 'recorder.json'), JSON.stringify({ configuration, holder: null }));
  });
  afterEach(async () => {
    await x.stop();
    await helper.remove();
  });

  it('shows no title of a window of which nobody can tell whether it is private', async () => {
    const env = { DISPLAY: x.display, XDG_SESSION_TYPE: 'x11', MATTERLINE_DATA: join(helper.home, 'data') };
    const child = helper.start(process.execPath, [helper.bundle, 'watch', '--explain', '--json'], env);
    const lines: string[] = [];
    const reader = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    x.run('xterm', ['-class', 'Google-chrome', '-xrm', '*allowTitleOps: false', '-T', SECRET, '-e', 'sleep', '60']);
    while (!lines.at(-1)?.includes('"title":""') || !lines.at(-1)?.includes('Google-chrome'))
      lines.push((await reader.next()).value ?? '');
    expect(lines).toContain('{"leftOut":"unchecked-window","app":"Google-chrome"}');
    expect(lines.join('\n')).not.toContain(SECRET);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  });

  it.each([
    [['--json'], '"leftOut":"private-window"', '"leftOut":{"exclusion":2}'],
    [[], 'left out: a private window of a browser', 'left out: your exclusion number 2'],
  ])('names the rule and the program with %j, and never a title', async (more, first, second) => {
    const env = { DISPLAY: x.display, XDG_SESSION_TYPE: 'x11', MATTERLINE_DATA: join(helper.home, 'data') };
    const child = helper.start(process.execPath, [helper.bundle, 'watch', '--explain', ...more], env);
    const lines: string[] = [];
    const reader = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const until = async (words: string) => {
      while (!lines.at(-1)?.includes(words)) lines.push((await reader.next()).value ?? '');
    };
    const show = (title: string, app = 'XTerm') =>
      x.run('xterm', ['-class', app, '-xrm', '*allowTitleOps: false', '-T', title, '-e', 'sleep', '60']);
    show('plain as day');
    await until('plain as day');
    show(`${SECRET} — Mozilla Firefox Private Browsing`, 'firefox');
    await until(first);
    show(`${SECRET} Holiday plans`);
    await until(second);
    show('after it');
    await until('after it');
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    const said = lines.join('\n');
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain('Holiday');
    const named = lines.filter((line) => line.includes('left')).map((line) => /XTerm|firefox/.exec(line)?.[0]);
    expect(new Set(named)).toEqual(new Set(['firefox', 'XTerm']));
  });
});
