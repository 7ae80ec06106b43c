/**
 * Titles and programs of calls and meetings that are under way. Only wordings of a call itself: a chat, a calendar or a
 * program's main window is none, since nobody need be talking there.
 */
const MEETING =
  'meeting|call|besprechung|anruf|réunion|appel|reunión|llamada|riunione|chiamata|reunião|chamada|vergadering|gesprek';
const TITLES: readonly RegExp[] = [
  /\bzoom (?:meeting|webinar)\b/,
  /^(?:zoom|besprechung|meeting) (?:share|video|freigabe)/,
  new RegExp(`^(?:\\(\\d+\\) )?(?:${MEETING})\\b.*\\| microsoft teams`),
  /(?:^|[\s|])meet [-–—] \S/,
  /\b[a-z]{3}-[a-z]{4}-[a-z]{3}\b.*\bmeet\b|\bmeet\b.*\b[a-z]{3}-[a-z]{4}-[a-z]{3}\b/,
  /\bwebex (?:meeting|webinar|call)|^meeting \| webex/,
  /\bgoto ?(?:meeting|webinar)\b/,
  /\| jitsi meet\b/,
  /\| whereby\b/,
  /\bringcentral (?:meeting|video|call)\b/,
  /\bskype (?:call|meeting)\b|^call with .* skype/,
  /^(?:huddle\b|.*\bhuddle (?:with|in)\b).*slack/,
  /\bamazon chime: .*meeting/,
  /\bfacetime\b/,
];
const APPS: readonly RegExp[] = [/^facetime$/, /^(?:cpthost|atmgr|webexmta)$/];
/** What is read of a title: a call says so at one of its ends. */
const LONGEST = 300;

/** Whether a window shows a call or meeting under way. */
export function isLiveCall(app: string, title: string): boolean {
  const name = app.toLowerCase();
  if (APPS.some((pattern) => pattern.test(name))) return true;
  const text = title.slice(0, LONGEST).toLowerCase();
  if (name.startsWith('zoom') && /^meeting$|^zoom (?:meeting|webinar)/.test(text)) return true;
  return TITLES.some((pattern) => pattern.test(text));
}
