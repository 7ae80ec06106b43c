import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { retireRecorder, runtimeFolder } from '../../helper/local/index.ts';
import { exitStatus, type Sample } from '../../shared/index.ts';
import type { Spelled } from './doctor/spelled.ts';
import { canImpersonate, type Impostor, impersonate, knock, type Squat, STRANGER } from './impostor.ts';
import { createRelayStage, isHello, type RelayStage } from './relay-stage.ts';

const able = canImpersonate();
if (!able)
  console.warn('skipped: the place where a recorder is met needs a second user to be tried, and that needs root');

const SQUATS: Squat[] = ['0700', '0755', '0777', 'link', 'socket'];
/** What the folder of the session may be where it is of no use. */
const SESSIONS = ['unset', 'relative', 'too long', "another user's", 'open to others'] as const;

describe.skipIf(!able)('the place where a recorder is met, on a computer with another user', () => {
  let stage: RelayStage;
  let shared: string;
  const used: Record<string, string>[] = [];
  const impostors: Impostor[] = [];
  beforeAll(async () => {
    stage = await createRelayStage();
  });
  beforeEach(() => {
    shared = mkdtempSync(join(tmpdir(), 'matterline-shared-'));
    chmodSync(shared, 0o1777);
  });
  afterEach(async () => {
    for (const env of used.splice(0)) {
      await retireRecorder({ ...stage.env, ...env });
      rmSync(runtimeFolder({ ...stage.env, ...env }), { recursive: true, force: true });
    }
    await Promise.all(impostors.splice(0).map((impostor) => impostor.end()));
    await stage.clear();
    rmSync(shared, { recursive: true, force: true });
  });
  afterAll(() => stage.remove());

  /** An environment whose temporary folder is shared, and whose folder of the session is of no use. */
  function environment(session: (typeof SESSIONS)[number]): Record<string, string> {
    const env: Record<string, string> = { TMPDIR: shared };
    if (session === 'relative') env.XDG_RUNTIME_DIR = basename(shared);
    if (session === 'too long') env.XDG_RUNTIME_DIR = join(shared, 'x'.repeat(90));
    if (session === "another user's" || session === 'open to others') {
      env.XDG_RUNTIME_DIR = join(shared, 'session');
      mkdirSync(env.XDG_RUNTIME_DIR);
      chmodSync(env.XDG_RUNTIME_DIR, 0o777);
      if (session === "another user's") chownSync(env.XDG_RUNTIME_DIR, STRANGER, STRANGER);
    }
    used.push(env);
    return env;
  }

  async function squat(how: Squat, env: Record<string, string>): Promise<Impostor> {
    const own = join(shared, 'own');
    mkdirSync(own);
    chownSync(own, STRANGER, STRANGER);
    // The name that both sides agree on follows from the data folder, which is no secret.
    const mark = basename(runtimeFolder({ ...stage.env, TMPDIR: '/nowhere' }))
      .split('-')
      .at(-1);
    const folders = [join(shared, `matterline-${process.getuid?.()}-${mark}`)];
    if (env.XDG_RUNTIME_DIR?.endsWith('/session')) folders.push(join(env.XDG_RUNTIME_DIR, `matterline-${mark}`));
    const impostor = await impersonate(how, own, folders);
    impostors.push(impostor);
    return impostor;
  }

  async function doctor(env: Record<string, string>): Promise<Spelled[]> {
    return JSON.parse((await stage.helper.run(['doctor', '--json'], { ...stage.env, ...env })).out.toString()).findings;
  }

  it.each(SESSIONS.flatMap((session) => SQUATS.map((how) => [session, how] as const)))(
    'is none that another user took first (session %s, taken as %s): nobody speaks there, and time is recorded',
    async (session, how) => {
      const env = environment(session);
      const impostor = await squat(how, env);
      const relay = stage.relay({ env });
      relay.hello();
      relay.configure({ exclusions: [{ title: 'secret-canary' }] });
      expect(await relay.until(isHello)).toMatchObject({ platform: 'linux-x11' });
      const [first] = await relay.samples(1);
      expect(first satisfies Sample | undefined).toMatchObject({ kind: 'blind', why: 'display' });
      const findings = await doctor(env);
      expect(findings).toContainEqual(expect.objectContaining({ what: expect.stringMatching(/^recorder, version/) }));
      const place = findings.filter(({ what }) => what === 'place where browsers meet the recorder');
      expect(place).not.toEqual([]);
      for (const { state, trouble, advice } of place)
        expect([state, trouble, advice]).toEqual([
          'note',
          expect.stringContaining(' It is /'),
          expect.stringMatching(/\.$/),
        ]);
      expect(impostor.heard).toEqual([]);
      expect(await relay.close()).toBe(0);
    },
  );

  it("is left alone, with the next step, where the data folder is another user's", async () => {
    const env = environment('unset');
    mkdirSync(stage.data, { mode: 0o755 });
    chownSync(stage.data, STRANGER, STRANGER);
    const { status, err } = await stage.helper.run([`chrome-extension://aeeebjenngfbbakkokfgicgmaollkgmh/`], {
      ...stage.env,
      ...env,
    });
    expect(status).toBe(exitStatus('no-recorder'));
    expect(err).toContain(`${stage.data} belongs to another user. Ask your administrator to remove it.`);
    const wrong = (await doctor(env)).filter(({ state }) => state === 'wrong');
    expect(wrong).toContainEqual(
      expect.objectContaining({
        what: `data folder ${stage.data}`,
        state: 'wrong',
        trouble: `${stage.data} belongs to another user.`,
        advice: 'Ask your administrator to remove it.',
      }),
    );
    const installed = await stage.helper.run(['install'], { ...stage.env, ...env });
    expect([installed.status, installed.err]).toEqual([1, expect.stringContaining('belongs to another user. Ask')]);
    expect(readdirSync(stage.data)).toEqual([]);
  });

  it('lets another user neither in nor see what lies there', async () => {
    const env = environment('unset');
    const relay = stage.relay({ env });
    relay.hello();
    relay.configure();
    await relay.samples(1);
    const socket = join(runtimeFolder({ ...stage.env, ...env }), 'recorder.sock');
    const mine = stage.helper.tree().map((name) => join(stage.helper.home, name));
    // Whatever stands before the home of this test is open to all, so that the program's own folders alone say no.
    for (let above = stage.helper.home; above !== '/'; above = dirname(above))
      if (above !== tmpdir()) chmodSync(above, 0o755);
    const kept = mine.filter((path) => path.startsWith(stage.data));
    expect(kept.length).toBeGreaterThan(2);
    expect(knock(socket, kept)).toEqual(['socket EACCES', ...kept.map((path) => `${path} EACCES`)]);
    expect(await relay.close()).toBe(0);
  });

  it('is not looked for where a lock says that another user put into the data folder', async () => {
    const env = environment('unset');
    mkdirSync(stage.data, { mode: 0o700 });
    const own = join(shared, 'own');
    mkdirSync(own);
    chownSync(own, STRANGER, STRANGER);
    const impostor = await impersonate('0777', own, [join(own, 'met')]);
    impostors.push(impostor);
    const lock = join(stage.data, 'recorder.lock');
    writeFileSync(lock, `${impostor.child.pid}\n\n${join(own, 'met/recorder.sock')}\n`);
    const relay = stage.relay({ env });
    chownSync(lock, STRANGER, STRANGER);
    relay.hello();
    relay.configure();
    await relay.samples(1);
    expect(impostor.heard).toEqual([]);
    await relay.close();
  });

  it('is not spoken to where a lock of this user’s own leads to another user', async () => {
    const env = environment('unset');
    mkdirSync(stage.data, { mode: 0o700 });
    const own = join(shared, 'own');
    mkdirSync(own);
    chownSync(own, STRANGER, STRANGER);
    const impostor = await impersonate('0777', own, [join(own, 'met')]);
    impostors.push(impostor);
    writeFileSync(join(stage.data, 'recorder.lock'), `${process.pid}\n\n${join(own, 'met/recorder.sock')}\n`);
    const { status, err } = await stage.helper.run([`chrome-extension://aeeebjenngfbbakkokfgicgmaollkgmh/`], {
      ...stage.env,
      ...env,
    });
    expect(status).toBe(exitStatus('unsafe-place'));
    expect(err).toContain('belongs to another user. Ask your administrator to remove it.');
    expect((await doctor(env)).filter(({ what }) => what === 'recorder')).toMatchObject([
      { state: 'wrong', trouble: expect.stringContaining('belongs to another user.') },
    ]);
    expect(impostor.heard).toEqual([]);
  });
});
