import { unpackDay } from '../../../extension/messages/unpack-day.ts';
import { random } from '../../clio-sandbox/random.ts';
import { asSeen } from '../../extension/background/review-stage.ts';
import { windowOf } from '../../helper/stage.ts';
import { attorney } from '../whole/attorney.ts';
import type { TestBrowser } from '../whole/browser.ts';
import { brokenAtRest, brokenNow } from '../whole/check.ts';
import { byLot } from '../whole/steps.ts';
import { type WholeWorld, wholeWorld } from '../whole/world.ts';
import { type Action, MATTERS } from './actions.ts';
import { answerAll } from './answers.ts';

/** The invariants are looked at after so many actions, and at the end. */
const LOOK_EVERY = 25;
/** A page waits so long for an answer before the attorney does something else. Milliseconds. */
const PATIENCE = 10_000;

export interface Outcome {
  /** What does not hold, and after which action (from 1) that was seen; null where all holds. */
  broken: { after: number; what: string[] } | null;
  /** What happened, for whoever reads the figures. */
  counts: Record<string, number>;
}

type Lot = ReturnType<typeof byLot>;
type World = WholeWorld;

async function view(world: World, browser: TestBrowser) {
  const message = await world.within(browser.ask('day.read', { day: null }), PATIENCE);
  return message && unpackDay(message);
}

/** What the attorney does in the popup. */
async function review(world: World, browser: TestBrowser, action: Action): Promise<void> {
  const seen = await view(world, browser);
  if (!seen) return;
  const { day, asOf, entries } = seen;
  if (action.do === 'tag') {
    const rows = [...seen.needs.flatMap((need) => need.rows), ...seen.cards.flatMap((card) => card.rows)];
    const starts = rows[action.which % Math.max(1, rows.length)]?.starts;
    const matter = world.sandbox.matter(MATTERS[action.matter] ?? '').id;
    if (starts) await world.within(browser.ask('review.act', { act: { kind: 'tag', starts, matter } }), PATIENCE);
  }
  if (action.do === 'send') {
    const cards = [...seen.cards, ...seen.small].filter(({ finding }) => !finding?.blocks).map(asSeen);
    const sending = [browser.ask('day.send', { day, asOf, cards })];
    if (action.twice) sending.push(browser.ask('day.send', { day, asOf, cards }));
    await world.within(Promise.allSettled(sending), PATIENCE);
  }
  const entry = 'which' in action ? entries[action.which % Math.max(1, entries.length)] : undefined;
  if (!entry) return;
  const { id } = entry;
  if (action.do === 'change')
    await world.within(
      browser.ask('entry.change', { id, change: { narrative: `${entry.narrative}, revised` } }),
      PATIENCE,
    );
  if (action.do === 'withdraw') await world.within(browser.ask('entry.withdraw', { id }), PATIENCE);
  if (action.do === 'take-back') await world.within(browser.ask('entry.takeBack', { id }), PATIENCE);
}

function kill(world: World, who: Extract<Action, { do: 'kill' }>['who'], browser: TestBrowser): void {
  const { recorder } = world;
  if (who === 'worker') browser.kill();
  if (who === 'recorder') recorder.kill();
  if (who === 'relay') browser.cutLines();
  if (who === 'browser') browser.close();
  if (who !== 'computer') return;
  for (const one of world.browsers) one.close();
  recorder.powerCut();
}

const SEEN = {
  idle: { kind: 'idle', quiet: 600_000 },
  input: { kind: 'input' },
  locked: { kind: 'gone', why: 'locked' },
  unlocked: { kind: 'back', why: 'locked' },
  asleep: { kind: 'gone', why: 'asleep' },
  awake: { kind: 'back', why: 'asleep' },
} as const;

async function happen(world: World, lot: Lot, action: Action): Promise<void> {
  const { recorder } = world;
  const browser = world.browsers[('browser' in action ? action.browser : 0) % world.browsers.length];
  if (!browser) throw new Error('There is one.');
  const atStage = (act: (stage: NonNullable<ReturnType<typeof recorder.running>>) => void) =>
    recorder.attempt(() => {
      const run = recorder.running();
      if (run) act(run);
    });
  switch (action.do) {
    case 'show':
      return world.show(action.title, action.stays, action.app);
    case 'flap':
      for (let time = 0; time < action.times; time += 1) {
        atStage(({ stage }) => stage.see(windowOf(`${time % 2 ? '● ' : ''}${action.title}`, 'Writer')));
        await world.pass(100);
      }
      return;
    case 'pass':
      return world.pass(action.time);
    case 'see':
      return atStage(({ stage }) => stage.see(SEEN[action.what]));
    case 'clock':
      world.time.set(action.by);
      return atStage(({ stage }) => stage.setWall(action.by));
    case 'zone':
      return atStage(({ stage }) => stage.setZone(action.minutes));
    case 'kill':
      return kill(world, action.who, browser);
    case 'trouble':
      lot.chance = action.chance;
      return;
    case 'disk':
      return atStage(({ disk }) => {
        disk.full = action.full;
      });
    case 'outage':
      world.network.out = action.begins;
      return;
    case 'relay':
      return browser.mishap(action.mishap);
    case 'undo':
      return void (await world.within(browser.ask('review.undo', {}), PATIENCE));
    case 'sync':
      return void (await world.within(browser.ask('sync.now', {}), PATIENCE));
    case 'take-over':
      return void (await world.within(browser.ask('helper.takeOver', {}), PATIENCE));
    case 'typed':
      return world.type();
    default:
      return review(world, browser, action);
  }
}

/** Lets these things happen one after another, settles, and says what does not hold. */
export async function chaos(seed: number, actions: readonly Action[]): Promise<Outcome> {
  const lot = byLot(random(seed + 1));
  const world = await wholeWorld(lot, {}, 1);
  const [browser] = world.browsers;
  if (!browser) throw new Error('There is one.');
  let after = 0;
  const counts = () => ({
    actions: after,
    samples: world.recorder.history.taken.length,
    workers: browser.born(),
    recorders: world.recorder.lives(),
    requests: world.network.sent.length,
    wrong: lot.count,
    entries: world.sandbox.activities().length,
  });
  try {
    await attorney(world, browser).begin();
    for (const action of actions) {
      after += 1;
      await happen(world, lot, action);
      await world.noteHeld(browser);
      if (after % LOOK_EVERY > 0) continue;
      const what = await brokenNow(world, browser);
      if (what.length > 0) return { broken: { after, what }, counts: counts() };
    }
    lot.chance = 0;
    world.network.out = false;
    await world.restart();
    await answerAll(world, browser);

    const what = await brokenAtRest(world, browser);
    return { broken: what.length > 0 ? { after, what } : null, counts: counts() };
  } catch (error) {
    const what = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    return { broken: { after, what }, counts: counts() };
  } finally {
    await world.close();
  }
}
