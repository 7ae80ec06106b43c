import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftNarrative, finalNote } from '../../../extension/billing/index.ts';

const page = readFileSync(join(import.meta.dirname, '../../../extension/billing/README.md'), 'utf8');

describe('the page on entries and narratives', () => {
  it.each([
    ['Word', 'Motion to Compel v3.docx - Word'],
    ['Excel', 'Damages.xlsx - Excel'],
    ['Adobe Acrobat', 'Exhibit A.pdf - Adobe Acrobat'],
    ['Word', 'Letter from Opposing Counsel v2.docx - Word'],
    ['VLC', 'Depo of Holt.mp4 - VLC media player'],
    ['Outlook', 'Activity in Case 5:22-ap-01047-ABC Order on Motion to Compel - Message (HTML)'],
    ['Outlook', 'RE: Discovery Responses - Message (HTML)'],
    ['Teams', 'Call with Dana Holt | Microsoft Teams'],
    ['Zoom', 'Zoom Meeting - depo prep'],
    ['Teams', 'Chat | John Smith | Microsoft Teams'],
    ['Google Chrome', 'Smith v. Jones, 123 F.3d 456 | Westlaw - Google Chrome'],
    ['Firefox', '5:22-ap-01047 Doc 12 — Mozilla Firefox'],
  ])('shows the narrative of %s, %s, as it is drafted', (app, title) => {
    expect(page).toContain(`| ${draftNarrative([{ app, title, marks: [], worked: 60_000 }])} |`);
  });

  it('shows the line that a note ends with', () => {
    const line = finalNote({ narrative: '', summary: true, worked: 134 * 60_000, chargeable: 8280 });
    expect(page).toContain(`\n${line}\n`);
  });
});
