import { expect, it, vi } from 'vitest';
import type { EvidenceReason } from '../../../../extension/messages/views.ts';
import { matterCaption, needFacts, needTitle } from '../../../../extension/popup/model/need-words.ts';
import { hit, need, row, SMITH } from '../../../e2e/parts/fed-parts.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

const matter = (number: string, client: string | null, description: string) =>
  Object.values(matterCaption({ id: 1, number, client, description, status: 'Open', colour: 0 }))
    .join(' ')
    .trim();

it('is the number without the client’s name, where Clio put that into it', () => {
  expect(matter('00041-Acme Corp', 'Acme Corp', 'Acme v. Zenith')).toBe('00041 Acme v. Zenith');
  expect(matter('00012-Smith', 'John Smith', 'Smith v. Jones')).toBe('00012 Smith v. Jones');
});

it('keeps a number that says more than the client', () => {
  expect(matter('2024-00117', 'Nolan Reed', 'Reed patent')).toBe('2024-00117 Reed patent');
  expect(matter('00012-Tax', 'John Smith', 'Advice')).toBe('00012-Tax Advice');
  expect(matter('00012-Smith', null, 'Advice')).toBe('00012-Smith Advice');
});

it('keeps the whole number of a matter that is not described', () => {
  expect(matter('00012-Smith', 'John Smith', '')).toBe('00012-Smith');
});

const TITLE = 'Weather - 10 day forecast';
/** What a row says first that has one answer, with a reason. */
function saidOf(reason: EvidenceReason, isNotClient = false): string | undefined {
  const evidence = isNotClient ? [] : [{ ...hit(SMITH, TITLE, 'Weather', 'learned'), reason, percent: 80 }];
  const one = need([row('Chrome', TITLE, 0, 5, { evidence, outcome: isNotClient ? 'none' : 'suggest' })]);
  const notClient = isNotClient ? { place: 0, percent: 80, reason } : null;
  return needFacts({ ...one, notClient }, (text) => text)[0];
}

it.each<[EvidenceReason, string]>([
  [{ code: 'given', quote: 'Weather', app: 'Chrome', times: 1 }, 'as once before'],
  [{ code: 'given', quote: 'Weather', app: 'Chrome', times: 4 }, 'as 4 times before'],
  [{ code: 'given-alike', quote: 'Weather' }, 'like others before'],
  [{ code: 'seen-word', quote: 'Weather', windows: 3 }, 'a word of earlier items'],
  [{ code: 'own-word', quote: 'Weather', place: 'client' }, 'client’s name'],
  [{ code: 'beside', before: true, after: true, sure: true }, 'worked on beside it'],
])('says why a matter is suggested in a few words: %o', (reason, words) => {
  expect(saidOf(reason)).toBe(words);
});

it.each<[EvidenceReason, string]>([
  [{ code: 'marked', quote: 'Weather', app: 'Chrome', times: 1 }, 'set aside once before'],
  [{ code: 'marked', quote: 'Weather', app: 'Chrome', times: 3 }, 'set aside 3 times before'],
  [{ code: 'left', quote: 'Weather' }, 'left without a matter before'],
  [{ code: 'private', quote: 'Weather' }, 'reads like private mail'],
  [{ code: 'own-page', quote: 'Weather' }, 'a page of your own'],
])('says why something was no client’s work in as few: %o', (reason, words) => {
  expect(saidOf(reason, true)).toBe(words);
});

it('says of a mail program that no subject is visible, and of classic Outlook where that can be changed', () => {
  const names = (text: string) => text;
  const inbox = (app: string, mail: string) => need([row(app, 'Inbox - anna@firm.example', 0, 42)], { mail });
  expect(needTitle(inbox('olk', 'olk'), names)).toBe('Outlook: no subject is visible');
  expect(needTitle(inbox('chrome', 'Gmail'), names)).toBe('Gmail: no subject is visible');
  const said = (app: string) => needFacts(inbox(app, 'Outlook'), names)[0] === 'see Recording in the options';
  expect(['OUTLOOK', 'olk', 'chrome'].map(said)).toEqual([true, false, false]);
});

it('gives the reason of the first answer, and of no other', () => {
  const evidence = [{ ...hit(SMITH, TITLE, 'Weather', 'learned'), percent: 40 }];
  const one = need([row('Chrome', TITLE, 0, 5, { evidence, outcome: 'suggest' })]);
  const reason: EvidenceReason = { code: 'left', quote: 'Weather' };
  const first = (place: number) => needFacts({ ...one, notClient: { place, percent: 60, reason } }, (text) => text)[0];
  expect(first(0)).toBe('left without a matter before');
  expect(first(1)).not.toBe('left without a matter before');
});
