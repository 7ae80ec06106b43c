import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_KEYS } from '../../shared/chromium-keys.ts';
import { CHROMIUM_IDS, FIREFOX_IDS, HOST_NAME, RELEASES, releaseIds } from '../../shared/index.ts';

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

  it('are one for each place that the release comes from, and none that no store has given', () => {
    const given = Object.values(RELEASES).filter(({ id }) => id !== null);
    expect([...releaseIds('chromium'), ...releaseIds('firefox')]).toHaveLength(given.length);
    expect(releaseIds('chromium')).toContain(CHROMIUM_IDS.release);
    expect(releaseIds('firefox')).toEqual([FIREFOX_IDS.release]);
    expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
    for (const { family, id } of given) if (family === 'chromium') expect(id).toMatch(/^[a-p]{32}$/);
    const later = { ...RELEASES, 'edge-store': { family: 'chromium', id: 'e'.repeat(32) } } as const;
    expect(releaseIds('chromium', later)).toEqual([CHROMIUM_IDS.release, 'e'.repeat(32)]);
  });

  it('go with a host name that every browser accepts', () => {
    expect(HOST_NAME).toMatch(/^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/);
  });
});
