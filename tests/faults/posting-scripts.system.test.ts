import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../extension/background/posting/decide.ts';
import { isUnclear } from '../../extension/background/posting/look-up.ts';
import { requestRetry, requestSendAgain } from '../../extension/background/posting/requests.ts';
import { awaitsRetry } from '../../extension/background/posting/tries.ts';
import { EDITS, hardWay, type PostFate } from './hard-way.ts';
import { INVARIANTS } from './invariants.ts';
import { approvedEntry, type OutboxWorld, outboxWorld } from './outbox-world.ts';

const COUNT = 6;

/** Every status that is no success; of 429 alone it is agreed that nothing was done. */
const STATUSES = Array.from({ length: 200 }, (_, index) => 400 + index).filter((status) => status !== 429);
/** Those that are met in practice, which are to come often enough. */
const COMMON = [400, 401, 403, 404, 407, 408, 409, 411, 413, 422, 425, 451, 499, 500, 502, 503, 504, 520, 524];

const fate: fc.Arbitrary<PostFate> = fc.record({
  done: fc.boolean(),
  answer: fc.oneof(
    fc.constantFrom('own' as const, 'nothing' as const, 'half' as const),
    fc.constantFrom(...COMMON),
    fc.constantFrom(...STATUSES),
  ),
  edits: fc.oneof(fc.constant([]), fc.subarray([...EDITS], { minLength: 1, maxLength: 3 })),
  typed: fc.boolean(),
});

const script = fc.record({
  fates: fc.array(fate, { minLength: COUNT, maxLength: 3 * COUNT }),
  lag: fc.constantFrom(0, 20_000, 90_000),
  reads: fc.constantFrom(0, 3, 7),
  life: fc.constantFrom(null, 40, 120),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** Answers each question as it is: which one of Clio's came of this entry, or that none did. */
async function answerAll(world: OutboxWorld, inClio: ReturnType<typeof hardWay>['inClio']): Promise<number> {
  const unclear = (await world.timeline.entriesIn('unknown')).filter(isUnclear);
  for (const { id, narrative } of unclear) {
    const [own] = inClio(narrative);
    const parts = { timeline: world.timeline, connections: world.connections(), now: () => world.clock.at };
    const answer = own
      ? await identify({ ...parts, changed: () => undefined }, id, own.id)
      : await requestSendAgain(world.timeline, id);
    // A read may come to nothing, and the question stays; or another answer has settled it.
    if (!answer.ok) expect(['not-connected', 'busy']).toContain(answer.why);
  }
  // What was sent in vain as often as it is by itself is to be sent again.
  const held = (await world.timeline.allEntries()).filter(awaitsRetry);
  for (const { id } of held) expect(await requestRetry(world.timeline, id, {})).toEqual({ ok: true });
  return unclear.length + held.length;
}

describe(INVARIANTS.posting, () => {
  it('whatever is answered, done or not, edited, typed and shown late, and whenever workers die', async () => {
    await fc.assert(
      fc.asyncProperty(script, async ({ fates, lag, reads, life, seed }) => {
        const way = hardWay(() => world.sandbox, [...fates], { every: reads });
        const world = await outboxWorld({ faults: `lookup-lag=${lag}` }, seed, way.between);
        try {
          const matters = world.sandbox.matters().filter(({ status }) => status === 'Open');
          const entries = Array.from({ length: COUNT }, (_, number) =>
            approvedEntry(number, { matter: matters[number % 3]?.id ?? 0 }),
          );
          expect(await world.timeline.approve(entries)).toEqual([]);
          const mortality = life === null ? null : { every: life };
          for (let questions = 1; questions > 0; ) {
            await world.live(mortality);
            for (const entry of await world.timeline.allEntries()) {
              const { state, narrative, candidates, clioId } = entry;
              // All ends in Clio, or with a question that names what came of it there.
              if (state === 'posted') expect(way.origin.get(clioId ?? 0)).toBe(narrative);
              else
                expect([state, isUnclear(entry) || awaitsRetry(entry)]).toEqual([
                  awaitsRetry(entry) ? 'approved' : 'unknown',
                  true,
                ]);
              for (const { id } of state === 'unknown' ? way.inClio(narrative) : [])
                expect(candidates?.map((candidate) => candidate.clioId)).toContain(id);
            }
            questions = await answerAll(world, way.inClio);
          }
          expect(way.twice).toEqual([]);
          for (const { narrative } of entries) expect(way.inClio(narrative)).toHaveLength(1);
        } finally {
          await world.close();
        }
      }),
      { numRuns: 25, seed: 11, endOnFailure: true },
    );
  }, 120_000);
});
