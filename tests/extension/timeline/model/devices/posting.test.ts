import { describe, expect, it } from 'vitest';
import { mayLeave } from '../../../../../extension/timeline/model/devices/entries.ts';
import { settle, world } from './computers.ts';
import { minute } from './made-up.ts';

describe('an entry', () => {
  it('about time of this computer is sent while the other one is off', () => {
    const { desk, folder, clio } = world();
    desk.capture(0, 60);
    desk.approve(0, 30);
    desk.tell(folder, minute(61));
    desk.send(() => 0);
    expect(clio).toHaveLength(1);
  });

  it('about time of the other computer waits until that one has read of it', () => {
    const { desk, lap, folder, clio } = world();
    desk.capture(0, 60);
    desk.tell(folder, minute(61));
    lap.read(folder.all());
    lap.approve(0, 30);
    lap.tell(folder, minute(62));
    lap.send(() => 0);
    expect([clio.length, lap.entries.map((one) => mayLeave(lap.parts, 'lap', one))]).toEqual([
      0,
      [{ kind: 'waits', devices: ['desk'] }],
    ]);
    desk.read(folder.all());
    desk.tell(folder, minute(63));
    lap.read(folder.all());
    lap.send(() => 0);
    expect(clio).toMatchObject([{ device: 'lap' }]);
  });

  it('that both approved while neither heard of the other is sent by one, and held by the other', () => {
    const both = world();
    const { desk, lap, folder, clio } = both;
    desk.capture(0, 60);
    desk.tell(folder, minute(61));
    lap.read(folder.all());
    desk.approve(0, 30);
    lap.approve(10, 40);
    lap.tell(folder, minute(62));
    desk.tell(folder, minute(63));
    settle(both);
    expect(clio).toHaveLength(1);
    const left = [desk, lap].flatMap(({ parts, device, entries }) =>
      entries.filter(({ state }) => state === 'approved').map((one) => mayLeave(parts, device, one).kind),
    );
    expect(left).toEqual(['held']);
  });

  it('that was held is sent once the other one was taken back', () => {
    const both = world();
    const { desk, lap, folder, clio } = both;
    desk.capture(0, 60);
    desk.tell(folder, minute(61));
    lap.read(folder.all());
    desk.approve(0, 30);
    desk.tell(folder, minute(62));
    lap.approve(0, 30);
    lap.tell(folder, minute(63));
    lap.read(folder.all());
    desk.withdraw(() => 0);
    settle(both);
    expect(clio).toMatchObject([{ device: 'lap' }]);
  });

  it('that Clio refused does not go before the other one once it is mended: that one may be sent by then', () => {
    const { desk, lap, folder, clio } = world();
    desk.capture(0, 60);
    desk.tell(folder, minute(61));
    lap.read(folder.all());
    lap.approve(0, 30);
    lap.tell(folder, minute(62));
    desk.approve(10, 40);
    desk.read(folder.all());
    desk.tell(folder, minute(63));
    lap.read(folder.all());
    lap.send(() => 0.75);
    lap.tell(folder, minute(64));
    desk.read(folder.all());
    desk.send(() => 0);
    lap.mend();
    lap.send(() => 0);
    lap.tell(folder, minute(65));
    lap.send(() => 0);
    expect(clio).toMatchObject([{ device: 'desk' }]);
  });

  it('that another computer took over is not sent by its own', () => {
    const { desk, folder } = world();
    desk.capture(0, 60);
    desk.approve(0, 30);
    desk.tell(folder, minute(61));
    const [mine] = desk.entries;
    if (!mine) throw new Error('it was approved');
    const taken = { ...mine, id: 'lap-1', state: 'unknown' as const };
    const told = { entry: taken, clock: minute(62), since: 1, tookOver: { device: 'desk', entry: mine.id } };
    const bucket = Math.floor(minute(0) / 86_400_000);
    desk.read([{ device: 'lap', bucket, edition: 1, stretches: [], lines: [], entries: [told], seen: {} }]);
    expect(mayLeave(desk.parts, 'desk', mine).kind).toBe('taken');
  });
});
