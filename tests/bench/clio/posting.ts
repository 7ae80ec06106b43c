import 'fake-indexeddb/auto';
import { setTimeout as wait } from 'node:timers/promises';
import { createVault } from '../../../extension/background/connection/vault.ts';
import { createTimeline } from '../../../extension/timeline/index.ts';
import { answerConsent, type ClioSandbox, startClioSandbox } from '../../clio-sandbox/index.ts';
import { random } from '../../clio-sandbox/random.ts';
import { createFakeKeyStore } from '../../extension/background/fake-key-store.ts';
import { heldTwice, otherThanApproved } from '../../faults/invariants.ts';
import { mortalWorker, type Remains } from '../../faults/mortal-worker.ts';
import { approvedEntry } from '../../faults/outbox-world.ts';
import { tell, tellTime } from '../report.ts';

/**
 * 100 entries posted at Clio's own limit of 50 requests a minute, by the real clock, with a fault in 30 % of the requests
 * and workers that die. The store is IndexedDB's stand-in: what is measured is the outbox, not the disk.
 */
const COUNT = 100;
const SEED = 5;
const FAULTS = `seed=${SEED};rate=30%;kinds=lost,cut,late,double,429,429-bare,5xx,reset,half;late=500-3000;retry=5`;
/** Acts on store and network that a worker lives for, on average. */
const LIFE = 400;
/** A browser starts a worker again within so long. Milliseconds. */
const REBIRTH = 1000;

/** What outlives a worker, and the alarm that the last one set. */
function remainsOf(sandbox: ClioSandbox): { remains: Remains; alarm: { at: number | null } } {
  const alarm: { at: number | null } = { at: null };
  const vault = createVault({
    keyStore: createFakeKeyStore().door,
    profile: async () => 'profile',
    now: Date.now,
    name: 'bench-posting-vault',
  });
  const remains: Remains = {
    timeline: createTimeline('bench-posting'),
    vault,
    session: { token: null, limits: null },
    redirectUri: `${sandbox.url}/oauth/approval`,
    authorize: answerConsent,
    fetch,
    now: Date.now,
    wait: async (milliseconds) => {
      await wait(milliseconds);
    },
    wakeAt: (at) => {
      alarm.at = at;
    },
  };
  return { remains, alarm };
}

/** Lets workers live, die and follow one another until nothing is left to be done; how many died. */
async function live({ remains, alarm }: ReturnType<typeof remainsOf>): Promise<number> {
  const draw = random(SEED);
  const newborn = () => mortalWorker(remains, { at: 1 + Math.floor(draw() * 2 * LIFE), before: draw() < 0.5 });
  let worker = newborn();
  for (let deaths = 0; ; ) {
    alarm.at = null;
    const end = await Promise.race([worker.poster.run().then(() => 'ran'), worker.died.then(() => 'died')]);
    if (end === 'died') {
      deaths += 1;
      await wait(draw() * REBIRTH);
      worker = newborn();
    } else if (alarm.at === null) return deaths;
    else await wait(Math.max(0, alarm.at - Date.now()));
  }
}

/** Posts the entries and prints what came of it. */
export async function measurePosting(): Promise<void> {
  const sandbox = await startClioSandbox();
  Object.assign(globalThis, { __SANDBOX_ORIGIN__: sandbox.url });
  const world = remainsOf(sandbox);
  const { timeline } = world.remains;
  try {
    const { clientId, clientSecret } = sandbox;
    const made = await mortalWorker(world.remains, null).connections.make('sandbox', { clientId, clientSecret });
    if (!made.ok) throw new Error(`No connection: ${made.trouble.kind}.`);
    const matters = sandbox.matters();
    const entries = Array.from({ length: COUNT }, (_, number) =>
      approvedEntry(number, { matter: matters[number % matters.length]?.id ?? 0 }),
    );
    const clashes = await timeline.approve(entries);
    if (clashes.length > 0) throw new Error('The entries’ time is taken.');
    sandbox.fault(FAULTS);

    const began = Date.now();
    const deaths = await live(world);
    const seconds = (Date.now() - began) / 1000;

    const activities = sandbox.activities();
    const kept = new Map(activities.map((activity) => [activity.note, activity]));
    const otherwise = (await timeline.allEntries()).filter((entry) => {
      const stored = kept.get(entry.narrative);
      return !stored || otherThanApproved(entry, stored).length > 0;
    });
    const beyond = sandbox.requests.filter(({ status, fault }) => status === 429 && fault === undefined);
    const { length: requests } = sandbox.requests;
    tell('posting.in-clio', activities.length, 'entries', { bound: COUNT, requests, deaths });
    tell('posting.twice', heldTwice(activities).length, 'entries', { bound: 0 });
    tell('posting.otherwise', otherwise.length, 'entries', { bound: 0 });
    tell('posting.beyond-the-limit', beyond.length, 'requests', { bound: 0 });
    tellTime('posting.time', seconds * 1000);
  } finally {
    await timeline.close();
    await sandbox.close();
  }
}
