// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MatterView } from '../../../extension/messages/views.ts';
import { MatterCombobox } from '../../../extension/ui/index.ts';
import type { MatterComboboxProps } from '../../../extension/ui/matter-combobox.tsx';

/** Questions that wait for their answer, by the words that were typed. */
const wire = vi.hoisted(() => ({ asked: new Map<string, (answer: unknown) => void>() }));
vi.mock('../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: ({ params }: { params: { words: string } }) =>
        new Promise((resolve) => wire.asked.set(params.words, resolve)),
    },
  },
}));

const matter = (id: number, number: string): MatterView => ({
  ...{ id, number, client: 'Smith', description: 'Estate', status: 'Open', colour: 1 },
});
const ONE = matter(1, '00001-Smith');
const TWO = matter(2, '00002-Smith');

let root: HTMLElement;
const picked = vi.fn<(matter: MatterView | null) => void>();
const left = vi.fn<() => void>();
beforeEach(() => {
  wire.asked.clear();
  picked.mockReset();
  left.mockReset();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (props: Partial<MatterComboboxProps>) =>
  act(() => render(<MatterCombobox shape="list" again="Again." onPick={picked} onLeave={left} {...props} />, root));
function box(): HTMLInputElement {
  const input = root.querySelector('input');
  if (!input) throw new Error('there is no box');
  return input;
}
const type = (words: string) =>
  act(() => {
    box().value = words;
    box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
async function press(key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => void box().dispatchEvent(event));
  return event.defaultPrevented;
}
async function answer(words: string, value: MatterView[] | null): Promise<void> {
  await vi.waitFor(() => expect(wire.asked.has(words)).toBe(true));
  await act(async () => {
    wire.asked.get(words)?.(value ? { value } : { failed: 'no' });
    await new Promise((done) => setTimeout(done));
  });
}
const list = () => root.querySelector('[role=listbox]') as HTMLElement;
const options = () =>
  [...root.querySelectorAll('[role=option]')].map((option) => option.querySelector('b')?.textContent);
const chosen = () => root.querySelector('[aria-selected=true] b')?.textContent;

describe('choosing a matter in a list', () => {
  it('offers the first ones before a word was typed, and goes through them by arrows', async () => {
    await show({ focused: true });
    expect([document.activeElement === box(), list().getAttribute('aria-busy')]).toEqual([true, 'true']);
    await answer('', [ONE, TWO]);
    expect([options(), chosen(), list().getAttribute('aria-busy')]).toEqual([
      ['00001-Smith', '00002-Smith'],
      '00001-Smith',
      'false',
    ]);
    await press('ArrowDown');
    await press('ArrowDown');
    expect(chosen()).toBe('00002-Smith');
    expect(box().getAttribute('aria-activedescendant')).toBe(root.querySelector('[aria-selected=true]')?.id);
    await press('Enter');
    expect(picked).toHaveBeenCalledExactlyOnceWith(TWO);
  });

  it('takes the first of the answer where Enter came before it', async () => {
    await show({ focused: true });
    await answer('', [ONE]);
    await type('two');
    expect(await press('Enter')).toBe(true);
    expect(picked).not.toHaveBeenCalled();
    await answer('two', [TWO, ONE]);
    expect(picked).toHaveBeenCalledExactlyOnceWith(TWO);
  });

  it('takes nothing by itself where more is typed after Enter', async () => {
    await show({ focused: true });
    await answer('', [ONE]);
    await type('tw');
    await press('Enter');
    await type('two');
    await answer('two', [TWO, ONE]);
    expect(picked).not.toHaveBeenCalled();
    expect(options()).toEqual(['00002-Smith', '00001-Smith']);
  });

  it('begins with the first again once one was picked', async () => {
    await show({ focused: true });
    await answer('', [ONE, TWO]);
    await press('ArrowDown');
    await press('Enter');
    expect(picked).toHaveBeenLastCalledWith(TWO);
    await show({ focused: true, without: [TWO.id] });
    expect([chosen(), await press('Enter')]).toEqual(['00001-Smith', true]);
    expect(picked).toHaveBeenLastCalledWith(ONE);
  });

  it('has the matter that Enter takes in view', async () => {
    const seen = vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockReturnValue();
    await show({ focused: true });
    await answer('', [ONE, TWO]);
    await press('ArrowDown');
    const shown = seen.mock.contexts.at(-1) as HTMLElement;
    expect(shown.querySelector('b')?.textContent).toBe('00002-Smith');
    seen.mockRestore();
  });

  it('shows no answer to earlier words over a later one', async () => {
    await show({ focused: true });
    await type('one');
    await type('two');
    await answer('two', [TWO]);
    await answer('one', [ONE]);
    expect(options()).toEqual(['00002-Smith']);
  });

  it('asks nothing and takes no key before a word, where it has not the focus', async () => {
    await show({ label: 'Matter' });
    expect([list().hidden, wire.asked.size, await press('Enter'), box().placeholder]).toEqual([
      true,
      0,
      false,
      'Matter',
    ]);
    await type('one');
    await answer('one', [ONE]);
    expect([list().hidden, options()]).toEqual([false, ['00001-Smith']]);
  });

  it.each([
    [
      'none',
      [],
      'No matter on this computer has these words. Try fewer of them; for a matter that is new in Clio, press',
    ],
    ['as many as are found at most', Array.from({ length: 20 }, (_, id) => matter(id, `${id}`)), 'There are more.'],
    ['no answer', null, 'The matters could not be looked up. Again.'],
  ])('says so where there is %s', async (_, matters, words) => {
    await show({ focused: true });
    await type('x');
    await answer('x', matters);
    expect(list().textContent).toContain(words);
  });

  it('says what to do where there are no matters at all', async () => {
    await show({ focused: true });
    await answer('', []);
    expect(list().textContent).toMatch(/^No matter is on this computer yet. Connect to Clio/);
  });

  it('offers to connect where Clio is not connected, by a button and by Enter', async () => {
    const connect = vi.fn<() => void>();
    await show({ focused: true, onConnect: connect });
    await answer('', []);
    expect(root.textContent).toContain('Your matters come from Clio.');
    await act(() => root.querySelector('button')?.click());
    await press('Enter');
    expect(connect).toHaveBeenCalledTimes(2);
    await type('one');
    await answer('one', [ONE]);
    await press('Enter');
    expect([connect.mock.calls.length, picked.mock.calls]).toEqual([2, [[ONE]]]);
  });

  it('leaves out what was picked already', async () => {
    await show({ focused: true, without: [1] });
    await answer('', [ONE, TWO]);
    expect(options()).toEqual(['00002-Smith']);
  });

  it('is left by Escape', async () => {
    await show({ focused: true });
    await press('Escape');
    expect(left).toHaveBeenCalledOnce();
  });

  it('is picked from by the mouse, with the focus in the box', async () => {
    await show({ focused: true, names: () => '···' });
    await answer('', [ONE]);
    expect(options()).toEqual(['···']);
    const option = root.querySelector<HTMLElement>('[role=option]');
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    await act(() => {
      option?.dispatchEvent(down);
      option?.click();
    });
    expect([down.defaultPrevented, picked.mock.calls]).toEqual([true, [[ONE]]]);
  });
});

describe('a field that holds a matter', () => {
  it('names it, drops its list down by a click, and takes it up by Escape', async () => {
    await show({ shape: 'field', matter: ONE });
    expect([box().value, list().hidden, wire.asked.size]).toEqual(['00001-Smith · Smith', true, 0]);
    await act(() => box().click());
    await answer('', [ONE, TWO]);
    expect([list().hidden, options().length]).toEqual([false, 2]);
    expect([await press('Escape'), list().hidden, left.mock.calls.length]).toEqual([true, true, 0]);
    expect([await press('ArrowDown'), list().hidden]).toEqual([true, false]);
  });

  it('gives it up where something else is typed', async () => {
    await show({ shape: 'field', matter: ONE });
    await type('two');
    expect(picked).toHaveBeenCalledExactlyOnceWith(null);
    await answer('two', [TWO]);
    await press('Enter');
    expect(picked).toHaveBeenLastCalledWith(TWO);
    expect(list().hidden).toBe(true);
  });
});
