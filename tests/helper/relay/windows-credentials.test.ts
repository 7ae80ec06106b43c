import { beforeEach, describe, expect, it } from 'vitest';
import type { SystemKeyStore } from '../../../helper/relay/key-store.ts';
import { carryOut } from '../../../helper/relay/secrets-store.ts';
import { createWindowsKeyStore } from '../../../helper/relay/windows-credentials.ts';

const ACCOUNT = 'chrome-extension://abc/clio';
const NOW = `com.matterline.helper/${ACCOUNT}`;
const FORMER = `${ACCOUNT}.com.matterline.helper`;

describe('secrets in the Credential Manager of Windows', () => {
  let kept: Map<string, Buffer>;
  let store: SystemKeyStore;
  beforeEach(() => {
    kept = new Map();
    store = createWindowsKeyStore({
      read: (target) => kept.get(target) ?? null,
      write: (target, _user, secret) => void kept.set(target, secret),
      remove: (target) => kept.delete(target),
      targets: () => [...kept.keys()],
    });
  });
  const get = () => carryOut(store, { method: 'secret.get', account: ACCOUNT });
  const set = (value: string) => carryOut(store, { method: 'secret.set', account: ACCOUNT, value });

  it('are given back as they were, and gone once they are deleted', () => {
    expect(get()).toEqual({ value: null });
    expect(set('Ü 東京 secret')).toEqual({ value: null });
    expect([...kept.keys()]).toEqual([NOW]);
    expect(get()).toEqual({ value: 'Ü 東京 secret' });
    carryOut(store, { method: 'secret.delete', account: ACCOUNT });
    expect(kept.size).toBe(0);
  });

  it('are refused where they are longer than Windows keeps, and what was there stays', () => {
    expect(set('ü'.repeat(1_280))).toEqual({ value: null });
    expect(set(`${'ü'.repeat(1_280)}x`)).toEqual({ fault: 'denied' });
    expect(get()).toEqual({ value: 'ü'.repeat(1_280) });
  });

  it('of an earlier release are read, and kept for this computer alone from then on', () => {
    kept.set(FORMER, Buffer.from('Ü former', 'utf16le'));
    expect(get()).toEqual({ value: 'Ü former' });
    expect([...kept.entries()]).toEqual([[NOW, Buffer.from('Ü former')]]);
  });

  it('of an earlier release are read where they are when they do not fit otherwise', () => {
    const long = '契'.repeat(1_000);
    kept.set(FORMER, Buffer.from(long, 'utf16le'));
    expect(get()).toEqual({ value: long });
    expect([...kept.keys()]).toEqual([FORMER]);
  });

  it('of an earlier release do not come back after a new one', () => {
    kept.set(FORMER, Buffer.from('former', 'utf16le'));
    set('new');
    carryOut(store, { method: 'secret.delete', account: ACCOUNT });
    expect(get()).toEqual({ value: null });
  });

  it('are purged with those of an earlier release, and no others', () => {
    set('new');
    kept.set('firefox:x/clio.com.matterline.helper', Buffer.from('former', 'utf16le'));
    kept.set('com.example/other', Buffer.from('other'));
    kept.set(FORMER, Buffer.from('both', 'utf16le'));
    expect(carryOut(store, { method: 'secret.purge' })).toEqual({ value: '2' });
    expect([...kept.keys()]).toEqual(['com.example/other']);
  });
});
