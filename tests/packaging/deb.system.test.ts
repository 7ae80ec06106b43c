import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrameDecoder } from '../../helper/base/framing.ts';
import { buildPackage } from '../../packaging/build.ts';
import { exitStatus } from '../../shared/index.ts';
import { frameOf, OPEN, ORIGIN, PROFILE } from '../helper/relay-stage.ts';
import { missingPrograms } from '../helper/x-server.ts';
import { noOwnComputer, type OwnComputer, startComputer } from './own-computer.ts';
import { partsOutOfReach } from './parts-here.ts';

const EPOCH = 1_790_000_000;
const HELPER = '/usr/bin/matterline-helper';
const missing = missingPrograms(['dpkg', 'dpkg-deb', 'unshare', 'nsenter', 'setpriv', 'pgrep']);
const reason =
  missing.length > 0 ? `it needs ${missing.join(', ')}` : (noOwnComputer() ?? (await partsOutOfReach('linux-x64')));
if (reason !== null) console.warn(`skipped: the package for Debian: ${reason}`);

describe.skipIf(reason !== null)('the package for Debian', () => {
  let folder: string;
  let file: string;
  let computer: OwnComputer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-deb-'));
    file = await buildPackage('deb', { output: join(folder, 'one'), epoch: EPOCH, quick: true });
    await buildPackage('tarball', { output: join(folder, 'one'), epoch: EPOCH, quick: true });
    computer = await startComputer(join(folder, 'one'));
  }, 120_000);
  afterAll(async () => {
    await computer?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const install = () => computer.run(['dpkg', '--install', `/packages/${basename(file)}`]);
  /** The processes of a user's recorder. */
  const recorders = async () => {
    const { out } = await computer.run(['pgrep', '--full', '^/opt/matterline/program/node .* record']);
    return out.toString().split('\n').filter(Boolean);
  };
  /** What a browser hears that starts the helper, and lets it go on recording. */
  async function spoken(origin = ORIGIN): Promise<string[]> {
    const hello = { type: 'hello', protocol: 1, browser: 'Test 1', profile: PROFILE, resume: null };
    const words = Buffer.concat([frameOf(hello), frameOf({ type: 'configure', ...OPEN })]);
    const { out, err, status } = await computer.runAsUser(['/opt/matterline/matterline-helper', origin], words);
    if (status === exitStatus('unknown-caller')) return [];
    expect([status, err]).toEqual([0, '']);
    const types: string[] = [];
    const decoder = createFrameDecoder(
      (raw) => types.push((raw as { type: string }).type),
      (fault) => {
        throw new Error(fault.code);
      },
    );
    decoder.push(out);
    return types;
  }

  it('is the same bytes when it is built twice', async () => {
    const other = await buildPackage('deb', { output: join(folder, 'two'), epoch: EPOCH, quick: true });
    expect(readFileSync(other).equals(readFileSync(file))).toBe(true);
  }, 120_000);

  it('takes the place of an installation for all users that was made by hand, while that records', async () => {
    const [tarball = ''] = readdirSync(join(folder, 'one')).filter((name) => name.endsWith('.tar.xz'));
    await computer.run(['mkdir', '/root/unpacked']);
    await computer.run(['tar', '-xf', `/packages/${tarball}`, '-C', '/root/unpacked', '--strip-components=1']);
    const byHand = await computer.run(['/root/unpacked/matterline-helper', 'install', '--system']);
    expect([byHand.status, byHand.err]).toEqual([0, '']);
    await computer.run(['touch', '/opt/matterline/program/of-an-earlier-version.cjs']);
    expect((await spoken()).slice(0, 2)).toEqual(['hello', 'status']);
    const [first] = await recorders();

    const installed = await install();
    expect([installed.status, installed.err]).toEqual([0, '']);
    const [second, ...more] = await recorders();
    expect([typeof first, typeof second, second === first, more]).toEqual(['string', 'string', false, []]);
    const beside = await computer.run(['dpkg', '--verify', 'matterline']);
    expect(beside.out.toString()).toBe('');
    const program = (await computer.run(['ls', '/opt/matterline/program'])).out.toString();
    expect(program).not.toContain('earlier');
    const record = await computer.run(['cat', '/opt/matterline/installed.json']);
    expect(JSON.parse(record.out.toString())).toMatchObject({ packaged: 'deb' });

    expect((await computer.run(['dpkg', '--remove', 'matterline'])).status).toBe(0);
    await computer.run(['timeout', '10', 'tail', `--pid=${second}`, '-f', '/dev/null']);
    expect((await computer.run(['ls', '/opt'])).out.toString()).not.toContain('matterline');
    await computer.run(['rm', '-r', '/root/unpacked', '/home/ann/.local']);
  }, 120_000);

  it("lets in the extensions that the administrator's list names, and nobody where somebody else could write it", async () => {
    const firm = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
    const wrong = 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/';
    const allowed = async () => {
      const { out } = await computer.run(['cat', '/etc/chromium/native-messaging-hosts/com.matterline.helper.json']);
      return JSON.parse(out.toString()).allowed_origins;
    };
    const list = JSON.stringify({ chromium: [new URL(firm).host] });
    await computer.run(
      ['sh', '-c', 'mkdir /etc/matterline && cat > /etc/matterline/extensions.json'],
      Buffer.from(list),
    );
    expect((await install()).status).toBe(0);
    expect(await allowed()).toEqual([ORIGIN, firm]);
    expect([(await spoken(firm))[0], await spoken(wrong)]).toEqual(['hello', []]);

    await computer.run(['chmod', '666', '/etc/matterline/extensions.json']);
    expect([(await spoken())[0], await spoken(firm)]).toEqual(['hello', []]);
    const { findings } = JSON.parse((await computer.runAsUser([HELPER, 'doctor', '--json'])).out.toString());
    expect(findings).toContainEqual(expect.objectContaining({ what: 'further extensions', state: 'wrong' }));

    await computer.run(['rm', '-r', '/etc/matterline']);
    expect((await computer.run([HELPER, 'admit'])).status).toBe(0);
    expect(await allowed()).toEqual([ORIGIN]);
    await computer.runAsUser([HELPER, 'stop']);
    expect((await computer.run(['dpkg', '--remove', 'matterline'])).status).toBe(0);
    await computer.run(['rm', '-r', '/home/ann/.local']);
  }, 120_000);

  it('is installed, speaks with the extension, is exchanged while it records, and leaves nothing but data', async () => {
    const installed = await install();
    expect([installed.status, installed.err]).toEqual([0, '']);
    expect((await spoken()).slice(0, 2)).toEqual(['hello', 'status']);
    const [first, ...others] = await recorders();
    expect([typeof first, others]).toEqual(['string', []]);

    const { findings } = JSON.parse((await computer.runAsUser([HELPER, 'doctor', '--json'])).out.toString());
    for (const what of [
      'helper installed for all users',
      'launcher for all users',
      'Chromium, Brave, Vivaldi, for all users',
      'Firefox, for all users',
      'start at login, for all users',
    ])
      expect(findings).toContainEqual(expect.objectContaining({ what, state: 'ok' }));
    const refused = await computer.run([HELPER, 'uninstall', '--system']);
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining('apt remove matterline')]);

    expect((await install()).status).toBe(0);
    const [second, ...more] = await recorders();
    expect([second === first, more]).toEqual([false, []]);
    const surroundings = await computer.run(['cat', `/proc/${second}/environ`]);
    expect(surroundings.out.toString()).toContain('HOME=/home/ann');
    const owner = await computer.run(['stat', '--format=%u', `/proc/${second}`]);
    expect(owner.out.toString().trim()).toBe('65534');

    expect((await computer.runAsUser([HELPER, 'stop'])).out.toString()).toBe(
      'The recorder that was running has ended.\n',
    );
    expect((await computer.runAsUser([HELPER, 'stop'])).out.toString()).toBe('No recorder is running.\n');
    expect((await spoken()).slice(0, 2)).toEqual(['hello', 'status']);

    const [last = ''] = await recorders();
    expect((await computer.run(['dpkg', '--remove', 'matterline'])).status).toBe(0);
    const waited = await computer.run(['timeout', '10', 'tail', `--pid=${last}`, '-f', '/dev/null']);
    expect(waited.status).toBe(0);
    const left = (await computer.changes()).filter((path) => !/^var\/(?:lib\/dpkg|log)\//.test(path));
    // With the last file in it, dpkg takes away a folder that no package has, as /etc/opt, though it was there before.
    const isEmptyFolder = (path: string) => statSync(path).isDirectory() && readdirSync(path).length === 0;
    const beside = left.filter((path) => !path.startsWith('home/ann/.local/share/matterline/'));
    expect(beside.filter((path) => !existsSync(`/${path}`) || !isEmptyFolder(`/${path}`))).toEqual([]);
    expect(left).toContainEqual(expect.stringContaining('matterline/journal/'));
  });
});
