import { expect, it } from 'vitest';
import { morning } from './morning.ts';
import { type Fate, WRONG } from './steps.ts';
import { runWith } from './sweep.ts';

const [FROM = 1, BY = 97, TO = 1e6] = (process.env.SWEEP ?? '').split(',').filter(Boolean).map(Number);
const ONLY = (process.env.FATES ?? WRONG.join(',')).split(',') as Fate[];

it('sweep', async () => {
  let bad = 0;
  const clean = await runWith('passes', 1, morning);
  console.log(JSON.stringify(clean));
  for (const fate of ONLY) {
    let runs = 0;
    for (let nth = FROM; nth < TO; nth += BY) {
      const { met, count, broken } = await runWith(fate, nth, morning);
      runs += 1;
      if (broken.length > 0) { bad += 1; console.log(new Date().toISOString(), 'BAD', fate, nth, met, broken.slice(0, 5)); }
      if (met === null) { console.log(fate, 'steps', count, 'runs', runs); break; }
    }
  }
  expect(bad).toBe(0);
}, 3_000_000);
