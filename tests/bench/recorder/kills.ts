import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildHelper } from '../../../helper/build.mjs';
import { askRecorder, retireRecorder } from '../../../helper/local/index.ts';
import { CHROMIUM_IDS } from '../../../shared/index.ts';
import { startClioSandbox } from '../../clio-sandbox/index.ts';
import {
  buildForSandbox,
  type Chromium,
  type Display,
  processesBy,
  startChromium,
  startDisplay,
} from '../../desktop/index.ts';
import { tell } from '../report.ts';
import { createHand } from './x-hand.ts';

const KILLS = 50;
type Victim = 'recorder' | 'relay' | 'worker' | 'browser';
const VICTIMS: readonly Victim[] = ['recorder', 'relay', 'worker', 'browser'];

interface Span {
  start: number;
  end: number;
  title: string;
}

/** A window whose title changes for as long as it is told to, each one another, and an observer of its own as witness. */
async function startWork(display: Display, bundle: string, env: NodeJS.ProcessEnv) {
  const window: ChildProcess = spawn(
    'xterm',
    ['-T', 'work', '-xrm', 'xterm*allowTitleOps: false', '-e', 'sleep', '36000'],
    { env: display.env, stdio: 'ignore' },
  );
  const id = Number((await display.xdotool('search', '--sync', '--onlyvisible', '--name', '^work$')).split('\n')[0]);
  const hand = await createHand(display.name);
  hand.focus(id);
  const witnessed = new Map<string, number>();
  const watch = spawn(process.execPath, [bundle, 'watch', '--json'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  createInterface(watch.stdout).on('line', (line) => {
    const sample = JSON.parse(line) as { at: number; title?: string };
    if (sample.title?.startsWith('work ')) witnessed.set(sample.title, sample.at);
  });
  let count = 0;
  let running = true;
  const done = (async () => {
    while (running) {
      count += 1;
      hand.rename(id, `work ${count}`);
      await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 250));
    }
  })();
  return {
    witnessed,
    async stop(): Promise<string> {
      running = false;
      await done;
      const last = `work ${count}`;
      hand.rename(id, 'rest');
      return last;
    },
    async close() {
      hand.close();
      for (const child of [watch, window]) {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }
    },
  };
}

/** The relays of this run, known by its folder in their command. */
const relayPids = (folder: string) =>
  processesBy((command) => command.includes(folder) && command.includes('helper.cjs\0chrome-extension://'));

/**
 * Kills recorder, relay, worker and browser, fifty times each, at random instants while windows change, and counts what
 * the timeline lost or holds twice. What a recorder did not see because it was dead is a gap, not a loss.
 */
export async function measureKills(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-kills-'));
  const display = await startDisplay();
  const clio = await startClioSandbox({});
  const [bundle, extension] = await Promise.all([buildHelper(), buildForSandbox('chrome', clio.url, folder)]);
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const env = { ...display.env, HOME: folder, MATTERLINE_DATA: join(folder, 'data') };
  execFileSync(process.execPath, [bundle, 'install', '--sandbox', '--user-data-dir', profile], {
    env,
    stdio: 'ignore',
  });
  const start = (): Promise<Chromium> =>
    startChromium({ extension, extensionId: CHROMIUM_IDS.sandbox, profile, display, env, headless: true });
  let chromium = await start();
  const exported = async (): Promise<Span[]> => {
    const page = await chromium.page('extension/options/index.html');
    const { spans } = (await page.evaluate(() => globalThis.matterline?.export())) ?? { spans: [] };
    await page.close();
    return spans;
  };
  await chromium.worker();
  while ((await askRecorder(env)) === null) await new Promise((resolve) => setTimeout(resolve, 50));
  const work = await startWork(display, bundle, env);
  const outages: number[] = [];
  const killed: Record<Victim, number> = { recorder: 0, relay: 0, worker: 0, browser: 0 };

  async function kill(victim: Victim): Promise<void> {
    if (victim === 'worker') {
      // One that was killed before sleeps until its alarm; a page wakes it.
      const page = await chromium.page('extension/options/index.html');
      await (await chromium.worker()).close();
      await page.close();
    } else if (victim === 'browser') {
      const main = chromium.puppeteer.process();
      const ended = main ? once(main, 'exit') : Promise.resolve();
      main?.kill('SIGKILL');
      await ended;
      chromium = await start();
    } else {
      const pid = victim === 'relay' ? relayPids(folder)[0] : (await askRecorder(env))?.pid;
      if (pid === undefined) return;
      if (victim === 'recorder') outages.push(Date.now());
      process.kill(pid, 'SIGKILL');
    }
    killed[victim] += 1;
  }

  while (VICTIMS.some((victim) => killed[victim] < KILLS)) {
    const left = VICTIMS.filter((victim) => killed[victim] < KILLS);
    await kill(left[Math.floor(Math.random() * left.length)] ?? 'relay');
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 1_800));
  }
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const last = await work.stop();
  let spans: Span[] = [];
  do spans = await exported();
  while (!spans.some(({ title }) => title === last));

  const mine = spans.filter(({ title }) => title.startsWith('work '));
  const seen = new Set(mine.map(({ title }) => title));
  // A dead recorder is back with the next relay; until its first sample nothing could be seen.
  const blind = outages.map((at) => ({ from: at - 500, to: mine.find(({ start }) => start > at)?.start ?? at }));
  const lost = [...work.witnessed].filter(
    ([title, at]) => !seen.has(title) && !blind.some(({ from, to }) => at >= from && at <= to),
  );
  const overlaps = spans.filter((span, index) => span.end > (spans[index + 1]?.start ?? Number.POSITIVE_INFINITY));
  const gaps = mine.slice(1).map((span, index) => span.start - (mine[index]?.end ?? span.start));
  const kills = Object.values(killed).reduce((sum, count) => sum + count, 0);
  tell('kills.lost', lost.length, 'samples', { bound: 0, kills, changes: work.witnessed.size });
  tell('kills.doubled', overlaps.length, 'samples', { bound: 0 });
  tell('kills.longest-gap', Math.max(...gaps) / 1000, 's', { bound: 32 });
  tell('kills.unseen-while-the-recorder-was-dead', work.witnessed.size - seen.size - lost.length, 'changes');
  await work.close();
  await chromium.close();
  await retireRecorder(env);
  await clio.close();
  await display.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
