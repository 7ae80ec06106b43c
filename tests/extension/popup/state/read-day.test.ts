import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DayView } from '../../../../extension/messages/day.ts';
import { packDay } from '../../../../extension/messages/pack-day.ts';
import { beginReading } from '../../../../extension/popup/state/first-reading.ts';
import { readDay } from '../../../../extension/popup/state/read-day.ts';
import { call } from '../../../../extension/ui/index.ts';

const message = (day: string) =>
  packDay({ day, strip: [], needs: [], cards: [], small: [], excluded: [], until: 0 } as unknown as DayView);
vi.mock('../../../../extension/ui/index.ts', () => ({ call: vi.fn(async () => message('as asked')) }));
const sendMessage = vi.fn(async (_: object): Promise<unknown> => ({ value: message('as begun') }));

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  vi.mocked(call).mockClear();
  sendMessage.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

it('takes the reading that was begun, and asks anew from then on', async () => {
  beginReading();
  expect(sendMessage).toHaveBeenCalledWith({ call: 'day.read', params: { day: null } });
  expect(await readDay(null)).toMatchObject({ day: 'as begun' });
  expect(call).not.toHaveBeenCalled();
  expect(await readDay(null)).toMatchObject({ day: 'as asked' });
});

it('does not show today in place of another day', async () => {
  beginReading();
  expect(await readDay('2026-11-20')).toMatchObject({ day: 'as asked' });
  expect(call).toHaveBeenLastCalledWith('day.read', { day: '2026-11-20' });
  await readDay(null);
  expect(call).toHaveBeenCalledTimes(2);
});

it.each<[string, () => Promise<unknown>]>([
  ['nobody answered', async () => undefined],
  ['the browser refused', () => Promise.reject(new Error('Could not establish connection.'))],
  ['the worker could not do it', async () => ({ failed: 'Error' })],
])('asks in the usual way where %s at first', async (_, answer) => {
  sendMessage.mockImplementationOnce(answer);
  beginReading();
  expect(await readDay(null)).toMatchObject({ day: 'as asked' });
});

it('tells whoever reads the day that the worker could not do it', async () => {
  vi.mocked(call).mockRejectedValueOnce(new Error('no answer'));
  await expect(readDay(null)).rejects.toThrow('no answer');
});
