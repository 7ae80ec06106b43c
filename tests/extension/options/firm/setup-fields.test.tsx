// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ASKED_OF_FIRMS } from '../../../../extension/background/settings/registry.ts';
import { NO_FIELDS, type SetupFields, settingsOf } from '../../../../extension/options/firm/setup-draft.ts';
import { SetupSettings } from '../../../../extension/options/firm/setup-fields.tsx';

// The form asks the worker for rules that could be taken along; nothing here waits for them.
vi.mock('../../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: () => new Promise(() => undefined),
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

let fields: SetupFields;

function draw(): void {
  render(
    <SetupSettings
      fields={fields}
      askable={[...ASKED_OF_FIRMS]}
      known={false}
      categories={null}
      onChange={(next) => {
        fields = next;
        draw();
      }}
    />,
    document.body,
  );
}

function choose(name: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (!select) throw new Error(`there is no field ${name}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  fields = NO_FIELDS;
  draw();
});
afterEach(() => render(null, document.body));

describe('the form of a setup file', () => {
  it('asks for the day with which a week begins, and for its lock', () => {
    const select = document.querySelector<HTMLSelectElement>('select[name="setup-start-of-week"]');
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual([
      ...['Each decides', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    ]);
    choose('setup-start-of-week', 'sunday');
    expect(settingsOf(fields)).toEqual({ startOfWeek: 'sunday' });
    const lock = document.querySelector<HTMLInputElement>('[aria-label="Lock: A week begins on"]');
    lock?.click();
    expect(settingsOf(fields)).toEqual({ startOfWeek: 'sunday', locked: ['startOfWeek'] });
    choose('setup-start-of-week', '');
    expect(settingsOf(fields)).toEqual({});
  });
});
