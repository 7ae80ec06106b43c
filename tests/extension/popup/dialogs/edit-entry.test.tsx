// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContentChange, EntryView } from '../../../../extension/messages/posting.ts';
import { day, entry, SMITH } from '../../../e2e/parts/fed-parts.ts';
import { browser } from '../../ui/made-up-worker.ts';
import { settle } from '../../ui/press-all.ts';
import { DONE } from '../made-up-review.ts';
import { showReview } from '../shown-review.tsx';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 17) });
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const NOTE = 'Draft answer.\nWorked 20 m; charged 0.4 h.';

function button(text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === text);
  if (!found) throw new Error(`There is no button ${text}.`);
  return found;
}
const field = <T extends HTMLElement>(selector: string): T => {
  const found = root.querySelector<T>(`dialog ${selector}`);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
async function write(selector: string, text: string): Promise<void> {
  const box = field<HTMLInputElement | HTMLTextAreaElement>(selector);
  box.value = text;
  await act(() => {
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Shows an entry of twenty worked minutes that is in Clio, and gives what the worker is asked to change of it. */
async function shown(more: Partial<EntryView> = {}): Promise<ContentChange[]> {
  const entries = [entry(SMITH, 20, 'posted', { narrative: NOTE, ...more })];
  await showReview(root, day({ entries }), DONE);
  const changes: ContentChange[] = [];
  const send = browser.runtime.sendMessage;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (asked) => {
    const { call, params } = asked as unknown as { call: string; params: { change: ContentChange } };
    if (call === 'entry.change') changes.push(params.change);
    return send(asked);
  });
  return changes;
}
async function opened(more: Partial<EntryView> = {}): Promise<ContentChange[]> {
  const changes = await shown(more);
  await act(() => button('Change').click());
  return changes;
}
const HOURS = 'input[inputmode="decimal"]';
const change = () => act(() => button('Change in Clio').click());

describe('the time of an entry in Clio', () => {
  it('is as Clio shows it, and no part of a change of other things', async () => {
    const changes = await opened();
    expect(field<HTMLInputElement>(HOURS).value).toBe('0.4');
    await write('textarea', 'Draft reply.');
    await change();
    expect(changes).toEqual([{ narrative: 'Draft reply.', category: 1, charge: 'billable' }]);
  });

  it('takes the line of totals along when it is changed', async () => {
    const changes = await opened();
    await write(HOURS, '0:12');
    expect(field('[role="status"]').textContent).toBe('0.4 h becomes 0.2 h; 20 m worked stay as they are.');
    await change();
    expect(changes).toMatchObject([{ seconds: 720, narrative: 'Draft answer.\nWorked 20 m; charged 0.2 h.' }]);
  });

  it.each(['', '0', 'soon', '99'])('is not sent where it cannot be (%j)', async (text) => {
    const changes = await opened();
    await write(HOURS, text);
    expect(button('Change in Clio').disabled).toBe(true);
    await change();
    expect(changes).toEqual([]);
  });

  it('is more than was worked only once that was said to be right, of each time anew', async () => {
    const changes = await opened();
    const right = () => act(() => field<HTMLInputElement>('.summary input').click());
    await write(HOURS, '4');
    expect(button('Change in Clio').disabled).toBe(true);
    await right();
    await write(HOURS, '5');
    expect(button('Change in Clio').disabled).toBe(true);
    await right();
    await change();
    expect(changes).toMatchObject([{ seconds: 18_000, moreIsRight: true }]);
  });

  it('that Clio did not take is proposed again, to the second', async () => {
    const unsent = { narrative: NOTE, category: 1, charge: 'billable' as const, seconds: 700 };
    const changes = await opened({ unsent });
    expect(field<HTMLInputElement>(HOURS).value).toBe('0.2');
    await change();
    expect(changes).toMatchObject([{ seconds: 700 }]);
  });

  it('is as before again in one act, totals and all', async () => {
    const changes = await shown({
      ...{ seconds: 720, inClio: 720, changedFrom: { seconds: 1200, inClio: 1440 } },
      narrative: 'Draft answer.\nWorked 20 m; charged 0.2 h.',
    });
    expect(root.querySelector('.sent-state')?.textContent).toContain('time changed from 0.4 h');
    await act(() => button('Back to 0.4 h').click());
    await settle();
    expect(changes).toEqual([{ seconds: 1200, narrative: NOTE }]);
    expect(root.textContent).toContain('Time changed from 0.2 h to 0.4 h, on its way to Clio');
  });

  it('says from what to what it goes while it is on its way', async () => {
    const entries = [entry(SMITH, 20, 'changing', { toBe: 720, changedFrom: { seconds: 1200, inClio: 1440 } })];
    await showReview(root, day({ entries }), DONE);
    expect(root.querySelector('.sent-state')?.textContent).toContain(
      'Your change from 0.4 h to 0.2 h is on its way to Clio',
    );
  });
});
