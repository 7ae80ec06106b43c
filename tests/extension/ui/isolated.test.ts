import { expect, it } from 'vitest';
import { isolated } from '../../../extension/ui/isolated.ts';

it.each([
  ['Exhibit A.pdf', 'Exhibit A.pdf'],
  ['Überweisung – Kovač', 'Überweisung – Kovač'],
  ['חוזה שכירות', '\u2068חוזה שכירות\u2069'],
  ['مذكرة الدفاع.docx', '\u2068مذكرة الدفاع.docx\u2069'],
  ['RE: חוזה', '\u2068RE: חוזה\u2069'],
])('a title keeps its direction to itself where it is written from right to left: %s', (title, expected) => {
  expect(isolated(title)).toBe(expected);
});
