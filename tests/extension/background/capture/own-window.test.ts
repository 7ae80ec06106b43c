import { describe, expect, it } from 'vitest';
import { ownWindowInFront } from '../../../../extension/background/capture/own-window.ts';

/** A browser that answers which of its windows had the focus last. */
const fake = {
  asked: [] as unknown[],
  answer: async (): Promise<{ focused: boolean; incognito: boolean }> => ({ focused: true, incognito: false }),
};
const browser = {
  windows: {
    getLastFocused: (about: unknown) => {
      fake.asked.push(about);
      return fake.answer();
    },
  },
} as unknown as Parameters<typeof ownWindowInFront>[0];

describe('a window of this profile in front', () => {
  it.each([
    [{ focused: true, incognito: false }, true],
    [{ focused: false, incognito: false }, false],
    [{ focused: true, incognito: true }, false],
    [{ focused: false, incognito: true }, false],
  ])('with %o is an ordinary one: %s', async (window, own) => {
    fake.answer = async () => window;
    expect(await ownWindowInFront(browser)).toBe(own);
  });

  it('is looked for among windows of every kind', async () => {
    await ownWindowInFront(browser);
    expect(fake.asked.at(-1)).toMatchObject({ windowTypes: ['normal', 'popup', 'app', 'devtools', 'panel'] });
  });

  it('is none where the profile has no window', async () => {
    fake.answer = () => Promise.reject(new Error('No last-focused window'));
    expect(await ownWindowInFront(browser)).toBe(false);
  });
});
