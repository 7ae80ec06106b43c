import { describe, expect, it } from 'vitest';
import { type ConsentRecord, instantOf, usersIn } from '../../../helper/microphone/consent-store.ts';

/** 2026-11-23 09:00 UTC as Windows counts: 100 ns since 1601. */
const NINE = 134_398_980_000_000_000n;
const MINUTE = 600_000_000n;
const BOOT = Date.UTC(2026, 10, 23, 8);

const zoom: ConsentRecord = {
  key: 'C:#Users#jane#AppData#Roaming#Zoom#bin#Zoom.exe',
  packaged: false,
  start: NINE,
  stop: 0n,
};
const teams: ConsentRecord = { key: 'MSTeams_8wekyb3d8bbwe', packaged: true, start: NINE - MINUTE, stop: 0n };

describe('who uses the microphone of a Windows', () => {
  it('has a start and no end, the longest use first, under the name of its windows', () => {
    expect(instantOf(NINE)).toBe(Date.UTC(2026, 10, 23, 9));
    expect(usersIn([zoom, teams], BOOT)).toEqual(['ms-teams', 'Zoom']);
  });

  it.each([
    ['gave it back', { ...zoom, stop: NINE + MINUTE }],
    ['never had it', { ...zoom, start: 0n }],
    ['is asked about first', { ...zoom, start: null, stop: null }],
    ['had it when the computer lost its power', { ...zoom, start: NINE - 60n * 24n * MINUTE }],
  ])('is none that %s', (_name, record) => {
    expect(usersIn([record], BOOT)).toEqual([]);
  });

  it('is called like its package where nothing better is known', () => {
    const other = { ...teams, key: 'Vendor.Softphone_1234567890abc' };
    expect(usersIn([other], BOOT)).toEqual(['Vendor.Softphone']);
  });
});
