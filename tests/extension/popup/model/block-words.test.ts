import { describe, expect, it, vi } from 'vitest';
import type { BlockView } from '../../../../extension/messages/day.ts';
import { blockText } from '../../../../extension/popup/model/block-words.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

const NINE = new Date(2026, 10, 23, 9).getTime();
const MINUTE = 60_000;
const SMITH = {
  id: 1,
  number: '00012-Smith',
  client: 'John Smith',
  description: '',
  status: 'Open',
  colour: 1,
} as const;
const BLOCK: BlockView = {
  start: NINE,
  end: NINE + 30 * MINUTE,
  kind: 'matter',
  matter: SMITH,
  from: NINE + 3 * MINUTE,
  to: NINE + 28 * MINUTE,
  worked: 20 * MINUTE,
  besides: 5 * MINUTE,
  at: NINE + 3 * MINUTE,
};
const asIs = (text: string) => text;
/** With plain blanks around times. */
const told = (...of: Parameters<typeof blockText>) => blockText(...of).replace(/\s/g, ' ');

describe('what is said of a block', () => {
  it('is when exactly it was, how long, and how long something else', () => {
    expect(told(BLOCK, 'Brief.docx', asIs)).toBe(
      '00012-Smith · Brief.docx · 9:03 – 9:28 AM · 20 m, and 5 m of other things',
    );
    expect(told({ ...BLOCK, besides: 0, worked: 20_000 }, '', asIs)).toBe(
      '00012-Smith · 9:03 – 9:28 AM · less than a minute',
    );
    expect(told({ ...BLOCK, kind: 'aside', matter: null, besides: 0 }, '', asIs)).toBe(
      'Set aside · 9:03 – 9:28 AM · 20 m',
    );
  });

  it('hides names', () => {
    expect(told({ ...BLOCK, besides: 0 }, 'Brief', (text) => text.replace(/\w/g, '•'))).not.toMatch(/Smith|Brief/);
  });
});
