import type { Blind, JournalTrouble } from '../../../../shared/index.ts';
import { datesIn } from '../formats/dates.ts';
import { language, list, plural, worked } from './format.ts';

/** Days and times. */
export const dates = datesIn(language);

/** What stands on the toolbar button: at most four characters each, which tell a state without its colour. */
export const badge = {
  /** Something is wrong that only the attorney can mend; the title says what. */
  alarm: '!',
  /** Nothing is recorded, as nobody agreed to it. */
  off: 'OFF',
  /** What is recorded may be lost. */
  risk: 'REC!',
  /** A running timer: "0:12", hours and minutes as on a clock, then hours alone; with "?" where it is asked about. */
  timer: (minutes: number, asked: boolean) => {
    const hours = Math.floor(minutes / 60);
    if (asked) return hours < 1 ? `${minutes}m?` : `${hours}h?`;
    return hours < 10 ? `${hours}:${String(minutes % 60).padStart(2, '0')}` : `▸${hours}h`;
  },
  /** Time without a matter. */
  minutes: (minutes: number) => `${minutes}m`,
  /** Time without a matter, in tenths of an hour where there is room for them. */
  hours: (tenths: number, whole: boolean) => `${whole ? Math.floor(tenths / 10) : (tenths / 10).toFixed(1)}h`,
};

/** What the toolbar button says of recording, after the product's name and a colon. */
export const recording = {
  stopped: (why: string) => `not recording here, because ${why}. Click to see what to do.`,
  missing: 'not recording here, because the helper is not installed for this browser. Click to see how to install it.',
  /** Why nothing is recorded. */
  why: {
    forbidden: 'the browser is not allowed to start the helper',
    stopped: 'the helper keeps stopping',
    silent: 'the helper does not answer',
    unreadable: 'what the helper sends cannot be read',
    version: 'helper and extension are of different releases',
  },
  blind: {
    wayland: 'this desktop session does not show which window is in front',
    permission: 'the system does not let the helper see windows',
    remote: 'a remote desktop or virtual machine is in front',
    display: 'the helper cannot reach the desktop',
    observer: 'the helper does not learn which window is in front',
  } satisfies Record<Exclude<Blind, 'clock'>, string>,
  journal: {
    memory: 'the helper cannot write to the disk. Free some space, and leave this browser open.',
    filling: 'the helper’s room is nearly full. Leave the browser that records open.',
    dropped: 'the helper had no more room, and the oldest time was lost. Click to see what to do.',
    damaged: 'a part of what the helper kept could not be read. Click to see what to do.',
  } satisfies Record<JournalTrouble, string>,
  off: 'nothing is recorded until you agree. Click to read what that means, and to start.',
  paused: (until: string | null) =>
    `paused, nothing is recorded ${until === null ? 'until you resume' : `until ${until}`}. Click to resume.`,
  elsewhere: (browser: string | null) =>
    `time is recorded in ${browser ?? 'another browser profile'}. Review it there, or click to record here.`,
  store: 'nothing can be stored here, and the helper keeps it. Click to see what to do.',
};

/** What else the toolbar button says. */
export const toolbar = {
  /** Where there is nothing to say. */
  quiet: 'Matterline',
  /** All that there is to say, each on a line of its own; what follows here is such a line. */
  saying: (lines: readonly string[]) => `Matterline: ${lines.join('\n')}`,
  signIn: 'sign in to Clio again',
  needYou: (count: number) => plural(count, { one: `${count} entry needs you`, other: `${count} entries need you` }),
  timer: (minutes: number, asked: boolean) =>
    asked
      ? `a timer has run for ${worked(minutes)}. Click to say whether it goes on.`
      : `a timer runs, ${worked(minutes)} so far`,
  untagged: (minutes: number) => `${worked(minutes)} of today needs a matter`,
  onTheWay: (count: number) => `${count} on the way to Clio`,
  olderDays: (count: number) =>
    plural(count, { one: `${count} earlier day is not sent`, other: `${count} earlier days are not sent` }),
};

/** What a notification says when the day is to be reviewed. No client and no matter stands in it. */
export const reminder = {
  /** How the day stands, in minutes; one of the two may be 0. */
  today: (ready: number, needs: number) => ({
    title: `Today: ${list([
      ...(ready > 0 ? [`${worked(ready)} ready`] : []),
      ...(needs > 0 ? [`${worked(needs)} needs a matter`] : []),
    ])}`,
    text: 'Click to review the day and to send what is right.',
  }),
  day: (day: string, minutes: number) => `${day} (${worked(minutes)})`,
  week: (days: readonly string[]) => ({
    title: `Not sent yet: ${list(days)}`,
    text: 'Click to review them and to send what is right.',
  }),
  /** The button of a notification, where the browser has buttons there. */
  off: 'No more reminders',
};
