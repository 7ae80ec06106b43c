import { beforeEach, expect, it, vi } from 'vitest';
import type { DayView } from '../../../../extension/messages/day.ts';
import { packDay } from '../../../../extension/messages/pack-day.ts';
import { beginReading, readDay } from '../../../../extension/popup/state/preload.ts';
import { call } from '../../../../extension/ui/index.ts';

const MESSAGE = packDay({ strip: [], needs: [], cards: [], small: [], aside: [], until: 0 } as unknown as DayView);
vi.mock('../../../../extension/ui/index.ts', () => ({ call: vi.fn(async () => MESSAGE) }));

beforeEach(() => vi.mocked(call).mockClear());

it('takes the reading that was begun, and asks anew from then on', async () => {
  beginReading();
  await readDay(null);
  expect(call).toHaveBeenCalledTimes(1);
  await readDay(null);
  expect(call).toHaveBeenCalledTimes(2);
});

it('does not show today in place of another day', async () => {
  beginReading();
  await readDay('2026-11-20');
  expect(call).toHaveBeenLastCalledWith('day.read', { day: '2026-11-20' });
});

it('tells whoever reads the day that the reading begun came to nothing', async () => {
  vi.mocked(call).mockRejectedValueOnce(new Error('no answer'));
  beginReading();
  await expect(readDay(null)).rejects.toThrow('no answer');
});
