import { startLoginManager } from '../helper/login-manager.ts';
import { memoryOf } from './process-cost.ts';
import { emptyNode, openWindows, startRecorderStage } from './recorder-stage.ts';
import { tell } from './report.ts';

async function measure(name: string, bound: number, more: Record<string, string>): Promise<void> {
  const empty = await emptyNode();
  const stage = await startRecorderStage(more);
  const windows = await openWindows(stage.x, 2);
  for (let count = 0; count < 200; count += 1) {
    windows.focus(count);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const [node, recorder, relay] = [empty.pid, stage.recorderPid, stage.relay.pid ?? 0].map(memoryOf);
  if (!node || !recorder || !relay) throw new Error('A process is gone.');
  tell(`${name}.rss-above-empty-node`, recorder.rss - node.rss, 'MB', { bound, rss: recorder.rss, node: node.rss });
  tell(`${name}.uss-with-relay`, recorder.uss + relay.uss, 'MB', {
    bound: 20,
    recorder: recorder.uss,
    relay: relay.uss,
  });
  windows.stop();
  await stage.stop();
  await empty.stop();
}

/** What recorder and relay hold in memory after 200 changes, beside an empty Node process of the same moment. */
export async function measureMemory(): Promise<void> {
  await measure('recorder.memory', 6, {});
  const login = await startLoginManager();
  await measure('recorder.memory-with-login-manager', 14, { DBUS_SYSTEM_BUS_ADDRESS: login.address });
  await login.stop();
}
