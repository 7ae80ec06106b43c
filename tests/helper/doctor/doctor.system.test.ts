import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doctor } from '../../../helper/doctor/index.ts';
import { type ActiveWindow, createObserver, type Observer } from '../../../helper/observe/index.ts';
import { type HelperBundle, unpackHelper } from '../bundle.ts';
import { type PlayedMachine, playMachine } from '../machine.ts';

const TITLE = '00041 Acme v. Zenith';

describe('doctor as a command', () => {
  let helper: HelperBundle;
  beforeEach(async () => {
    helper = await unpackHelper();
  });
  afterEach(() => helper.remove());

  it('says what is wrong and what to do, and fails', async () => {
    const { status, out } = await helper.run(['doctor']);
    expect(status).toBe(1);
    expect(out.toString()).toMatch(/^ok {5}Node v/);
    expect(out.toString()).toContain('wrong  display: No X server can be reached. Start this inside');
    expect(out.toString()).toContain('wrong  helper installed: It is not. Run "install".\n');
    await helper.run(['install']);
    const after = (await helper.run(['doctor'])).out.toString();
    expect(after).toMatch(/ok {5}helper installed\nok {5}launcher\nok {5}Chromium\nok {5}start at login\n/);
    expect(after).toContain('1 thing to put right.\n');
  });

  it('says the same as JSON', async () => {
    await helper.run(['install']);
    rmSync(join(helper.home, '.local/share/matterline/matterline-helper'));
    const { status, out } = await helper.run(['doctor', '--json']);
    const { helper: version, well, findings } = JSON.parse(out.toString());
    expect([status, well, typeof version]).toEqual([1, false, 'string']);
    for (const { mend, ...finding } of findings) {
      // What installing again puts right, and nothing else.
      expect(mend).toBe(finding.advice === 'Run "install" again.' ? 'here' : undefined);
      expect(Object.keys(finding).sort()).toEqual(['about', 'advice', 'found', 'state', 'trouble', 'what']);
      expect(finding.state === 'wrong' ? finding.advice : 'x').toBeTruthy();
    }
    expect(findings).toContainEqual(expect.objectContaining({ what: 'launcher', state: 'wrong' }));
  });
});

describe('what doctor says of the window in front', () => {
  let played: PlayedMachine;
  beforeEach(async () => {
    played = await playMachine('linux');
  });
  afterEach(() => played.remove());

  async function look(seen: ActiveWindow, help: NonNullable<Observer['help']> = {}) {
    const observer: Observer = {
      platform: 'linux-x11',
      name: 'played',
      help,
      start: (sink) => sink(seen),
      setIdleAfter: () => undefined,
      stop: () => Promise.resolve(),
    };
    const lines: string[] = [];
    const ask = () => Promise.resolve({ diagnosis: null, trouble: null });
    const say = (line: string) => void lines.push(line);
    const { machine } = played;
    const parts = { machine, node: process.version, version: '1.0.0', observer, microphone: null };
    await doctor({ ...parts, ask, json: false, say });
    return lines.join('\n');
  }

  it('is that its title can be read, and no word of it', async () => {
    const said = await look({ kind: 'window', app: 'Acme Writer', title: TITLE });
    expect(said).toContain('ok     a window title can be read');
    expect(said).not.toMatch(/Acme|00041/);
  });

  it('is that there is none, which is no fault', async () => {
    expect(await look({ kind: 'window', app: '', title: '' })).toContain('ok     no window with a title');
  });

  it('is the next step where it cannot be seen', async () => {
    expect(await look({ kind: 'blind', why: 'wayland' })).toMatch(/wrong {2}display: .*Choose an X11/);
  });

  it('is what the observer knows of that, where it knows more', async () => {
    const said = await look({ kind: 'blind', why: 'wayland' }, { wayland: { code: 'no-answer', who: 'kwin' } });
    expect(said).toMatch(/wrong {2}display: KWin, .* does not answer\. Wait a moment/);
    expect(said).not.toContain('X11');
  });

  it('speaks of Wayland in a session with it', async () => {
    const { help } = createObserver({ system: 'linux', env: { XDG_SESSION_TYPE: 'wayland' } });
    expect(await look({ kind: 'blind', why: 'wayland' }, help)).toMatch(/display: .*Wayland.*Choose an X11/);
  });
});
