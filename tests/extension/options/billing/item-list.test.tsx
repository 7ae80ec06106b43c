// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ItemList } from '../../../../extension/options/billing/item-list.tsx';

// No browser is asked for a word.
vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

let items: string[];
let sent: number;

/** A list of words within a form, as the page of a firm has it. */
function Words({ first }: { first: string[] }) {
  const [words, setWords] = useState(first);
  items = words;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent += 1;
      }}
    >
      <ItemList
        label="Words"
        one="word"
        many="words"
        items={words}
        blank=""
        isBlank={(word) => word.trim() === ''}
        line={(word) => word}
        fault={(word) => (word.includes(' ') ? 'One word alone.' : null)}
        onChange={setWords}
      >
        {(word, set) => <input name="word" value={word} onInput={(event) => set(event.currentTarget.value)} />}
      </ItemList>
      <button type="submit">Send</button>
    </form>
  );
}

const show = (...first: string[]) => render(<Words first={first} />, document.body);
/** All that was asked for is drawn. */
const drawn = () => new Promise((resolve) => setTimeout(resolve));
const says = () => document.body.textContent ?? '';
function field(selector: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
async function press(words: string): Promise<void> {
  const all = [...document.querySelectorAll('button')];
  const button = all.find((one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words);
  if (!button) throw new Error(`there is no button ${words}`);
  button.click();
  await drawn();
}
async function type(selector: string, value: string): Promise<void> {
  const input = field(selector);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}
async function enter(selector: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  field(selector).dispatchEvent(event);
  await drawn();
  return event.defaultPrevented;
}

beforeEach(() => {
  sent = 0;
});
afterEach(() => render(null, document.body));

describe('a list that an administrator fills in', () => {
  it('takes what is typed at once, so that nothing is lost with an item that is still open', async () => {
    show();
    await press('Add a word');
    await type('input[name="word"]', 'lease');
    expect(items).toEqual(['lease']);
    await press('Done');
    expect(document.querySelector('input[name="word"]')).toBeNull();
    expect(says()).toContain('lease');
  });

  it('does not send the form around it by Enter, which ends an item that can be used and no other', async () => {
    show('one two');
    await press('Edit: one two');
    expect(await enter('input[name="word"]')).toBe(true);
    expect(says()).toContain('One word alone.');
    expect(document.querySelector('input[name="word"]')).not.toBeNull();
    await type('input[name="word"]', 'one');
    expect(await enter('input[name="word"]')).toBe(true);
    expect(document.querySelector('input[name="word"]')).toBeNull();
    expect(sent).toBe(0);
  });

  it('forgets an item in which nothing was typed', async () => {
    show('lease');
    await press('Add a word');
    await press('Done');
    expect(items).toEqual(['lease']);
    await press('Add a word');
    await press('Add a word');
    await press('Remove: lease');
    expect(items.filter(Boolean)).toEqual([]);
  });

  it('of far too many shows some, finds any by its words, and leaves each its number', async () => {
    show(...Array.from({ length: 300 }, (_, at) => `word-${at}`));
    expect(document.querySelectorAll('li').length).toBeLessThan(20);
    await type('input[type="search"]', 'WORD-299');
    expect([...document.querySelectorAll('li')].map((one) => one.getAttribute('value'))).toEqual(['300']);
    expect(await enter('input[type="search"]')).toBe(true);
    await press('Edit: word-299');
    await type('input[name="word"]', 'other');
    expect(items[299]).toBe('other');
    await type('input[type="search"]', 'nothing has this');
    await press('Done');
    expect(says()).toContain('No word has these words.');
  });
});
