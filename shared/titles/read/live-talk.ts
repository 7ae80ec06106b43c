import { COMPACT } from '../wording/calls.ts';
import { anyWording } from '../wording/wording.ts';
import type { Talk } from './parts.ts';
import { partOf, type Reading } from './reading.ts';
import { call, type Form, form, meeting, talkBy, whole, withWords, zoom } from './talk-forms.ts';

const compact = anyWording(COMPACT);
/** A document is no call, whatever it is called. */
const NO_FILE = String.raw`(?![^|]*\.(?:docx?|pdf|xlsx?|pptx?|txt|eml|msg)\b)`;
const TEAMS = String.raw`\|(?: [^|]+ \|)* microsoft teams\b`;

/**
 * Titles of calls and meetings that are under way, without the browser around them. Only wordings of a call itself
 * count: a chat, a calendar, a document or a program's main window is none, since nobody need be talking there. Where a
 * program words its calls like its other windows (a Teams call may bear nothing but a name), they are not known.
 */
const LIVE: readonly Form[] = [
  form('meeting', `^zoom[ -]${zoom}(?: 40[ -]minut\\w+)?$`),
  form('meeting', `^${zoom}(?: de| di| do)? zoom$`),
  form('meeting', '^zoom (?:participant|meeting) id\\b'),
  form('meeting', `^${meeting} ${withWords} ${NO_FILE}(?<who>[^|]+?) ${TEAMS}`),
  form('call', `^(?:${call}|${whole}) ${withWords} ${NO_FILE}(?<who>[^|]+?) ${TEAMS}`),
  form('meeting', `^${meeting}(?: now)? \\| microsoft teams\\b`),
  form('call', `^(?:${call}|${whole})(?: now)? \\| microsoft teams\\b`),
  // The small window of a meeting that goes on behind others.
  form(
    'meeting',
    `^[^|]*${meeting}[^|]*${compact}[^|]* \\|(?: (?<about>[^|]+?) \\|)?(?: [^|]+ \\|)* microsoft teams\\b`,
  ),
  form(
    'meeting',
    `^[^|]*${compact}[^|]*${meeting}[^|]* \\|(?: (?<about>[^|]+?) \\|)?(?: [^|]+ \\|)* microsoft teams\\b`,
  ),
  form('call', `^[^|]*${call}[^|]*${compact}[^|]* ${TEAMS}|^[^|]*${compact}[^|]*${call}[^|]* ${TEAMS}`),
  form('meeting', '^(?:cisco )?webex (?:meeting|webinar)$'),
  form('call', '^(?:cisco )?webex call$'),
  form('meeting', '^(?:meeting|webinar) \\| (?:cisco )?webex$'),
  form('call', '^call \\| (?:cisco )?webex$'),
  form('meeting', '^goto ?(?:meeting|webinar)(?: - (?:viewer|control panel|attendee|panelist|organizer).*)?$'),
  form('meeting', '^ringcentral (?:meeting|video)(?: [-:|] (?<about>.+))?$'),
  form('call', '^ringcentral call(?: [-:|] (?<who>.+))?$'),
  form('call', '^huddle with (?<who>.+?) - [^-|]+ [-|] slack$'),
  form('call', '^huddle(?: with| in|:) .+[-|] slack$'),
  form('call', '^skype call$'),
  form('meeting', '^skype meeting$'),
  form('call', '^facetime (?:call )?with (?<who>\\S.*)$'),
];

/** Pages of a browser, which end with its name or are in a browser's window. */
const LIVE_PAGES: readonly Form[] = [
  form('meeting', '^(?:google meet - )?meet - (?<about>\\S.*?)(?: - (?:google )?meet)?$'),
  form('meeting', '^(?:google meet - )?[a-z]{3}-[a-z]{4}-[a-z]{3}(?: - (?:google )?meet)?$'),
  form('meeting', '^(?<about>[^|]+) \\| jitsi meet$'),
  form(
    'meeting',
    '^(?!log ?in|sign |pricing|blog|help|support|features|dashboard|settings)(?<about>[^|]+) \\| whereby$',
  ),
  form('meeting', '^bigbluebutton - (?<about>\\S.*)$'),
];
/** Within Zoom's own program. */
const IN_ZOOM = form(
  'meeting',
  `^(?:zoom )?${zoom}(?:$| 40| id\\b)|^zoom share |^(?:screen sharing )?meeting controls$`,
);
/** Programs that run only during a meeting. */
const MEETING_APPS = /^(?:cpthost|atmgr)(?:\.exe)?$/;

/**
 * The call or meeting that a window shows, in any of the forms that say it is under way; null for none.
 * @param reading without what is around the window's own title
 * @param app folded
 */
export function liveTalk(reading: Reading, app: string, inBrowser: boolean): Talk | null {
  if (app.startsWith('zoom')) {
    const own = talkBy(reading, [IN_ZOOM], true);
    if (own) return own;
  }
  const talk = talkBy(reading, inBrowser ? [...LIVE, ...LIVE_PAGES] : LIVE, true);
  if (talk || !MEETING_APPS.test(app)) return talk;
  return {
    kind: 'meeting',
    live: true,
    person: null,
    subject: partOf(reading, [{ start: reading.from, end: reading.to }]),
  };
}
