import { describe, expect, it } from 'vitest';
import { findColleague } from '../../../extension/firm/index.ts';

const ben = { id: 2, name: 'Ben Reed', email: 'Ben@Firm.example', enabled: true };
const dan = { id: 4, name: 'Dan Holt', email: 'dan@firm.example', enabled: false };
const blank = { id: 5, name: 'No Address', email: '', enabled: true };
const users = [{ id: 1, name: 'Ada Park', email: 'ada@firm.example', enabled: true }, ben, dan, blank];

describe('the Clio user for whom a colleague’s time is posted', () => {
  it('is the one with the colleague’s address, whatever its capitals', () => {
    expect(findColleague({ email: ' ben@FIRM.example', userId: null }, users)).toEqual({ found: ben });
  });

  it('is the one whom the administrator set, whatever the address', () => {
    expect(findColleague({ email: 'ada@firm.example', userId: 2 }, users)).toEqual({ found: ben });
  });

  it('is nobody where the id is unknown, also if somebody has the address', () => {
    expect(findColleague({ email: 'ada@firm.example', userId: 77 }, users)).toEqual({ found: null, why: 'nobody' });
  });

  it('is nobody where nobody has the address; an empty one finds nobody', () => {
    expect(findColleague({ email: 'eve@firm.example', userId: null }, users)).toEqual({ found: null, why: 'nobody' });
    expect(findColleague({ email: '', userId: null }, users)).toEqual({ found: null, why: 'nobody' });
  });

  it('is nobody while the user may not log in', () => {
    expect(findColleague({ email: 'dan@firm.example', userId: null }, users)).toEqual({
      found: null,
      why: 'disabled',
      user: dan,
    });
  });

  it('is the one who may still log in, where an address was given on, and nobody where two have it', () => {
    const heir = { ...dan, id: 9, enabled: true };
    expect(findColleague({ email: 'dan@firm.example', userId: null }, [...users, heir])).toEqual({ found: heir });
    const twins = [...users, { ...ben, id: 12 }];
    expect(findColleague({ email: 'ben@firm.example', userId: null }, twins)).toEqual({ found: null, why: 'several' });
  });
});
