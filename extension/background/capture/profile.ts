import type { Timeline } from '../../timeline/index.ts';

interface Brand {
  name: string;
  /** How it calls itself, with its major version, in its user agent. */
  agent: RegExp;
  /** How helpers name its program: by window class, file or full name. */
  program: RegExp;
}

/** Browsers, most special first: each calls itself by the names of those it comes from as well. */
const BRANDS: readonly Brand[] = [
  { name: 'Edge', agent: /\bEdg\/(\d+)/, program: /edge/i },
  { name: 'Opera', agent: /\bOPR\/(\d+)/, program: /opera/i },
  { name: 'Brave', agent: /\bBrave\/(\d+)/, program: /brave/i },
  { name: 'Yandex', agent: /\bYaBrowser\/(\d+)/, program: /yandex/i },
  { name: 'Vivaldi', agent: /\bVivaldi\/(\d+)/, program: /vivaldi/i },
  { name: 'Firefox', agent: /\bFirefox\/(\d+)/, program: /firefox|nightly|librewolf|waterfox/i },
  { name: 'Chrome', agent: /\bChrome\/(\d+)/, program: /chrom|brave/i },
];

/** What this browser says of itself: some name themselves among their brands alone. */
export function userAgent(): string {
  const { brands = [] } =
    (navigator as { userAgentData?: { brands?: { brand: string; version: string }[] } }).userAgentData ?? {};
  return [navigator.userAgent, ...brands.map(({ brand, version }) => `${brand}/${version}`)].join(' ');
}

/**
 * This browser's name and major version, for the helper to tell another profile who holds the timeline.
 * @param versioned false where its version may not be told
 */
export function browserName(userAgent: string, versioned = true): string {
  for (const { name, agent } of BRANDS) {
    const version = agent.exec(userAgent)?.[1];
    if (version) return versioned ? `${name} ${version}` : name;
  }
  return 'Browser';
}

/** Whether a program's name is that of the browser with this user agent. */
export function isProgramOf(userAgent: string): (app: string) => boolean {
  const program = BRANDS.find(({ agent }) => agent.test(userAgent))?.program;
  return (app) => program?.test(app) ?? false;
}

/** This profile's lasting name on the wire, made at first use. */
export async function profileId(timeline: Timeline): Promise<string> {
  const known = await timeline.read('profile');
  // Two that ask for it at once get the same: the later one keeps what the other made.
  return known ?? timeline.changeFrom('profile', crypto.randomUUID(), (kept) => kept);
}
