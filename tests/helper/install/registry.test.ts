import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type RegistryRun,
  type RegistryRunner,
  readValue,
  removeEmptyKey,
  removeKey,
  removeValue,
  setValue,
} from '../../../helper/install/registry.ts';

const KEY = 'HKCU\\Software\\Google\\Chrome\\NativeMessagingHosts\\com.matterline.helper';
const FULL = KEY.replace('HKCU', 'HKEY_CURRENT_USER');
const DONE: RegistryRun = { status: 0, words: 'The operation completed successfully.' };
// In the system's language, and with what its character set made of it on the way.
const MISSING: RegistryRun = {
  status: 1,
  words: 'FEHLER: Der angegebene Registrierungsschl\ufffdssel wurde nicht gefunden.',
};
const DENIED: RegistryRun = { status: 1, words: 'ERREUR\ufffd: Acc\ufffds refus\ufffd.' };

function exportOf(...lines: string[]): string {
  return `\ufeff${['Windows Registry Editor Version 5.00', '', ...lines, '', ''].join('\r\n')}`;
}

/** A reg.exe that answers each verb as told and remembers what it was asked; an export writes its file. */
function stage(answers: Partial<Record<'add' | 'delete' | 'query', RegistryRun>>, exported: string | RegistryRun) {
  const asked: string[][] = [];
  const runner: RegistryRunner = (args) => {
    asked.push([...args]);
    const [verb = '', , file = ''] = args;
    if (verb !== 'export') return answers[verb as 'add' | 'delete' | 'query'] ?? DONE;
    if (typeof exported !== 'string') return exported;
    writeFileSync(file, exported, 'utf16le');
    return DONE;
  };
  return { asked, runner };
}

describe('reading the registry', () => {
  const holding = (...lines: string[]) => stage({}, exportOf(...lines)).runner;

  it('finds the default value and a named one, whatever signs are in them', () => {
    const runner = holding(
      `[${FULL}]`,
      '@="C:\\\\Users\\\\J\u00f6rg \u0416\u0443\\\\\\"a\\" 100%.json"',
      '"Matter\\"line"="C:\\\\x"',
    );
    expect(readValue(runner, KEY, null)).toEqual({
      kind: 'value',
      text: 'C:\\Users\\J\u00f6rg \u0416\u0443\\"a" 100%.json',
    });
    expect(readValue(runner, KEY, 'Matter"line')).toEqual({ kind: 'value', text: 'C:\\x' });
  });

  it('keeps apart a key and those below and beside it', () => {
    const runner = holding(
      `[${FULL}\\deeper]`,
      '@="below"',
      '',
      `[${FULL.toUpperCase()}]`,
      '"other"="x"',
      '',
      `[${FULL}2]`,
      '@="beside"',
    );
    expect(readValue(runner, KEY, null)).toEqual({ kind: 'none' });
    expect(readValue(runner, KEY, 'other')).toEqual({ kind: 'value', text: 'x' });
  });

  it('takes a value of several lines, and nothing in it for a value of its own', () => {
    const runner = holding(`[${FULL}]`, '"first"="one', '@=\\"two\\"', 'three"', '@="four"');
    expect(readValue(runner, KEY, 'first')).toEqual({ kind: 'value', text: 'one\r\n@="two"\r\nthree' });
    expect(readValue(runner, KEY, null)).toEqual({ kind: 'value', text: 'four' });
  });

  it('has none where the key is missing, empty, or holds no text', () => {
    expect(readValue(stage({}, MISSING).runner, KEY, null)).toEqual({ kind: 'none' });
    expect(readValue(holding(`[${FULL}]`), KEY, null)).toEqual({ kind: 'none' });
    expect(readValue(holding(`[${FULL}]`, '@=dword:00000001', '"a"=hex(2):43,00'), KEY, 'a')).toEqual({ kind: 'none' });
  });

  it('fails, in the words of the system, where reg.exe cannot be started', () => {
    const runner = () => ({ status: null, words: 'spawnSync reg.exe ENOENT' });
    expect(readValue(runner, KEY, null)).toEqual({ kind: 'failed', words: 'spawnSync reg.exe ENOENT' });
  });
});

describe('changing the registry', () => {
  it('names value, type and text, and never waits for a "yes"', () => {
    const { asked, runner } = stage({}, '');
    expect(setValue(runner, KEY, null, 'C:\\a b.json')).toEqual({ kind: 'done' });
    expect(setValue(runner, KEY, 'Matterline', '"x" y')).toEqual({ kind: 'done' });
    expect(removeValue(runner, KEY, 'Matterline')).toEqual({ kind: 'done' });
    expect(removeKey(runner, KEY)).toEqual({ kind: 'done' });
    expect(asked).toEqual([
      ['add', KEY, '/ve', '/t', 'REG_SZ', '/d', 'C:\\a b.json', '/f'],
      ['add', KEY, '/v', 'Matterline', '/t', 'REG_SZ', '/d', '"x" y', '/f'],
      ['delete', KEY, '/v', 'Matterline', '/f'],
      ['delete', KEY, '/f'],
    ]);
  });

  it('says what the system said where it is not allowed', () => {
    const { runner } = stage({ add: DENIED, delete: DENIED }, exportOf(`[${FULL}]`, '@="x"'));
    const failed = { kind: 'failed', words: DENIED.words };
    expect(setValue(runner, KEY, null, 'x')).toEqual(failed);
    expect(removeValue(runner, KEY, null)).toEqual(failed);
    expect(removeKey(runner, KEY)).toEqual(failed);
  });

  it('is no failure where there is nothing to remove', () => {
    const { runner } = stage({ delete: MISSING, query: MISSING }, MISSING);
    expect(removeValue(runner, KEY, null)).toEqual({ kind: 'none' });
    expect(removeKey(runner, KEY)).toEqual({ kind: 'none' });
    expect(removeEmptyKey(runner, KEY)).toEqual({ kind: 'none' });
  });

  it.each([
    ['is empty', [`[${FULL}]`], 'done'],
    ['holds a value', [`[${FULL}]`, '@=dword:00000001'], 'none'],
    ['holds a key', [`[${FULL}]`, '', `[${FULL}\\other]`], 'none'],
  ])('removes a folder of keys only when it is empty: one that %s', (_name, lines, kind) => {
    const { asked, runner } = stage({}, exportOf(...lines));
    expect(removeEmptyKey(runner, KEY)).toEqual({ kind });
    expect(asked.some(([verb]) => verb === 'delete')).toBe(kind === 'done');
  });
});
