import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { learnIncrement } from '../../../../extension/background/posting/increment.ts';
import { type Outbox, outbox } from '../outbox.ts';

let box: Outbox | null = null;
afterEach(async () => {
  await box?.close();
  box = null;
});

describe('how the firm rounds', () => {
  it('is learnt from what Clio shows, entry by entry', () => {
    const first = learnIncrement({ step: null }, 634, 720);
    expect(first?.step).toBeNull();
    expect(first?.steps).toContain(360);
    const second = learnIncrement({ step: null, steps: first?.steps ?? [] }, 400, 720);
    expect(second).toEqual({ step: null, steps: [360, 720] });
    expect(learnIncrement({ step: null, steps: second?.steps ?? [] }, 10, 360)).toEqual({ step: 360, steps: [360] });
  });

  it('teaches nothing where Clio shows what is known', () => {
    expect(learnIncrement({ step: 360 }, 634, 720)).toBeNull();
    expect(learnIncrement({ step: null, steps: [360] }, 634, 720)).toEqual({ step: 360, steps: [360] });
  });

  it('is learnt anew where the firm changed it', () => {
    expect(learnIncrement({ step: 360, steps: [360] }, 634, 900)?.steps).toEqual([300, 900]);
  });

  it('that differs from what was known is said on the entry, once', async () => {
    box = await outbox();
    await box.timeline.change('connection', (value) => ({ ...value, step: 360 }));
    box.sandbox.changeBilling({ rounding: 15 });
    const first = await box.approved();
    await box.poster.run();
    expect((await box.entry(first.id)).reasons).toEqual([{ code: 'rounded-otherwise', shown: 900, expected: 720 }]);
    const second = await box.approved({ narrative: 'Second' });
    await box.poster.run();
    expect((await box.entry(second.id)).reasons).toEqual([]);
    expect((await box.timeline.read('connection'))?.steps).toContain(900);
  });
});
