import { tellTime } from '../report.ts';
import { costOf } from './process-cost.ts';
import { openWindows, startRecorderStage } from './stage.ts';

const CHANGES = 400;

/** CPU time of recorder and relay together for one change of the window in front, journal and ack included. */
export async function measureChange(): Promise<void> {
  const stage = await startRecorderStage();
  const windows = await openWindows(stage.x, 2);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const relayPid = stage.relay.pid ?? 0;
  const spent = () => costOf(stage.recorderPid).cpuMs + costOf(relayPid).cpuMs;
  let samples = 0;
  stage.onSample(() => {
    samples += 1;
  });
  const before = spent();
  for (let count = 0; count < CHANGES; count += 1) {
    windows.focus(count);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const used = spent() - before;
  windows.stop();
  await stage.stop();
  tellTime('recorder.cpu-of-a-change', used / CHANGES, { bound: 0.25, changes: CHANGES, samples });
}
