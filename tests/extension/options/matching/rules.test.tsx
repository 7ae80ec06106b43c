// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { RuleChange } from '../../../../extension/messages/matching.ts';
import { MatchingRules } from '../../../../extension/options/matching/rules.tsx';
import { answerWith, browser } from '../../ui/made-up-worker.ts';
import { pageRoot } from '../../ui/page-root.ts';
import { settle } from '../../ui/press-all.ts';
import { RULES } from '../made-up-options.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const PREVIEW = { moves: [], items: 0, minutes: 0, days: 30, older: false, problems: [] };

const root = pageRoot();

/** Shows the rules; a change is stored where it says so. @returns the changes that were asked for */
async function shown(stored: boolean): Promise<RuleChange[]> {
  answerWith({ 'rules.read': RULES, 'rules.preview': PREVIEW, ...(stored ? { 'rules.save': { problems: [] } } : {}) });
  const changes: RuleChange[] = [];
  const send = browser.runtime.sendMessage;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message) => {
    const { call, params } = message as unknown as { call: string; params: { change: RuleChange } };
    if (call === 'rules.save') changes.push(params.change);
    return send(message);
  });
  await act(() => render(<MatchingRules />, root));
  await settle();
  return changes;
}
const row = (id: string) => root.querySelector(`[data-rule="${id}"]`);
async function press(button: Element | null | undefined): Promise<void> {
  await act(() => (button as HTMLElement).click());
  await settle();
}
const named = (of: Element | null, text: string) =>
  [...(of?.querySelectorAll('button') ?? [])].find((one) => one.textContent === text);
const said = () => root.querySelector('span[role="status"]')?.textContent;
const NOT_STORED = 'could not be stored';

describe('a change of a rule that is not stored', () => {
  it.each([
    ['removed', () => named(row('one'), 'Remove')],
    ['switched', () => row('one')?.querySelector('[role="switch"]')],
    ['moved', () => row('one')?.querySelector('[aria-keyshortcuts="Alt+ArrowDown"]')],
  ])('is not said to be done: %s', async (_, button) => {
    const changes = await shown(false);
    await press(button());
    expect(changes).toHaveLength(1);
    expect([said(), named(root, 'Undo')]).toEqual(['', undefined]);
    expect(root.textContent).toContain(NOT_STORED);
  });
});

describe('a change of a rule', () => {
  it('is offered to be undone once a rule is removed', async () => {
    const changes = await shown(true);
    await press(named(row('one'), 'Remove'));
    await press(named(root, 'Undo'));
    expect(changes).toEqual([
      { kind: 'remove', id: 'one' },
      { kind: 'put', rule: RULES[0]?.rule, at: 0 },
    ]);
    expect(named(root, 'Undo')).toBeUndefined();
  });

  it('leaves off what is switched off', async () => {
    const changes = await shown(true);
    await press(named(row('three'), 'Edit'));
    await act(() => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    await settle();
    expect(changes).toEqual([{ kind: 'put', rule: expect.objectContaining({ words: 'merger', enabled: false }) }]);
  });
});
