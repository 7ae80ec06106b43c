import { expect, it } from 'vitest';
import { programName } from '../../../../extension/popup/model/program-name.ts';

it.each([
  ['ms-teams', 'Teams'],
  ['MSTeams', 'Teams'],
  ['zoom.us', 'Zoom'],
  ['us.zoom.Zoom', 'Zoom'],
  ['com.slack.Slack', 'Slack'],
  ['org.telegram.desktop', 'Telegram'],
  ['com.discordapp.Discord', 'Discord'],
  ['RingCentral', 'RingCentral'],
  ['8x8 Work', '8x8 Work'],
  ['constructor', 'constructor'],
  ['', ''],
])('a program is called as people call it: %s', (app, name) => {
  expect(programName(app)).toBe(name);
});
