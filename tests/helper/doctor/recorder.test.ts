import { describe, expect, it } from 'vitest';
import { recorderFindings } from '../../../helper/doctor/recorder.ts';
import { type Diagnosis, JOURNAL_TROUBLES } from '../../../shared/index.ts';
import { type Spelled, spelled } from './spelled.ts';

const DIAGNOSIS: Diagnosis = {
  helper: '1.2.0',
  platform: 'linux-x11',
  node: 'v20.19.0',
  observer: 'X11, idle time by the SYNC extension',
  journal: { id: '11111111-2222-4333-8444-555555555555', first: 1, last: 9 },
  pid: 7,
  bytes: 3_000_000,
  limit: 67_108_864,
  trouble: null,
  holder: 'Chromium 156',
};
const said = (diagnosis: Diagnosis | null, own: string) => spelled(recorderFindings({ diagnosis, trouble: null }, own));
const wrong = (findings: Spelled[]) => findings.filter(({ state }) => state === 'wrong');
const text = (findings: Spelled[]) => JSON.stringify(findings);

describe('what doctor says of the recorder', () => {
  it('is what it sees by, who holds the timeline and how full the journal is', () => {
    const findings = said(DIAGNOSIS, '1.2.0');
    expect(wrong(findings)).toEqual([]);
    for (const word of ['1.2.0', DIAGNOSIS.observer, 'Chromium 156', '2.9 MiB of 64.0 MiB']) {
      expect(text(findings)).toContain(word);
    }
  });

  it('is that it is older than the program, and not that it is newer', () => {
    expect(wrong(said(DIAGNOSIS, '1.10.0'))).toMatchObject([{ what: 'recorder, version 1.2.0' }]);
    expect(wrong(said(DIAGNOSIS, '1.1.9'))).toEqual([]);
  });

  it.each(JOURNAL_TROUBLES)('is what is wrong with the journal (%s), with one thing to do', (trouble) => {
    const [finding] = wrong(said({ ...DIAGNOSIS, trouble }, '1.2.0'));
    expect(finding?.what).toContain('journal');
    expect(finding?.advice).not.toBe('');
  });

  it('is no trouble when none runs or no browser has come yet', () => {
    expect(wrong(said(null, '1.2.0'))).toEqual([]);
    const lonely = said({ ...DIAGNOSIS, holder: null }, '1.2.0');
    expect(lonely).toContainEqual(expect.objectContaining({ what: 'timeline', state: 'note' }));
  });

  it('is what failed in an extension, when, and where it says what to do', () => {
    const faults = [{ where: 'posting', code: 'StoreError full', at: Date.UTC(2026, 10, 23, 9, 30) }];
    const finding = said({ ...DIAGNOSIS, faults }, '1.2.0').find(({ what }) => what === 'extension, posting');
    expect(finding).toMatchObject({
      state: 'note',
      trouble: 'It failed with StoreError full, last at 2026-11-23 09:30 UTC.',
    });
    expect(finding?.advice).toContain('Recording');
  });

  it('is why one that runs says nothing, with the next step, and never that none runs', () => {
    const trouble = { code: 'recorder-unreached', pid: 7, socket: '/run/x' } as const;
    const findings = spelled(recorderFindings({ diagnosis: null, trouble }, '1.2.0'));
    expect(wrong(findings)).toMatchObject([{ what: 'recorder', found: trouble }]);
    expect(wrong(findings)[0]?.advice).toContain('Look again');
    expect(text(findings)).not.toContain('None is running');
  });

  it('is always that nobody watches over it while no browser is open', () => {
    for (const diagnosis of [DIAGNOSIS, null]) {
      expect(text(said(diagnosis, '1.2.0'))).toContain(
        'While no browser is open, nobody starts a recorder that was killed; the next browser or login does.',
      );
    }
  });
});
