import type { Page } from 'puppeteer';
import { CHROMIUM_IDS, type Sample } from '../../../shared/index.ts';
import {
  connectByHand,
  pageScript,
  registerReplay,
  type Stage,
  samplesOf,
  setStage,
  waitForSync,
} from '../../desktop/index.ts';
import { median, tell } from '../report.ts';
import { stageToday } from './stage-today.ts';

/** Days before today, each of which is opened once without anything worked out for it. */
const DAYS = 6;
/** Openings of today, which was worked out ahead. */
const OPENINGS = 5;
const BLOCKS = 40;
const DAY = 86_400_000;
const POPUP = `chrome-extension://${CHROMIUM_IDS.sandbox}/extension/popup/index.html?tab`;

/** A day on which scans come between papers of one matter and then of another: what is beside them suggests theirs. */
function scannedDay(day: number): Parameters<typeof samplesOf>[0] {
  const time = (minute: number) => `${8 + Math.floor(minute / 60)}:${minute % 60}`;
  return Array.from({ length: BLOCKS }, (_, block) => {
    const matter = block % 8 < 4 ? '00012-Smith' : '00041-Acme Corp';
    const scan = `Scan ${day}${String(block).padStart(3, '0')}.pdf - Adobe Acrobat`;
    return [
      [time(block * 12), 'Microsoft Word', `${matter} Motion ${day} ${block}.docx - Word`],
      [time(block * 12 + 5), 'Adobe Acrobat', scan],
      [time(block * 12 + 9), 'Microsoft Word', `${matter} Motion ${day} ${block}.docx - Word`],
    ] as const;
  }).flatMap((block) => block.map(([from, app, title]): [string, string, string] => [from, app, title]));
}

function recorded(midnight: number): Sample[] {
  const days = Array.from({ length: DAYS + 1 }, (_, ago) => samplesOf(scannedDay(ago), midnight - ago * DAY));
  return days
    .reverse()
    .flat()
    .map((sample, place) => ({ ...sample, seq: place + 1 }));
}

/** Milliseconds until a row can be answered, and from then until one has an answer. */
interface Seen {
  usable: number;
  suggested: number;
}

/** Waits, frame by frame, for the rows of a day and their first answer. To be run in the page. */
const WATCH = `async (day, start) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const rows = () => [...document.querySelectorAll('[data-stop="need"]')];
  const isThere = () => rows().some((row) => row.textContent.includes('Scan ' + day));
  while (!isThere()) await frame();
  const usable = performance.now();
  while (!rows().some((row) => row.querySelector('[data-candidate]'))) await frame();
  return { usable: usable - start, suggested: performance.now() - usable };
}`;

/** Opens today anew. */
async function opening({ browser }: Stage): Promise<Seen> {
  const page = await browser.puppeteer.newPage();
  await page.evaluateOnNewDocument(`globalThis.seen = (${WATCH})(0, 0)`);
  await page.goto(POPUP);
  const seen = (await page.evaluate('globalThis.seen')) as Seen;
  await page.close();
  return seen;
}

/** Goes to a day before, for which nothing was worked out yet. */
async function goingBack(page: Page, ago: number): Promise<Seen> {
  return (await page.evaluate(`(async () => {
    const start = performance.now();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '[', code: 'BracketLeft', bubbles: true }));
    return (${WATCH})(${ago}, start);
  })()`)) as Seen;
}

/** Ends once today's suggestions are in the store; nobody has asked for them. */
async function workedOutAhead(page: Page): Promise<void> {
  await page.evaluate(await pageScript('extension/timeline/index.ts', 'bench'));
  await page.evaluate(`(async () => {
    const store = bench.createTimeline();
    const { zone } = ${JSON.stringify(stageToday())};
    const found = async () => (await store.suggestionsOf(await store.dayAt(Date.now(), zone)))?.items ?? [];
    while (!(await found()).some(({ suggestions }) => suggestions.length > 0))
      await new Promise((resolve) => setTimeout(resolve, 100));
    store.close();
  })()`);
}

/** Measures when suggestions are on the screen, after the rows they belong to are, and prints a JSON line each. */
export async function measureSuggestionsOnScreen(): Promise<void> {
  const { midnight } = stageToday();
  const stage = await setStage({ host: (profile, folder) => registerReplay(profile, folder, recorded(midnight)) });
  try {
    const options = await stage.browser.page('extension/options/index.html');
    await connectByHand(stage, options);
    await waitForSync(options);
    await workedOutAhead(options);
    const ahead: Seen[] = [];
    for (let run = 0; run < OPENINGS; run++) ahead.push(await opening(stage));
    const page = await stage.browser.puppeteer.newPage();
    await page.goto(POPUP);
    await page.waitForSelector('[data-stop="need"]');
    const atOnce: Seen[] = [];
    for (let ago = 1; ago <= DAYS; ago++) atOnce.push(await goingBack(page, ago));
    const of = (seen: readonly Seen[], what: keyof Seen) => median(seen.map((one) => one[what]));
    const tellSeen = (name: string, seen: readonly Seen[], target: number) =>
      tell(name, of(seen, 'suggested') / of(seen, 'usable'), 'days shown', {
        target,
        ms: Math.round(of(seen, 'suggested')),
        shown: Math.round(of(seen, 'usable')),
      });
    tellSeen('review.suggestions-on-screen', ahead, 0.1);
    tellSeen('review.suggestions-on-screen.at-once', atOnce, 2);
  } finally {
    await stage.stop();
  }
}
