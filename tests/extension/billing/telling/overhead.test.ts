import { describe, expect, it } from 'vitest';
import { isAboutFees, isOverhead } from '../../../../extension/billing/telling/overhead.ts';

describe('what a firm does for itself', () => {
  it.each([
    'CMC Outside Counsel Litigation & Billing Guidelines rev 2030',
    'Litigation Management Guidelines rev. 1-2032 - no >3.0 hrs/day w/o approval',
    'Your invoice was reduced - block billing (LSS) - Inv 90331',
    'Blue Mesa Mar-32 prebill LEDES scrub',
    'CONFLICT CHECK: Good Neighbor Property Mgmt',
    'New matter intake - Harlow',
    'Engagement Ltr - Good Neighbor PM - hourly w evergreen retainer',
    'fee agmt 1696 SSA',
    'Completed: Complete with DocuSign: Engagement Ltr',
    'missing time entries - November',
    'Hollis - retainer top-up',
    'Ardent Loop realization + writeoffs - discount proposal 12pct',
    'Ardent - can we bump rates in Jan',
    'courtesy discount request - Harlow',
    'IOLTA reconciliation',
    'CLE credits 2031',
    'Kollisionsprüfung Roth / Elbtal',
    'Vergütungsvereinbarung Roth',
    'Zeiterfassung November',
    "Convention d'honoraires - Le Bervet",
    'Recherche de conflits - Roussillon',
    'Hoja de encargo - Quispe',
    'Provisión de fondos - Iturralde',
  ])('is %s', (subject) => {
    expect(isOverhead(subject)).toBe(true);
  });

  it.each([
    'US Trustee Large Case Fee Guidelines App. B',
    'UST informal comments - vague/block-billed entries',
    'Third interim fee app - Ex A time detail',
    'Motion for attorney fees - time entries',
    'Medicare billing guidelines - CPT 99213',
    'Engagement letter - Lazard',
    'Expert engagement agreement - Dr. Roth',
    'Invoice 20317 - Stretto noticing agent',
    'timesheets 2028-2030 (donning)',
    'Conflict of interest - director disclosure',
    'Trust accounting 2030',
    'Volume discount agreement - Harlow Foods',
    'Supplier discount proposal',
    'Application to increase rates - Docket 31-0442',
    'Rate hike testimony',
    'Gain realization analysis',
    'Retention agreement - CFO',
    '',
  ])('is not %s', (subject) => {
    expect(isOverhead(subject)).toBe(false);
  });

  it('is work where a matter is about fees', () => {
    expect(isAboutFees('Blue Mesa OCUC – fee/retention (B160)')).toBe(true);
    expect(isAboutFees('Purchase of 1418 Tannery St.')).toBe(false);
  });
});
