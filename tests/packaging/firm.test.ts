import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extensionId, firmOf, withHost } from '../../packaging/firm.ts';
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
  const firm = { key: '/k.pem', address: 'https://files.firm.example/matterline/', clio: null };
  expect(firmOf(set)).toEqual(firm);
  expect(firmOf({ ...set, MATTERLINE_FIRM_REGION: 'ca' })).toEqual({ ...firm, clio: 'https://ca.app.clio.com' });
  expect(() => firmOf({ ...set, MATTERLINE_FIRM_REGION: 'moon' })).toThrow('us, eu, ca, au');
  expect(firmOf({})).toBeNull();
  expect(() => firmOf({ MATTERLINE_FIRM_KEY: '/k.pem' })).toThrow('MATTERLINE_FIRM_ADDRESS');
  expect(() => firmOf({ ...set, MATTERLINE_FIRM_ADDRESS: 'files' })).toThrow();
});

it('requires the host of the firm’s region alone, and asks for another one as before', () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../manifest.json'), 'utf8'));
  expect(manifest.optional_host_permissions).toContain('https://eu.app.clio.com/*');
  const { optional_host_permissions: others, ...rest } = manifest;
  expect(JSON.parse(withHost(JSON.stringify(manifest), 'https://eu.app.clio.com'))).toEqual({
    ...rest,
    host_permissions: ['https://eu.app.clio.com/*'],
    optional_host_permissions: others.filter((host: string) => host !== 'https://eu.app.clio.com/*'),
  });
});
