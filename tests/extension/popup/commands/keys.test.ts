// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NeedView } from '../../../../extension/messages/items.ts';
import { pressKey } from '../../../../extension/popup/commands/keys.ts';
import type { Acts, ReviewContext } from '../../../../extension/popup/state/review-context.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

const [need] = FULL.needs;
const [card] = FULL.cards;
const [excluded] = FULL.excluded;
const [question] = FULL.questions;

/** The acts that were asked for, by name, with the first thing that they were asked with. */
let done: [string, unknown][];
let review: ReviewContext;

const acts = new Proxy({} as Acts, {
  get: (_, name) => (first: unknown) => {
    done.push([String(name), first]);
    return Promise.resolve([]);
  },
});

beforeEach(() => {
  done = [];
  review = {
    day: FULL,
    go: async (day) => void done.push(['go', day]),
    acts,
    open: null,
    setOpen: (open) => void done.push(['setOpen', open]),
    chosen: new Set(),
    choose: (keys) => void done.push(['choose', [...keys]]),
    sought: null,
    seek: () => undefined,
    always: null,
    over: null,
    setOver: (over) => void done.push(['setOver', over?.kind]),
    shown: 'day',
    show: (view) => void done.push(['show', view]),
    typed: {
      of: () => '',
      type: () => undefined,
      isLost: () => false,
      giveUp: () => undefined,
      stored: async () => true,
    },
  };
});

/** `inside`: what has the focus within the focus stop. `caret`: where it is in a narrative. */
type Pressed = KeyboardEventInit & { inside?: string; caret?: number };

/** Puts the focus on something of the day and presses a key there. @returns whether the key was for a command */
function press(key: string, on: { kind: string; key: string }, more: Pressed = {}) {
  const { inside = '', caret, ...init } = more;
  document.body.innerHTML = `<div data-stop="${on.kind}" tabindex="-1">${inside}</div>`;
  const stop = document.querySelector<HTMLElement>('[data-stop]');
  stop?.setAttribute('data-key', on.key);
  const focused = (stop?.firstElementChild ?? stop) as HTMLElement;
  focused.focus();
  if (caret !== undefined) (focused as HTMLTextAreaElement).setSelectionRange(caret, caret);
  let taken = false;
  focused.addEventListener('keydown', (event) => {
    taken = pressKey(event, review);
  });
  focused.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  return taken;
}

const onNeed = { kind: 'need', key: need?.key ?? '' };
const onCard = { kind: 'card', key: card?.id ?? '' };
const onExcluded = { kind: 'excluded', key: excluded?.key ?? '' };
const onQuestion = { kind: 'question', key: String(question?.start) };

const sure = (evidence: NeedView['evidence']) => evidence.map((one) => ({ ...one, percent: 96 }));
const remembered = ({ starts, app, title }: NeedView, { matter, start, end }: NeedView['evidence'][number]) => ({
  ...{ starts, app, title, matter: matter.id, start, end, sure: false },
});

describe('a key', () => {
  it('takes a suggestion where there is one, and with Shift remembers it', () => {
    expect(press('1', onNeed, { code: 'Digit1' })).toBe(true);
    expect(press('!', onNeed, { code: 'Digit1', shiftKey: true })).toBe(true);
    expect(done.map(([name]) => name)).toEqual(['give', 'remember']);
    expect(press('1', onExcluded, { code: 'Digit1' })).toBe(false);
  });

  it('offers to make a rule of what is answered a third time, and not before', () => {
    const given: unknown[] = [];
    review.acts = { ...acts, give: async (_, __, always) => void given.push(always ?? null) } as Acts;
    const [first] = need?.evidence ?? [];
    if (!need || !first) throw new Error('there is a suggestion');
    for (const times of [1, 2, 3]) {
      const reason = { code: 'given' as const, quote: 'Chat', app: 'Teams', times };
      review.day = { ...FULL, needs: [{ ...need, evidence: [{ ...first, reason }] }] };
      press('1', onNeed, { code: 'Digit1' });
    }
    expect(given).toEqual([null, { ...remembered(need, first) }, null]);
    expect(press('A', onNeed)).toBe(false);
    review.always = remembered(need, first);
    review.acts = acts;
    expect(press('A', onNeed)).toBe(true);
    expect(done).toEqual([['remember', remembered(need, first)]]);
  });

  it('takes all that are sure where some are', () => {
    expect(press('a', onNeed)).toBe(false);
    const rows = need?.rows.map((row) => ({ ...row, evidence: sure(row.evidence), outcome: 'suggest' as const })) ?? [];
    review.day = {
      ...FULL,
      needs: need ? [{ ...need, rows, outcome: 'suggest', evidence: sure(need.evidence) }] : [],
    };
    expect(press('a', onNeed)).toBe(true);
    expect(done.map(([name]) => name)).toEqual(['takeTogether']);
  });

  it('opens an errand and goes to its first thing, and from there closes it and goes back', async () => {
    const things = [1, 2].map((place) => ({ ...(need as NeedView), key: `thing ${place}` }));
    review.day = { ...FULL, needs: [{ ...(need as NeedView), key: 'errand', kind: 'errand', things }] };
    const beside = (key: string) => {
      const row = document.createElement('div');
      row.dataset.stop = 'need';
      row.dataset.key = key;
      row.tabIndex = -1;
      document.body.append(row);
      return row;
    };
    expect(press('Enter', { kind: 'need', key: 'errand' })).toBe(true);
    const thing = beside('thing 1');
    await vi.waitFor(() => expect(document.activeElement).toBe(thing));
    review.open = 'errand';
    expect(press('Escape', { kind: 'need', key: 'thing 2' })).toBe(true);
    const errand = beside('errand');
    await vi.waitFor(() => expect(document.activeElement).toBe(errand));
    expect(done).toEqual([
      ['setOpen', 'errand'],
      ['setOpen', null],
    ]);
  });

  it('says who took part where a draft tells of a conversation, and on another draft does nothing', () => {
    expect(press('2', onCard, { code: 'Digit2' })).toBe(true);
    expect(done).toEqual([['change', card?.id]]);
    const other = FULL.cards.find(({ conversations }) => conversations.length === 0);
    expect(press('2', { kind: 'card', key: other?.id ?? '' }, { code: 'Digit2' })).toBe(false);
  });

  it('answers a question with the same digits', () => {
    expect(press('1', onQuestion, { code: 'Digit1' })).toBe(true);
    expect(press('2', onQuestion, { code: 'Digit2' })).toBe(true);
    expect(press('3', onQuestion, { code: 'Digit3' })).toBe(false);
    expect(done).toMatchObject([
      ['act', { kind: 'add' }],
      ['act', { kind: 'leave' }],
    ]);
  });

  it('excludes an item, and puts one back that is excluded', () => {
    press('n', onNeed);
    press('n', onExcluded);
    expect(done).toMatchObject([
      ['act', { kind: 'exclude', as: 'not-client' }],
      ['act', { kind: 'exclude', as: null }],
    ]);
    expect(press('h', onExcluded)).toBe(false);
  });

  it('acts once while it is held, so that it does nothing with what comes next, and moves on and on', () => {
    expect(press('1', onNeed, { code: 'Digit1', repeat: true })).toBe(true);
    expect(press('Delete', onNeed, { repeat: true })).toBe(true);
    expect(press('Enter', onCard, { repeat: true })).toBe(true);
    expect(done).toEqual([]);
    document.body.innerHTML = '';
    expect(press('ArrowDown', onNeed, { shiftKey: true, repeat: true })).toBe(true);
    expect(done).toEqual([['choose', [onNeed.key]]]);
  });

  it('does not untick a draft that cannot be sent, whose box shows no tick', () => {
    review.day = { ...FULL, cards: FULL.cards.map((one) => ({ ...one, ticked: true })) };
    const blocked = FULL.cards.find(({ finding }) => finding?.blocks);
    expect(press('x', { kind: 'card', key: blocked?.id ?? '' })).toBe(false);
    const free = FULL.cards.find(({ finding }) => !finding?.blocks);
    expect(press('x', { kind: 'card', key: free?.id ?? '' })).toBe(true);
    expect(done).toEqual([['change', free?.id]]);
  });

  it('puts back excluded items that were chosen, wherever the focus is', () => {
    review.chosen = new Set(FULL.excluded.map(({ key }) => key));
    press('n', onCard);
    review.chosen = new Set([onNeed.key, onExcluded.key]);
    press('n', onExcluded);
    expect(done).toMatchObject([
      ['act', { kind: 'exclude', as: null, starts: FULL.excluded.flatMap(({ starts }) => starts) }],
      ['act', { kind: 'exclude', as: 'not-client' }],
    ]);
  });

  it('is about the items chosen together where some are', () => {
    review.chosen = new Set(FULL.needs.map(({ key }) => key));
    press('Delete', onCard);
    expect(done).toEqual([['act', { kind: 'delete', starts: FULL.needs.flatMap(({ starts }) => starts) }]]);
  });

  it('opens a card, but leaves Enter to a button on it', () => {
    expect(press('Enter', onCard, { inside: '<button></button>' })).toBe(false);
    expect(press('Enter', onCard)).toBe(true);
    expect(done).toEqual([['setOpen', card?.id]]);
  });

  it('belongs to the text while one is typed, unless it sends or searches', () => {
    const inside = '<input type="text">';
    expect(press('n', onCard, { inside })).toBe(false);
    expect(press('z', onCard, { inside, ctrlKey: true })).toBe(false);
    expect(press('Enter', onCard, { inside, ctrlKey: true })).toBe(true);
    expect(press('F', onCard, { inside, metaKey: true })).toBe(true);
    expect(done.map(([name]) => name)).toEqual(['send', 'show']);
  });

  it('leaves a field for what it belongs to, and keeps that from closing the popup', () => {
    expect(press('Escape', onCard, { inside: '<textarea data-narrative></textarea>' })).toBe(true);
    expect(document.activeElement?.getAttribute('data-stop')).toBe('card');
    expect(done).toEqual([]);
  });

  it('goes to the next blank of a narrative, and out of it where there is none', () => {
    const inside = '<textarea data-narrative>Review [draft / lease] re [subject]</textarea>';
    const box = () => document.querySelector('textarea');
    expect(press('Tab', onCard, { inside, caret: 0 })).toBe(true);
    expect(box()?.value.slice(box()?.selectionStart, box()?.selectionEnd)).toBe('[draft / lease]');
    expect(press('Tab', onCard, { inside, caret: 22 })).toBe(true);
    expect(box()?.value.slice(box()?.selectionStart, box()?.selectionEnd)).toBe('[subject]');
    expect(press('Tab', onCard, { inside, caret: 35 })).toBe(false);
    expect(press('Tab', onCard, { inside, caret: 0, shiftKey: true })).toBe(false);
  });

  it('closes one thing at a time, and is left to the browser where nothing is open', () => {
    review.chosen = new Set(['a']);
    review.shown = 'week';
    review.open = 'card';
    expect(press('Escape', onCard)).toBe(true);
    review.chosen = new Set();
    expect(press('Escape', onCard)).toBe(true);
    review.shown = 'day';
    expect(press('Escape', onCard)).toBe(true);
    review.open = null;
    expect(press('Escape', onCard)).toBe(false);
    expect(done).toEqual([
      ['choose', []],
      ['show', 'day'],
      ['setOpen', null],
    ]);
  });

  it('undoes and redoes by letter or with Control', () => {
    for (const [key, more] of [
      ['u', {}],
      ['U', { shiftKey: true }],
      ['z', { ctrlKey: true }],
      ['Z', { ctrlKey: true, shiftKey: true }],
      ['y', { ctrlKey: true }],
    ] as const)
      press(key, onCard, more);
    expect(done.map(([name]) => name)).toEqual(['undo', 'redo', 'undo', 'redo', 'redo']);
  });

  it('is not taken with Alt, nor where it means nothing', () => {
    expect(press('n', onNeed, { altKey: true })).toBe(false);
    expect(press('q', onNeed)).toBe(false);
  });
});
