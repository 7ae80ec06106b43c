import { startLoginManager } from '../../helper/login-manager.ts';
import { tell } from '../report.ts';
import { memoryOf } from './process-cost.ts';
import { emptyNode, openWindows, startRecorderStage } from './stage.ts';

async function measure(name: string, bound: number, more: Record<string, string>): Promise<void> {
  const idle = await emptyNode();
  const stage = await startRecorderStage(more);
  const windows = await openWindows(stage.x, 2);
  for (let count = 0; count < 200; count += 1) {
    windows.focus(count);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const [node, recorder, relay] = [idle.pid, stage.recorderPid, stage.relay.pid ?? 0].map(memoryOf);
  if (!node || !recorder || !relay) throw new Error('A process is gone.');
  const empty = '× an empty Node';
  tell(`${name}.rss`, recorder.rss / node.rss, empty, { bound, megabytes: recorder.rss, emptyMegabytes: node.rss });
  tell(`${name}.uss-with-relay`, (recorder.uss + relay.uss) / (2 * node.uss), '× two empty Nodes', {
    bound: 1.5,
    recorder: recorder.uss,
    relay: relay.uss,
    emptyMegabytes: node.uss,
  });
  windows.stop();
  await stage.stop();
  await idle.stop();
}

/** What recorder and relay hold in memory after 200 changes, beside an empty Node process of the same moment. */
export async function measureMemory(): Promise<void> {
  await measure('recorder.memory', 1.15, {});
  const login = await startLoginManager();
  await measure('recorder.memory-with-login-manager', 1.35, { DBUS_SYSTEM_BUS_ADDRESS: login.address });
  await login.stop();
}
