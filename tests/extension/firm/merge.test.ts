import { describe, expect, it } from 'vitest';
import { type FirmSettings, mergeSettings, NO_SETTINGS, type OwnSettings } from '../../../extension/firm/index.ts';

const firm = (more: Partial<FirmSettings>): FirmSettings => ({ ...NO_SETTINGS, ...more });
const own = (more: Partial<OwnSettings> = {}): OwnSettings => ({
  properties: {},
  exclusions: [],
  without: [],
  ...more,
});
const closed = (value: boolean, locked = false) =>
  firm({ properties: { SHOW_CLOSED_CASES: value }, locked: locked ? ['SHOW_CLOSED_CASES'] : [] });
const ownClosed = (value: boolean) => own({ properties: { SHOW_CLOSED_CASES: value } });
const settled = (policy: FirmSettings, setup: FirmSettings, chosen = own()) =>
  mergeSettings(policy, setup, chosen).properties.SHOW_CLOSED_CASES;

describe('the firm’s settings and the attorney’s together', () => {
  it('say who set what', () => {
    expect(settled(NO_SETTINGS, NO_SETTINGS)).toEqual({ value: false, by: 'nobody', locked: false });
    expect(settled(NO_SETTINGS, closed(true))).toEqual({ value: true, by: 'firm', locked: false });
    expect(settled(NO_SETTINGS, closed(true), ownClosed(false))).toEqual({ value: false, by: 'you', locked: false });
    expect(settled(NO_SETTINGS, closed(true, true), ownClosed(false))).toEqual({
      value: true,
      by: 'firm',
      locked: true,
    });
  });

  it('take the policy’s value before the setup file’s, for it reaches everybody at once', () => {
    expect(settled(closed(false), closed(true)).value).toBe(false);
    expect(settled(closed(false, true), closed(true, true)).value).toBe(false);
    expect(settled(closed(false), closed(true, true), ownClosed(false)).value).toBe(true);
  });

  it('lock nothing where a lock has no value behind it', () => {
    const merged = mergeSettings(
      firm({ locked: ['SHOW_CLOSED_CASES', 'exclusions', 'region'] }),
      NO_SETTINGS,
      ownClosed(true),
    );
    expect(merged.properties.SHOW_CLOSED_CASES).toEqual({ value: true, by: 'you', locked: false });
    expect(merged.locks).toEqual([]);
    // Nor does it stand in the way of a lock that has one.
    const both = mergeSettings(firm({ locked: ['SHOW_CLOSED_CASES'] }), closed(true, true), ownClosed(false));
    expect(both.properties.SHOW_CLOSED_CASES).toEqual({ value: true, by: 'firm', locked: true });
  });

  it('always leave out what the attorney leaves out, and the firm’s as well unless that is done without', () => {
    const policy = firm({ exclusions: [{ app: 'spotify' }] });
    const setup = firm({ exclusions: [{ title: 'bank' }], locked: ['exclusions'] });
    const chosen = { exclusions: [{ app: 'signal' }] };
    expect(mergeSettings(policy, setup, own(chosen)).exclusions).toEqual([
      { app: 'signal', by: 'you' },
      { app: 'spotify', by: 'firm' },
      { title: 'bank', by: 'firm' },
    ]);
    expect(mergeSettings(policy, setup, own({ ...chosen, without: ['exclusions'] })).exclusions).toEqual([
      { app: 'signal', by: 'you' },
      { title: 'bank', by: 'firm' },
    ]);
  });

  it('keep the attorney’s own time for keeping titles unless the firm locked another', () => {
    const months = (locked: FirmSettings['locked'], chosen?: number) =>
      mergeSettings(
        firm({ keepMonths: 24, locked }),
        NO_SETTINGS,
        own(chosen === undefined ? {} : { keepMonths: chosen }),
      ).keepMonths;
    expect(months([])).toEqual({ value: 24, by: 'firm', locked: false });
    expect(months([], 6)).toEqual({ value: 6, by: 'you', locked: false });
    expect(mergeSettings(firm({ keepMonths: 24 }), NO_SETTINGS, own({ without: ['keepMonths'] })).keepMonths).toEqual({
      value: 0,
      by: 'you',
      locked: false,
    });
    expect(months(['keepMonths'], 6)).toEqual({ value: 24, by: 'firm', locked: true });
    expect(mergeSettings(NO_SETTINGS, NO_SETTINGS, own()).keepMonths).toEqual({
      value: 0,
      by: 'nobody',
      locked: false,
    });
  });

  it('have every rule of the firm, the policy’s first', () => {
    const rules = [{ words: 'a', matter: '1' }] as const;
    const more = [{ pattern: 'b*', matterId: 2 }] as const;
    expect(mergeSettings(firm({ rules: [...rules] }), firm({ rules: [...more] }), own()).rules).toEqual([
      ...rules,
      ...more,
    ]);
    expect(mergeSettings(firm({ rules: [...rules] }), NO_SETTINGS, own({ without: ['rules'] })).rules).toEqual([]);
  });
});
