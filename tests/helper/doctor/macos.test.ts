import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchdFindings, macSightFindings } from '../../../helper/doctor/macos.ts';
import { autostartOf, type Machine, placeOf } from '../../../helper/install/index.ts';
import { createObserver } from '../../../helper/observe/index.ts';
import type { Blind, Diagnosis } from '../../../shared/index.ts';
import { MACOS } from '../install/machines.ts';
import { spelled } from './spelled.ts';

const DIAGNOSIS: Diagnosis = {
  helper: '1.2.0',
  platform: 'macos',
  node: 'v20.20.2',
  observer: 'macOS, by Accessibility',
  journal: { id: '11111111-2222-4333-8444-555555555555', first: 1, last: 9 },
  pid: 7,
  bytes: 3_000,
  limit: 67_108_864,
  trouble: null,
  holder: null,
};

describe('what doctor says on macOS', () => {
  let home: string;
  let machine: Machine;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'matterline-mac-'));
    machine = { ...MACOS, root: home, env: { HOME: home } };
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const put = (path: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  };
  const putStart = () => put(placeOf(autostartOf(machine, false)));
  const putApp = () =>
    put(join(home, 'Library/Application Support/Matterline/program/Matterline.app/Contents/MacOS/Matterline'));
  const look = (blind: Blind | null) => {
    // As run in a terminal, whose own permission says nothing of the recorder's.
    const observer = createObserver({ system: 'darwin', env: { XPC_SERVICE_NAME: '0' } });
    return spelled(macSightFindings({ diagnosis: { ...DIAGNOSIS, blind }, trouble: null }, machine, observer));
  };

  it('of the window in front is what the recorder says, and not what a terminal may see', () => {
    expect(look(null)).toMatchObject([{ state: 'ok' }]);
    expect(look('remote')).toMatchObject([{ state: 'wrong', advice: expect.stringContaining('that computer') }]);
    expect(look('display')).toMatchObject([{ state: 'wrong', advice: expect.stringContaining('desktop session') }]);
  });

  it.each([
    ['the bundle by its name', true, true, '"Matterline"'],
    ['the bundle by its name, also where it does not start at login', false, true, '"Matterline"'],
    ['node, where there is no bundle', true, false, '"node"'],
  ])('of a missing permission is where to give it, to %s', (_name, starts, hasApp, listedAs) => {
    if (starts) putStart();
    if (hasApp) putApp();
    const [finding] = look('permission');
    expect(finding?.state).toBe('wrong');
    expect(finding?.advice).toMatch(/System Settings.*Privacy & Security.*Accessibility/);
    expect(finding?.advice).toContain(listedAs);
  });

  it('of a recorder that a browser started is to have macOS start it', () => {
    expect(look('permission')).toMatchObject([{ state: 'wrong', advice: expect.stringContaining('"install"') }]);
  });

  it('is that nobody can tell where no recorder says it', () => {
    const observer = createObserver({ system: 'darwin', env: {} });
    for (const diagnosis of [null, DIAGNOSIS])
      expect(macSightFindings({ diagnosis, trouble: null }, machine, observer)).toMatchObject([{ state: 'note' }]);
  });

  it('of the start at login is that macOS has not taken it up, only where that is so', async () => {
    const asked: string[][] = [];
    const answers = (known: boolean): Machine => ({
      ...machine,
      uid: 501,
      launchctl(args) {
        asked.push([...args]);
        return Promise.resolve(known);
      },
    });
    expect(await launchdFindings(answers(false))).toEqual([]);
    putStart();
    expect(await launchdFindings(answers(true))).toEqual([]);
    expect(await launchdFindings(machine)).toEqual([]);
    expect(spelled(await launchdFindings(answers(false)))).toMatchObject([
      { state: 'note', advice: expect.stringContaining('Login Items') },
    ]);
    expect(asked.at(-1)).toEqual(['print', 'gui/501/com.matterline.helper']);
  });
});
