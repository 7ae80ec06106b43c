import { type LearnedWords, learnedWords } from '../../billing/index.ts';
import type { BillingCalls, BillingView, IncrementView, OwnWordsView } from '../../messages/billing.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { Connection, StoredWordChange, Timeline } from '../../timeline/index.ts';
import type { Tagger, Taggers } from '../matching/tagger.ts';
import { INCREMENTS } from '../posting/increment.ts';
import { effective } from '../settings/effective.ts';
import { readSettings } from '../settings/settings.ts';

async function incrementView(
  timeline: Pick<Timeline, 'readList'>,
  connection: Connection | undefined,
): Promise<IncrementView | null> {
  if (!connection) return null;
  const [billing] = (await timeline.readList('billing')) ?? [];
  return {
    step: connection.step,
    from: billing && (billing.decimalRounding || billing.roundingMinutes) ? 'clio' : 'attorney',
    choices: [...(connection.steps ?? INCREMENTS)],
  };
}

async function billingView(timeline: Timeline): Promise<BillingView> {
  const [{ values }, connection, { billing, locks }] = await Promise.all([
    readSettings(timeline),
    timeline.read('connection'),
    effective(timeline),
  ]);
  const { byTask, rounding, longDayHours, rules } = values;
  const ofAll = billing.filter((rule) => [rule.client, rule.matter, rule.matterId].every((one) => one === undefined));
  const oneTask = ofAll.find((rule) => rule.oneTask !== undefined)?.oneTask;
  return {
    byTask,
    rounding,
    longDayHours,
    rules: rules.filter((rule): rule is Record<string, unknown> => typeof rule === 'object' && rule !== null),
    firm: {
      byTask: oneTask ?? null,
      longDayHours: ofAll.find((rule) => rule.longDayHours !== undefined)?.longDayHours ?? null,
    },
    firmRules: { count: billing.length - ofAll.length, locked: locks.includes('billing') },
    increment: await incrementView(timeline, connection),
  };
}

/** For whom words count, as a person knows them. */
function namedFor({ for: whom }: LearnedWords, changes: readonly StoredWordChange[], tagger: Tagger): string | null {
  if (whom.kind === 'all') return null;
  if (whom.kind === 'matter') return tagger.matter(whom.id)?.display_number ?? '';
  const ofClient = changes.find(({ client }) => client === whom.id);
  return (ofClient && tagger.matter(ofClient.matter)?.client?.name) ?? '';
}

async function ownWordsView(timeline: Timeline, tagger: Tagger): Promise<OwnWordsView[]> {
  const changes = (await timeline.read('ownWords')) ?? [];
  await tagger.load(new Set(changes.map(({ matter }) => matter)));
  return learnedWords(changes).map((words) => ({
    from: words.from,
    to: words.to,
    only: namedFor(words, changes, tagger),
  }));
}

/** What the attorney's own way of billing has to do with. */
export interface BillingParts {
  timeline: Timeline;
  taggers: Pick<Taggers, 'current'>;
  changed(): void;
}

/** What the calls of messages/billing.ts do. */
export function billingHandlers({ timeline, taggers, changed }: BillingParts): Pick<Handlers, keyof BillingCalls> {
  return {
    'billing.read': () => billingView(timeline),

    'billing.increment': async ({ step }) => {
      const view = await incrementView(timeline, await timeline.read('connection'));
      if (view?.from !== 'attorney' || (step !== null && !view.choices.includes(step))) return { done: false };
      // From here on it is as if it had been learnt: the first entry that Clio rounds otherwise takes it back.
      await timeline.change('connection', (value) => ({ ...value, step }));
      changed();
      return { done: true };
    },

    'ownWords.read': async () => ownWordsView(timeline, await taggers.current()),

    'ownWords.forget': async ({ from, to }) => {
      await timeline.changeFrom('ownWords', [], (known) => known.filter((one) => one.from !== from || one.to !== to));
      changed();
      return null;
    },
  };
}
