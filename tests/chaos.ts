import { parseArgs } from 'node:util';
import './speak-english.ts';
import { actionsOf } from './faults/chaos/actions.ts';
import { chaos } from './faults/chaos/run.ts';
import { morning } from './faults/whole/morning.ts';
import { meet, meetingsOf } from './faults/whole/sweep.ts';

// `npm run test:chaos`: what `npm test` does a little of, for as long as is asked for. See CONTRIBUTING.md.

const { values } = parseArgs({
  options: {
    /** So many histories, from this one on, of so many actions each. */
    seeds: { type: 'string', default: '0' },
    from: { type: 'string', default: '1' },
    actions: { type: 'string', default: '200' },
    /** Each so-many-th meeting of a step with a fault, from the `from`th on; 1 for all. */
    sweep: { type: 'string', default: '0' },
    fate: { type: 'string', default: '' },
  },
});
const [seeds, from, actions, stride] = [values.seeds, values.from, values.actions, values.sweep].map(Number) as [
  number,
  number,
  number,
  number,
];
let failed = 0;

for (let seed = from; seed < from + seeds; seed += 1) {
  const { broken, counts } = await chaos(seed, actionsOf(seed, actions));
  console.log(`seed ${seed}, ${actions} actions: ${broken ? 'BROKEN' : 'holds'}`, JSON.stringify(counts));
  if (!broken) continue;
  failed += 1;
  console.log(`  after action ${broken.after}:\n  ${broken.what.slice(0, 6).join('\n  ')}`);
}

if (stride > 0) {
  const all = await meetingsOf(morning);
  console.log(`${all.length} meetings of steps and faults; each ${stride}th, from ${from}:`);
  let tried = 0;
  for (let at = from; at < all.length; at += stride) {
    const meeting = all[at];
    if (!meeting || (values.fate !== '' && meeting.fate !== values.fate)) continue;
    const { fate, nth, step, broken } = await meet(meeting, morning);
    tried += 1;
    if (tried % 20 === 0) console.log(`  ${tried} tried, at ${at}`);
    if (broken.length === 0) continue;
    failed += 1;
    console.log(`BROKEN ${fate} ${nth} (${step}):\n  ${broken.slice(0, 6).join('\n  ')}`);
  }
  console.log(`${tried} tried, ${failed} broken.`);
}
process.exitCode = failed > 0 ? 1 : 0;
