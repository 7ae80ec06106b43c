import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { peersFolder } from '../peers.ts';
import { tell, tellTime } from '../report.ts';
import { costOf, endedChildrenMs, memoryOf } from './process-cost.ts';
import { openWindows, startRecorderStage } from './stage.ts';

const MINUTES = 5;
/** A change every so many milliseconds: sixty in five minutes, as an attorney who reads and looks things up. */
const EVERY = 5_000;

/**
 * Each asks once a second, as whoever uses it would. Between two windows none is in front, which they tell with an error:
 * a watcher goes on then, and what the question cost is counted all the same.
 */
const SCRIPTS = {
  'get-windows':
    "const { activeWindow } = await import('get-windows'); setInterval(() => activeWindow().catch(() => undefined), 1000);",
  'x-win':
    "const { activeWindow } = await import('@miniben90/x-win'); setInterval(() => { try { activeWindow(); } catch {} }, 1000);",
};

function startPeer(name: keyof typeof SCRIPTS, folder: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '-e', SCRIPTS[name]], { cwd: folder, env, stdio: 'ignore' });
}

/** CPU milliseconds of a program and of the programs it started and waited for. */
function spentBy(pid: number): number {
  return costOf(pid).cpuMs + endedChildrenMs(pid);
}

/** What watching costs over five scripted minutes, ours beside what others use, on the same windows at the same time. */
export async function measurePeers(): Promise<void> {
  const folder = peersFolder();
  if (folder === null) return;
  const stage = await startRecorderStage();
  const windows = await openWindows(stage.x, 4);
  const peers = (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).map((name) => ({
    name,
    child: startPeer(name, folder, stage.env),
  }));
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const pids = { recorder: stage.recorderPid, relay: stage.relay.pid ?? 0 };
  const ours = () => spentBy(pids.recorder) + spentBy(pids.relay);
  const before = { ours: ours(), peers: peers.map(({ child }) => spentBy(child.pid ?? 0)) };
  for (let count = 0; count < (MINUTES * 60_000) / EVERY; count += 1) {
    windows.focus(count);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  const used = ours() - before.ours;
  tellTime('watching.cpu.matterline', used, { minutes: MINUTES });
  for (const [index, { name, child }] of peers.entries()) {
    const pid = child.pid ?? 0;
    const cost = spentBy(pid) - (before.peers[index] ?? 0);
    tellTime(`watching.cpu.${name}`, cost, { minutes: MINUTES, rss: memoryOf(pid).rss });
    if (name === 'get-windows') tell('watching.cpu.share-of-get-windows', used / cost, '', { bound: 0.2 });
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  windows.stop();
  await stage.stop();
}
