import { expect, it } from 'vitest';
import { matterNumber } from '../../../extension/ui/matter-number.ts';

it('a matter is called by its number, and by its id where it is not known on this computer', () => {
  expect(matterNumber({ id: 7, number: '00012-Smith' })).toBe('00012-Smith');
  expect(matterNumber({ id: 7, number: null })).toBe('Matter 7');
});
