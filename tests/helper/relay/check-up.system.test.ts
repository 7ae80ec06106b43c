import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckUp, createCheckUp } from '../../../helper/relay/check-up.ts';
import { type Examination, parseReplyValue, type Reply } from '../../../shared/index.ts';
import { type HelperBundle, unpackHelper } from '../bundle.ts';

const MANIFEST = '.config/chromium/NativeMessagingHosts/com.matterline.helper.json';
const AUTOSTART = '.config/autostart/com.matterline.helper.desktop';

function ask(checkUp: CheckUp, method: 'examine' | 'repair', id = 7): Promise<Reply> {
  return new Promise((resolve) => {
    if (!checkUp.take({ type: 'request', id, method, params: {} }, resolve)) throw new Error('not taken');
  });
}

describe('a look at the installation that a page asks for', () => {
  let helper: HelperBundle;
  let checkUp: CheckUp;
  beforeEach(async () => {
    helper = await unpackHelper();
  });
  afterEach(async () => {
    checkUp.end();
    await helper.remove();
  });

  const at = (...path: string[]) => join(helper.home, ...path);
  /** The door of a relay that runs what was installed. */
  const door = () =>
    createCheckUp({
      command: [process.execPath, at('.local/share/matterline/program/helper.cjs')],
      env: helper.env,
    });
  async function examine(): Promise<Examination> {
    const reply = await ask(checkUp, 'examine');
    const parsed = parseReplyValue('examine', 'value' in reply ? reply.value : null);
    if (!parsed.ok) throw new Error('no examination');
    return parsed.value;
  }
  const nameOf = ({ about }: Examination['findings'][number]) => ('name' in about ? about.name : about.code);
  const toRepair = ({ findings }: Examination) => findings.filter(({ mend }) => mend === 'here').map(nameOf);

  it('finds what is missing, puts that right, and nothing in place that was left out', async () => {
    mkdirSync(at('.mozilla'));
    await helper.run(['install', '--browser', 'chromium']);
    checkUp = door();
    expect(toRepair(await examine())).toEqual([]);
    rmSync(at(MANIFEST));
    rmSync(at(AUTOSTART));
    expect(toRepair(await examine())).toEqual(['Chromium', 'login']);
    expect(await ask(checkUp, 'repair')).toEqual({ type: 'reply', id: 7, value: true });
    expect(toRepair(await examine())).toEqual([]);
    expect(existsSync(at(AUTOSTART))).toBe(true);
    expect(existsSync(at('.mozilla/native-messaging-hosts'))).toBe(false);
  });

  it('leaves to a package what that put there, and says so', async () => {
    await helper.run(['install']);
    const record = at('.local/share/matterline/installed.json');
    writeFileSync(record, JSON.stringify({ ...JSON.parse(readFileSync(record, 'utf8')), packaged: 'deb' }));
    checkUp = door();
    rmSync(at(MANIFEST));
    const found = await examine();
    expect(toRepair(found)).toEqual([]);
    expect(found.findings.find((one) => nameOf(one) === 'Chromium')?.mend).toBe('package');
    expect(await ask(checkUp, 'repair')).toMatchObject({ value: false });
    expect(existsSync(at(MANIFEST))).toBe(false);
  });

  it('leaves the start at login out where it was left out, and lets nobody else in', async () => {
    await helper.run(['install', '--no-autostart', '--sandbox']);
    const before = readFileSync(at(MANIFEST), 'utf8');
    checkUp = door();
    rmSync(at(MANIFEST));
    expect(await ask(checkUp, 'repair')).toMatchObject({ value: true });
    expect(readFileSync(at(MANIFEST), 'utf8')).toBe(before);
    expect(existsSync(at(AUTOSTART))).toBe(false);
  });
});

describe('the door to it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-check-up-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A program that says something in the helper's place. */
  function saying(script: string, timeoutMs = 10_000): CheckUp {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'program.cjs'), script);
    return createCheckUp({ command: [process.execPath, join(folder, 'program.cjs')], env: process.env, timeoutMs });
  }

  it.each([
    ['says nothing', ''],
    ['says half of it', 'process.stdout.write(\'{"helper":"1","well":tr\')'],
    ['says something else', 'process.stdout.write(\'{"helper":"1","well":true,"findings":[{"title":"Smith"}]}\')'],
    ['fails', 'throw new Error("broken")'],
  ])('says no where the program %s', async (_name, script) => {
    expect(await ask(saying(script), 'examine')).toMatchObject({ id: 7, fault: { code: 'denied' } });
  });

  it('ends a look that takes too long, and one after the relay’s end', async () => {
    const hangs = 'setInterval(() => undefined, 1000)';
    expect(await ask(saying(hangs, 300), 'examine')).toMatchObject({ fault: { code: 'denied' } });
    const checkUp = saying(hangs);
    const reply = ask(checkUp, 'examine');
    checkUp.end();
    expect(await reply).toMatchObject({ fault: { code: 'denied' } });
  });

  it('says so where a repair failed, or takes too long', async () => {
    const no = { type: 'reply', id: 7, value: false };
    expect(await ask(saying('process.exit(1)'), 'repair')).toEqual(no);
    expect(await ask(saying('setTimeout(() => undefined, 3000)', 300), 'repair')).toEqual(no);
  });

  it('takes nothing else, and nothing that is not well formed', () => {
    const checkUp = saying('');
    const request = { type: 'request', id: 1, method: 'diagnose', params: {} };
    const others = [
      request,
      { ...request, method: 'secret.get' },
      { ...request, method: 'examine', params: null },
      null,
    ];
    for (const other of others) expect(checkUp.take(other, () => undefined)).toBe(false);
  });
});
