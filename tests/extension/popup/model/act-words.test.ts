import { expect, it, vi } from 'vitest';
import { givenWords } from '../../../../extension/popup/model/act-words.ts';
import { SMITH } from '../../../e2e/parts/fed-parts.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

it('names the matter that items were given to, but no client while names are hidden', () => {
  expect(givenWords(3, SMITH, false)).toBe('3 items given to 00012-Smith');
  expect(givenWords(1, SMITH, true)).toBe('1 item given to 00012-•••');
});
