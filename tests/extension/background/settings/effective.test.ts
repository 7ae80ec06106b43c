import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configurationNow } from '../../../../extension/background/capture/recording.ts';
import { createMaintenance } from '../../../../extension/background/data/maintenance.ts';
import { firmChoices } from '../../../../extension/background/firm/handlers.ts';
import { effective, keepFirmState } from '../../../../extension/background/settings/effective.ts';
import { firmRules } from '../../../../extension/background/settings/firm-rules.ts';
import { createFirmPolicy } from '../../../../extension/background/settings/policy.ts';
import { readProperties } from '../../../../extension/background/settings/properties.ts';
import { changeSettings } from '../../../../extension/background/settings/settings.ts';
import {
  createTimeline,
  type RetentionMonths,
  type StoredMatter,
  type Timeline,
} from '../../../../extension/timeline/index.ts';
import { MAX_FRAME_BYTES } from '../../../../shared/index.ts';
import { changeRetention } from '../../change-retention.ts';
import { putValue } from '../../put-value.ts';
import { sampleMatter } from '../../sample-records.ts';

let timeline: Timeline;
let stores = 0;
beforeEach(() => {
  stores += 1;
  timeline = createTimeline(`firm-settings-${stores}`);
});

/** The browser's managed storage, as an administrator moves it. */
function policyOf(first: Record<string, unknown> | null) {
  const place = { holds: first, moves: 0 };
  const policy = createFirmPolicy({
    timeline,
    managed: async () => {
      if (place.holds === null) throw new Error('Managed storage manifest not found');
      return place.holds;
    },
    moved: async () => {
      place.moves += 1;
    },
  });
  return { place, policy };
}

describe('the policy', () => {
  it('counts from its first reading, follows each change, and is gone when it is taken away', async () => {
    const { place, policy } = policyOf({ SHOW_CLOSED_CASES: true, locked: ['SHOW_CLOSED_CASES'] });
    await policy.follow();
    expect((await effective(timeline)).properties.showClosedCases).toEqual({ value: true, by: 'firm', locked: true });
    place.holds = { SHOW_CLOSED_CASES: true };
    await policy.follow();
    expect((await effective(timeline)).properties.showClosedCases).toEqual({ value: true, by: 'firm', locked: false });
    place.holds = null;
    await policy.follow();
    expect((await effective(timeline)).properties.showClosedCases).toEqual({
      value: false,
      by: 'nobody',
      locked: false,
    });
    expect(place.moves).toBe(3);
  });

  it('that says the same as before, in whatever order, moves nothing', async () => {
    const { place, policy } = policyOf({ region: 'eu', exclusions: [{ app: 'a', title: 'b' }] });
    await policy.follow();
    place.holds = { exclusions: [{ title: 'b', app: 'a' }], region: 'eu' };
    await policy.follow();
    expect(place.moves).toBe(1);
  });

  it('that is absent moves nothing', async () => {
    const { place, policy } = policyOf(null);
    await policy.follow();
    place.holds = {};
    await policy.follow();
    expect(place.moves).toBe(0);
  });

  it('with parts of the wrong type counts without them, and names them', async () => {
    const { policy } = policyOf({ region: 7, keepMonths: 24, exclusions: [{ app: 'spotify' }, 'all'] });
    await policy.follow();
    const { retention, exclusions, problems } = await effective(timeline);
    expect(retention).toEqual({ value: 24, by: 'firm', locked: false });
    expect(exclusions).toEqual([{ app: 'spotify', by: 'firm' }]);
    expect(problems).toEqual([
      { source: 'policy', problem: { name: 'exclusions', item: 2 } },
      { source: 'policy', problem: { name: 'region' } },
    ]);
  });
});

describe('the properties under a firm', () => {
  it('are the firm’s until one is changed, and only that one is the attorney’s then', async () => {
    const setup = { SHOW_CLOSED_CASES: true, ACTIVITY_TYPES_NON_BILLABLE: 'Training' };
    await keepFirmState(timeline, { setup });
    await changeSettings(timeline, { showClosedCases: false });
    expect(await readProperties(timeline)).toMatchObject({
      showClosedCases: false,
      activityTypesNonBillable: 'Training',
    });
    await keepFirmState(timeline, { setup: { ...setup, ACTIVITY_TYPES_NON_BILLABLE: 'Travel' } });
    expect((await readProperties(timeline)).activityTypesNonBillable).toBe('Travel');
  });

  it('that are locked stay the firm’s, and the attorney’s count again when the lock goes', async () => {
    const policy = { SHOW_CLOSED_CASES: true, locked: ['SHOW_CLOSED_CASES'] };
    await keepFirmState(timeline, { policy });
    await changeSettings(timeline, { showClosedCases: false });
    expect((await readProperties(timeline)).showClosedCases).toBe(true);
    await keepFirmState(timeline, { policy: { ...policy, locked: [] } });
    expect((await readProperties(timeline)).showClosedCases).toBe(false);
  });
});

describe('what the helper is told under a firm', () => {
  it('leaves out the firm’s windows beside the attorney’s, and pauses all the same', async () => {
    await putValue(timeline, 'recording', {
      idleAfterMinutes: 10,
      exclusions: [{ app: 'signal' }],
      paused: true,
      resumeAt: null,
      keepCapturing: false,
    });
    await keepFirmState(timeline, {
      policy: { exclusions: [{ title: 'payroll' }], paused: false, keepCapturing: true, locked: ['exclusions'] },
    });
    expect(await configurationNow(timeline, 0)).toMatchObject({
      exclusions: [{ app: 'signal' }, { title: 'payroll' }],
      paused: true,
      keepCapturing: false,
    });
  });
});

describe('what the helper is told at the most', () => {
  it('still fits in one frame of the wire', async () => {
    const longest = (name: string) =>
      Array.from({ length: 150 }, (_, at) => ({ app: name.repeat(190) + at, title: '会'.repeat(190) + at }));
    await putValue(timeline, 'recording', {
      idleAfterMinutes: 10,
      exclusions: longest('你'),
      paused: false,
      resumeAt: null,
      keepCapturing: true,
    });
    await keepFirmState(timeline, { policy: { exclusions: longest('法') }, setup: { exclusions: longest('律') } });
    const { exclusions } = await configurationNow(timeline, 0);
    expect(exclusions.length).toBe(200);
    expect(Buffer.byteLength(JSON.stringify({ type: 'configure', exclusions }))).toBeLessThan(MAX_FRAME_BYTES);
  });
});

describe('what a new connection may be to, under a firm', () => {
  const choices = async (policy: object) => {
    await keepFirmState(timeline, { policy });
    const { regions, firmClient } = await firmChoices({ timeline, managed: async () => ({}) });
    return { regions: regions.map(({ id }) => id), firmClient };
  };
  beforeEach(() => void vi.stubGlobal('__SANDBOX_ORIGIN__', null));
  afterEach(() => void vi.unstubAllGlobals());

  it('is any region, the firm’s first, or that alone where it is locked', async () => {
    expect((await choices({})).regions).toEqual(['us', 'eu', 'ca', 'au']);
    expect((await choices({ region: 'ca' })).regions).toEqual(['ca', 'us', 'eu', 'au']);
    expect((await choices({ region: 'ca', locked: ['region'] })).regions).toEqual(['ca']);
  });

  it('is still any region where the firm locked one that this release does not have', async () => {
    expect((await choices({ region: 'sandbox', locked: ['region'] })).regions).toEqual(['us', 'eu', 'ca', 'au']);
  });

  it('begins with the firm’s client id', async () => {
    expect((await choices({})).firmClient).toBeUndefined();
    expect((await choices({ clientId: 'abc' })).firmClient).toEqual({ id: 'abc', locked: false });
  });
});

describe('how long titles are kept under a firm', () => {
  const asked = async () => {
    const months: unknown[] = [];
    const watched = {
      ...timeline,
      maintain: async (_now: number, _zone: number, limit?: RetentionMonths) => {
        const stored = await timeline.readSome(['firm', 'properties', 'recording', 'keeping']);
        months.push(typeof limit === 'function' ? limit(stored) : limit);
        return false;
      },
    };
    await createMaintenance(watched, {
      now: () => 0,
      rest: async () => undefined,
      changed: () => undefined,
    }).runIfDue();
    return months;
  };
  it('is the firm’s limit until the attorney has one', async () => {
    expect(await asked()).toEqual([null]);
    await keepFirmState(timeline, { setup: { keepMonths: 24 } });
    expect(await asked()).toEqual([24]);
    await changeRetention(timeline, { months: 6 });
    expect(await asked()).toEqual([6]);
    await keepFirmState(timeline, { policy: { keepMonths: 36, locked: ['keepMonths'] } });
    expect(await asked()).toEqual([36]);
  });
});

describe('the firm’s rules on this computer', () => {
  const matter = (id: number, number: string, client: string, aliases: string[] = []): StoredMatter => ({
    ...sampleMatter(id, number, { client: { id: id * 10, name: client } }),
    aliases,
  });
  const rulesOf = async (setup: object, matters: StoredMatter[]) => {
    await keepFirmState(timeline, { setup });
    return firmRules({ readSome: timeline.readSome, allMatters: async () => matters });
  };
  const matters = [
    matter(1, '00041-Acme', 'Acme Corp'),
    matter(2, '00042-Zenith', 'Zenith LLC', ['Z-7', '00041-Acme']),
  ];

  it('give the matters that have the numbers now or had them before, and say which mean nobody', async () => {
    const found = await rulesOf(
      {
        rules: [
          { matter: '00041-acme', words: 'merger' },
          { id: 'old', matter: 'Z-7', pattern: 'zen*', app: 'word' },
          { matter: '99999-Nobody', words: 'ghost' },
          { matterId: 5, words: 'by id' },
        ],
      },
      matters,
    );
    expect(found.rules).toEqual([
      { id: 'firm:1', matter: 1, source: 'firm', words: 'merger' },
      { id: 'firm:old', matter: 2, source: 'firm', pattern: 'zen*', app: 'word' },
      { id: 'firm:4', matter: 5, source: 'firm', words: 'by id' },
    ]);
    expect(found.lost).toEqual([{ list: 'rules', source: 'setup', item: 3, name: '99999-Nobody' }]);
  });

  it('that have no effect are named by where the firm wrote them, with what is wrong', async () => {
    await keepFirmState(timeline, { policy: { rules: [{ matter: '00041-Acme', words: 'merger' }] } });
    const { faulty, lost } = await rulesOf(
      {
        rules: [
          { words: 'no matter' },
          { matter: '00042-Zenith', words: 'zenith' },
          { matter: '00042-Zenith', pattern: '*' },
          { matter: 'nobody', words: 'ghost' },
          { matter: '00042-Zenith', pattern: 'lease||rent' },
        ],
      },
      matters,
    );
    await keepFirmState(timeline, { policy: null });
    expect(faulty.map(({ source, item, problem }) => [source, item, problem.fault])).toEqual([
      ['setup', 3, 'matches-everything'],
      ['setup', 5, 'empty-alternative'],
    ]);
    expect(lost).toMatchObject([{ source: 'setup', item: 4, name: 'nobody' }]);
  });

  it('never guess between two matters of one number', async () => {
    const found = await rulesOf({ rules: [{ matter: 'same', words: 'x' }] }, [
      matter(1, 'Same', 'A'),
      matter(2, 'SAME', 'B'),
    ]);
    expect(found).toMatchObject({ rules: [], lost: [{ item: 1, name: 'same' }] });
  });

  it('for billing are about the whole firm, one client or one matter', async () => {
    const found = await rulesOf(
      {
        billing: [
          { leastMinutes: 6, longDayHours: 12 },
          { client: 'zenith llc', oneTask: true, bannedWords: ['various'] },
          { matter: '00041-Acme', mostHoursOfDay: 7.5, categoryRequired: true },
          { client: 'Nobody Inc', oneTask: true },
        ],
      },
      matters,
    );
    expect(found.billing).toEqual([
      { scope: { kind: 'firm' }, leastMinutes: 6, longDayHours: 12 },
      { scope: { kind: 'client', id: 20 }, oneTask: true, bannedWords: ['various'] },
      { scope: { kind: 'matter', id: 1 }, mostHoursOfDay: 7.5, categoryRequired: true },
    ]);
    expect(found.lost).toEqual([{ list: 'billing', source: 'setup', item: 4, name: 'Nobody Inc' }]);
  });
});
