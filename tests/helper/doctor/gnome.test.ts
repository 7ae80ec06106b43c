import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gnomeFindings } from '../../../helper/doctor/gnome.ts';
import { makeFolder } from '../../../helper/install/files.ts';
import { putExtension } from '../../../helper/install/gnome/extension.ts';
import type { Machine } from '../../../helper/install/index.ts';
import { LINUX } from '../install/machines.ts';
import { spelled } from './spelled.ts';

describe('what doctor says of the extension for GNOME', () => {
  let root: string;
  let on: string[];
  let machine: Machine;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'matterline-gnome-'));
    on = [];
    machine = {
      ...LINUX,
      env: { HOME: root, XDG_CURRENT_DESKTOP: 'GNOME' },
      gnome: {
        version: () => 45,
        read: (list) => (list === 'enabled-extensions' ? on : []),
        write(_, extensions) {
          on = [...extensions];
          return true;
        },
      },
    };
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is the next step, until all is in place', () => {
    expect(spelled(gnomeFindings(machine))).toMatchObject([
      { state: 'wrong', advice: expect.stringContaining('Run "install --again"') },
    ]);
    const say = () => undefined;
    const setting = { machine, bundle: '', node: '', runtime: '', say };
    const idle = { retire: () => Promise.resolve(false), forgetSecrets: () => Promise.resolve(0) };
    putExtension({ ...setting, ...idle }, (path) => void makeFolder(path, 0o700));
    expect(spelled(gnomeFindings(machine))).toMatchObject([{ state: 'ok' }]);
    on = [];
    expect(spelled(gnomeFindings(machine))).toMatchObject([
      { state: 'wrong', advice: expect.stringContaining('Extensions') },
    ]);
  });

  it('is nothing where GNOME is not used', () => {
    expect(gnomeFindings({ ...machine, env: { HOME: root, XDG_CURRENT_DESKTOP: 'KDE' } })).toEqual([]);
    const { gnome: _, ...without } = machine;
    expect(gnomeFindings(without)).toEqual([]);
  });
});
