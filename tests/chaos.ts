import { parseArgs } from 'node:util';
import './speak-english.ts';
import { random } from './clio-sandbox/random.ts';
import { actionsOf } from './faults/chaos/actions.ts';
import { chaos } from './faults/chaos/run.ts';
import { shrink } from './faults/chaos/shrink.ts';
import { killProcesses } from './faults/kills/kills.ts';
import { DAYS, meet, meetingsOf } from './faults/whole/sweep.ts';
import { createRelayStage } from './helper/relay-stage.ts';

// `npm run test:chaos`: what `npm test` does a little of, for as long as is asked for. See CONTRIBUTING.md.

const { values } = parseArgs({
  options: {
    /** So many histories, of so many actions each. */
    seeds: { type: 'string', default: '20' },
    actions: { type: 'string', default: '200' },
    /** Instead of them, each so-many-th meeting of a step with a fault; 1 for all. */
    sweep: { type: 'string' },
    /** Of which day the steps are; both where it is absent. */
    day: { type: 'string' },
    /** Instead of them, real recorders and relays are killed so often. */
    kills: { type: 'string' },
    /** From which seed, or meeting, on. */
    from: { type: 'string', default: '1' },
  },
});
/** The number that was given, from 1; what is none is said, and nothing is tried. */
function numberOf(name: 'seeds' | 'actions' | 'sweep' | 'kills' | 'from'): number {
  const given = Number(values[name]);
  if (Number.isInteger(given) && given > 0) return given;
  console.error(`--${name} takes a whole number from 1 on; this is ${values[name]}.`);
  process.exit(2);
}

const from = numberOf('from');
const few = (broken: readonly string[]) => broken.slice(0, 6).join('\n  ');

async function seeds(count: number, actions: number): Promise<number> {
  let failed = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    const all = actionsOf(seed, actions);
    const { broken, counts } = await chaos(seed, all);
    console.log(`seed ${seed}: ${broken ? 'BROKEN' : 'holds'}`, JSON.stringify(counts));
    if (!broken) continue;
    failed += 1;
    console.log(`  after action ${broken.after}:\n  ${few(broken.what)}`);
    const fails = async (part: typeof all) => (await chaos(seed, part)).broken !== null;
    const least = await shrink(all.slice(0, broken.after), async (part) => fails([...part]));
    console.log(`  To keep: ${JSON.stringify({ was: broken.what[0], seed, actions: least })}`);
  }
  console.log(`${count} seeds of ${actions} actions, ${failed} broken`);
  return failed;
}

async function sweep(name: keyof typeof DAYS, stride: number): Promise<number> {
  const day = DAYS[name];
  const all = await meetingsOf(day);
  console.log(`${name}: ${all.length} meetings of steps and faults; of these each ${stride}th is tried, from ${from}.`);
  let [tried, failed] = [0, 0];
  for (let at = from - 1; at < all.length; at += stride) {
    const meeting = all[at];
    if (!meeting) break;
    const { fate, nth, step, broken } = await meet(meeting, day);
    tried += 1;
    if (tried % 50 === 0) console.log(`  ${tried} tried, ${failed} broken`);
    if (broken.length === 0) continue;
    failed += 1;
    console.log(`BROKEN ${fate} ${nth} (${step}), number ${at + 1}:\n  ${few(broken)}`);
  }
  console.log(`${name}: ${tried} meetings tried, ${failed} broken`);
  return failed;
}

async function sweepAll(stride: number): Promise<number> {
  const names = Object.keys(DAYS) as (keyof typeof DAYS)[];
  const chosen = names.filter((name) => values.day === undefined || values.day === name);
  if (chosen.length === 0) {
    console.error(`There is no day named ${values.day}. There are: ${names.join(', ')}.`);
    process.exit(2);
  }
  let failed = 0;
  for (const name of chosen) failed += await sweep(name, stride);
  return failed;
}

async function kills(count: number): Promise<number> {
  const stage = await createRelayStage();
  try {
    const { lost, doubled, ...counts } = await killProcesses(stage, count, random(from));
    console.log(JSON.stringify({ ...counts, lost: lost.length, doubled: doubled.length }));
    for (const one of [...lost, ...doubled]) console.log(`BROKEN ${one}`);
    return lost.length + doubled.length;
  } finally {
    await stage.remove();
  }
}

async function asked(): Promise<number> {
  if (values.kills !== undefined) return kills(numberOf('kills'));
  if (values.sweep !== undefined) return sweepAll(numberOf('sweep'));
  return seeds(numberOf('seeds'), numberOf('actions'));
}

process.exitCode = (await asked()) > 0 ? 1 : 0;
