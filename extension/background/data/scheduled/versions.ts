import { type Day, isDay, type ListedFile } from '../../../../shared/index.ts';

/** So many of the latest days are kept, and beyond these the latest of so many weeks. */
const DAYS = 7;
const WEEKS = 4;

const NAME = /^matterline-(\d{4}-\d{2}-\d{2})-([0-9a-f]{8})\.matterline-backup$/;
const WEEK_MS = 7 * 86_400_000;

/** What a profile's files are told by: several profiles, or computers, may share a folder. */
const signOf = (profile: string) => profile.slice(0, 8);

/** A day's back-up of a profile. */
export function backupName(profile: string, day: Day): string {
  return `matterline-${day}-${signOf(profile)}.matterline-backup`;
}

/** Which of a profile's back-ups are too many, by their names; of other files none. */
export function tooMany(files: readonly ListedFile[], profile: string): string[] {
  const own = files
    .flatMap(({ name }) => {
      const [, day = '', sign] = NAME.exec(name) ?? [];
      return sign === signOf(profile) && isDay(day) ? [{ name, week: Math.floor(Date.parse(day) / WEEK_MS), day }] : [];
    })
    .sort((a, b) => b.day.localeCompare(a.day));
  const latest = new Set(own.slice(0, DAYS).map(({ week }) => week));
  const weeks = new Set<number>();
  return own.slice(DAYS).flatMap(({ name, week }) => {
    // Of a week that the latest days tell of, the rest goes; else its latest stays.
    if (latest.has(week) || weeks.has(week) || weeks.size >= WEEKS) return [name];
    weeks.add(week);
    return [];
  });
}
