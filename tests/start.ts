import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { Export } from '../extension/messages/export.ts';
import {
  AMOUNTS,
  connectByHand,
  openWindow,
  registerReplay,
  type StageOptions,
  samplesOf,
  sendDraftOf,
  setStage,
  waitForSync,
  work,
} from './desktop/index.ts';
import { provision } from './desktop/provision.mjs';

// `npm start`: the whole way once, in front of you where there is a display, by itself where there is none. With
// `--made-up-day`, a day of a made-up attorney is played in front of you, and no window of yours is looked at.

const ARTIFACTS = join(import.meta.dirname, '../artifacts');
const WINDOWS = [
  {
    app: 'Writer',
    title: '00012-Smith = Motion to Compel (v3).odt',
    at: '84x20+90+70',
    text: '\n  MOTION TO COMPEL\n\n  Plaintiff moves under Rule 37 for an order\n  compelling responses to its first requests.\n',
  },
  {
    app: 'Mail',
    title: 'RE: 2024\u201100117 claims chart',
    at: '84x20+190+150',
    text: '\n  From: Nolan Reed\n  Subject: RE: 2024\u201100117 claims chart\n\n  Please see the second column.\n',
  },
  { app: 'Calls', title: 'Zoom Meeting', at: '84x20+290+230', text: '\n  3 participants\n' },
] as const;

const say = (line: string) => console.log(line);

async function exportOf(page: Page): Promise<Export> {
  return page.evaluate(() => {
    if (!globalThis.matterline) throw new Error('This page is not of a sandbox build.');
    return globalThis.matterline.export();
  });
}

const HOUR_MS = 3_600_000;
/** When the made-up day is over, after its midnight. */
const OVER_MS = 16.5 * HOUR_MS;

/** Midnight of the last day, here, that lasted as long as the made-up one. */
function lastMidnight(): number {
  const today = new Date().setHours(0, 0, 0, 0);
  return Date.now() < today + OVER_MS ? new Date(today - 12 * HOUR_MS).setHours(0, 0, 0, 0) : today;
}

/** In the helper's place, a day that somebody else had. */
const MADE_UP: StageOptions = {
  host: (profile, folder) => registerReplay(profile, folder, samplesOf(AMOUNTS.full, lastMidnight())),
};

/** With a display: the browser stays, connected to the sandbox, until it is closed. */
async function inFrontOfYou(madeUp: boolean): Promise<void> {
  const display = {
    name: process.env.DISPLAY ?? '',
    env: { ...process.env },
    xdotool: () => Promise.reject(new Error('The user’s own windows are left alone.')),
    picture: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
  const stage = await setStage({ display, ...(madeUp ? MADE_UP : {}) });
  const options = await stage.browser.page('extension/options/index.html');
  say(`The Clio sandbox runs at ${stage.clio.url}. On the consent page, choose "Allow access".`);
  await options.evaluate((client) => globalThis.matterline?.connect(client), {
    clientId: stage.clio.clientId,
    clientSecret: stage.clio.clientSecret,
  });
  const played = new Date(lastMidnight()).toDateString();
  if (madeUp) say(`Connected. A day was played, ${played}: open Matterline from the toolbar, and review it.`);
  else {
    say('Connected. Work in any window whose title holds a matter number, such as 00012-Smith,');
    say('then open Matterline from the toolbar.');
  }
  say('Close the browser to end.');
  await new Promise((resolve) => stage.browser.puppeteer.once('disconnected', resolve));
  await stage.stop();
}

/** Without one: real windows on a virtual display, one reviewed entry, pictures. */
async function byItself(): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  const picture = (name: string) => join(ARTIFACTS, name) as `${string}.png`;
  say('No display here, so a virtual one is started.');
  const stage = await setStage();
  try {
    const options = await stage.browser.page('extension/options/index.html');
    say(`Clio sandbox at ${stage.clio.url}. Connecting through its consent page.`);
    await connectByHand(stage, options);
    await waitForSync(options);
    await options.screenshot({ path: picture('options.png') });

    for (const window of WINDOWS) {
      const opened = await openWindow(stage.display, window);
      await opened.focus();
      say(`In front: ${window.app}, "${window.title}"`);
      await work(5);
    }
    await stage.display.picture(picture('desktop-windows.png'));

    const popup = await stage.browser.popup();
    await popup.waitForSelector('.draft');
    const matter = stage.clio.matter('00012-Smith').id;
    // One entry is reviewed and sent; the other one is left for later.
    await popup.click(`[data-matter="${matter}"] .draft-open`);
    const note = await popup.waitForSelector(`[data-matter="${matter}"] textarea`);
    await note?.click({ count: 3 });
    await note?.type('Draft motion to compel discovery responses.');
    await stage.display.picture(picture('desktop.png'));
    await popup.screenshot({ path: picture('popup.png') });
    await sendDraftOf(popup, matter);
    await popup.waitForSelector('[data-entry="posted"]');
    await popup.screenshot({ path: picture('popup-sent.png') });

    const { spans, entries } = await exportOf(options);
    const numberOf = (id: number | null) => stage.clio.matters().find((item) => item.id === id)?.displayNumber ?? null;
    say('\nCaptured and tagged');
    for (const span of spans) {
      const seconds = ((span.end - span.start) / 1000).toFixed(1).padStart(6);
      say(`${seconds} s  ${(numberOf(span.matter) ?? 'needs a matter').padEnd(16)} ${span.app}: ${span.title}`);
    }
    say('\nPosted to Clio');
    for (const entry of entries)
      say(
        `${entry.date}  ${numberOf(entry.matter)}  ${entry.seconds} s  ${entry.state}, Clio id ${entry.clioId}: ${entry.narrative}`,
      );
    const inClio = stage.clio.activities();
    if (inClio.length !== 1 || inClio[0]?.matterId !== matter)
      throw new Error(`The sandbox should hold exactly the one entry that was sent; it holds ${inClio.length}.`);
    say(`\nScreenshots: ${ARTIFACTS}`);
  } finally {
    await stage.stop();
  }
}

const missing = provision(say);
const onDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY);
const needed = onDisplay ? ['chromium'] : ['chromium', 'xvfb', 'openbox', 'xdotool', 'x11-utils', 'xterm', 'scrot'];
const lacking = process.platform === 'linux' ? missing.filter((name) => needed.includes(name)) : [];
if (lacking.length > 0) {
  console.error(
    `Missing: ${lacking.join(', ')}. Install them (apt-get install ${lacking.join(' ')}) and run npm start again.`,
  );
  process.exitCode = 1;
} else if (onDisplay) await inFrontOfYou(process.argv.includes('--made-up-day'));
else await byItself();
