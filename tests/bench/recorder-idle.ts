import { costOf } from './process-cost.ts';
import { openWindows, startRecorderStage } from './recorder-stage.ts';
import { tell } from './report.ts';

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
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
  const after = { recorder: costOf(stage.recorderPid), relay: costOf(relayPid) };
  windows.stop();
  await stage.stop();
  const wakeups = after.recorder.wakeups - before.recorder.wakeups;
  // Each alive wakes it twice: its timer, and the ack that comes back.
  tell('recorder.idle.wakeups', Math.max(0, wakeups - 2 * alive) / SECONDS, '1/s', { bound: 0.1, all: wakeups, alive });
  const share = (part: 'recorder' | 'relay') => ((after[part].cpuMs - before[part].cpuMs) / (SECONDS * 1000)) * 100;
  tell('recorder.idle.cpu', share('recorder'), '%', { bound: 0.01 });
  tell('relay.idle.cpu', share('relay'), '%');
}
