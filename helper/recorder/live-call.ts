/**
 * Titles and programs of calls and meetings that are under way. Only wordings of a call itself count: a chat, a
 * calendar, a document or a program's main window is none, since nobody need be talking there. Where a program words
 * its calls like its other windows (a Teams call may bear nothing but a name), they are not known as calls.
 */

/** Programs that run only during a meeting. */
const MEETING_APPS = /^(?:cpthost|atmgr)(?:\.exe)?$/;
const BROWSER_APPS = /chrom|firefox|safari|brave|vivaldi|opera|edge|librewolf|waterfox|^google meet$/;

const ZOOM = 'meeting|webinar|besprechung|réunion|reunión|riunione|reunião|vergadering|ミーティング|会议|會議|회의';
const MEETING = 'meeting|besprechung|réunion|reunión|riunione|reunião|vergadering';
const CALL = 'call|anruf|appel|llamada|chiamata|chamada|oproep|gesprek';
const WITH = 'with|in|mit|avec|dans|con|en|com|em|met';
const COMPACT = 'compact|kompakt|compatt';
const FILE = String.raw`[^|]*\.(?:docx?|pdf|xlsx?|pptx?|txt|eml|msg)\b`;
const TEAMS = String.raw`\|(?: [^|]+ \|)* microsoft teams\b`;

/** What a title says without the browser's own name at its end. */
const TITLES: readonly RegExp[] = [
  new RegExp(`^zoom[ -](?:${ZOOM})(?: 40[ -]minut\\w+)?$`),
  /^(?:réunion|reunión de|riunione|riunione di|reunião|reunião do) zoom$/,
  /^zoom (?:participant|meeting) id\b/,
  new RegExp(`^(?:${MEETING}|${CALL}) (?:${WITH}) (?!${FILE})[^|]+ ${TEAMS}`),
  new RegExp(`^(?:${MEETING}|${CALL})(?: now)? \\| microsoft teams\\b`),
  // The small window of a meeting that goes on behind others.
  new RegExp(
    `^[^|]*(?:${MEETING}|${CALL})[^|]*(?:${COMPACT})[^|]* ${TEAMS}|^[^|]*(?:${COMPACT})[^|]*(?:${MEETING}|${CALL})[^|]* ${TEAMS}`,
  ),
  /^(?:cisco )?webex (?:meeting|webinar|call)$/,
  /^(?:meeting|call|webinar) \| (?:cisco )?webex$/,
  /^goto ?(?:meeting|webinar)(?: [-–] (?:viewer|control panel|attendee|panelist|organizer).*)?$/,
  /^ringcentral (?:meeting|video|call)(?: [-–:|] .+)?$/,
  /^huddle(?: with| in|:) .+[-–|] slack$/,
  /^skype (?:call|meeting)$/,
  /^facetime (?:call )?with \S/,
];
/** Pages of a browser. */
const PAGES: readonly RegExp[] = [
  /^(?:google meet [-–—] )?meet [-–—] \S/,
  /^(?:google meet [-–—] )?[a-z]{3}-[a-z]{4}-[a-z]{3}(?: [-–—] (?:google )?meet)?$/,
  /^[^|]+ \| jitsi meet$/,
  /^(?!log ?in|sign |pricing|blog|help|support|features|dashboard|settings)[^|]+ \| whereby$/,
  /^bigbluebutton [-–] \S/,
];
/** Within Zoom's own program. */
const IN_ZOOM = /^(?:zoom )?(?:meeting|webinar)(?:$| 40| id\b)|^zoom share |^(?:screen sharing )?meeting controls$/;

/** What is read of a title: a call says so near its start. */
const MAX_LENGTH = 300;
const FORMAT = /\p{Cf}/gu;
const COUNT = /^\(\d+\+?\) /;
const BROWSER = / [-–—] (?:google chrome|chromium|brave|vivaldi|opera|mozilla firefox|firefox|safari)$/;
const EDGE = /(?: and \d+ more pages?)?( [-–—] [^-–—|]+)? [-–—] microsoft edge$/;

/** A title in lower case, and where a browser put its name behind it, without that. */
function formsOf(title: string): { whole: string; pages: string[] } {
  const whole = title.slice(0, MAX_LENGTH).replace(FORMAT, '').toLowerCase().replace(COUNT, '');
  const edge = EDGE.exec(whole);
  // Edge names its profile too, where there are several: what stands there may be that or the page's.
  if (edge) return { whole, pages: [whole.slice(0, edge.index), `${whole.slice(0, edge.index)}${edge[1] ?? ''}`] };
  return { whole, pages: BROWSER.test(whole) ? [whole.replace(BROWSER, '')] : [] };
}

/** Whether a window shows a call or meeting under way. */
export function isLiveCall(app: string, title: string): boolean {
  const name = app.toLowerCase();
  if (MEETING_APPS.test(name)) return true;
  const { whole, pages } = formsOf(title);
  if (name.startsWith('zoom') && IN_ZOOM.test(whole)) return true;
  const forms = [whole, ...pages];
  if (TITLES.some((pattern) => forms.some((form) => pattern.test(form)))) return true;
  // A page without the browser's name behind it, as in a window of its own or on macOS.
  const shown = pages.length > 0 ? pages : BROWSER_APPS.test(name) ? [whole] : [];
  return PAGES.some((pattern) => shown.some((form) => pattern.test(form)));
}
