import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extensionId, firmOf } from '../../packaging/firm.ts';
import { CHROMIUM_KEYS } from '../../shared/chromium-keys.ts';
import { CHROMIUM_RELEASE_ID } from '../../shared/index.ts';

it('gives an extension the id that Chromium gives to its key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-key-'));
  const file = join(folder, 'key.pem');
  const lines = CHROMIUM_KEYS.release.match(/.{1,64}/g) ?? [];
  writeFileSync(file, `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`);
  expect(extensionId(file)).toBe(CHROMIUM_RELEASE_ID);
  rmSync(folder, { recursive: true });
});

it('wants of a firm both its key and an address', () => {
  const set = { MATTERLINE_FIRM_KEY: '/k.pem', MATTERLINE_FIRM_ADDRESS: 'https://files.firm.example/matterline' };
  expect(firmOf(set)).toEqual({ key: '/k.pem', address: 'https://files.firm.example/matterline/' });
  expect(firmOf({})).toBeNull();
  expect(() => firmOf({ MATTERLINE_FIRM_KEY: '/k.pem' })).toThrow('MATTERLINE_FIRM_ADDRESS');
  expect(() => firmOf({ ...set, MATTERLINE_FIRM_ADDRESS: 'files' })).toThrow();
});
