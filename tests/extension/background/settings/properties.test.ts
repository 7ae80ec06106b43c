import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepFirmState } from '../../../../extension/background/settings/effective.ts';
import {
  firmProperties,
  nonBillableCategories,
  readProperties,
} from '../../../../extension/background/settings/properties.ts';
import { changeSettings } from '../../../../extension/background/settings/settings.ts';
import { createTimeline } from '../../../../extension/timeline/index.ts';
import { sampleCategory } from '../../sample-records.ts';

describe('the properties of a connection', () => {
  it('are all off until the attorney says otherwise', async () => {
    expect(await readProperties(createTimeline('properties-new'))).toEqual({
      showClosedCases: false,
      addSummaryToNarrative: false,
      activityTypesNonBillable: '',
    });
  });

  it('are kept, each on its own', async () => {
    const timeline = createTimeline('properties-kept');
    await changeSettings(timeline, { showClosedCases: true });
    await changeSettings(timeline, { activityTypesNonBillable: 'Marketing' });
    await timeline.close();
    expect(await readProperties(createTimeline('properties-kept'))).toEqual({
      showClosedCases: true,
      addSummaryToNarrative: false,
      activityTypesNonBillable: 'Marketing',
    });
  });

  it('of the firm are told from the attorney’s, those that it locked apart', async () => {
    const timeline = createTimeline('properties-firm');
    await keepFirmState(timeline, {
      policy: { SHOW_CLOSED_CASES: true, ADD_SUMMARY_TO_NARRATIVE: true, locked: ['SHOW_CLOSED_CASES'] },
    });
    expect(await firmProperties(timeline)).toEqual({ showClosedCases: 'locked', addSummaryToNarrative: 'set' });
    await changeSettings(timeline, { showClosedCases: false, addSummaryToNarrative: false });
    expect(await firmProperties(timeline)).toEqual({ showClosedCases: 'locked' });
    expect(await readProperties(timeline)).toMatchObject({ showClosedCases: true, addSummaryToNarrative: false });
  });

  it('make entries of the categories named non-billable, and of no other', () => {
    const categories = [sampleCategory(1, 'Marketing'), sampleCategory(2, 'Drafting'), sampleCategory(3, 'Travel')];
    const ids = nonBillableCategories({ activityTypesNonBillable: 'marketing, Yoga,TRAVEL' }, categories);
    expect([...ids]).toEqual([1, 3]);
  });
});
