import { describe, expect, it } from 'vitest';
import {
  calledIn,
  callParts,
  givenFirst,
  metIn,
  namedBesideAside,
} from '../../../../extension/billing/titles/person.ts';

describe('somebody in a title', () => {
  it.each([
    ['Holt, Dana', 'Dana Holt'],
    ['Diaz, Gloria (Guest)', 'Gloria Diaz'],
    ['Salas, Ricardo cell', 'Ricardo Salas'],
    ['Lindgren, Sven (2)', 'Sven Lindgren'],
    ['Examiner Castellanos AU 2643', 'Examiner Castellanos'],
    ['Kim, Dana, Osei, Abe', 'Dana Kim and Abe Osei'],
    ['R. Kapoor, S. Lindh', 'R. Kapoor and S. Lindh'],
    ['Dana Holt, Ben Ito', 'Dana Holt and Ben Ito'],
    ['De la Cruz, Maria Elena', 'Maria Elena De la Cruz'],
    ['Holt, Dana M.', 'Dana M. Holt'],
    ['Dana, Amir +3', 'Dana, Amir and others'],
    ['Dr. Feld office', 'Dr. Feld office'],
    ['Opposing Counsel', 'opposing counsel'],
  ])('%s is called %s', (named, said) => {
    expect(givenFirst(named)).toBe(said);
  });

  it('is found beside what they are in the window of a telephone', () => {
    for (const text of ['Lorna Tate', 'Tate, Lorna', 'Judge Ito', 'Frau Brandt', 'Ana Rosales', 'Salas, Ricardo cell'])
      expect(calledIn(text, false), text).toBe(text);
    expect(calledIn('GC - Lorna Tate', false)).toBe('Lorna Tate');
    expect(calledIn('Lorna Tate - GC', false)).toBe('Lorna Tate');
    for (const text of ['Voicemail', 'Closing checklist', 'attorney line', 'Harlow lease - Lorna Tate - draft', ''])
      expect(calledIn(text, false), text).toBe('');
  });

  it('may be an office where nothing but calls is done', () => {
    expect(calledIn('Dept. 14 Clerk', true)).toBe('Dept. 14 Clerk');
    expect(calledIn('County Jail - Atty line', true)).toBe('County Jail');
    expect(calledIn('Jorge (super)', true)).toBe('Jorge');
    expect(calledIn('Broker - Stan Mears', true)).toBe('Stan Mears');
    expect(calledIn('Ch 7 trustee - L. Abernathy', true)).toBe('L. Abernathy');
    expect(calledIn('clt - Rosa V.', true)).toBe('Rosa V.');
    expect(calledIn('prop mgr (Teri)', true)).toBe('prop mgr (Teri)');
    expect(calledIn('voicemail', true)).toBe('');
    expect(calledIn('Dept. 14 Clerk', false)).toBe('');
  });

  it('is told from what a call is about', () => {
    expect(callParts('clt - Rosa V. re MRI results')).toEqual({ who: 'clt - Rosa V.', what: 'MRI results' });
    expect(callParts('Frau Brandt wegen Kündigung')).toEqual({ who: 'Frau Brandt', what: 'Kündigung' });
    expect(callParts('Rena Holt')).toEqual({ who: 'Rena Holt', what: '' });
  });

  it('is told from what stands in brackets behind the name', () => {
    expect(namedBesideAside('Dr. Rahimi (std of care)')).toEqual({ who: 'Dr. Rahimi', what: 'std of care' });
    expect(namedBesideAside('Alan Reyes (inventor)')).toEqual({ who: 'Alan Reyes', what: '' });
    for (const text of ['Kestrel Standup (legal)', 'Alan Reyes', 'Closing (Reyes)', 'Harlow Tower (lease)'])
      expect(namedBesideAside(text), text).toBeNull();
  });

  it('is told from a channel in Teams only where the name says so', () => {
    expect(metIn('Diaz, Gloria', false)).toBe('Diaz, Gloria');
    expect(metIn('Gloria Diaz (Guest)', false)).toBe('Gloria Diaz (Guest)');
    expect(metIn('Gloria Diaz', true)).toBe('Gloria Diaz');
    expect(metIn('Kestrel Standup', false)).toBe('');
    expect(metIn('Closing checklist', true)).toBe('');
  });
});
