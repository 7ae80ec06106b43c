import { describe, expect, it } from 'vitest';
import { isPrivateSubject } from '../../../../shared/index.ts';

describe('the subject of a message', () => {
  it.each([
    'lunch Friday?',
    'Friday lunch',
    'Coffee tomorrow at 10am',
    'Happy birthday!',
    'Team drinks on Thursday',
    'Mittagessen am Freitag',
    'Déjeuner demain midi ?',
    'Comida el jueves',
    'Happy Birthday Linda!',
    'Your Amazon.com order has shipped',
    'Your flight to Denver: check in now',
    'Dentist appointment',
  ])('is private where every word is: %s', (subject) => {
    expect(isPrivateSubject(subject)).toBe(true);
  });

  it.each([
    'Lunch with Judge Marrow',
    'birthday cake injury - Delmar',
    'Coffee supply agreement',
    'Friday hearing',
    'vacation accrual claim',
    'Weekend visitation',
    'kids / Thanksgiving exchange',
    'vacaciones Navidad',
    'your order denying the motion',
    'Golf course easement',
    '',
  ])('is work where a word may be about work: %s', (subject) => {
    expect(isPrivateSubject(subject)).toBe(false);
  });
});
