import { expect, it, vi } from 'vitest';
import { givenWords, undoneWords } from '../../../../extension/popup/model/act-words.ts';
import { DAY, SMITH, ZENITH } from '../../../e2e/parts/fed-parts.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

it('names the matter that items were given to, but no client while names are hidden', () => {
  expect(givenWords(3, SMITH, false)).toBe('3 items given to 00012-Smith');
  expect(givenWords(1, SMITH, true)).toBe('1 item given to 00012-•••');
});

const step = { kind: 'tag', count: 3, day: DAY, matters: [SMITH] } as const;
it.each([
  ['undo', step, 'Given back: 3 items of 00012-Smith'],
  ['redo', step, 'Given again: 3 items to 00012-Smith'],
  ['undo', { ...step, rule: 'made' }, 'Given back: 3 items of 00012-Smith; rule removed'],
  ['redo', { ...step, rule: 'made' }, 'Given again: 3 items to 00012-Smith; rule kept again'],
  ['undo', { ...step, rule: 'switched-on' }, 'Given back: 3 items of 00012-Smith; rule switched off again'],
  [
    'undo',
    { ...step, day: '2026-11-20', rule: 'made' },
    /^Given back: 3 items of 00012-Smith on .*20.*; rule removed$/,
  ],
  ['undo', { ...step, matters: [] }, 'Undone: 3 items given'],
  [
    'undo',
    { ...step, kind: 'share', matters: [SMITH, ZENITH] },
    'Undone: 3 items divided between 00012-Smith and 00041-Acme Corp',
  ],
  ['redo', { ...step, kind: 'add' }, 'Done again: time added to 00012-Smith'],
  ['undo', { ...step, kind: 'draft' }, 'Undone: entry of 00012-Smith changed'],
  ['undo', { ...step, kind: 'exclude', matters: [] }, 'Undone: 3 items set aside or put back'],
  ['undo', null, 'There is nothing to undo.'],
] as const)('says what %s did in the matter’s words: %o', (which, undone, words) => {
  expect(undoneWords(which, undone && { ...undone, matters: [...undone.matters] }, DAY, false)).toEqual(
    typeof words === 'string' ? words : expect.stringMatching(words),
  );
});

it('names no client in what undo did while names are hidden', () => {
  expect(undoneWords('undo', { ...step, matters: [SMITH] }, DAY, true)).toBe('Given back: 3 items of 00012-•••');
});
