import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openFirmFile,
  readFirmSettings,
  readSetup,
  readShared,
  sealFile,
  writtenSettings,
} from '../../../extension/firm/index.ts';
import { near, nearText, polluted } from '../../near.ts';
import { runs } from '../../runs.ts';

const SETTINGS = {
  region: 'eu',
  clientId: 'the-client',
  SHOW_CLOSED_CASES: true,
  ACTIVITY_TYPES_NON_BILLABLE: 'Administration, Training',
  exclusions: [{ app: 'Spotify' }, { app: 'firefox', title: 'Bank' }],
  keepMonths: 18,
  rules: [
    { matter: '00041-Acme', words: 'zenith merger' },
    { id: 'patents', matterId: 1740250013, pattern: 'US ####', app: 'word' },
  ],
  billing: [
    { client: 'Acme Corporation', oneTask: true, bannedWords: ['various'] },
    { leastMinutes: 6, mostHoursOfDay: 8.5, categoryRequired: true },
  ],
  locked: ['ACTIVITY_TYPES_NON_BILLABLE', 'exclusions'],
};
const APPLICATION = { made: 1_764_000_000_000, region: 'us', clientId: 'the-client', clientSecret: 'the-secret' };
const SETUP = { ...APPLICATION, firm: 'Park & Reed LLP', redirects: ['https://app.clio.com/a'], settings: SETTINGS };
const SHARED = {
  ...{ ...APPLICATION, refreshToken: 'the-token', account: { id: 9, name: 'Park & Reed LLP' } },
  as: { id: 1, name: 'Time Desk', email: 'time@firm.example' },
  colleague: { name: 'Ben Reed', email: 'ben@firm.example', userId: null },
};

describe('a policy or a file of a firm', () => {
  it('settles what is right in it and names the rest, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: near(SETTINGS) }, fc.jsonValue({ maxDepth: 2 })), (raw) => {
        const { settings, problems } = readFirmSettings(raw);
        // What counts is right: written and read once more it is the same, and nothing in it is wrong.
        const again = readFirmSettings(writtenSettings(settings));
        expect(again).toMatchObject({ settings, problems: [] });
        expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length);
      }),
      { numRuns: runs(500) },
    );
    expect(polluted()).toEqual([]);
  });

  it('opens as a file of ours or not at all, whatever is within its seal', () => {
    fc.assert(
      fc.property(near(SETUP, SHARED), (raw) => {
        const [setup, shared] = [readSetup(raw), readShared(raw)];
        for (const opened of [setup, shared])
          if (opened !== null) expect(JSON.stringify(opened)).toMatch(/"clientId":"[^"]+"/);
        if (shared !== null) expect(shared).toMatchObject({ refreshToken: expect.stringMatching(/./) });
      }),
      { numRuns: runs(500) },
    );
    expect(polluted()).toEqual([]);
  });

  it('is refused by the list where a sign of it is another', async () => {
    const passphrase = 'kf3p-9wzx-aaqe-bb7n-m2cd';
    const sealed = await sealFile('setup', SETUP, passphrase);
    await fc.assert(
      fc.asyncProperty(nearText(sealed), async (text) => {
        const opened = await openFirmFile(text, passphrase);
        if (!opened.ok) expect(opened).toMatchObject({ why: expect.stringMatching(/^[a-z-]+$/) });
      }),
      { numRuns: runs(10), endOnFailure: true },
    );
  });
});
