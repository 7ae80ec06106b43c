import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Door, openDoor } from '../../../helper/sessions/door.ts';

const FILES = process.platform !== 'win32';

describe.skipIf(!FILES)('a door', () => {
  let folder: string;
  let socket: string;
  let complaints: string[];
  let door: Door | null;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'matterline-door-')), 'run');
    mkdirSync(folder);
    socket = join(folder, 's');
    complaints = [];
    door = null;
  });
  afterEach(() => {
    door?.close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });
  const open = () =>
    openDoor(
      socket,
      (caller) => void caller.destroy(),
      (sentence) => void complaints.push(sentence),
    );

  it('whose folder is a file by now leads nowhere, and is open again once that is gone', async () => {
    door = await open();
    expect(door?.leadsHere()).toBe(true);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    expect(door?.leadsHere()).toBe(false);
    expect([await door?.move(socket), complaints.length]).toEqual([false, 1]);
    rmSync(folder);
    mkdirSync(folder);
    expect([await door?.move(socket), door?.leadsHere()]).toEqual([true, true]);
  });

  it('whose socket is removed while it opens is not open', async () => {
    const opening = open();
    expect(existsSync(socket)).toBe(true);
    rmSync(socket);
    door = await opening;
    expect([door, complaints.length]).toEqual([null, 1]);
  });
});
