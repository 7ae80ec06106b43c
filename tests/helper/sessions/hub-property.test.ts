import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStage, OPEN, type Stage, windowOf } from '../stage.ts';
import { createTestHub, createWire, OTHER, PROFILE } from './session-wire.ts';

type Wire = ReturnType<typeof createWire>;

/** A browser profile that stores what it is sent, with the place it is at, and comes and goes. */
function profileOf(name: string, stage: Stage, parts: ReturnType<typeof createTestHub>) {
  const stored: string[] = [];
  let place: { journal: string; seq: number } | null = null;
  let wire: Wire | null = null;
  let read = 0;
  return {
    stored,
    get here() {
      return wire !== null && !wire.ended;
    },
    come() {
      wire?.hangUp();
      wire = createWire(stage, parts);
      read = 0;
      wire.hello(place, 1, name, name);
      wire.send({ type: 'configure', ...OPEN });
    },
    /** What was on the way to it is lost. */
    go() {
      wire?.hangUp();
      wire = null;
    },
    takeOver() {
      wire?.send({ type: 'request', id: 1, method: 'takeOver', params: {} });
    },
    /** Takes what it was sent, up to some messages, and acknowledges it, unless it dies before. */
    take(messages: number, acks: boolean) {
      if (!wire) return;
      for (const message of wire.said.slice(read, read + messages)) {
        read += 1;
        if (message.type !== 'samples') continue;
        for (const sample of message.items) {
          if (place?.journal === message.journal && sample.seq <= place.seq) continue;
          place = { journal: message.journal, seq: sample.seq };
          if (sample.kind === 'window') stored.push(sample.title);
        }
        if (acks && place) wire.send({ type: 'ack', ...place });
      }
      if (!acks) this.go();
    },
  };
}

const act = fc.oneof(
  fc.constantFrom('show', 'show', 'come', 'takeOver', 'takeOver', 'go').map((what) => ({ what, count: 0 })),
  fc.integer({ min: 1, max: 3 }).map((count) => ({ what: 'take', count })),
  fc.integer({ min: 1, max: 3_000 }).map((count) => ({ what: 'pass', count })),
  fc.constant({ what: 'die', count: 1 }),
);
const acts = fc.array(fc.tuple(act, fc.boolean()), { minLength: 5, maxLength: 60, size: 'max' });

/** Lets two profiles do things in turn; gives what was shown, and what each of them stored. */
async function play(list: [{ what: string; count: number }, boolean][], prompt: boolean) {
  const stage = createStage();
  const parts = createTestHub(stage);
  const profiles = [profileOf(PROFILE, stage, parts), profileOf(OTHER, stage, parts)];
  const settled = () => new Promise(setImmediate);
  /** Everything on the way arrives, and what that sets going; several may ask for the timeline in turn. */
  const all = async () => {
    for (let round = 0; round < list.length + 2; round += 1) {
      for (const profile of profiles) profile.take(Number.POSITIVE_INFINITY, true);
      await settled();
    }
  };
  for (const profile of profiles) profile.come();
  let shown = 0;
  for (const [{ what, count }, which] of list) {
    const profile = profiles[which ? 1 : 0];
    if (what === 'show') {
      shown += 1;
      stage.see(windowOf(`Document ${shown}`));
      stage.pass(8);
    }
    if (what === 'come') profile?.come();
    if (what === 'go') profile?.go();
    if (what === 'takeOver') profile?.takeOver();
    if (what === 'take') profile?.take(count, true);
    if (what === 'die' && !prompt) profile?.take(count, false);
    if (what === 'pass') {
      if (prompt) await all();
      await settled();
      stage.pass(count);
    }
    await settled();
  }
  // In the end both are there, and whoever holds it takes what is left.
  for (const profile of profiles) if (!profile.here) profile.come();
  await all();
  stage.pass(2_000);
  await all();
  const titles = Array.from({ length: shown }, (_, index) => `Document ${index + 1}`);
  return { titles, stored: profiles.map((profile) => profile.stored), place: stage.journal.place };
}

describe('two profiles that come, go, die and take over in any order', () => {
  it('store each sample at least once between them, and none of them twice', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const { titles, stored, place } = await play(list, false);
        expect([...new Set(stored.flat())].sort()).toEqual(titles.sort());
        for (const own of stored) expect(new Set(own).size).toBe(own.length);
        expect(place.first).toBe(place.last + 1);
      }),
    );
  });

  it('store each sample exactly once when what they are sent is acknowledged in time', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const { titles, stored } = await play(list, true);
        expect(stored.flat().sort()).toEqual(titles.sort());
      }),
    );
  });
});
