import type { SyncedMatter } from '../timeline/index.ts';

// A day of a lawyer who does not exist, at a firm that does not exist.

/** From a time of day on a window is in front: its program and title; null: nobody is at the computer. */
export type Step = readonly [from: string, app: string, title: string] | readonly [from: string, away: null];

const matter = (id: number, display_number: string, client: string, description: string): SyncedMatter => ({
  ...{ id, display_number, description, status: 'Open', client: { id: id * 10, name: client } },
  ...{ custom_number: null, client_reference: null, maildrop_address: null },
});

/** The firm's open matters, as far as they matter here. */
export const MATTERS: readonly SyncedMatter[] = [
  matter(1, '00482-Vandermeer', 'Ida Vandermeer', 'Vandermeer v. Costa Freight, wrongful dismissal'),
  matter(2, '00517-Harlow Mills', 'Harlow Mills Inc.', 'Lease of the Dover Street warehouse'),
  matter(3, '00533-Okafor', 'Estate of Ben Okafor', 'Probate and trust administration'),
  matter(4, '00540-Lumen Dental', 'Lumen Dental Group, LLC', 'Purchase of two practices'),
  matter(5, '00561-Brandt', 'Jonas Brandt', 'Immigration, permanent residence'),
];

/** What was in front, and when. */
export const STEPS: readonly Step[] = [
  ['8:32', 'Microsoft Outlook', 'Inbox - Rae Whitlock - Outlook'],
  ['8:41', 'Microsoft Outlook', 'RE: 00482-Vandermeer - discovery responses - Message (HTML)'],
  ['8:58', 'Microsoft Word', '00482-Vandermeer - Responses to First Interrogatories (v3).docx - Word'],
  ['10:04', 'Google Chrome', 'Retaliation under Title VII, adverse action - Westlaw - Google Chrome'],
  ['10:27', 'Microsoft Word', '00482-Vandermeer - Responses to First Interrogatories (v3).docx - Word'],
  ['10:52', 'Microsoft Teams', 'Harlow Mills - Dover Street | Microsoft Teams'],
  ['11:10', 'Adobe Acrobat', 'Dover Street warehouse lease, redline of v4 to v3.pdf - Adobe Acrobat'],
  ['11:48', 'Google Chrome', 'Zillow: lofts near the harbour - Google Chrome'],
  ['11:56', null],
  ['12:41', 'Zoom', 'Zoom Meeting'],
  ['13:09', 'Microsoft Word', 'Lumen Dental term sheet - Rev 2.docx - Word'],
  ['13:58', 'Microsoft Excel', '00540 purchase price schedule.xlsx - Excel'],
  ['14:20', 'Microsoft Outlook', 'FW: Okafor: inventory of the estate - Message (HTML)'],
  ['14:34', 'Microsoft Word', '00533-Okafor - Inventory and Appraisal.docx - Word'],
  ['15:21', null],
  ['15:37', 'Google Chrome', 'Case Status Online - USCIS - Google Chrome'],
  ['15:46', 'Microsoft Word', 'Brandt cover letter I-485.docx - Word'],
  ['16:18', 'Microsoft Outlook', 'RE: 00517-Harlow Mills - estoppel certificate - Message (HTML)'],
  ['16:33', 'Microsoft Word', '00482-Vandermeer - Letter to opposing counsel.docx - Word'],
  ['16:59', null],
];
