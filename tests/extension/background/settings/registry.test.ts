import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepFirmState } from '../../../../extension/background/settings/effective.ts';
import { FIRM_SETTINGS, NAMES, REGISTRY, type Setting } from '../../../../extension/background/settings/registry.ts';
import { changeSettings, readSettings, settingsIn } from '../../../../extension/background/settings/settings.ts';
import { createTimeline } from '../../../../extension/timeline/index.ts';
import { options } from '../../../../extension/ui/words/index.ts';
import { putValue } from '../../put-value.ts';

let stores = 0;
const store = () => createTimeline(`registry-${++stores}`);

describe('the registry of settings', () => {
  it('has, for each setting, words, and a value to fall back to that it may have', () => {
    for (const name of NAMES) {
      const { fallback, control, firm }: Setting = REGISTRY[name];
      const words = options.settings.names[name];
      expect(words?.label, name).toBeTruthy();
      if (control?.kind === 'choice') {
        expect(control.values, name).toContain(fallback);
        for (const value of control.values) expect(words?.choice?.(value, String), name).toBeTruthy();
      }
      if (firm !== undefined && firm in FIRM_SETTINGS) expect(words?.policy, name).toBeDefined();
    }
  });

  it('keeps no two settings in one place', () => {
    const places = Object.values<Setting>(REGISTRY).map(({ record, field }) => `${record} ${field}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('reads each setting as Matterline comes where nothing is stored', () => {
    const { values, byFirm, unusable } = settingsIn({});
    expect(values).toEqual(Object.fromEntries(NAMES.map((name) => [name, REGISTRY[name].fallback])));
    expect([byFirm, unusable]).toEqual([{}, []]);
  });

  it('falls back for a stored value that cannot be right, says so, and keeps the others', async () => {
    const timeline = store();
    await putValue(timeline, 'properties', { showClosedCases: 'yes', addSummaryToNarrative: true } as never);
    await putValue(timeline, 'billing', { longDayHours: 99, byTask: true });
    const { values, unusable } = await readSettings(timeline);
    expect(values).toMatchObject({
      showClosedCases: false,
      addSummaryToNarrative: true,
      longDayHours: null,
      byTask: true,
    });
    expect(unusable.sort()).toEqual(['longDayHours', 'showClosedCases']);
  });

  it('says what a change sets off, and nothing else', async () => {
    const timeline = store();
    expect([...(await changeSettings(timeline, { keepCapturing: false, months: 6 }))]).toEqual([
      'helper',
      'maintenance',
    ]);
    expect([...(await changeSettings(timeline, { addSummaryToNarrative: true }))]).toEqual([]);
  });

  it('lets nothing of the attorney count against what the firm locked, and keeps what was set for afterwards', async () => {
    const timeline = store();
    await keepFirmState(timeline, { policy: { keepMonths: 6, locked: ['keepMonths'] } });
    await changeSettings(timeline, { months: 24 });
    expect(await readSettings(timeline)).toMatchObject({ values: { months: 6 }, byFirm: { months: 'locked' } });
    await keepFirmState(timeline, { policy: null });
    expect(await readSettings(timeline)).toMatchObject({ values: { months: 24 }, byFirm: {} });
  });
});
