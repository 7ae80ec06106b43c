process.env.TZ = 'America/Santiago';

import { describe, it } from 'vitest';
import { provesWholeDays } from './days.ts';

describe('days in Santiago, where one day a year has no midnight', () => {
  it('follow each other without gap or overlap through two years', () => {
    provesWholeDays('2027-12-20', 800);
  });
});
