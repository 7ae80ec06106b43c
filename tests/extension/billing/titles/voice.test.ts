import { describe, expect, it } from 'vitest';
import { BODIES, SMALL_WORDS } from '../../../../extension/billing/titles/small-words.ts';
import { inSentence } from '../../../../extension/billing/titles/voice.ts';

describe('a title in a sentence', () => {
  it.each([
    ['Motion to Compel', 'motion to compel'],
    ['Second Amended Complaint', 'second amended complaint'],
    ['Response to Office Action', 'response to office action'],
    ["Plaintiff's Opposition to Motion for Summary Judgment", "plaintiff's opposition to motion for summary judgment"],
    ['Non-Disclosure Agreement', 'non-disclosure agreement'],
    ['Power of Attorney', 'power of attorney'],
    ['Lease (Draft) Exhibit List', 'lease (draft) exhibit list'],
    ['NDA Amendment', 'NDA amendment'],
    ['Motion to Reopen', 'motion to reopen'],
    ['Incident Report 31-088214', 'incident report 31-088214'],
    ['Motion to Avoid Lien 522(f)', 'motion to avoid lien 522(f)'],
    ['Hrg Rpt and Mtn Cmts', 'hrg rpt and mtn cmts'],
    ['draft nda', 'draft NDA'],
    ['rfps and qdro', 'RFPs and QDRO'],
    ['adeqaute protection', 'adequate protection'],
  ])('is written small where all of its words may be: %s', (title, sentence) => {
    expect(inSentence(title)).toBe(sentence);
  });

  it.each([
    ['Letter to General Motors', 'letter to General Motors'],
    ['Trademark Trial and Appeal Board', 'Trademark Trial and Appeal Board'],
    ['Board of Immigration Appeals Brief', 'Board of Immigration Appeals Brief'],
    ['Bank of America Loan Agreement', 'Bank of America Loan Agreement'],
    ['Supreme Court Brief', 'Supreme Court Brief'],
    ['First American Title Policy', 'First American Title Policy'],
    ['Baker Engagement Letter', 'Baker Engagement Letter'],
    ['Answer to Harlow Complaint', 'answer to Harlow Complaint'],
    ['Declaration of Jane Smith', 'declaration of Jane Smith'],
    ['Smith v. Jones', 'Smith v. Jones'],
    ['Payoff Letter - First Mutual', 'payoff letter - First Mutual'],
    ['Letter to Dr. Ng of Acme Inc.', 'letter to Dr. Ng of Acme Inc.'],
    ['U.S. District Court for N.D. Cal', 'U.S. District Court for N.D. Cal'],
  ])('keeps the capitals of names: %s', (title, sentence) => {
    expect(inSentence(title)).toBe(sentence);
  });

  it.each([
    ['Meeting Minutes 11.24.31', 'meeting minutes 11.24.31'],
    ['Form 706', 'Form 706'],
    ['Exhibit A', 'Exhibit A'],
    ['Exhibits A and B', 'Exhibits A and B'],
    ['Schedule K-1', 'Schedule K-1'],
    ['Motion to Dismiss Count II', 'motion to dismiss Count II'],
    ['Rule 12(b)(6) Motion', 'Rule 12(b)(6) motion'],
    ['Chapter 11 Plan', 'Chapter 11 plan'],
    ['Index No. 653112', 'Index No. 653112'],
    ['Motion in Limine No. 4', 'motion in limine No. 4'],
    ['Interrogatories Set Two', 'interrogatories Set Two'],
    ['Exhibit (2) Letter', 'Exhibit (2) letter'],
    ['Plan (2d Am.)', 'plan (2d Am.)'],
    ['Lease Agreement 1400 Alder St', 'lease agreement 1400 Alder St'],
    ['Title Commitment 88 Fulton', 'title commitment 88 Fulton'],
    ['Form 706 Vandermeer', 'Form 706 Vandermeer'],
    ['Motion to Compel Vandermeer', 'motion to compel Vandermeer'],
    ['Proposed Order Vandermeer', 'proposed order Vandermeer'],
    ['Rent Abatement - 500 Third', 'rent abatement - 500 Third'],
    ['Third Amendment', 'third amendment'],
    ['Expense Reimbursement - Labor Code 2802', 'expense reimbursement - Labor Code 2802'],
    ['Proposed Order Vandermeer Trust', 'Proposed Order Vandermeer Trust'],
    ['Matter of A-B-', 'Matter of A-B-'],
  ])('keeps the capital of what is numbered: %s', (title, sentence) => {
    expect(inSentence(title)).toBe(sentence);
  });

  it.each([
    'Klage gegen Müller GmbH',
    'Antrag auf Fristverlängerung',
    'Contrat de Bail',
    'Contrato de Arrendamiento y Anexo',
  ])('stays in another language: %s', (title) => {
    expect(inSentence(title)).toBe(title);
  });

  it('keeps every word beside a name, whichever it is and wherever it stands', () => {
    for (const word of SMALL_WORDS) {
      if (BODIES.has(word) || word === 'and' || word.length < 3) continue;
      const large = word.charAt(0).toUpperCase() + word.slice(1);
      for (const title of [`Vandermeer ${large}`, `${large} Vandermeer`, `Zenith and ${large} Partners`])
        expect(inSentence(title), title).toBe(title);
      expect(inSentence(`${large} re Vandermeer`)).toBe(`${word} re Vandermeer`);
    }
  });
});
