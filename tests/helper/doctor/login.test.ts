import { beforeEach, describe, expect, it } from 'vitest';
import { loginFinding } from '../../../helper/doctor/login.ts';
import { autostartOf, putAutostart, removeAutostart } from '../../../helper/install/autostart.ts';
import type { Machine } from '../../../helper/install/index.ts';
import { createRegistry } from '../../../helper/install/registry.ts';
import { LINUX } from '../install/machines.ts';
import { playRegistry } from '../install/registry-memory.ts';
import { spelled } from './spelled.ts';

const APPROVED = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run';
const REG_BINARY = 3;

describe('the start at sign-in of Windows', () => {
  let played: ReturnType<typeof playRegistry>;
  let machine: Machine;
  const autostart = () => autostartOf(machine, false);
  beforeEach(() => {
    played = playRegistry();
    const env = { LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local' };
    machine = { ...LINUX, system: 'windows', env, uid: null, registry: createRegistry(played.calls) };
    putAutostart(autostart(), autostart().text('C:\\node.exe') ?? '', machine);
  });
  // As Task Manager writes it: a state, and since when it is off.
  const switchTo = (state: number) =>
    played.calls.set(APPROVED, 'Matterline', REG_BINARY, Buffer.from([state, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]));

  it.each([
    ['nobody ever switched it', null, 'ok'],
    ['it was switched on', 2, 'ok'],
    ['it was switched on by an administrator', 6, 'ok'],
    ['it was switched off in Task Manager', 3, 'note'],
    ['it was switched off in the settings', 7, 'note'],
  ])('is what doctor says where %s', (_name, state, found) => {
    if (state !== null) switchTo(state);
    const finding = loginFinding(false, machine);
    expect(finding.state).toBe(found);
    expect(JSON.stringify(spelled([finding])).includes('Task Manager')).toBe(found === 'note');
  });

  it('leaves nothing switched off behind once it is removed', () => {
    switchTo(3);
    expect(removeAutostart(autostart(), machine)).toBe(true);
    putAutostart(autostart(), autostart().text('C:\\node.exe') ?? '', machine);
    expect(loginFinding(false, machine).state).toBe('ok');
  });
});
