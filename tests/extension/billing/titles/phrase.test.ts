import { describe, expect, it } from 'vitest';
import { mailPhrase, phraseOf } from '../../../../extension/billing/titles/phrase.ts';

const phrase = (kind: Parameters<typeof phraseOf>[0]['kind'], subject: string, person = '', said = '') =>
  phraseOf({ kind, subject, person, reviewed: false }, said);

describe('a thing in words', () => {
  it('that is called a conference was attended, and one that others were named in was a conference with them', () => {
    expect(phrase('meeting', 'Rule 26(f) Conference')).toBe('Attend Rule 26(f) conference by video');
    expect(phrase('meeting', 'Prep for status conference')).toBe('Video conference re prep for status conference');
    expect(phrase('meeting', 'Status conference', '', 'opposing counsel')).toBe(
      'Video conference with opposing counsel re status conference',
    );
    expect(phrase('meeting', 'depo of Carla Hollis - Vol 1')).toBe('Attend depo of Carla Hollis - Vol 1 by video');
    expect(phrase('meeting', 'mediation session 2')).toBe('Attend mediation session 2 by video');
    expect(phrase('meeting', 'Depo prep')).toBe('Video conference re depo prep');
  });

  it('where people talk, and nothing tells how, is an occasion that somebody took part in, or what they conferred about', () => {
    expect(phrase('conference', 'HR sync - Monroe')).toBe('Participate in HR sync - Monroe');
    expect(phrase('conference', 'Coyote Creek financing call')).toBe('Participate in Coyote Creek financing call');
    expect(phrase('conference', 'HR sync - Monroe', '', 'client')).toBe('Confer with client re HR sync - Monroe');
    expect(phrase('conference', 'Call agenda')).toBe('Confer re call agenda');
    expect(phrase('conference', 'Interview prep')).toBe('Confer re interview prep');
    expect(phrase('conference', 'Lease')).toBe('Confer re lease');
    expect(phrase('meeting', 'Video visit - Marcus Denny')).toBe('Participate in video visit - Marcus Denny');
    expect(phrase('unclear', 'Dorsey')).toBe('');
  });

  it('that is a deposition was attended, and one that is prepared for is talked about', () => {
    expect(phrase('meeting', 'PMQ Depo Tri-County')).toBe('Attend PMQ Depo Tri-County by video');
    expect(phrase('meeting', 'Harlow depo prep')).toBe('Video conference re Harlow depo prep');
  });

  it('that is called a draft is drafted once, wherever the word stands', () => {
    for (const name of ['Lease draft', 'Draft lease', 'lease draft - Harlow', 'Harlow Opp Draft Statement of Facts'])
      expect(phrase('document', name).match(/draft/gi), name).toHaveLength(1);
    expect(phrase('document', 'First draft')).toBe('Draft first draft');
    expect(phrase('document', 'Comments to Draft Lease')).toBe('Draft comments to draft lease');
    expect(phrase('reading', 'Review Batch 14')).toBe('Review Batch 14');
    expect(phrase('research', 'research re liens')).toBe('Research liens');
  });

  it('that compares is called a comparison once', () => {
    expect(phrase('comparison', 'Lease v3 vs Lease v4 - redline')).toBe('Review comparison of lease v3 vs lease v4');
    for (const made of ['Compare Result 4', 'Vergleichsergebnis 1'])
      expect(phrase('comparison', `${made} - Lease v2 to v3`)).toBe('Review comparison of lease v2 to v3');
  });

  it('of mail tells nothing of how it was to be read', () => {
    expect(mailPhrase(['URGENT - TRO papers', 'file part 2 of 3'], '')).toBe('E-mail re TRO papers and file');
    expect(mailPhrase(['URGENT - please review'], '')).toBe('E-mail correspondence');
  });
});
