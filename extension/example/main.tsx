import { deleteDB } from 'idb';
import { render } from 'preact';
import { dayBounds, dayOf } from '../../shared/index.ts';
import { unawaited } from '../background/faults/unawaited.ts';
import { createServices } from '../background/services.ts';
import type { browser } from '../platform.ts';
import { speakFor } from '../ui/words/index.ts';
import { Banner } from './banner.tsx';
import { MATTERS, STEPS } from './made-up-day.ts';
import { minutesOf, samplesFrom } from './made-up-helper.ts';
import { madeUpPlatform, OWN } from './platform.ts';
import { standIn } from './stand-in.ts';

// The real review, with the real worker in this page, over a made-up day: nothing of it touches what is recorded, and
// nothing of it leaves this page.

const DATABASE = 'matterline-example';
/** The page that the review takes itself for. */
const PAGE = { id: OWN.id, url: `${OWN.root}extension/popup/index.html` };

/** The browser's own interface, before the stand-in takes its place. */
const own = globalThis as unknown as Partial<Record<'browser' | 'chrome', typeof browser>>;
const real = (own.browser ?? own.chrome) as typeof browser;

/** Takes the made-up day away, and the page with it. */
async function leave(): Promise<void> {
  await services.timeline.close();
  await deleteDB(DATABASE);
  location.href = '../welcome/index.html';
}

const midnight = dayBounds(dayOf(Date.now())).start;
const opened = performance.now();
/** The day is over a minute after its last step, whatever the clock says. */
const evening = midnight + (minutesOf(STEPS.at(-1)?.[0] ?? '17:00') + 1) * 60_000;
const now = () => evening + Math.round(performance.now() - opened);

// What an earlier visit did is gone.
await deleteDB(DATABASE);
const platform = madeUpPlatform(samplesFrom(midnight), now);
const services = createServices(platform, DATABASE);
await services.timeline.storeMatters([...MATTERS], {
  ...{ since: null, startedAt: now(), next: null },
  ...{ done: MATTERS.length, total: MATTERS.length },
});
const answer = (message: unknown) => services.router.route(message, PAGE);
await answer({ call: 'consent.give', params: {}, act: crypto.randomUUID() });
Object.assign(globalThis, {
  browser: standIn(platform, answer, {
    openOptions: () => real.runtime.openOptionsPage(),
    openTab: async () => undefined,
  }),
});

await speakFor('example');
const banner = document.getElementById('example');
if (banner) render(<Banner onLeave={() => unawaited('pages', leave())} />, banner);
const { beginReading } = await import('../popup/state/first-reading.ts');
beginReading();
await speakFor('popup');
await import('../popup/page.tsx');
