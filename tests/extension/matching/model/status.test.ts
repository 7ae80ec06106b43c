import { describe, expect, it } from 'vitest';
import {
  createMatcher,
  createMatcherOn,
  createMatterIndex,
  type Matter,
  statusOn,
} from '../../../../extension/matching/index.ts';

describe('a matter on a day', () => {
  it.each<[string, Matter['status'], string | null, string, Matter['status']]>([
    ['is open before its close date', 'Closed', '2031-05-05', '2031-05-04', 'Open'],
    ['is closed from its close date on', 'Closed', '2031-05-05', '2031-05-05', 'Closed'],
    ['is closed where nobody knows since when', 'Closed', null, '2031-05-05', 'Closed'],
    ['is open where it was opened again', 'Open', '2031-05-05', '2031-06-01', 'Open'],
    ['is pending as it says', 'Pending', null, '2031-05-05', 'Pending'],
  ])('%s', (_, status, close_date, day, expected) => {
    expect(statusOn({ status, close_date }, day)).toBe(expected);
  });
});

describe('a title of a day', () => {
  const matters: Matter[] = [
    { id: 1, display_number: '00512-Harlow', status: 'Closed', close_date: '2031-05-05' },
    { id: 2, display_number: '00513-Finch', status: 'Open' },
  ];
  const index = createMatterIndex(matters);
  const both = '00512-Harlow, 00513-Finch';
  it.each([
    ['2031-05-04', '00512-Harlow', 'auto'],
    ['2031-05-05', '00512-Harlow', 'closed'],
    [undefined, '00512-Harlow', 'closed'],
    ['2031-05-04', both, 'ambiguous'],
    ['2031-05-05', both, 'auto'],
  ])('on %s: %s is %s', (day, title, outcome) => {
    const matcher = createMatcherOn(index, day === undefined ? {} : { day });
    expect(matcher.match(title).outcome).toBe(outcome);
    // The same as matters whose status was settled beforehand.
    const settled = matters.map((matter) => ({ ...matter, status: day ? statusOn(matter, day) : matter.status }));
    expect(createMatcher(settled).match(title)).toEqual(matcher.match(title));
  });
});
