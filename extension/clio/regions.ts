import { parseUrl } from './links.ts';

/** One of Clio's regions. Accounts, applications and tokens of one are unknown to the others. */
export interface Region {
  id: 'us' | 'eu' | 'ca' | 'au' | 'sandbox';
  /** Scheme, host and port, as in `https://app.clio.com`; web pages, sign-in and API all live there. */
  origin: string;
}

/** The regions that Clio runs. */
export const REGIONS: readonly Region[] = [
  { id: 'us', origin: 'https://app.clio.com' },
  { id: 'eu', origin: 'https://eu.app.clio.com' },
  { id: 'ca', origin: 'https://ca.app.clio.com' },
  { id: 'au', origin: 'https://au.app.clio.com' },
];

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * A region for a stand-in of Clio that runs elsewhere.
 * @throws RangeError unless the address is https, or http on this computer's own loopback
 */
export function sandboxRegion(address: string): Region {
  const url = parseUrl(address);
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (!url || !safe) throw new RangeError('a sandbox needs an https address, or an http one on loopback');
  return { id: 'sandbox', origin: url.origin };
}

/** Where the API's paths begin. */
export function apiBase(region: Region): string {
  return `${region.origin}/api/v4`;
}

/** The page on which a person sees a matter. Clio keeps the route in the fragment. */
export function matterWebUrl(region: Region, matterId: number): string {
  return `${region.origin}/nc/#/matters/${matterId}`;
}

/** The page on which a person sees their entries; no page of a single entry is known. */
export function activitiesWebUrl(region: Region): string {
  return `${region.origin}/nc/#/activities`;
}
