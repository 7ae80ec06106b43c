import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { complaintFindings } from '../../../helper/doctor/complaint.ts';
import { dataFindings } from '../../../helper/doctor/data.ts';
import { logindFinding } from '../../../helper/doctor/logind.ts';
import { type PlayedMachine, playMachine } from '../machine.ts';
import { spelled } from './spelled.ts';

describe('what doctor finds of the data', () => {
  let played: PlayedMachine;
  let folder: string;
  beforeEach(async () => {
    played = await playMachine('linux');
    folder = join(played.home, '.local/share/matterline');
  });
  afterEach(() => played.remove());

  const states = () => dataFindings(played.machine).map(({ state }) => state);

  it("is nothing wrong before there is any, and with a folder of the user's own", () => {
    expect(states()).toEqual(['ok', 'ok']);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    expect(states()).toEqual(['ok', 'ok']);
  });

  it('is a folder into which others can look', () => {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o750);
    expect(spelled(dataFindings(played.machine))[0]).toMatchObject({
      state: 'wrong',
      advice: expect.stringContaining('chmod 700'),
    });
  });

  it('is a folder that cannot be written', () => {
    // Nobody writes there, whoever runs this.
    const machine = { ...played.machine, env: { MATTERLINE_DATA: '/proc/matterline' } };
    expect(spelled(dataFindings(machine))).toMatchObject([
      { state: 'wrong', trouble: expect.stringContaining('/proc') },
    ]);
  });

  it('is the last complaint of the recorder alone', () => {
    expect(complaintFindings(played.machine)).toEqual([]);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'recorder.log'), '2026-01-01T10:00:00Z first\n2026-01-01T11:00:00Z The disk is full.\n');
    expect(spelled(complaintFindings(played.machine))).toMatchObject([
      { state: 'note', trouble: '2026-01-01T11:00:00Z The disk is full.' },
    ]);
  });
});

describe('what doctor finds of the login manager', () => {
  it('is whether it runs and can be reached', async () => {
    const played = await playMachine('linux');
    try {
      const { root } = played.machine;
      const bus = join(root, 'bus');
      const machine = { ...played.machine, env: { DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${bus}` } };
      writeFileSync(bus, '');
      expect(spelled([logindFinding(machine)])[0]).toMatchObject({
        state: 'note',
        trouble: expect.stringContaining('login manager'),
      });
      mkdirSync(join(root, 'run/systemd/seats'), { recursive: true });
      expect(logindFinding(machine).state).toBe('ok');
      rmSync(bus);
      expect(spelled([logindFinding(machine)])[0]).toMatchObject({
        state: 'note',
        trouble: expect.stringContaining('message bus'),
      });
    } finally {
      played.remove();
    }
  });
});
