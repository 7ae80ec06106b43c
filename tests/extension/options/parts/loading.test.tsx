// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsIn } from '../../../../extension/background/settings/settings.ts';
import { YourData } from '../../../../extension/options/data/section.tsx';

const { sendMessage, listeners } = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  listeners: new Set<(message: unknown) => void>(),
}));
vi.mock('../../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage,
      onMessage: {
        addListener: (listener: (message: unknown) => void) => listeners.add(listener),
        removeListener: (listener: (message: unknown) => void) => listeners.delete(listener),
      },
    },
  },
}));

const settings = settingsIn({});
/** What the section shows beside that is here at once. */
const BESIDE: Record<string, unknown> = {
  'backups.read': { made: null, replaced: null, keptUntil: null },
  'imports.read': [],
  'schedule.read': { on: null, last: null, problem: null, under: false },
  'unsent.read': { standing: 'nothing', at: null, offers: [] },
};
/** The settings are answered so. */
const answering = (answer: Promise<unknown>) =>
  sendMessage
    .mockReset()
    .mockImplementation(({ call }: { call: string }) =>
      call in BESIDE ? Promise.resolve({ value: BESIDE[call] }) : answer,
    );
const says = () => document.body.textContent ?? '';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

async function show(answer: Promise<unknown>): Promise<void> {
  answering(answer);
  render(<YourData />, document.body);
  await vi.advanceTimersByTimeAsync(1000);
}

describe('a section whose content is not read yet', () => {
  it('says so where it takes long, and is there once it is read', async () => {
    let answer: (value: unknown) => void = () => undefined;
    await show(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    expect(says()).toContain('Reading…');
    answer({ value: settings });
    await vi.advanceTimersByTimeAsync(100);
    expect(says()).toContain('Legal hold');
    expect(says()).not.toContain('Reading…');
  });

  it('says why where it cannot be read, with the next step, and comes by itself once it can', async () => {
    await show(Promise.resolve(undefined));
    expect(says()).toContain('The extension does not answer. Reload this page.');
    answering(Promise.resolve({ value: settings }));
    for (const heard of listeners) heard({ event: 'changed' });
    await vi.advanceTimersByTimeAsync(100);
    expect(says()).toContain('Legal hold');
    expect(says()).not.toContain('does not answer');
  });
});
