// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { QuestionView } from '../../../../extension/messages/items.ts';
import { answerNo, answerYes, askWhatItWas } from '../../../../extension/popup/commands/answer-question.ts';
import type { Acts, Over } from '../../../../extension/popup/state/review-context.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

/** A review that tells what was asked for; time is in the way where it says so. */
function review(inTheWay: { start: number; end: number }[] = []) {
  const added: unknown[] = [];
  const over: (Over | null)[] = [];
  const acts = {
    act: async (act: unknown) => {
      added.push(act);
      return inTheWay;
    },
  } as unknown as Acts;
  return { added, over, acts, setOver: (next: Over | null) => void over.push(next) };
}
const KNOWN = { still: ['Exhibit A.pdf', false], call: ['Zoom Meeting', true] } as const;

describe.each(FULL.questions.map((question) => [question.kind, question] as const))(
  'a question of %s',
  (kind, question) => {
    const { start, end, matter } = question;
    const isKnown = kind === 'still' || kind === 'call';
    const [title, call] = isKnown ? KNOWN[kind] : [];
    const over = { kind: 'add', start, end, ...(isKnown ? { known: { title, matter, call } } : {}) };

    it('is answered by yes at once where it says what the time was', async () => {
      const asked = review();
      await answerYes(asked, question);
      expect(asked.added.length).toBe(isKnown ? 1 : 0);
      expect(asked.over).toEqual(isKnown ? [] : [over]);
    });

    it('opens what adds time where time has come to be in the way', async () => {
      const asked = review([{ start, end }]);
      await answerYes(asked, question);
      expect(asked.over).toEqual([over]);
    });

    it('adds nothing where it is asked what it was', () => {
      const asked = review();
      askWhatItWas(asked, question);
      expect([asked.added, asked.over]).toEqual([[], [over]]);
    });
  },
);

describe('a question of a call by its microphone', () => {
  const heard: QuestionView = {
    ...{ start: 1_000, end: 901_000, minutes: 15, kind: 'microphone' },
    ...{ before: { app: 'ms-teams', title: '' }, matter: null },
  };
  const known = { title: 'Teams call', matter: null, call: true };

  it('asks for its matter by yes, with what it is called', async () => {
    const asked = review();
    await answerYes(asked, heard);
    expect(asked.added).toEqual([]);
    expect(asked.over).toEqual([{ kind: 'add', start: 1_000, end: 901_000, known }]);
  });

  it('is added by yes where it may have gone on after the last input', async () => {
    const asked = review();
    await answerYes(asked, { ...heard, kind: 'call', before: { app: 'vendor-phone', title: '' } });
    expect(asked.added).toMatchObject([{ kind: 'add', title: 'vendor-phone call', matter: null, call: true }]);
  });

  it('leaves by no what was recorded', () => {
    const asked = review();
    answerNo(asked, heard);
    expect(asked.added).toEqual([{ kind: 'leave', start: 1_000, end: 901_000 }]);
  });
});
