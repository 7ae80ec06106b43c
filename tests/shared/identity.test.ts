import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_KEYS } from '../../shared/chromium-keys.ts';
import { CHROMIUM_IDS, FIREFOX_IDS, HOST_NAME } from '../../shared/index.ts';

/** A Chromium-family browser's id for a public key: half a SHA-256, each hex digit moved to the letters a to p. */
function idOf(key: string): string {
  const hex = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

describe('the ids that the helper lets in', () => {
  it.each(['release', 'sandbox'] as const)('follow from the public key of the %s build', (build) => {
    expect(CHROMIUM_IDS[build]).toBe(idOf(CHROMIUM_KEYS[build]));
  });

  it('tell release and sandbox apart in every browser', () => {
    const ids = [...Object.values(CHROMIUM_IDS), ...Object.values(FIREFOX_IDS)];
    expect(new Set(ids).size).toBe(4);
    for (const id of Object.values(FIREFOX_IDS)) expect(id).toMatch(/^[a-z-]+@matterline\.app$/);
  });

  it('go with a host name that every browser accepts', () => {
    expect(HOST_NAME).toMatch(/^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/);
  });
});
