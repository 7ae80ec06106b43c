import { costOf } from '../recorder/process-cost.ts';
import { emptyNode } from '../recorder/stage.ts';
import { tell } from '../report.ts';
import { type BenchDesktop, startDesktops } from './sessions.ts';

const SECONDS = 100;
/** Node tidies up once some time after its start, which costs more than all that follows: later the busier the computer is. */
const TIDYING = { atLeastSeconds: 45, quietSeconds: 30, atMostSeconds: 240 } as const;

const pause = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/** A process as it goes on: what it used in all, and in those seconds alone in which nothing was told, nor just before. */
function meter(pid: number, told: () => number) {
  const first = costOf(pid);
  let last = first;
  let [toldBefore, toldLately] = [told(), false];
  const quiet = { seconds: 0, cpuMs: 0, wakeups: 0 };
  return {
    quiet,
    /** One second more is over. */
    second() {
      const now = costOf(pid);
      const tells = told() > toldBefore;
      if (!tells && !toldLately) {
        quiet.seconds += 1;
        quiet.cpuMs += now.cpuMs - last.cpuMs;
        quiet.wakeups += now.wakeups - last.wakeups;
      }
      [toldBefore, toldLately, last] = [told(), tells, now];
    },
    all: () => ({ cpuMs: last.cpuMs - first.cpuMs, wakeups: last.wakeups - first.wakeups }),
  };
}

type Meter = ReturnType<typeof meter>;

function meterOf({ helper }: BenchDesktop) {
  let samples = 0;
  helper.onSample(() => {
    samples += 1;
  });
  return meter(helper.recorderPid, () => samples);
}

/** Waits until no recorder has used anything for some time in seconds in which it had nothing to tell, or no longer. */
async function untilTidy(desktops: readonly BenchDesktop[]): Promise<void> {
  const meters = desktops.map(meterOf);
  const used = () => meters.reduce((sum, { quiet }) => sum + quiet.cpuMs, 0);
  let [before, since] = [used(), 0];
  for (let second = 0; second < TIDYING.atMostSeconds; second += 1) {
    if (second >= TIDYING.atLeastSeconds && since >= TIDYING.quietSeconds) return;
    await pause(1000);
    for (const one of meters) one.second();
    since = used() === before ? since + 1 : 0;
    before = used();
  }
}

const short = (value: number) => Number(value.toPrecision(4));

/**
 * What a recorder costs on each desktop while nothing happens there, at the same time as an empty Node process. That one
 * uses nothing once it runs, so there is no ratio of the two over the same seconds: the cost is a share of all that it used, its
 * start included, and besides a multiple of what a Node uses that does nothing but to beat, as a recorder has to. What a
 * recorder uses in seconds in which it has nothing to tell, where an empty one uses nothing, stands beside it.
 */
export async function measureIdleDesktops(): Promise<void> {
  const [node, beating] = [await emptyNode(), await emptyNode(true)];
  const desktops = await startDesktops();
  await untilTidy(desktops);
  const [idleNode, beatingNode] = [node, beating].map(({ pid }) => meter(pid, () => 0)) as [Meter, Meter];
  const meters = desktops.map((desktop) => ({ name: desktop.name, ...meterOf(desktop) }));
  for (let second = 0; second < SECONDS; second += 1) {
    await pause(1000);
    idleNode.second();
    beatingNode.second();
    for (const one of meters) one.second();
  }
  const empty = costOf(node.pid).cpuMs;
  const onX11 = meters[0]?.all().cpuMs ?? Number.NaN;
  const beats = beatingNode.all().cpuMs;
  for (const { name, all, quiet } of meters) {
    const { cpuMs } = all();
    tell(`desktops.idle.cpu.${name}`, cpuMs / empty, '× all of an empty Node', {
      bound: 1.5,
      ms: short(cpuMs),
      seconds: SECONDS,
      emptyMs: short(empty),
      emptyIdleMs: short(idleNode.all().cpuMs),
      ...(name === 'x11' ? {} : { timesX11: short(cpuMs / onX11) }),
    });
    tell(`desktops.idle.beat.${name}`, cpuMs / beats, '× a Node that only beats', { beatsMs: short(beats) });
    const perSecond = quiet.wakeups / quiet.seconds;
    const more = { bound: 0.1, seconds: quiet.seconds, cpuMs: short(quiet.cpuMs) };
    tell(`desktops.idle.wakeups.${name}`, perSecond, '1/s', more);
  }
  for (const desktop of desktops) await desktop.stop();
  for (const one of [node, beating]) await one.stop();
}
