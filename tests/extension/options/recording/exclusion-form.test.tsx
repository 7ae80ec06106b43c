// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Exclusion, ExclusionPreview } from '../../../../extension/messages/helper.ts';
import { ExclusionForm } from '../../../../extension/options/recording/exclusion-form.tsx';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../../extension/platform.ts', () => ({ browser: { runtime: { sendMessage } } }));

const FEW: ExclusionPreview = { windows: 1, minutes: 4, days: 3, share: 0.01, much: false, titles: [] };
const MUCH: ExclusionPreview = {
  windows: 12,
  minutes: 130,
  days: 5,
  share: 0.62,
  much: true,
  titles: [{ app: 'Word', title: 'Kestrel lease', start: 0, end: 7 }],
};

let taken: Exclusion[];
let preview: ExclusionPreview;

const drawn = () => vi.advanceTimersByTimeAsync(60);
const looked = () => vi.advanceTimersByTimeAsync(400);
const says = () => document.body.textContent ?? '';
const button = () => document.querySelector<HTMLButtonElement>('button[type=submit]');

async function type(value: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('[name=rule-title]');
  if (!input) throw new Error('there is no field for words');
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}
async function send(): Promise<void> {
  document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await drawn();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  taken = [];
  preview = FEW;
  sendMessage.mockImplementation(() => Promise.resolve({ value: preview }));
  render(
    <ExclusionForm rule={null} others={[]} onDone={(rule) => taken.push(rule)} onCancel={() => undefined} />,
    document.body,
  );
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe('a rule for what is left out', () => {
  it('shows what of the last days it would have left out before it is taken', async () => {
    preview = MUCH;
    await type('kestrel');
    await looked();
    expect(says()).toContain('12 windows, 2 h 10 m would have been left out: 62 % of what was recorded');
    expect(says()).toContain('and 11 more windows');
    expect(taken).toEqual([]);
  });

  it('is taken at once where that is little, even when it is sent before that is known', async () => {
    await type('payroll');
    await send();
    expect(taken).toEqual([]);
    await looked();
    expect(taken).toEqual([{ title: 'payroll' }]);
  });

  it('is asked about where that is much, and taken the second time', async () => {
    preview = MUCH;
    await type('kestrel');
    await send();
    await looked();
    expect(taken).toEqual([]);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('62 % of what was recorded');
    expect(button()?.textContent).toBe('Leave them out');
    await send();
    expect(taken).toEqual([{ title: 'kestrel' }]);
  });

  it('of one letter is asked about whatever was recorded', async () => {
    await type('a');
    await looked();
    await send();
    expect(taken).toEqual([]);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('So few characters');
    await type('ab c');
    expect(document.querySelector('[role=alert]')).toBeNull();
    await looked();
    await send();
    expect(taken).toEqual([{ title: 'ab c' }]);
  });

  it('that is changed after it was sent is not taken as it was', async () => {
    await type('payroll');
    await send();
    await type('payrolls');
    await looked();
    expect(taken).toEqual([]);
  });

  it('is taken where the worker cannot say what it would leave out', async () => {
    sendMessage.mockImplementation(() => Promise.resolve({ failed: 'StoreError' }));
    await type('payroll');
    await looked();
    expect(says()).toContain('could not be worked out');
    await send();
    expect(taken).toEqual([{ title: 'payroll' }]);
  });
});
