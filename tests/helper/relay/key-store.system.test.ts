import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFrameDecoder, encodeFrame } from '../../../helper/base/framing.ts';
import { buildHelper } from '../../../helper/build.mjs';
import { retireRecorder } from '../../../helper/local/index.ts';
import { CHROMIUM_IDS, type Reply } from '../../../shared/index.ts';
import { type KeyStore, keyStoreMissing, startKeyStore } from '../../desktop/index.ts';

const missing = keyStoreMissing();
if (missing) console.log(`Skipped, secrets in a real key store: ${missing}.`);

const SECRET = 'canary⚖-'.repeat(250);

/** The helper as a browser starts it, for one extension. */
interface Relay {
  ask(method: string, params: object): Promise<Reply>;
  /** Closes the stream as a browser does, and resolves with the exit status. */
  close(): Promise<number | null>;
}

describe.skipIf(missing)('secrets in a real key store', () => {
  let folder: string;
  let store: KeyStore;
  let bundle: string;
  let env: NodeJS.ProcessEnv;
  const open: ChildProcessWithoutNullStreams[] = [];

  // A store and a recorder for each test: one leaves it locked, another looks through all of its files.
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-key-store-'));
    [store, bundle] = await Promise.all([startKeyStore(folder), buildHelper()]);
    mkdirSync(join(folder, 'run'), { mode: 0o700 });
    env = {
      PATH: process.env.PATH,
      ...store.env,
      MATTERLINE_DATA: join(folder, 'data'),
      XDG_RUNTIME_DIR: join(folder, 'run'),
    };
  }, 60_000);
  afterEach(async () => {
    for (const child of open.splice(0)) child.kill('SIGKILL');
    await retireRecorder(env);
    await store?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  function relay(id: string = CHROMIUM_IDS.sandbox, more: NodeJS.ProcessEnv = {}, program = bundle): Relay {
    const child = spawn(process.execPath, [program, '--sandbox', `chrome-extension://${id}/`], {
      env: { ...env, ...more },
    });
    open.push(child);
    child.stderr.resume();
    const ended = once(child, 'close') as Promise<[number | null]>;
    const waiting = new Map<number, (reply: Reply) => void>();
    const decoder = createFrameDecoder(
      (raw) => {
        const reply = raw as Reply;
        if (reply.type === 'reply') waiting.get(reply.id)?.(reply);
      },
      ({ message }) => {
        throw new Error(message);
      },
    );
    child.stdout.on('data', (chunk: Buffer) => decoder.push(chunk));
    const send = (message: object) => {
      const frame = encodeFrame(message);
      if (frame.ok) child.stdin.write(frame.value);
    };
    // Of one profile there is one relay; the next one takes the place of the one before.
    send({ type: 'hello', protocol: 1, browser: 'Test 1', profile: randomUUID(), resume: null });
    let last = 0;
    return {
      ask: (method, params) =>
        new Promise((resolve) => {
          last += 1;
          waiting.set(last, resolve);
          send({ type: 'request', id: last, method, params });
        }),
      async close() {
        child.stdin.end();
        return (await ended)[0];
      },
    };
  }

  it('come back as they were to the next relay of the same extension, and are gone once deleted', async () => {
    const first = relay();
    expect(await first.ask('secret.get', { name: 'token' })).toMatchObject({ value: null });
    expect(await first.ask('secret.set', { name: 'token', value: 'old' })).toMatchObject({ value: null });
    expect(await first.ask('secret.set', { name: 'token', value: SECRET })).toMatchObject({ value: null });
    expect(await first.close()).toBe(0);
    const second = relay();
    expect(await second.ask('secret.get', { name: 'token' })).toMatchObject({ value: SECRET });
    expect(await second.ask('secret.delete', { name: 'token' })).toMatchObject({ value: null });
    expect(await second.ask('secret.get', { name: 'token' })).toMatchObject({ value: null });
    await second.close();
  });

  it('are not given to another extension, nor lie on the disk in plain text', async () => {
    const [mine, other] = [relay(CHROMIUM_IDS.sandbox), relay(CHROMIUM_IDS.release)];
    await mine.ask('secret.set', { name: 'mine', value: SECRET });
    expect(await other.ask('secret.get', { name: 'mine' })).toMatchObject({ value: null });
    await Promise.all([mine.close(), other.close()]);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
    const found = files.filter((path) => statSync(path).isFile() && readFileSync(path).includes('canary'));
    expect(found).toEqual([]);
  });

  it('are reached by the installed helper, whose folder has all that it needs', async () => {
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    execFileSync(process.execPath, [bundle, 'install', '--user-data-dir', profile, '--no-autostart'], { env });
    const installed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .find((path) => path.endsWith('helper.cjs'));
    if (!installed) throw new Error('nothing was installed');
    const one = relay(CHROMIUM_IDS.sandbox, {}, installed);
    expect(await one.ask('secret.set', { name: 'token', value: 'v' })).toMatchObject({ value: null });
    await one.close();
  });

  it('are all gone after an uninstall that removes the data too', async () => {
    const [one, other] = [relay(CHROMIUM_IDS.sandbox), relay(CHROMIUM_IDS.release)];
    await one.ask('secret.set', { name: 'token', value: 'v' });
    await other.ask('secret.set', { name: 'token', value: 'w' });
    await Promise.all([one.close(), other.close()]);
    execFileSync(process.execPath, [bundle, 'uninstall', '--purge'], { env, stdio: 'ignore' });
    const [later, another] = [relay(CHROMIUM_IDS.sandbox), relay(CHROMIUM_IDS.release)];
    expect(await later.ask('secret.get', { name: 'token' })).toMatchObject({ value: null });
    expect(await another.ask('secret.get', { name: 'token' })).toMatchObject({ value: null });
    await Promise.all([later.close(), another.close()]);
  });

  it('have no place where no Secret Service runs: nothing is put where a restart forgets it', async () => {
    const nowhere = relay(CHROMIUM_IDS.sandbox, { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' });
    expect(await nowhere.ask('secret.set', { name: 'token', value: 'v' })).toMatchObject({
      fault: { code: 'no-key-store' },
    });
    await nowhere.close();
  });

  it('of a locked store make nobody else wait, and the relay ends at once when the browser does', async () => {
    const one = relay();
    await one.ask('secret.set', { name: 'token', value: SECRET });
    await store.lock();
    let answered = false;
    void one.ask('secret.get', { name: 'token' }).then(() => {
      answered = true;
    });
    expect(await one.ask('diagnose', {})).toMatchObject({ value: { platform: 'linux-x11' } });
    expect(answered).toBe(false);
    expect(await one.close()).toBe(0);
  });
});
