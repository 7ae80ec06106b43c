import { describe, expect, it } from 'vitest';
import {
  endsPrivate,
  isOfCosts,
  saysNothing,
  withoutPrivate,
  withoutRemarks,
} from '../../../../extension/billing/titles/mail-subjects.ts';

describe('the subject of a message', () => {
  it('is private after all where its last part is', () => {
    for (const subject of ['Norda - happy hour Thursday!', 'lunch Friday?', 'Nachlass Lenz - Mittagessen Freitag?'])
      expect(endsPrivate(subject), subject).toBe(true);
    for (const subject of ['lunch Friday / lease comments', 'Lenz - lunch with Judge Marrow', ''])
      expect(endsPrivate(subject), subject).toBe(false);
  });

  it('loses what of it is private, and nothing else', () => {
    expect(withoutPrivate('Nachlass Lenz - Mittagessen Freitag?')).toBe('Nachlass Lenz');
    expect(withoutPrivate('Estate of Lenz - lunch with Judge Marrow')).toBe('Estate of Lenz - lunch with Judge Marrow');
  });

  it.each([
    'quick question',
    'Draft for your review',
    'Call me',
    'kurze Frage',
    'Ci-joint',
    'Consulta rápida',
    'Welcome to the firm',
  ])('says nothing: %s', (subject) => {
    expect(saysNothing(subject)).toBe(true);
    expect(saysNothing(`${subject} re lease`)).toBe(false);
  });

  it.each([
    ['URGENT - TRO papers', 'TRO papers'],
    ['Time-sensitive: escrow release', 'escrow release'],
    ['EILT! Fristverlängerung', 'Fristverlängerung'],
    ['personnel file part 2 of 3', 'personnel file'],
    ['personnel file (2 of 3)', 'personnel file'],
    ['Joint report - your edits attached', 'Joint report'],
    ['Lease - please review', 'Lease'],
    ['Urgent care lease', 'Urgent care lease'],
    ['Great news - your I-485', 'your I-485'],
    ['ROR letter - pls turn today', 'ROR letter'],
    ['answer due Monday - do we have the file', 'answer due Monday'],
    ['settlement terms (CONFIDENTIAL - FRE 408)', 'settlement terms'],
    ['do we have the file', 'do we have the file'],
    ['escrow (Harlow)', 'escrow (Harlow)'],
    ['BRIGHTCAP specimens attached', 'BRIGHTCAP specimens'],
    ['attached', 'attached'],
    ['[Rosales] opp due', 'Rosales - opp due'],
    ['status report - your section by noon', 'status report'],
    ['payroll register (pw in next email)', 'payroll register'],
    ['R&W exclusions / PTI - need answer tonight', 'R&W exclusions / PTI'],
    ['Whalen - who gets the cabin', 'Whalen'],
    ['Harlow - how to serve - Ohio', 'Harlow - Ohio'],
    ['discovery - e-service copy attached', 'discovery'],
    ['Reminder - Urgent', 'Urgent'],
    ['Mediation 12/9', 'Mediation 12/9'],
    ['Exhibit 2 of the lease', 'Exhibit 2 of the lease'],
    ['Lease - Exhibit A attached to amendment', 'Lease - Exhibit A attached to amendment'],
  ])('loses what only says how it is to be read: %s', (subject, told) => {
    expect(withoutRemarks(subject)).toBe(told);
  });

  it.each([
    ['Invoice 30418', true],
    ['Retainer replenishment', true],
    ['payment (Ulden)', true],
    ['Kostennote Brunner', true],
    ['invoices - Delmar production', false],
    ['wire instructions', false],
    ['Bill of Rights claim', false],
  ])('is of what the attorney is paid, or not: %s', (subject, isSo) => {
    expect(isOfCosts(subject)).toBe(isSo);
  });
});
