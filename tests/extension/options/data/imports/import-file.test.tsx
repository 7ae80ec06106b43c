// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importHandlers } from '../../../../../extension/background/data/import-handlers.ts';
import type { CallName } from '../../../../../extension/messages/calls.ts';
import { Importing } from '../../../../../extension/options/data/imports/section.tsx';
import { createTimeline, type Timeline } from '../../../../../extension/timeline/index.ts';
import { NINE } from '../../../timeline/recorded.ts';

const line: { handlers: ReturnType<typeof importHandlers> | null; told: (() => void)[] } = vi.hoisted(() => ({
  handlers: null,
  told: [],
}));
vi.mock('../../../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async ({ call, params }: { call: CallName; params: never }) => {
        const handler = line.handlers?.[call as keyof typeof line.handlers] as (params: never) => Promise<unknown>;
        return { value: await handler(params) };
      },
      onMessage: {
        addListener: (listener: (message: object) => void) =>
          line.told.push(() => listener({ event: 'changed', revision: 1 })),
        removeListener: () => undefined,
      },
    },
    storage: { session: { set: async () => undefined, remove: async () => undefined } },
  },
}));

const iso = (at: number) => new Date(at).toISOString();
/** ActivityWatch's export with an hour of windows, of which the second half hour nobody was there. */
const EXPORT = JSON.stringify({
  buckets: {
    'aw-watcher-window_office': {
      type: 'currentwindow',
      hostname: 'office',
      events: Array.from({ length: 120 }, (_, at) => ({
        timestamp: iso(NINE + at * 30_000),
        duration: 30,
        data: { app: 'winword.exe', title: `Lease ${at}.docx` },
      })),
    },
    'aw-watcher-afk_office': {
      type: 'afkstatus',
      hostname: 'office',
      events: [{ timestamp: iso(NINE), duration: 1800, data: { status: 'not-afk' } }],
    },
  },
});

let count = 0;
function shown(): Timeline {
  count += 1;
  const timeline = createTimeline(`import-file-${count}`);
  line.told = [];
  line.handlers = importHandlers({
    timeline,
    now: () => NINE + 86_400_000,
    changed: () => {
      for (const tell of line.told) tell();
    },
  });
  render(<Importing />, document.body);
  return timeline;
}
afterEach(() => render(null, document.body));

const text = (part: string) => document.querySelector(`[data-part=${part}]`)?.textContent ?? '';
async function choose(content: string, name: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('[name=import-file]');
  if (!input) throw new Error('There is no field for a file.');
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const press = (words: string) => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button ${words}.`);
  button.click();
};

describe('an import', () => {
  it('shows what it would do, does that, is listed, and once more there is nothing to do', async () => {
    const timeline = shown();
    await choose(EXPORT, 'aw.json');
    await vi.waitFor(() => expect(text('preview')).toContain('30 m of it fill time'));
    expect(await timeline.allSpans()).toEqual([]);
    press('Fill it in');
    await vi.waitFor(() => expect(text('import')).toContain('30 m were filled in.'));
    await vi.waitFor(() => expect(text('imports')).toContain('aw.json'));
    const spans = await timeline.allSpans();
    expect(spans.length).toBe(60);
    await choose(EXPORT, 'aw (1).json');
    await vi.waitFor(() => expect(text('preview')).toContain('Nothing of it would be filled in'));
    const fill = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Fill it in');
    expect(fill?.disabled).toBe(true);
    press('Leave it');
    expect(await timeline.allSpans()).toEqual(spans);
  });

  it('is taken back whole, and what a chosen file would do by then is told no more', async () => {
    const timeline = shown();
    await choose(EXPORT, 'aw.json');
    await vi.waitFor(() => expect(text('preview')).toContain('30 m'));
    press('Fill it in');
    await vi.waitFor(() => expect(text('imports')).toContain('aw.json'));
    await choose(EXPORT, 'aw.json');
    await vi.waitFor(() => expect(text('preview')).toContain('Nothing of it'));
    press('Remove…');
    await vi.waitFor(() => expect(text('imports')).toContain('Remove what “aw.json” filled in?'));
    press('Delete for good');
    await vi.waitFor(() => expect(document.querySelector('[data-part=imports]')).toBeNull());
    expect(await timeline.allSpans()).toEqual([]);
    await vi.waitFor(() => expect(document.querySelector('[data-part=preview]')).toBeNull());
  });

  it('says of a file in which nothing is to be found what is missing', async () => {
    shown();
    for (const [content, sentence] of [
      ['A letter to the client', 'neither an export of ActivityWatch nor a table'],
      ['start,app\n2026-11-23T09:00:00Z,Word', 'A column is missing'],
      ['start,end,title\nyesterday,today,Lease', 'No windows with a time'],
    ] as const) {
      await choose(content, 'a.csv');
      await vi.waitFor(() => expect(text('import')).toContain(sentence));
    }
  });
});
