import { describe, expect, it } from 'vitest';
import { withoutDates, withoutFirstDate, withoutLastDate } from '../../../../extension/billing/titles/dates.ts';

/** As underscores are read. */
const SPACED = '2026 11 24';
const DATES = ['2026-11-24', '2026.11.24', '20261124', '11-24-26', '24.11.2026'];

describe('a date', () => {
  it('before a name is left out in every form', () => {
    for (const date of DATES)
      for (const between of [' ', '_', ' - '])
        expect(withoutFirstDate(`${date}${between}Ltr to Smith`)).toBe('Ltr to Smith');
    expect(withoutFirstDate(`${SPACED} Ltr to Smith`)).toBe('Ltr to Smith');
    for (const date of ['112431', '311124'])
      for (const between of [' ', '_', ' - '])
        expect(withoutFirstDate(`${date}${between}Kaiser MRI`)).toBe('Kaiser MRI');
    expect(withoutFirstDate('993199 Kaiser MRI')).toBe('993199 Kaiser MRI');
    expect(withoutFirstDate('12-03 mediation brief')).toBe('mediation brief');
    expect(withoutFirstDate('11-24 MSJ opp')).toBe('MSJ opp');
  });

  it('before a name stays where it may be a number', () => {
    for (const name of ['12-14 Elm Street', '24-7 Fitness lease', '1400 Alder', '2026 budget'])
      expect(withoutFirstDate(name)).toBe(name);
  });

  it('behind a name is left out in every form, with the time of the day', () => {
    for (const date of DATES)
      for (const name of [
        `Ltr to Smith ${date}`,
        `Ltr to Smith (${date})`,
        `Ltr to Smith - ${date}`,
        `Ltr to Smith ${date} 0931`,
        `Ltr to Smith ${date} 9am`,
      ])
        expect(withoutLastDate(name)).toBe('Ltr to Smith');
  });

  it('within the name of a recording is left out, and a name of nothing else stays', () => {
    for (const date of DATES) {
      expect(withoutDates(`Detective Marsh ${date} part2`)).toBe('Detective Marsh part2');
      expect(withoutDates(`Dashcam - ${date} - part 2`)).toBe('Dashcam - part 2');
      expect(withoutDates(`Interview rm 2 - ${date}`)).toBe('Interview rm 2');
      expect(withoutDates(date)).toBe(date);
    }
  });

  it('of day and month alone is left out behind a name, where nothing is numbered by it', () => {
    for (const date of ['12.01', '12-01', '11-24', '1-15']) {
      expect(withoutLastDate(`Trial Outline ${date}`)).toBe('Trial Outline');
      for (const of of ['Exhibit', 'Nos.', 'Section', 'Rule', 'Item', 'pp.', 'Anlage'])
        expect(withoutLastDate(`Ltr re ${of} ${date}`)).toBe(`Ltr re ${of} ${date}`);
    }
  });

  it('behind a name stays where the name goes on to it', () => {
    for (const date of DATES)
      for (const word of ['of', 'dated', 'from', 'thru', 'vom', 'du', 'del'])
        expect(withoutLastDate(`Ltr ${word} ${date}`)).toBe(`Ltr ${word} ${date}`);
    expect(withoutLastDate('2026-11-24')).toBe('2026-11-24');
    expect(withoutLastDate('Lease (buyer draft 11-24-26)')).toBe('Lease (buyer draft 11-24-26)');
  });
});
