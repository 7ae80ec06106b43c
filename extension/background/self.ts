import type { Timeline } from '../timeline/index.ts';

/** The names by which browsers call themselves in their user agent, most special first. */
const BROWSERS: readonly [string, RegExp][] = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Vivaldi', /\bVivaldi\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chrome', /\bChrome\/(\d+)/],
];

/** This browser's name and major version, for the helper to tell another profile who holds the timeline. */
export function browserName(userAgent: string): string {
  for (const [name, pattern] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return 'Browser';
}

/** This profile's lasting name on the wire, made at first use. */
export async function profileId(timeline: Timeline): Promise<string> {
  const known = await timeline.read('profile');
  if (known) return known;
  const made = crypto.randomUUID();
  await timeline.write('profile', made);
  return made;
}
