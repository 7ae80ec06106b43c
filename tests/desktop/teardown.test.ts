import { describe, expect, it } from 'vitest';
import { createTeardown } from './teardown.ts';

/** A teardown of three things, and what was ended so far; those named fail. */
function ofThree(...failing: string[]) {
  const ended: string[] = [];
  const teardown = createTeardown();
  for (const name of ['display', 'browser', 'page'])
    teardown.add(async () => {
      await Promise.resolve();
      ended.push(name);
      if (failing.includes(name)) throw new Error(`no end of the ${name}`);
    });
  return { ended, teardown };
}

describe('a teardown', () => {
  it('ends what began last first, one after another', async () => {
    const { ended, teardown } = ofThree();
    await teardown.run();
    expect(ended).toEqual(['page', 'browser', 'display']);
  });

  it('ends everything although one end fails, and says which', async () => {
    const { ended, teardown } = ofThree('browser');
    await expect(teardown.run()).rejects.toThrow('no end of the browser');
    expect(ended).toEqual(['page', 'browser', 'display']);
  });

  it('names every end that failed', async () => {
    const { teardown } = ofThree('page', 'display');
    await expect(teardown.run()).rejects.toMatchObject({
      errors: [{ message: 'no end of the page' }, { message: 'no end of the display' }],
    });
  });

  it('ends nothing twice, and what is added later as well', async () => {
    const { ended, teardown } = ofThree();
    await teardown.run();
    teardown.add(() => ended.push('later'));
    await teardown.run();
    expect(ended).toEqual(['page', 'browser', 'display', 'later']);
  });
});
