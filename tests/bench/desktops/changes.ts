import { median, tell } from '../report.ts';
import { type BenchDesktop, startDesktops, TITLES } from './sessions.ts';

const CHANGES = 200;
/** A change that is not told by then is missed; milliseconds. */
const MISSED_MS = 2_000;

const pause = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/** Has something changed in a session; milliseconds until its sample is out of the relay, null where it never came. */
type Change = (wanted: string, act: () => void) => Promise<number | null>;

function changer({ helper }: BenchDesktop): Change {
  let wanted = '';
  let heard: (at: number) => void = () => undefined;
  helper.onSample((sample, at) => {
    if (sample.kind === 'window' && sample.title === wanted) heard(at);
  });
  return (title, act) =>
    new Promise((resolve) => {
      wanted = title;
      const late = setTimeout(() => resolve(null), MISSED_MS);
      const asked = performance.now();
      heard = (at) => {
        clearTimeout(late);
        resolve(at - asked);
      };
      act();
    });
}

interface Measured {
  times: number[];
  missed: number;
}

/** Lets each session do the same in turn, so that what else this computer does bears on all alike. */
async function inTurn(
  desktops: readonly BenchDesktop[],
  act: (desktop: BenchDesktop, change: Change, count: number) => Promise<number | null>,
): Promise<Measured[]> {
  const all = desktops.map((desktop) => ({
    desktop,
    change: changer(desktop),
    found: { times: [], missed: 0 } as Measured,
  }));
  for (let count = 1; count <= CHANGES; count += 1) {
    for (const { desktop, change, found } of all) {
      const time = await act(desktop, change, count);
      if (time === null) found.missed += 1;
      else found.times.push(time);
      // Not in step with anything of the machine's.
      await pause(5 + Math.random() * 10);
    }
  }
  return all.map(({ found }) => found);
}

function report(what: string, desktops: readonly BenchDesktop[], measured: readonly Measured[]): void {
  const first = median(measured[0]?.times ?? []);
  for (const [at, { times, missed }] of measured.entries()) {
    const ms = median(times);
    const worst = Number(Math.max(...times).toPrecision(4));
    const more = { missed, changes: CHANGES, ms: Number(ms.toPrecision(4)), worst };
    tell(`desktops.${what}.${desktops[at]?.name}`, ms / first, '× X11', at === 0 ? more : { bound: 2, ...more });
  }
}

/** From a change of the window in front, or of its title, to its sample, with each desktop in turn. */
export async function measureDesktops(): Promise<void> {
  const desktops = await startDesktops();
  const focus = await inTurn(desktops, (desktop, change, count) => {
    const index = count % 2 === 0 ? 1 : 0;
    return change(TITLES[index], () => desktop.focus(index));
  });
  report('focus-to-sample', desktops, focus);
  const titles = await inTurn(desktops, (desktop, change, count) =>
    change(`title ${count}`, () => desktop.rename(`title ${count}`)),
  );
  report('title-to-sample', desktops, titles);
  for (const desktop of desktops) await desktop.stop();
}
