import { expect, it } from 'vitest';
import { mailWithoutSubject } from '../../../../shared/index.ts';

it.each([
  ['Inbox - a.ruiz@firm.example - Outlook', 'OUTLOOK', 'Outlook'],
  ['Posteingang - a.ruiz@firm.example - Outlook', 'OUTLOOK', 'Outlook'],
  ['Mail - Anna Ruiz - Outlook', 'olk', 'Outlook'],
  ['Mail - Anna Ruiz - Outlook - Google Chrome', 'chrome', 'Outlook'],
  ['Courrier - Anna Ruiz - Outlook — Mozilla Firefox', 'firefox', 'Outlook'],
  ['Outlook', 'olk', 'Outlook'],
  ['', 'OUTLOOK', 'OUTLOOK'],
  ['Inbox (3) - anna@firm.example - Gmail - Google Chrome', 'chrome', 'Gmail'],
  ['Inbox - Mozilla Thunderbird', 'thunderbird', 'Mozilla Thunderbird'],
])('names no message: %s', (title, app, mail) => {
  expect(mailWithoutSubject(title, app)).toBe(mail);
});

it.each([
  ['RE: lease - Message (HTML)', 'OUTLOOK'],
  ['RE: lease - Anna Ruiz - Outlook', 'olk'],
  ['lease renewal - anna@firm.example - Gmail - Google Chrome', 'chrome'],
  ['lease - Search Results - Outlook', 'OUTLOOK'],
  ['Calendar - a.ruiz@firm.example - Outlook', 'OUTLOOK'],
  ['Kalender - Anna Ruiz - Outlook', 'olk'],
  ['Tasks - Anna Ruiz - Outlook - Google Chrome', 'chrome'],
  ['Accepted: Harlow prep - Message (HTML)', 'OUTLOOK'],
  ['Inbox', 'WINWORD'],
  ['', 'WINWORD'],
  ['', ''],
])('is no mail, or says what it is: %s', (title, app) => {
  expect(mailWithoutSubject(title, app)).toBeNull();
});
