import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLearner, type Example, joinStates, type Matter } from '../../../../extension/matching/index.ts';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2031, 4, 5, 9);
const MATTERS: Matter[] = [
  {
    id: 1,
    display_number: '00512-Harlow',
    status: 'Open',
    client: { name: 'Ada Harlow' },
    description: 'Harlow v. Dunmore',
  },
  {
    id: 2,
    display_number: '00513-Finch',
    status: 'Open',
    client: { name: 'Finch Foods Inc' },
    description: 'Mill Lane lease',
  },
  {
    id: 3,
    display_number: '00514-Finch',
    status: 'Open',
    client: { name: 'Finch Foods Inc' },
    description: 'Oak Court lease',
  },
  { id: 4, display_number: '00515-Wren', status: 'Closed', client: { name: 'Wren Boats' }, description: 'Wren wharf' },
];
const given = (matterId: number | null, title: string, app = 'Word', at = MONDAY): Example => ({
  title,
  app,
  matterId,
  at,
});
const learnt = (...examples: Example[]) => {
  const learner = createLearner();
  for (const example of examples) learner.learn(example);
  return learner;
};
const best = (learner: ReturnType<typeof createLearner>, title: string, app = 'Word') =>
  learner.suggest({ title, app, at: MONDAY + DAY }, MATTERS)[0];

describe('a page of the attorney’s own', () => {
  const asked = (learner: ReturnType<typeof createLearner>, title: string) => {
    const beside = { title: 'Harlow.docx - Word', app: 'Word', matterId: 1 };
    return learner.suggest({ title, app: 'Chrome', before: beside, after: beside, at: MONDAY + DAY }, MATTERS);
  };
  const learner = () => learnt(given(1, 'Harlow.docx - Word'), given(1, 'Answer.docx - Word'));

  it('is suggested as no client work, whatever is beside it', () => {
    const [first] = asked(learner(), 'United Airlines - My trips - Google Chrome');
    expect(first).toMatchObject({ matterId: null, reason: { code: 'own-page' } });
  });

  it('is a matter’s that it names', () => {
    const [first] = asked(learner(), 'Harlow - Reviews - Indeed.com - Google Chrome');
    expect(first).toMatchObject({ matterId: 1 });
  });
});

describe('private mail', () => {
  const LUNCH = { title: 'RE: lunch Friday? - Message (HTML)', app: 'Outlook' };
  const beside = { title: 'Harlow.docx - Word', app: 'Word', matterId: 1 };
  const asked = (learner: ReturnType<typeof createLearner>, title = LUNCH.title) =>
    learner.suggest({ ...LUNCH, title, before: beside, after: beside, at: MONDAY + DAY }, MATTERS);

  it('is suggested as no client work, whatever is beside it', () => {
    const [first, ...others] = asked(learnt(given(1, 'Harlow.docx - Word'), given(1, 'Answer.docx - Word')));
    expect(first).toMatchObject({ matterId: null, reason: { code: 'private', quote: 'lunch Friday?' } });
    expect(others.every(({ confidence }) => confidence <= 0.5)).toBe(true);
  });

  it('is none where a word may be about work', () => {
    const reasons = asked(createLearner(), 'RE: Lunch with Judge Marrow - Message (HTML)').map(
      ({ reason }) => reason.code,
    );
    expect(reasons).not.toContain('private');
  });

  it('is whatever the attorney made of it', () => {
    const learner = learnt(...Array.from({ length: 3 }, () => given(1, LUNCH.title, 'Outlook')));
    expect(asked(learner)[0]).toMatchObject({ matterId: 1, reason: { code: 'given' } });
  });
});

describe('what the attorney gave before', () => {
  const learner = learnt(
    given(1, 'Deposition outline.docx - Word'),
    given(1, 'Deposition outline.docx - Word'),
    given(1, 'RE: Kestrel dates - Message (HTML)', 'Outlook'),
    given(2, 'Draft lease v1.docx - Word'),
    given(2, 'Draft lease v2.docx - Word'),
  );
  it('comes again, with how often', () => {
    expect(best(learner, 'Deposition outline.docx - Word')).toMatchObject({
      matterId: 1,
      reason: { code: 'given', quote: 'Deposition outline', app: 'Word', times: 2 },
      start: 0,
      end: 18,
    });
  });

  it('is known in a new title by a word of it', () => {
    const title = 'Letter to Kestrel.docx - Word';
    const found = best(learner, title);
    expect(found).toMatchObject({ matterId: 1, reason: { code: 'seen-word', quote: 'Kestrel', windows: 1 } });
    expect(title.slice(found?.start, found?.end)).toBe('Kestrel');
  });

  it('is known as a later version of a document', () => {
    expect(best(learner, 'Draft lease v3.docx - Word')?.matterId).toBe(2);
  });
});

describe('before the attorney gave anything to a matter', () => {
  it.each([
    ['Letter to Ada Harlow - Word', 1],
    ['Harlow v. Dunmore complaint.docx - Word', 1],
    ['Oak Court survey - Word', 3],
  ])('all of a name or description suggests: %s', (title, matterId) => {
    expect(best(createLearner(), title)).toMatchObject({ matterId, reason: { code: 'own-word' } });
  });

  it('so does a matter right before and after', () => {
    const beside = { title: '00513-Finch', app: 'Word', matterId: 2 };
    const found = createLearner().suggest(
      { title: 'Zoom Meeting', app: 'Zoom', before: beside, after: beside },
      MATTERS,
    );
    expect(found[0]).toMatchObject({ matterId: 2, reason: { code: 'beside', sure: true } });
  });

  it.each(['The litigation of v.docx - Word', 'Motion v2 - Word', 'Document1 - Word'])(
    'words that all titles have are no reason: %s',
    (title) => {
      const matters = MATTERS.concat({ id: 5, display_number: '5', status: 'Open', description: 'The litigation of' });
      expect(createLearner().suggest({ title, app: 'Word' }, matters)).toEqual([]);
    },
  );

  it('nothing is said of a matter that was all forgotten', () => {
    const learner = learnt(given(1, 'Kestrel letter'));
    learner.forgetMatter(1);
    expect(best(learner, 'Kestrel letter')).toBeUndefined();
  });
});

describe('of a matter that the attorney gave nothing yet', () => {
  const learner = learnt(given(2, 'Kestrel letter'));
  it.each([
    ['Letter to Ada Harlow - Word', 1, 'client'],
    ['Oak Court survey - Word', 3, 'description'],
  ])('its own words suggest it: %s', (title, matterId, place) => {
    const found = best(learner, title);
    expect(found?.matterId).toBe(matterId);
    expect(found?.reason).toMatchObject({ code: 'own-word', place });
  });

  it('nothing does where it is closed', () => {
    const found = learner.suggest({ title: 'Wren wharf - Word', app: 'Word', at: MONDAY + DAY }, MATTERS);
    expect(found.map(({ matterId }) => matterId)).not.toContain(4);
  });
});

it('a title of nobody’s words suggests nothing', () => {
  expect(best(createLearner(), 'Inbox - Outlook', 'Outlook')).toBeUndefined();
});

describe('what is beside a window', () => {
  const learner = learnt(
    given(1, 'Kestrel letter'),
    given(2, 'Mill Lane survey'),
    given(1, 'Inbox'),
    given(2, 'Inbox'),
  );
  const beside = (matterId: number) => ({ title: 'x', app: 'Word', matterId });
  it('decides where the title says nothing, and says so', () => {
    const ask = { title: 'Inbox', app: 'Outlook', at: MONDAY + DAY };
    expect(learner.suggest({ ...ask, before: beside(2), after: beside(2) }, MATTERS)[0]).toMatchObject({ matterId: 2 });
    expect(learner.suggest({ ...ask, before: beside(1), after: beside(1) }, MATTERS)[0]).toMatchObject({ matterId: 1 });
    const [blank] = learner.suggest({ title: 'Zoom', app: 'Zoom', at: MONDAY, before: beside(2) }, MATTERS);
    expect(blank).toMatchObject({
      matterId: 2,
      reason: { code: 'beside', before: true, after: false, sure: true },
      start: 0,
      end: 0,
    });
  });

  it('fades with the time between', () => {
    const ask = (apart: number) =>
      learner.suggest({ title: 'Zoom', app: 'Zoom', at: MONDAY, before: { ...beside(2), apart } }, MATTERS)[0];
    expect(ask(0)?.confidence).toBeGreaterThan(ask(3_600_000)?.confidence ?? 0);
  });

  it('reaches over windows that say nothing, within a day', () => {
    const row = (title: string, minute: number, matterId?: number) => ({
      title,
      app: 'Word',
      start: MONDAY + minute * 60_000,
      end: MONDAY + (minute + 1) * 60_000,
      ...(matterId === undefined ? {} : { matterId }),
    });
    const rows = [row('00512-Harlow', 0, 1), row('Save As', 1), row('Inbox', 2), row('Kestrel letter', 3)];
    const found = learner.suggestAll(rows, MATTERS).map((suggestions) => suggestions[0]?.matterId);
    expect(found).toEqual([undefined, 1, 1, 1]);
  });
});

it('names the open matters that come next, each once, none that is suggested, and says nothing of them', () => {
  const learner = learnt(
    ...[1, 1, 1, 2, 2].map((matter, day) => given(matter, `Notes ${day}`, 'Word', MONDAY - day * DAY)),
  );
  const rows = [{ title: 'Calendar', app: 'Word', start: MONDAY + DAY, end: MONDAY + DAY + 60_000 }];
  const [found] = learner.answerAll(rows, MATTERS);
  const suggested = found?.suggestions.map(({ matterId }) => matterId) ?? [];
  const others = found?.others.map(({ matterId }) => matterId) ?? [];
  expect([...suggested, ...others].slice(0, 2)).toEqual([1, 2]);
  expect(new Set([...suggested, ...others]).size).toBe(suggested.length + others.length);
  const closed = MATTERS.map((matter) => (matter.id === 2 ? { ...matter, status: 'Closed' as const } : matter));
  expect(learner.answerAll(rows, closed)[0]?.others.map(({ matterId }) => matterId)).not.toContain(2);
});

it('what the attorney marks as not client work stops being suggested', () => {
  const title = 'Ada Harlow daily news';
  const learner = learnt(given(1, 'Kestrel letter'));
  expect(best(learner, title)?.matterId).toBe(1);
  for (let day = 0; day < 3; day++) learner.learn(given(null, title, 'Word', MONDAY - day * DAY));
  const found = learner.suggest({ title, app: 'Word', at: MONDAY + DAY }, MATTERS);
  expect(found[0]).toMatchObject({ matterId: null, reason: { code: 'marked', times: 3 }, always: true });
});

it('what the attorney leaves without a matter on days gone through is offered as not client work', () => {
  const others = Array.from({ length: 6 }, (_, day) => given(1, `Kestrel letter ${day}`, 'Word', MONDAY - day * DAY));
  const learner = learnt(...others);
  for (let day = 0; day < 3; day++) learner.learn({ title: 'Feed | LinkedIn', app: 'Edge', at: MONDAY - day * DAY });
  const [found] = learner.suggest({ title: 'Feed | LinkedIn', app: 'Edge', at: MONDAY + DAY }, MATTERS);
  expect(found).toMatchObject({ matterId: null, reason: { code: 'left' } });
  expect(found).not.toHaveProperty('always');
});

describe('an answer given three times and never otherwise', () => {
  const days = (matterId: number | null, count: number) =>
    Array.from({ length: count }, (_, day) => given(matterId, 'Kestrel letter', 'Word', MONDAY - day * DAY));
  it('can be made a rule', () => {
    expect(best(learnt(...days(1, 3)), 'Kestrel letter')).toMatchObject({ matterId: 1, always: true });
  });

  it.each([
    ['twice only', days(1, 2)],
    ['once to another matter', [...days(1, 4), given(2, 'Kestrel letter')]],
    ['once marked as not client work', [...days(1, 4), given(null, 'Kestrel letter')]],
    [
      'often on one day, as one answer',
      [...days(1, 1), ...days(1, 3).map((one) => ({ ...one, again: true as const }))],
    ],
  ])('but not %s', (_, examples) => {
    expect(best(learnt(...examples), 'Kestrel letter')).not.toHaveProperty('always');
  });
});

describe('work that is interrupted', () => {
  const row = (title: string, minute: number, matterId?: number | null) => ({
    title,
    app: 'Word',
    start: MONDAY + minute * 60_000,
    end: MONDAY + (minute + 1) * 60_000,
    ...(matterId === undefined ? {} : { matterId }),
  });
  it('goes back to what it was', () => {
    const rows = [row('00512', 0, 1), row('a', 1), row('00513', 2, 2), row('b', 3), row('00512', 4, 1)];
    const found = createLearner().suggestAll(rows, MATTERS);
    expect(found[3]?.[0]?.matterId).toBe(1);
  });

  it('is not followed over a night', () => {
    const rows = [row('00512', 0, 1), row('a', 900)];
    expect(createLearner().suggestAll(rows, MATTERS)[1]).toEqual([]);
  });
});

it.each([
  'Kestrel lease (redline).docx',
  'Copy of Kestrel lease v7 - JR edits.docx',
  'Kestrel lease FINAL FILED 2026-01-14.pdf',
])('a paper is known in each of its states: %s', (title) => {
  const learner = learnt(given(1, 'Harbor plan.docx'), given(2, 'Kestrel lease v1.docx'));
  expect(best(learner, title)?.matterId).toBe(2);
});

it('a number written in groups is known again', () => {
  const learner = learnt(given(1, 'Patent Center - 15/667,164'), given(2, 'Patent Center - 16/877,538'));
  expect(best(learner, 'PatFT - 16/877,538')).toMatchObject({ matterId: 2 });
});

it('nothing that is less than 30 % sure is suggested', () => {
  const examples = Array.from({ length: 12 }, (_, at) => given(1 + (at % 3), 'Inbox', 'Outlook', MONDAY - at * DAY));
  const found = learnt(...examples).suggest({ title: 'Inbox', app: 'Outlook' }, MATTERS);
  for (const { confidence } of found) expect(confidence).toBeGreaterThanOrEqual(0.3);
});

it('at most three are suggested, best first, from 0 to 1 in all', () => {
  const many = Array.from({ length: 9 }, (_, at) => given(at % 3, 'Budget', 'Excel', MONDAY - at * DAY));
  const matters = MATTERS.concat({ id: 5, display_number: '5', status: 'Open', description: 'Budget law' });
  const found = learnt(...many).suggest({ title: 'Budget', app: 'Excel' }, matters);
  const confidences = found.map(({ confidence }) => confidence);
  expect(found.length).toBeLessThanOrEqual(3);
  expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  expect(confidences.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1.000001);
});

describe('forgetting', () => {
  const example = fc.record({
    title: fc
      .array(fc.constantFrom('Draft', 'lease', 'Kestrel', 'Inbox', '00512', 'é', '-'), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' ')),
    app: fc.constantFrom('Word', 'Outlook'),
    matterId: fc.constantFrom(1, 2, 3, null),
    at: fc.integer({ min: 0, max: 20 }).map((day) => MONDAY + day * DAY),
    before: fc.option(
      fc.record({ title: fc.constant('x'), app: fc.constant('Word'), matterId: fc.constantFrom(1, 2, null) }),
      { nil: undefined },
    ),
  });
  const examples = fc
    .array(example, { maxLength: 25 })
    .map((list) => list.map(({ before, ...rest }): Example => (before ? { ...rest, before } : rest)));

  it('undoes learning exactly, in any order', () => {
    fc.assert(
      fc.property(examples, examples, (kept, taken) => {
        const learner = learnt(...kept, ...taken);
        for (const lesson of [...taken].reverse()) learner.unlearn(lesson);
        const without = learnt(...kept);
        expect(learner.state()).toEqual(without.state());
        const ask = { title: 'Draft lease Kestrel', app: 'Word', at: MONDAY };
        expect(learner.suggest(ask, MATTERS)).toEqual(without.suggest(ask, MATTERS));
      }),
    );
  });

  it('of a matter leaves nothing of it', () => {
    fc.assert(
      fc.property(examples, (list) => {
        const learner = learnt(...list);
        learner.forgetMatter(1);
        expect(learner.state()).toEqual(learnt(...list.filter(({ matterId }) => matterId !== 1)).state());
      }),
    );
  });

  it('of what was never learned changes nothing', () => {
    const learner = learnt(given(1, 'Kestrel'));
    const before = learner.state();
    learner.unlearn(given(2, 'Kestrel'));
    learner.unlearn(given(1, 'Kestrel', 'Word', MONDAY + 3 * DAY));
    learner.unlearn(given(1, 'Owl'));
    expect(learner.state()).toEqual(before);
  });

  it('comes by itself, oldest first, so that what is kept stays bounded', () => {
    const learner = createLearner();
    for (let at = 0; at < 7000; at++) learner.learn(given(1, `Letter number${at}`, 'Word', MONDAY + at * 60_000));
    expect(learner.state().titles.length).toBeLessThanOrEqual(6000);
    expect(learner.state().titles.some(([, subject]) => subject === 'letter number6999')).toBe(true);
    expect(learner.state().titles.some(([, subject]) => subject === 'letter number0')).toBe(false);
  });
});

it('what was learned goes on from its saved state, through JSON', () => {
  const learner = learnt(given(1, 'Kestrel letter'), given(2, 'Inbox', 'Outlook'), {
    ...given(2, 'Inbox', 'Outlook'),
    before: given(2, 'Inbox', 'Outlook'),
  });
  const again = createLearner(JSON.parse(JSON.stringify(learner.state())));
  expect(again.state()).toEqual(learner.state());
  const ask = { title: 'Kestrel letter', app: 'Word', at: MONDAY };
  expect(again.suggest(ask, MATTERS)).toEqual(learner.suggest(ask, MATTERS));
});

it('what was learned from subjects as they were read earlier goes on with those of now', () => {
  const { titles, stays } = learnt(given(1, 'Kestrel letter'), given(2, 'Zenith lease')).state();
  const earlier = titles.map(
    ([app, subject, lessons]) => [app, `${subject} v3 (clean)`, lessons] as (typeof titles)[number],
  );
  expect(createLearner(joinStates([{ version: 1, titles: earlier, stays }])).state().titles).toEqual(titles);
  expect(createLearner({ version: 1, titles: earlier, stays }).state().titles).toEqual(titles);
});

it('what was learned day by day is, put together, as if it had been learned at once', () => {
  const first = [given(1, 'Kestrel letter'), { ...given(2, 'Inbox', 'Outlook'), before: given(2, 'Inbox', 'Outlook') }];
  const second = first.map((example) => ({ ...example, at: MONDAY + DAY }));
  const days = [first, second].map((examples) => learnt(...examples).state());
  expect(createLearner(joinStates(days)).state()).toEqual(learnt(...first, ...second).state());
});

it('on the first day one window is enough to suggest its matter, and not enough to be sure of it', () => {
  const learner = learnt(given(1, 'Kestrel wharf'));
  const suggestion = best(learner, 'Wharf of a friend');
  expect(suggestion).toMatchObject({ matterId: 1, start: 0, end: 5 });
  expect(suggestion?.confidence).toBeLessThan(0.7);
});

it('a word is quoted where it stands in each title, also where titles differ in their marks alone', () => {
  const learner = learnt(given(1, 'Kestrel wharf letter.docx'));
  const titles = ['Kestrel wharf notes.docx', 'Copy of Kestrel wharf notes.docx'];
  const rows = titles.map((title, at) => ({
    title,
    app: 'Word',
    start: MONDAY + at * 60_000,
    end: MONDAY + (at + 1) * 60_000,
  }));
  for (const [at, [found]] of learner.suggestAll(rows, MATTERS).entries()) {
    expect(titles[at]?.slice(found?.start, found?.end)).toBe('Kestrel');
  }
});
