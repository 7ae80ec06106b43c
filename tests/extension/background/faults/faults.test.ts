import { describe, expect, it } from 'vitest';
import { createFaults } from '../../../../extension/background/faults/faults.ts';
import type { WorkerFault } from '../../../../extension/messages/faults.ts';
import { StoreError } from '../../../../extension/timeline/index.ts';

const DAY = 24 * 3_600_000;
const written = () => new Promise(setImmediate);

function stage(kept: WorkerFault[] = []) {
  const clock = { at: 100 * DAY };
  const disk = { faults: kept };
  let changes = 0;
  const faults = createFaults({
    memory: {
      get: async () => disk.faults,
      set: async (all) => {
        disk.faults = structuredClone(all);
      },
    },
    now: () => clock.at,
    changed: () => {
      changes += 1;
    },
  });
  return { faults, clock, disk, changes: () => changes };
}

describe('what fails while nobody waits for it', () => {
  it('is kept by where it failed and the error’s name, without a word that could be a title', async () => {
    const { faults, disk, changes, clock } = stage();
    faults.take('posting', new RangeError('Smith v. Acme'));
    faults.take('maintenance', new StoreError('full'));
    faults.take('notes', 'Smith v. Acme');
    faults.take('tabs', Object.assign(new Error('no'), { name: 'Smith v. Acme' }));
    const at = clock.at;
    expect(faults.all()).toEqual([
      { where: 'posting', code: 'RangeError', at },
      { where: 'maintenance', code: 'StoreError full', at },
      { where: 'notes', code: 'Error', at },
      { where: 'tabs', code: 'Error', at },
    ]);
    await written();
    expect(disk.faults).toEqual(faults.all());
    expect(JSON.stringify(disk)).not.toContain('Smith');
    expect(changes()).toBe(4);
  });

  it('stands once for what fails the same way again, at its last time, and pushes nothing else out', () => {
    const { faults, clock } = stage();
    faults.take('sync', new TypeError());
    for (let times = 0; times < 50; times += 1) {
      clock.at += 1000;
      faults.take('badge', new Error());
    }
    expect(faults.all().map(({ where }) => where)).toEqual(['badge', 'sync']);
    expect(faults.all()[0]?.at).toBe(clock.at);
  });

  it('is kept ten of a kind at most, and for a week', () => {
    const { faults, clock } = stage();
    for (let kind = 0; kind < 15; kind += 1) {
      clock.at += 1000;
      faults.take('pages', Object.assign(new Error(), { name: `E${'x'.repeat(kind)}` }));
    }
    expect(faults.all()).toHaveLength(10);
    expect(faults.all()[0]?.code).toBe(`E${'x'.repeat(14)}`);
    clock.at += 7 * DAY;
    expect(faults.all()).toEqual([]);
  });

  it('outlives the worker, and the browser', async () => {
    const before = stage();
    before.faults.take('policy', new TypeError());
    await written();
    const after = stage(before.disk.faults);
    after.faults.take('sync', new Error());
    await after.faults.load();
    await written();
    for (const all of [after.faults.all(), after.disk.faults])
      expect(all.map(({ where }) => where).sort()).toEqual(['policy', 'sync']);
  });

  it('stays in memory where the disk takes nothing, and hinders nothing where it gives nothing', async () => {
    const faults = createFaults({
      memory: { get: () => Promise.reject(new Error()), set: () => Promise.reject(new Error()) },
      now: () => 0,
      changed: () => undefined,
    });
    await faults.load();
    faults.take('sync', new Error());
    expect(faults.all()).toHaveLength(1);
  });
});
