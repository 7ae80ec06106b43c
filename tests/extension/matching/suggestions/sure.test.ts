import { describe, expect, it } from 'vitest';
import { createLearner, type Matter, type Row } from '../../../../extension/matching/index.ts';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2031, 4, 5, 9);
const MINUTE = 60_000;
/** From here on a suggestion may tag by itself. */
const SURE = 0.95;

const matter = (id: number, client: string, description: string): Matter => ({
  id,
  display_number: `00${500 + id}-${client.split(' ')[0]}`,
  status: 'Open',
  client: { name: client },
  description,
});
const OTHERS = ['Abbott', 'Castellano', 'Delgado', 'Okafor', 'Whitaker', 'Novak', 'Lindqvist', 'Baptiste', 'Moreau'];
const others = OTHERS.map((name, place) => matter(10 + place, `${name} Motors Ltd`, `${name} v. Brandt`));
const ALONE = [
  ...others,
  matter(1, 'Harlow Boats Ltd', 'Quarry wharf'),
  matter(2, 'Finch Foods Inc', 'Finch v. State'),
];
const SIBLINGS = [...ALONE, matter(3, 'Finch Foods Inc', 'Oakland depot')];

const NAMES = ['lease', 'side letter', 'budget', 'closing memo', 'agenda', 'rider', 'estoppel', 'inventory'];

/** An attorney who gave two weeks of one matter's papers, and of another's, to them. */
function taught() {
  const learner = createLearner();
  learner.learn({ title: 'Oakland depot survey.docx', app: 'Word', matterId: 3, at: MONDAY });
  for (let day = 0; day < 10; day++) {
    for (const [place, name] of NAMES.entries()) {
      const at = MONDAY + day * DAY + place * MINUTE;
      learner.learn({ title: `Finch Foods ${name} ${day}.docx`, app: 'Word', matterId: 2, at });
      learner.learn({ title: `Quarry wharf ${name} ${day}.docx`, app: 'Word', matterId: 1, at });
      for (const [other, client] of OTHERS.entries())
        learner.learn({ title: `${client} ${name} ${day}.docx`, app: 'Word', matterId: 10 + other, at });
      learner.learn({ title: 'Call with Dana Kestrel | Microsoft Teams', app: 'Teams', matterId: 2, at });
      if (place === 0) learner.learn({ title: 'Scheduling order.docx', app: 'Word', matterId: 2, at });
    }
  }
  return learner;
}

const LEARNED = taught();

/** How sure the best suggestion for a window in the middle of some others is. */
function sureness(
  title: string,
  app: string,
  matters: readonly Matter[],
  beside: { title: string; matterId?: number },
) {
  const at = MONDAY + 14 * DAY;
  const row = (place: number, row: Omit<Row, 'start' | 'end'>): Row => {
    const start = at + place * MINUTE;
    return { ...row, start, end: start + MINUTE };
  };
  const near = { ...beside, app: 'Word' };
  const rows = [row(0, near), row(1, near), row(2, { title, app }), row(3, near), row(4, near)];
  return LEARNED.suggestAll(rows, matters)[2]?.[0];
}

const LIKELY = { title: 'Finch Foods lease 3.docx' };
const KNOWN = { ...LIKELY, matterId: 2 };

describe('of a client with several open matters', () => {
  it.each(['Finch Foods proposal.docx', 'RE: Finch Foods retainer', 'Finch v. State reply.docx'])(
    'a title that says no more than the client is never sure: %s',
    (title) => {
      const found = sureness(title, 'Word', SIBLINGS, LIKELY);
      expect(found?.matterId).toBe(2);
      expect(found?.confidence).toBeLessThan(SURE);
    },
  );

  it('it is where the matter is the client’s only one', () => {
    expect(sureness('Finch Foods proposal.docx', 'Word', ALONE, LIKELY)?.confidence).toBeGreaterThan(SURE);
  });

  it('it is where a window right beside is known', () => {
    expect(sureness('Finch Foods proposal.docx', 'Word', SIBLINGS, KNOWN)?.confidence).toBeGreaterThan(SURE);
  });

  it('nor is a paper called by the client and its kind, though it was given to no other matter', () => {
    const found = sureness('Finch Foods rider 4.docx', 'Word', SIBLINGS, LIKELY)?.confidence;
    expect(found).toBeGreaterThan(0.9);
    expect(found).toBeLessThan(SURE);
  });
});

it('what is talked of with somebody is not sure by whom it is with, though the same matter was each time', () => {
  const met = { title: 'Chat | Kestrel, Dana | Microsoft Teams', app: 'Teams' };
  expect(sureness(met.title, met.app, ALONE, LIKELY)?.confidence).toBeLessThan(SURE);
});

it('a title that any matter may have is less sure than one with a name, however often it was this matter’s', () => {
  const far = { title: 'Weather' };
  const plain = sureness('Scheduling order.docx', 'Word', ALONE, far)?.confidence ?? 0;
  const named = sureness('Quarry wharf lease 3.docx', 'Word', ALONE, far)?.confidence ?? 0;
  expect(plain).toBeLessThan(SURE);
  expect(named).toBeGreaterThan(plain);
});

it('a scan’s own number speaks as a name does, though it is written small', () => {
  const learner = taught();
  const at = MONDAY + 11 * DAY;
  for (const title of ['doc85978.pdf', 'scheduling note.pdf'])
    learner.learn({ title, app: 'Acrobat', matterId: 2, at });
  const start = at + DAY;
  const ask = (title: string) =>
    learner.suggestAll([{ title, app: 'Acrobat', start, end: start + MINUTE }], ALONE)[0]?.[0]?.confidence ?? 0;
  expect(ask('doc85978.pdf')).toBeGreaterThan(ask('scheduling note.pdf') + 0.2);
});
