import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SystemKeyStore } from '../../../helper/relay/key-store.ts';
import { createSecrets, type Secrets, type SecretsParts } from '../../../helper/relay/secrets.ts';
import { carryOut, type StoreOrder } from '../../../helper/relay/secrets-store.ts';
import type { Reply } from '../../../shared/index.ts';

const GET: StoreOrder = { method: 'secret.get', account: 'a' };

describe('one order to the key store', () => {
  const kept = new Map<string, string>();
  const open: SystemKeyStore = {
    open: (account) => ({
      getPassword: () => kept.get(account) ?? null,
      setPassword: (value) => void kept.set(account, value),
      deletePassword: () => kept.delete(account),
    }),
    accounts: () => [...kept.keys()],
  };

  it('keeps, gives and forgets under the name it is given', () => {
    expect(carryOut(open, { method: 'secret.set', account: 'a', value: 'v' })).toEqual({ value: null });
    expect(carryOut(open, GET)).toEqual({ value: 'v' });
    expect(carryOut(open, { ...GET, account: 'b' })).toEqual({ value: null });
    expect(carryOut(open, { method: 'secret.delete', account: 'a' })).toEqual({ value: null });
    expect(carryOut(open, GET)).toEqual({ value: null });
  });

  it('says that there is no key store where its library is missing, or finds none', () => {
    const lost = () => {
      throw new Error('no bus');
    };
    const none: SystemKeyStore = { open: lost, accounts: lost };
    expect([carryOut(null, GET), carryOut(none, GET)]).toEqual([{ fault: 'no-key-store' }, { fault: 'no-key-store' }]);
  });

  it('says that a key store which was reached said no', () => {
    const no = () => {
      throw new Error('dismissed');
    };
    const entry = { getPassword: no, setPassword: no, deletePassword: no };
    const closed: SystemKeyStore = { open: () => entry, accounts: () => ['a'] };
    expect(carryOut(closed, GET)).toEqual({ fault: 'denied' });
  });
});

/** Writes down what it is started with and told, and answers with the account; `hang` never answers. */
const PROGRAM = `
let text = '';
process.stdin.on('data', (chunk) => (text += chunk)).on('end', () => {
  const order = JSON.parse(text);
  require('node:fs').appendFileSync(process.argv[2], JSON.stringify([process.argv.slice(3), order]) + '\\n');
  if (order.account.endsWith('/hang')) setInterval(() => undefined, 1000);
  else if (order.account.endsWith('/broken')) process.stdout.write('{"val');
  else process.stdout.write(JSON.stringify({ value: order.account }));
});`;

describe('the relay’s door to secrets', () => {
  let folder: string;
  let secrets: Secrets;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-secrets-'));
    writeFileSync(join(folder, 'program.cjs'), PROGRAM);
    secrets = door();
  });
  afterEach(() => {
    secrets.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const told = () => join(folder, 'told');
  function door(more: Partial<SecretsParts> = {}): Secrets {
    const command = [process.execPath, join(folder, 'program.cjs'), told()];
    return createSecrets({ caller: { family: 'chromium', id: 'abc' }, command, env: process.env, ...more });
  }
  const ask = (method: string, params: object, id = 7, by = secrets): Promise<Reply> =>
    new Promise((resolve) => {
      if (!by.take({ type: 'request', id, method, params }, resolve)) throw new Error('not taken');
    });

  it('keeps each secret under the caller’s origin, so that no extension reaches another’s', async () => {
    const firefox = door({ caller: { family: 'firefox', id: 'abc' } });
    expect(await ask('secret.get', { name: 'n' })).toEqual({
      type: 'reply',
      id: 7,
      value: 'chrome-extension://abc/n',
    });
    expect(await ask('secret.get', { name: 'n' }, 8, firefox)).toMatchObject({ id: 8, value: 'firefox:abc/n' });
  });

  it('tells a secret to the process alone: it stands in no argument, which others can read', async () => {
    await ask('secret.set', { name: 'n', value: 'canary' });
    const [args, order] = JSON.parse(readFileSync(told(), 'utf8'));
    expect([args, order.value]).toEqual([['secret'], 'canary']);
  });

  it('takes what is about a secret and wrong in shape, so that it goes no further', async () => {
    expect(await ask('secret.set', { name: 'n', value: 5 })).toMatchObject({ fault: { code: 'bad-request' } });
    expect(await ask('secret.dump', {})).toMatchObject({ fault: { code: 'bad-request' } });
    expect(secrets.take({ type: 'request', id: 'x', method: 'secret.set', params: {} }, () => undefined)).toBe(true);
    expect(existsSync(told())).toBe(false);
  });

  it('leaves every other message to the recorder', () => {
    const others = [
      { type: 'request', id: 1, method: 'diagnose', params: {} },
      { type: 'ack' },
      null,
      'secret.get',
      [],
    ];
    expect(others.filter((raw) => secrets.take(raw, () => undefined))).toEqual([]);
  });

  it('calls the store locked where it does not answer in time, ends the process, and goes on', async () => {
    const hasty = door({ timeoutMs: 2500 });
    expect(await ask('secret.get', { name: 'hang' }, 1, hasty)).toMatchObject({ fault: { code: 'locked' } });
    expect(await ask('secret.get', { name: 'n' }, 2, hasty)).toMatchObject({ value: 'chrome-extension://abc/n' });
    hasty.end();
  });

  it('carries nothing out behind the back of one who no longer waits for it', async () => {
    const hasty = door({ timeoutMs: 400 });
    const both = [
      ask('secret.get', { name: 'hang' }, 1, hasty),
      ask('secret.set', { name: 'n', value: 'late' }, 2, hasty),
    ];
    expect(await Promise.all(both)).toMatchObject([{ fault: { code: 'locked' } }, { fault: { code: 'locked' } }]);
    expect(existsSync(told()) ? readFileSync(told(), 'utf8') : '').not.toContain('late');
  });

  it('knows no key store where the process cannot start or says nothing that can be read', async () => {
    expect(await ask('secret.get', { name: 'broken' })).toMatchObject({ fault: { code: 'no-key-store' } });
    const absent = door({ command: [join(folder, 'absent')] });
    expect(await ask('secret.get', { name: 'n' }, 1, absent)).toMatchObject({ fault: { code: 'no-key-store' } });
  });
});
