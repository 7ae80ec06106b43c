import { tell, tellTime } from '../report.ts';
import { costOf } from './process-cost.ts';
import { openWindows, startRecorderStage } from './stage.ts';

const SECONDS = 100;

/** What a recorder costs while nothing happens, with a relay connected. */
export async function measureIdle(): Promise<void> {
  const stage = await startRecorderStage();
  const windows = await openWindows(stage.x, 1);
  let alive = 0;
  stage.onSample((sample) => {
    if (sample.kind === 'alive') alive += 1;
  });
  // The windows have come to rest, and Node has tidied up after its start, which takes it a dozen seconds.
  await new Promise((resolve) => setTimeout(resolve, 20_000));
  alive = 0;
  const relayPid = stage.relay.pid ?? 0;
  const before = { recorder: costOf(stage.recorderPid), relay: costOf(relayPid) };
  // An alive wakes it more than once: its timer, the disk that has written it, the ack. A second in which one came, and
  // the one after it, are not counted, and all others are.
  let [quiet, wakeups, aliveBefore, aliveLately] = [0, 0, 0, false];
  let last = before.recorder.wakeups;
  for (let second = 0; second < SECONDS; second++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const now = costOf(stage.recorderPid).wakeups;
    const came = alive > aliveBefore;
    if (!came && !aliveLately) {
      quiet += 1;
      wakeups += now - last;
    }
    [aliveBefore, aliveLately, last] = [alive, came, now];
  }
  const after = { recorder: costOf(stage.recorderPid), relay: costOf(relayPid) };
  windows.stop();
  await stage.stop();
  const all = after.recorder.wakeups - before.recorder.wakeups;
  tell('recorder.idle.wakeups', wakeups / quiet, '1/s', { bound: 0.1, seconds: quiet, all, alive });
  const used = (part: 'recorder' | 'relay') => after[part].cpuMs - before[part].cpuMs;
  tellTime('recorder.idle.cpu', used('recorder'), { bound: 1, seconds: SECONDS });
  tellTime('relay.idle.cpu', used('relay'), { seconds: SECONDS });
}
