import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firefoxPolicyFindings } from '../../../helper/doctor/firefox-policy.ts';
import { policyFindings } from '../../../helper/doctor/policies.ts';
import { changeInstallation, everything } from '../../../helper/install/index.ts';
import { FIREFOX_IDS } from '../../../shared/index.ts';
import { type PlayedMachine, playMachine } from '../machine.ts';
import { spelled } from './spelled.ts';

describe('a policy of the administrator', () => {
  let played: PlayedMachine;
  beforeEach(async () => {
    played = await playMachine('linux', 0);
  });
  afterEach(() => played.remove());

  function put(path: string, text: string): void {
    const file = join(played.machine.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const found = () => spelled(policyFindings(played.machine));
  const HOST = 'com.matterline.helper';

  it.each([
    ['Google Chrome', 'etc/opt/chrome/policies/managed/firm.json', ['*']],
    ['Chromium', 'etc/chromium/policies/managed/firm.json', [HOST]],
    ['Microsoft Edge', 'etc/opt/edge/policies/managed/firm.json', ['other', '*']],
  ])('that forbids helpers in %s is named, with its file and what to ask for', (name, path, blocked) => {
    put(path, JSON.stringify({ NativeMessagingBlocklist: blocked }));
    const [finding] = found();
    expect(finding).toMatchObject({ what: `policy of ${name}`, state: 'wrong' });
    expect(finding?.trouble).toContain(join(played.machine.root, path));
    expect(finding?.advice).toContain('NativeMessagingAllowlist');
  });

  it('that forbids other helpers, or allows this one, is no trouble', () => {
    put('etc/chromium/policies/managed/a.json', JSON.stringify({ NativeMessagingBlocklist: ['com.example.other'] }));
    put(
      'etc/opt/chrome/policies/managed/a.json',
      JSON.stringify({ NativeMessagingBlocklist: ['*'], NativeMessagingAllowlist: [HOST] }),
    );
    expect(found()).toEqual([]);
  });

  it('counts as the last file by name says', () => {
    put('etc/chromium/policies/managed/10.json', JSON.stringify({ NativeMessagingBlocklist: ['*'] }));
    put('etc/chromium/policies/managed/20.json', JSON.stringify({ NativeMessagingBlocklist: [] }));
    expect(found()).toEqual([]);
  });

  it('that wants helpers installed for all users is trouble until this one is', async () => {
    put('etc/chromium/policies/managed/a.json', JSON.stringify({ NativeMessagingUserLevelHosts: false }));
    const [finding] = found();
    expect(finding).toMatchObject({ what: 'policy of Chromium', state: 'wrong' });
    expect(finding?.advice).toContain('install --system');
    await changeInstallation({ name: 'install', choice: everything(true), autostart: true }, played.setting);
    expect(found()).toEqual([]);
  });

  it('that cannot be read is told of, and hides no other', () => {
    put('etc/chromium/policies/managed/a.json', '{');
    put('etc/chromium/policies/managed/b.json', JSON.stringify({ NativeMessagingBlocklist: ['*'] }));
    expect(found().map(({ state }) => state)).toEqual(['note', 'wrong']);
  });

  it('that forbids the extension in Firefox is named, unless it allows this one', () => {
    const id = FIREFOX_IDS.release;
    const settings = (own: object) =>
      JSON.stringify({ policies: { ExtensionSettings: { '*': { installation_mode: 'blocked' }, ...own } } });
    put('etc/firefox/policies/policies.json', settings({ [id]: { installation_mode: 'allowed' } }));
    expect(firefoxPolicyFindings(played.machine)).toEqual([]);
    put('etc/firefox/policies/policies.json', settings({}));
    expect(spelled(firefoxPolicyFindings(played.machine))).toMatchObject([
      { state: 'wrong', trouble: expect.stringContaining('policies.json'), advice: expect.stringContaining(id) },
    ]);
  });
});
