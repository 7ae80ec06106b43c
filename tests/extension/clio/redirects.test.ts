import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { redirectsOf, releaseRedirects, sandboxRedirects } from '../../../extension/clio/index.ts';
import { CHROMIUM_IDS, FIREFOX_IDS } from '../../../shared/index.ts';

const REDIRECTS = { release: releaseRedirects(), sandbox: sandboxRedirects() };

describe.each(['release', 'sandbox'] as const)('the redirect addresses of a %s build', (build) => {
  const chromium = `https://${CHROMIUM_IDS[build]}.chromiumapp.org/clio`;
  const firefox = `https://${createHash('sha1').update(FIREFOX_IDS[build]).digest('hex')}.extensions.allizom.org/clio`;

  it('are those that the browsers derive from its ids', () => {
    const addresses = redirectsOf(REDIRECTS[build], chromium).flatMap(({ address }) => address ?? []);
    expect(addresses).toEqual([chromium, firefox]);
  });

  it('name the browser that asks where its address is another', () => {
    const own = 'https://store.chromiumapp.org/clio';
    expect(redirectsOf(REDIRECTS[build], own)[0]).toEqual({ browser: null, address: own });
    expect(redirectsOf(REDIRECTS[build], firefox)).toEqual(redirectsOf(REDIRECTS[build], chromium));
  });
});

it('stores that have not taken in the extension have no address, which is said', () => {
  expect(redirectsOf(releaseRedirects(), '').filter(({ address }) => address === null)).toEqual([
    { browser: 'chrome-store', address: null },
    { browser: 'edge-store', address: null },
  ]);
});
