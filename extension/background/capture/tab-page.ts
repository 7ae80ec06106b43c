import { cleanText } from '../../../shared/index.ts';

/** What this browser has in front: a page, a private window, or nothing that it may tell of. */
export type InFront = { kind: 'page'; title: string; matter: number | null } | { kind: 'private' } | { kind: 'other' };

const MATTER = /^\/nc\/#\/matters\/(\d{1,15})(?![\p{L}\p{N}])/u;

/** The matter that an address is the page of, or null; only addresses of Clio are looked at. */
function matterOf(address: string, clio: readonly string[]): number | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname, hash } = new URL(address);
  const id = clio.includes(origin) ? MATTER.exec(`${pathname}${hash}`)?.[1] : undefined;
  return id === undefined ? null : Number(id);
}

/** A page's title; while a page has none, browsers show its address there, of which only the host is kept. */
function plainTitle(title: string, address: string): string {
  const isAddress = title !== '' && title.includes('/') && address.includes(title);
  return isAddress && URL.canParse(address) ? new URL(address).host : title;
}

/**
 * What is kept of a tab: its title, and of its address only which of Clio's matters it is the page of.
 * @param clio the origins of Clio
 */
export function pageOf(tab: { title?: string; url?: string; incognito: boolean }, clio: readonly string[]): InFront {
  if (tab.incognito) return { kind: 'private' };
  // Without the permission the browser leaves both out.
  if (tab.title === undefined) return { kind: 'other' };
  const { title, url = '' } = tab;
  return { kind: 'page', title: cleanText(plainTitle(title, url)), matter: matterOf(url, clio) };
}
