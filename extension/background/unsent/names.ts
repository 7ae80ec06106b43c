import { type Day, isDay, type ListedFile } from '../../../shared/index.ts';

const NAME = /^matterline-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(index|\d{4}-\d{2}-\d{2})\.matterline-unsent$/;

/** The file of a day's unsent work of a profile; and of what there is altogether. */
export function fileOf(profile: string, what: Day | 'index'): string {
  return `matterline-${profile}-${what}.matterline-unsent`;
}

/** The name under which the key to a profile's files lies in the key store. */
export function keyOf(profile: string): string {
  return `${profile}/kept-key`;
}

/** What a profile has kept. */
export interface KeptFiles {
  days: Day[];
  /** Whether it says what there is. */
  index: boolean;
  /** When any of it was last written, epoch milliseconds. */
  at: number;
}

/** What lies there, by profile. */
export function byProfile(files: readonly ListedFile[]): Map<string, KeptFiles> {
  const profiles = new Map<string, KeptFiles>();
  for (const { name, at } of files) {
    const [, profile, what] = NAME.exec(name) ?? [];
    if (profile === undefined || what === undefined) continue;
    const kept = profiles.get(profile) ?? { days: [], index: false, at: 0 };
    profiles.set(profile, kept);
    kept.at = Math.max(kept.at, at);
    if (what === 'index') kept.index = true;
    else if (isDay(what)) kept.days.push(what);
  }
  return profiles;
}

/** What a day's work is called once it was brought back. */
export function workId(profile: string, day: Day): string {
  return `${profile}/${day}`;
}
