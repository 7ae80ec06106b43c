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
  'brave browser': 'Brave',
};

/** A program by the name that people use; as the system has it where no other is known. */
export function programName(app: string): string {
  const name = app.toLowerCase();
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? app) : app;
}
