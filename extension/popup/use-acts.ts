import { useMemo, useRef } from 'preact/hooks';
import type { EntryAnswer } from '../messages-posting.ts';
import type { DayView, SendResult } from '../messages-review.ts';
import { call, counted } from '../ui/index.ts';
import { undoneWords } from './act-words.ts';
import { approvedCards } from './approved.ts';
import type { Acts, Over, TypedNarratives } from './desk.ts';
import { foreseeAct, foreseeChange } from './foresee.ts';

const NOT_SENT: Record<Extract<SendResult, { ok: false }>['why'], string> = {
  changed: 'The day changed while you looked at it, so nothing was sent. Look once more, then send.',
  'not-connected': 'Not sent: connect to Clio first. Your narratives are kept.',
  empty: 'There was nothing to send.',
  blocked: 'Nothing was sent: an entry needs a word from you first. It says which.',
};

const NOT_DONE: Record<Extract<EntryAnswer, { ok: false }>['why'], string> = {
  busy: 'It is on its way at this moment. Try again in a moment.',
  billed: 'It is on a bill in Clio, so it can only be changed there.',
  gone: 'It is no longer there to change.',
  'not-connected': 'Connect to Clio first, then try again.',
};

/** What just happened, for the line above the button. */
export interface Said {
  text: string;
  tone: 'plain' | 'bad';
  /** It can be undone. */
  undo: boolean;
}

const NO_ANSWER: Said = {
  text: 'The extension did not answer, so nothing was changed. Try again.',
  tone: 'bad',
  undo: false,
};

interface Around {
  day: DayView | null;
  typed: TypedNarratives;
  refresh(): Promise<void>;
  foresee(change: (day: DayView) => DayView | null): void;
  say(said: Said | null): void;
  ask(over: Over): void;
  /** What was chosen together is done with. */
  settle(): void;
}

/** What the review can do with the day on screen. */
export function useActs(around: Around): Acts {
  const now = useRef(around);
  now.current = around;
  const sending = useRef(false);

  return useMemo(() => {
    const say = (text: string, tone: Said['tone'] = 'plain', undo = false) => now.current.say({ text, tone, undo });
    /** Does something in the worker, shows it, and says what it was. */
    const attempt = async <T>(work: () => Promise<T>, said: (value: T) => Said | null): Promise<T | null> => {
      try {
        const value = await work();
        // A reading that the worker began before it did this is not shown any more.
        now.current.foresee(() => null);
        await now.current.refresh();
        now.current.say(said(value));
        return value;
      } catch {
        now.current.say(NO_ANSWER);
        // What was foreseen did not come about.
        await now.current.refresh();
        return null;
      }
    };
    const plainly = (text: string): Said => ({ text, tone: 'plain', undo: false });
    const answered = (answer: EntryAnswer, done: string): Said =>
      answer.ok ? plainly(done) : { text: NOT_DONE[answer.why], tone: 'bad', undo: false };
    const dayShown = () => now.current.day?.day ?? '';

    const acts: Acts = {
      act: async (act, said, matter = null) => {
        now.current.foresee((day) => foreseeAct(day, act, matter));
        if (act.kind !== 'add') now.current.settle();
        const result = await attempt(
          () => call('review.act', { act }),
          ({ done, inTheWay }) => {
            if (done) return { text: said, tone: 'plain', undo: true };
            return inTheWay.length > 0 ? null : { text: 'There was nothing to do.', tone: 'plain', undo: false };
          },
        );
        return result?.inTheWay ?? [];
      },
      give: async (items, matter) => {
        await acts.act(
          { kind: 'tag', starts: items.starts, matter: matter.id },
          `${counted(items.count, 'item', 'items')} given to ${matter.number}`,
          matter,
        );
      },
      remember: async (what) => {
        const result = await attempt(
          () => call('rules.remember', what),
          (value) => {
            if (value.kind === 'asks') return null;
            return plainly(
              value.rule ? 'Given, and remembered' : 'Given. Its title has no words by which to know it again.',
            );
          },
        );
        if (result?.kind === 'asks')
          now.current.ask({ kind: 'remember', remembered: what, rule: result.rule, preview: result.preview });
      },
      keepRule: async (rule) => {
        await attempt(
          () => call('rules.save', { change: { kind: 'put', rule } }),
          ({ problems }) =>
            problems.length === 0
              ? plainly('The rule is kept. Options, Finding matters, has it.')
              : { text: 'The rule was not kept, because its matter is gone. Make it anew.', tone: 'bad', undo: false },
        );
      },
      change: async (card, change) => {
        // What she types is on its way, and must not come after the draft's own words that she asks for.
        if (change.narrative === null) await now.current.typed.stored();
        now.current.foresee((day) => foreseeChange(day, card, change));
        await attempt(
          () => call('draft.change', { day: dayShown(), card, change }),
          () => null,
        );
      },
      fix: async (card, finding) => {
        await attempt(
          () => call('draft.fix', { day: dayShown(), card, finding }),
          ({ done }) =>
            done
              ? { text: 'Done', tone: 'plain', undo: true }
              : { text: 'The day has changed meanwhile. Look once more.', tone: 'plain', undo: false },
        );
      },
      undo: async () => {
        await now.current.typed.stored();
        await attempt(
          () => call('review.undo', {}),
          (step) => ({ text: undoneWords('undo', step, dayShown()), tone: 'plain', undo: false }),
        );
      },
      redo: async () => {
        await now.current.typed.stored();
        await attempt(
          () => call('review.redo', {}),
          (step) => ({ text: undoneWords('redo', step, dayShown()), tone: 'plain', undo: false }),
        );
      },
      hideNames: async (hide) => {
        await attempt(
          () => call('names.hide', { hide }),
          () => null,
        );
      },
      changeEntry: async ({ id, state }, change) => {
        await attempt(
          () => (state === 'refused' ? call('entry.retry', { id, change }) : call('entry.change', { id, change })),
          (answer) => answered(answer, 'On its way to Clio'),
        );
      },
      takeBack: async (id) => {
        await attempt(
          () => call('entry.takeBack', { id }),
          (answer) => answered(answer, 'Being taken back from Clio'),
        );
      },
      decide: async (id, clioId) => {
        await attempt(
          () => call('entry.decide', { id, clioId }),
          (answer) => answered(answer, clioId === null ? 'It is sent again' : 'Noted'),
        );
      },
      withdraw: async (id) => {
        await attempt(
          () => call('entry.withdraw', { id }),
          (done) => (done ? null : { text: 'It is on its way to Clio already.', tone: 'plain', undo: false }),
        );
      },
      pausePosting: async (pause) => {
        await attempt(
          () => (pause ? call('posting.pause', {}) : call('posting.resume', {})),
          () => null,
        );
      },
      send: async () => {
        const { day, typed, refresh } = now.current;
        if (!day || sending.current) return;
        const cards = approvedCards(day, typed);
        if (cards.length === 0) return;
        sending.current = true;
        try {
          await typed.stored();
          const result = await call('day.send', { day: day.day, asOf: day.asOf, cards });
          if (!result.ok) say(NOT_SENT[result.why], 'bad');
        } catch {
          say('Nothing was sent, because the extension did not answer. Close this window and open it again.', 'bad');
        } finally {
          sending.current = false;
          await refresh();
        }
      },
    };
    return acts;
  }, []);
}
