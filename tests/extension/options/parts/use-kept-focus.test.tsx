// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useKeptFocus } from '../../../../extension/options/parts/use-kept-focus.ts';

/** A list whose lines can be edited and removed, and a button that is switched off while it works. */
function Page() {
  useKeptFocus();
  const [lines, setLines] = useState(['a', 'b', 'c']);
  const [editing, setEditing] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const button = (label: string, act: () => void) => (
    <button key={label} type="button" onClick={act}>
      {label}
    </button>
  );
  return (
    <main>
      <h2 id="beside">Lines</h2>
      {button('Add', () => undefined)}
      {lines.map((line) => (
        <div key={line}>
          {editing === line
            ? button(`Cancel ${line}`, () => setEditing(null))
            : [
                button(`Edit ${line}`, () => setEditing(line)),
                button(`Remove ${line}`, () => setLines(lines.filter((one) => one !== line))),
              ]}
        </div>
      ))}
      <button type="button" id="busy" disabled={busy} onClick={() => setBusy(true)}>
        Try
      </button>
      <button type="button" id="done" onClick={() => setBusy(false)}>
        Done
      </button>
    </main>
  );
}

let root: HTMLElement;
beforeEach(async () => {
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<Page />, root));
});
afterEach(() => {
  render(null, root);
  root.remove();
});
const find = (text: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === text);
async function press(text: string): Promise<void> {
  const button = find(text);
  button?.focus();
  await act(async () => {
    button?.click();
    await new Promise((done) => setTimeout(done));
  });
}
const focused = () => document.activeElement?.textContent;

describe('the focus of a page whose parts come and go', () => {
  it('goes to what comes to stand where a line was removed', async () => {
    await press('Remove b');
    expect(focused()).toBe('Edit c');
    await press('Remove c');
    expect(focused()).toBe('Try');
    await press('Remove a');
    expect(focused()).toBe('Try');
  });

  it('goes into the form in the place of a line, and back to the line', async () => {
    await press('Edit a');
    expect(focused()).toBe('Cancel a');
    await press('Cancel a');
    expect(focused()).toBe('Edit a');
  });

  it('is had again by what was switched off for a moment, and by nothing else meanwhile', async () => {
    find('Try')?.focus();
    await act(async () => {
      find('Try')?.click();
      // As a browser takes the focus from what is switched off.
      find('Try')?.blur();
      await new Promise((done) => setTimeout(done));
    });
    expect(find('Try')?.disabled).toBe(true);
    expect(document.activeElement).toBe(document.body);
    await act(async () => {
      find('Done')?.click();
      await new Promise((done) => setTimeout(done));
    });
    expect(focused()).toBe('Try');
  });

  it('stays away where something else was pressed', async () => {
    await press('Edit a');
    await act(async () => {
      root.querySelector('#beside')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      find('Cancel a')?.blur();
      find('Done')?.click();
      find('Cancel a')?.click();
      await new Promise((done) => setTimeout(done));
    });
    expect(document.activeElement).toBe(document.body);
  });
});
