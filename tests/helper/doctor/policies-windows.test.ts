import { beforeEach, describe, expect, it } from 'vitest';
import { windowsPolicyFindings } from '../../../helper/doctor/policies-windows.ts';
import { everything, type Machine, targetsOf } from '../../../helper/install/index.ts';
import { createRegistry } from '../../../helper/install/registry.ts';
import { LINUX } from '../install/machines.ts';
import { playRegistry } from '../install/registry-memory.ts';
import { spelled } from './spelled.ts';

const HOST = 'com.matterline.helper';
const CHROME = 'Software\\Policies\\Google\\Chrome';
const EDGE = 'Software\\Policies\\Microsoft\\Edge';
const REG_DWORD = 4;

describe('a policy of the administrator on Windows', () => {
  let played: ReturnType<typeof playRegistry>;
  let machine: Machine;
  beforeEach(() => {
    played = playRegistry();
    machine = { ...LINUX, system: 'windows', env: {}, uid: null, registry: createRegistry(played.calls) };
  });
  const list = (key: string, ...items: string[]) => {
    for (const [index, item] of items.entries()) machine.registry?.set(key, String(index + 1), item);
  };
  const turn = (key: string, on: 0 | 1) =>
    played.calls.set(key, 'NativeMessagingUserLevelHosts', REG_DWORD, Buffer.from([on, 0, 0, 0]));
  const found = () => spelled(windowsPolicyFindings(machine));

  it('is none where nobody set one', () => {
    expect(found()).toEqual([]);
  });

  it.each([
    ['Google Chrome', `HKLM\\${CHROME}`, ['*']],
    ['Google Chrome', `HKCU\\${CHROME}`, ['other', HOST]],
    ['Microsoft Edge', `HKLM\\${EDGE}`, ['*']],
  ])('that forbids helpers in %s is named, with its key %s and what to ask for', (name, key, blocked) => {
    list(`${key}\\NativeMessagingBlocklist`, ...blocked);
    const [finding] = found();
    expect(finding).toMatchObject({ what: `policy of ${name}`, state: 'wrong' });
    expect(finding?.trouble).toContain(key);
    expect(finding?.advice).toContain('NativeMessagingAllowlist');
  });

  it('that forbids other helpers, or allows this one, is no trouble', () => {
    list(`HKLM\\${EDGE}\\NativeMessagingBlocklist`, 'com.example.other');
    list(`HKLM\\${CHROME}\\NativeMessagingBlocklist`, '*');
    list(`HKLM\\${CHROME}\\NativeMessagingAllowlist`, HOST);
    expect(found()).toEqual([]);
  });

  it('that wants helpers installed for all users is trouble until this one is', () => {
    turn(`HKLM\\${CHROME}`, 0);
    const [finding] = found();
    expect(finding).toMatchObject({ what: 'policy of Google Chrome', state: 'wrong' });
    const [target] = targetsOf({ ...everything(true), browsers: ['chrome'] }, machine);
    machine.registry?.set(target?.key ?? '', null, target?.path ?? '');
    expect(found()).toEqual([]);
  });

  it('for the computer counts before that for the user', () => {
    turn(`HKCU\\${CHROME}`, 0);
    expect(found()).toHaveLength(1);
    turn(`HKLM\\${CHROME}`, 1);
    expect(found()).toEqual([]);
  });

  it('of another type is none', () => {
    machine.registry?.set(`HKLM\\${CHROME}`, 'NativeMessagingUserLevelHosts', '0');
    expect(found()).toEqual([]);
  });
});
