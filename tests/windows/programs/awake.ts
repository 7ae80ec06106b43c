import { awakeClock } from '../../../helper/base/awake.ts';
import { SYSTEM_CLOCKS } from '../../../helper/base/clock.ts';

/** Says how far the clock that rests in sleep went beside Node's own, in milliseconds, and whether it is another one. */
async function compare(): Promise<void> {
  const clock = await awakeClock('win32');
  const [from, began] = [clock(), performance.now()];
  await new Promise((resolve) => setTimeout(resolve, 300));
  const [passed, beside] = [clock() - from, performance.now() - began];
  process.stdout.write(`${JSON.stringify({ passed, beside, other: clock !== SYSTEM_CLOCKS.steady })}\n`);
}

void compare();
