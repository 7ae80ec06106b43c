import { beforeEach, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../../../helper/install/registry.ts';
import { playRegistry } from './registry-memory.ts';

const KEY = 'HKCU\\Software\\Google\\Chrome\\NativeMessagingHosts\\com.matterline.helper';
const REG_SZ = 1;

describe('the registry', () => {
  let played: ReturnType<typeof playRegistry>;
  let registry: Registry;
  beforeEach(() => {
    played = playRegistry();
    registry = createRegistry(played.calls);
  });

  it('keeps the default value and a named one, whatever signs are in them', () => {
    const text = 'C:\\Users\\Jörg Жу 契\\"a" 100%.json';
    expect(registry.set(KEY, null, text)).toEqual({ kind: 'done' });
    expect(registry.set(KEY, 'Matter"line', 'C:\\x')).toEqual({ kind: 'done' });
    expect(registry.read(KEY, null)).toEqual({ kind: 'value', text });
    expect(registry.read(KEY, 'Matter"line')).toEqual({ kind: 'value', text: 'C:\\x' });
  });

  it('writes texts as Windows has them, with their end', () => {
    registry.set(KEY, null, 'ab');
    expect(played.keys.get(KEY)?.get('')).toEqual({ type: REG_SZ, bytes: Buffer.from('ab\0', 'utf16le') });
  });

  it.each([
    ['without an end', Buffer.from('C:\\x', 'utf16le'), 'C:\\x'],
    ['with more behind its end', Buffer.from('C:\\x\0rest\0', 'utf16le'), 'C:\\x'],
    ['cut off in the midst of a sign', Buffer.from('C:\\x', 'utf16le').subarray(0, 7), 'C:\\'],
    ['that is empty', Buffer.alloc(0), ''],
  ])('reads a text %s', (_name, bytes, text) => {
    played.calls.set(KEY, null, REG_SZ, bytes);
    expect(registry.read(KEY, null)).toEqual({ kind: 'value', text });
  });

  it('has none where the key is missing, the value is missing, or holds no text', () => {
    expect(registry.read(KEY, null)).toEqual({ kind: 'none' });
    played.calls.set(KEY, 'number', 4, Buffer.alloc(4));
    expect(registry.read(KEY, null)).toEqual({ kind: 'none' });
    expect(registry.read(KEY, 'number')).toEqual({ kind: 'none' });
  });

  it('gives bytes only of what holds bytes', () => {
    played.calls.set(KEY, 'bytes', 3, Buffer.from([3, 0]));
    played.calls.set(KEY, 'text', REG_SZ, Buffer.from('a\0', 'utf16le'));
    expect(registry.readBytes(KEY, 'bytes')).toEqual(Buffer.from([3, 0]));
    expect(registry.readBytes(KEY, 'text')).toBeNull();
    expect(registry.readBytes(KEY, 'none')).toBeNull();
  });

  it.each([
    [5, 'access is denied'],
    [1_018, 'error 1018 of Windows'],
  ])('says why where Windows refuses with error %d, which is not "none"', (error, words) => {
    registry.set(KEY, null, 'x');
    played.refusal.error = error;
    const failed = { kind: 'failed', words };
    expect(registry.read(KEY, null)).toEqual(failed);
    expect(registry.set(KEY, null, 'y')).toEqual(failed);
    expect(registry.removeValue(KEY, null)).toEqual(failed);
    expect(registry.removeKey(KEY)).toEqual(failed);
    expect(registry.removeEmptyKey(KEY)).toEqual(failed);
  });

  it('is no failure where there is nothing to remove', () => {
    expect(registry.removeValue(KEY, null)).toEqual({ kind: 'none' });
    expect(registry.removeKey(KEY)).toEqual({ kind: 'none' });
    expect(registry.removeEmptyKey(KEY)).toEqual({ kind: 'none' });
  });

  it.each([
    ['is empty', () => undefined, 'done'],
    ['holds a value', (calls) => void calls.set(KEY, null, 4, Buffer.alloc(4)), 'none'],
    ['holds a key', (calls) => void calls.set(`${KEY}\\other`, 'x', 1, Buffer.alloc(2)), 'none'],
  ] satisfies [string, (calls: ReturnType<typeof playRegistry>['calls']) => void, string][])(
    'removes a folder of keys only when it is empty: one that %s',
    (_name, fill, kind) => {
      registry.set(KEY, 'x', 'x');
      registry.removeValue(KEY, 'x');
      fill(played.calls);
      expect(registry.removeEmptyKey(KEY)).toEqual({ kind });
      expect(played.keys.has(KEY)).toBe(kind !== 'done');
    },
  );
});
