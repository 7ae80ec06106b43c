import { describe, expect, it } from 'vitest';
import { configurationOf, readSettings } from '../../../../extension/background/capture/recording-settings.ts';
import { MAX_FRAME_BYTES } from '../../../../shared/index.ts';

const DEFAULTS = { idleAfterMinutes: 10, exclusions: [], paused: false, resumeAt: null, keepCapturing: true };
const KEPT = {
  idleAfterMinutes: 25,
  exclusions: [{ app: 'Signal' }, { title: 'bank' }],
  paused: true,
  resumeAt: 1_790_000_000_000,
  keepCapturing: false,
};

describe('the settings of recording', () => {
  it.each([undefined, null, 7, 'paused', [], {}])('are the defaults where %o is stored', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULTS);
  });

  it('come back as they were stored', () => {
    expect(readSettings(JSON.parse(JSON.stringify(KEPT)))).toEqual(KEPT);
  });

  it.each([0, 61, -5, 2.5, '10', null, Number.NaN])('take ten minutes for %o minutes, and keep the rest', (minutes) => {
    expect(readSettings({ ...KEPT, idleAfterMinutes: minutes })).toEqual({ ...KEPT, idleAfterMinutes: 10 });
  });

  it('lose no rule to a damaged one beside it, and never widen half a rule', () => {
    const exclusions = [
      { app: 'Signal' },
      'x',
      null,
      {},
      { app: 7, title: 'a' },
      { app: ' ', title: '' },
      { title: ' bank ' },
    ];
    expect(readSettings({ exclusions }).exclusions).toEqual([{ app: 'Signal' }, { title: 'bank' }]);
    expect(readSettings({ exclusions: 'all' }).exclusions).toEqual([]);
  });

  it('hold no time for a pause that is none, and a pause without a readable end until it is resumed', () => {
    expect(readSettings({ ...KEPT, paused: false }).resumeAt).toBeNull();
    expect(readSettings({ ...KEPT, resumeAt: 'soon' })).toMatchObject({ paused: true, resumeAt: null });
  });

  it('fit into one frame of the wire, however many and long the rules are', () => {
    const exclusions = Array.from({ length: 400 }, () => ({ app: '漢'.repeat(900), title: '漢'.repeat(900) }));
    const message = JSON.stringify({ type: 'configure', ...configurationOf(readSettings({ exclusions })) });
    expect(new TextEncoder().encode(message).length).toBeLessThan(MAX_FRAME_BYTES);
  });

  it('reach the helper in seconds, with the end of a pause', () => {
    expect(configurationOf(KEPT)).toEqual({
      idleAfterSeconds: 1500,
      exclusions: KEPT.exclusions,
      paused: true,
      pausedUntil: KEPT.resumeAt,
      keepCapturing: false,
    });
    expect(configurationOf({ ...KEPT, microphone: true }).microphone).toBe(true);
    expect(configurationOf({ ...KEPT, subjects: true }).subjects).toBe(true);
  });
});
