/** What people call a program that systems name otherwise; by the name of the system in small letters. */
const NAMES: Readonly<Record<string, string>> = {
  'ms-teams': 'Teams',
  msteams: 'Teams',
  'teams-for-linux': 'Teams',
  'microsoft teams': 'Teams',
  'microsoft teams classic': 'Teams',
  zoom: 'Zoom',
  'zoom.us': 'Zoom',
  cpthost: 'Zoom',
  atmgr: 'Webex',
  ciscocollabhost: 'Webex',
  webexmta: 'Webex',
  slack: 'Slack',
  outlook: 'Outlook',
  olk: 'Outlook',
  lync: 'Skype for Business',
  g2mcomm: 'GoTo',
  chrome: 'Chrome',
  'google-chrome': 'Chrome',
  'google chrome': 'Chrome',
  chromium: 'Chromium',
  msedge: 'Edge',
  'microsoft-edge': 'Edge',
  'microsoft edge': 'Edge',
  firefox: 'Firefox',
  'firefox-esr': 'Firefox',
  brave: 'Brave',
  'org.telegram.desktop': 'Telegram',
  'brave browser': 'Brave',
};

/** The name that a package gives itself: `com.slack.Slack`. */
const PACKAGE = /^[a-z][\w-]*(?:\.[\w-]+)+\.(?=[\w-]+$)/i;

/** A program by the name that people use; as the system has it, without its maker, where no other is known. */
export function programName(app: string): string {
  const own = app.replace(PACKAGE, '');
  const name = [app, own].map((text) => text.toLowerCase()).find((text) => Object.hasOwn(NAMES, text));
  return (name !== undefined && NAMES[name]) || own;
}
