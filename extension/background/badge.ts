/** What the toolbar button says, and how it is coloured. */
export interface Toolbar {
  /** At most four characters. */
  text: string;
  colour: string;
  title: string;
}

/** What decides it. */
export interface ToolbarFacts {
  /** Clio refuses the account: until she signs in again, nothing reaches it. */
  signIn: boolean;
  /** Entries that Clio refused, or of which only she can tell whether Clio has them. */
  needHer: number;
  /** Entries on their way to Clio at this moment. */
  onTheWay: number;
  /** Milliseconds of today's time without a matter. */
  untagged: number;
  /** Earlier days with time neither sent nor closed. */
  olderDays: number;
  paused: boolean;
}

const QUIET = '#5c6370';
const ALARM = '#b3261e';
const DOT = '•';

/**
 * Untagged time: nothing under a minute, then minutes, then hours. Where older days wait, a dot with it, which takes
 * the room of the tenths.
 */
function timeText(untagged: number, dot: boolean): string {
  const minutes = Math.floor(untagged / 60_000);
  const mark = dot ? DOT : '';
  if (minutes < 1) return mark;
  if (minutes < 60) return `${minutes}m${mark}`;
  const tenths = Math.floor(minutes / 6);
  if (dot || tenths >= 100) return `${Math.floor(tenths / 10)}h${mark}`;
  return `${(tenths / 10).toFixed(1)}h`;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/**
 * The toolbar button: in red what only she can mend, then how many entries are on their way, then today's time without
 * a matter with a dot for older days that wait. Nothing once all is done, but for the sign of a pause.
 */
export function toolbar({ signIn, needHer, onTheWay, untagged, olderDays, paused }: ToolbarFacts): Toolbar {
  if (signIn) return { text: '!', colour: ALARM, title: 'Matterline: sign in to Clio again' };
  if (needHer > 0)
    return {
      text: '!',
      colour: ALARM,
      title: `Matterline: ${counted(needHer, 'entry needs', 'entries need')} you`,
    };
  if (onTheWay > 0)
    return {
      text: onTheWay > 99 ? '99+↑' : `${onTheWay}↑`,
      colour: QUIET,
      title: `Matterline: ${onTheWay} on the way to Clio`,
    };
  const text = timeText(untagged, olderDays > 0);
  const name = paused ? 'Matterline, paused' : 'Matterline';
  const older = olderDays > 0 ? `: ${counted(olderDays, 'earlier day is', 'earlier days are')} not sent` : '';
  return { text: text || (paused ? 'II' : ''), colour: QUIET, title: name + older };
}
