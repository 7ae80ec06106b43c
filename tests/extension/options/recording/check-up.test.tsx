// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CheckUp } from '../../../../extension/options/recording/check-up.tsx';
import type { Examination } from '../../../../shared/index.ts';

const worker = vi.hoisted(() => ({ answer: (_: string): unknown => null, asked: [] as string[] }));
vi.mock('../../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async ({ call }: { call: string }) => {
        worker.asked.push(call);
        return { value: worker.answer(call) };
      },
      onMessage: { addListener: () => undefined },
    },
    storage: { session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined } },
  },
}));

const BROKEN: Examination = {
  helper: '0.1.0',
  well: false,
  findings: [
    { about: { code: 'installed', forAll: false }, state: 'ok', found: null },
    {
      about: { code: 'browser', name: 'Chromium', forAll: false },
      state: 'wrong',
      found: { code: 'manifest-missing', path: '/home/ann/chromium.json' },
      mend: 'here',
    },
    { about: { code: 'disk-room' }, state: 'wrong', found: { code: 'disk-nearly-full', bytes: 4096 } },
  ],
};
const WELL: Examination = { helper: '0.1.0', well: true, findings: [BROKEN.findings[0] as never] };

const find = (selector: string) => document.body.querySelector<HTMLElement>(selector);
const button = (text: string) =>
  [...document.body.querySelectorAll('button')].find(({ textContent }) => textContent === text);
const says = () => document.body.textContent ?? '';
/** Clicks, and waits until what it began has ended. */
async function click(text: string): Promise<void> {
  await act(async () => button(text)?.click());
  await vi.waitFor(() => expect(find('.panel-head button')?.hasAttribute('disabled')).toBe(false));
}

beforeEach(() => {
  worker.asked.length = 0;
  render(<CheckUp />, document.body);
});
afterEach(() => render(null, document.body));

it('asks for nothing before the attorney does', () => {
  expect(worker.asked).toEqual([]);
});

it('tells what is wrong, with one button each, and in people’s words', async () => {
  worker.answer = () => BROKEN;
  await click('Check now');
  expect(says()).toContain('2 things to put right');
  const buttons = [...document.body.querySelectorAll('[data-finding]')].map((one) => [
    one.querySelector('b')?.textContent,
    [...one.querySelectorAll('button')].map(({ textContent }) => textContent),
  ]);
  expect(buttons).toEqual([
    ['Chromium', ['Put right']],
    ['Room on the disk', ['Copy']],
  ]);
  expect(says()).toContain('Make room on the disk.');
  // Nobody on this page has a command line.
  expect(says()).not.toContain('Run "install"');
});

it('says so honestly where a newer helper tells of what is not known here', async () => {
  const strange = { about: { code: 'disk-room' }, state: 'wrong', found: { code: 'unknown', told: 'disk-on-fire' } };
  worker.answer = () => ({ ...BROKEN, findings: [strange] });
  await click('Check now');
  expect(find('[data-finding]')?.textContent).toContain(
    'The helper reports something this version of the extension does not know: disk-on-fire. Update the extension.',
  );
});

it('puts it right and looks again', async () => {
  worker.answer = () => BROKEN;
  await click('Check now');
  worker.answer = (call) => (call === 'helper.repair' ? true : WELL);
  await click('Put right');
  expect(worker.asked).toEqual(['helper.examine', 'helper.repair', 'helper.examine']);
  expect(says()).toContain('All is well.');
  expect(find('[role="alert"]')).toBeNull();
});

it('says so where the helper cannot put it right', async () => {
  worker.answer = (call) => (call === 'helper.repair' ? false : BROKEN);
  await click('Check now');
  await click('Put right');
  expect(find('[role="alert"]')?.textContent).toContain('could not put it right');
  expect(says()).toContain('2 things to put right');
});

it('says so where the helper knows no such question', async () => {
  worker.answer = () => null;
  await click('Check now');
  expect(find('[role="alert"]')?.textContent).toContain('did not answer');
});
