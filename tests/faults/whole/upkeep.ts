import type { Interval } from '../../../extension/timeline/index.ts';
import { type Day, dayBounds } from '../../../shared/index.ts';
import { attorney } from './attorney.ts';
import type { TestBrowser } from './browser.ts';
import { brokenNow, PRIVATE_TITLE } from './check.ts';
import { HANGS } from './steps.ts';
import type { WholeWorld } from './world.ts';

const MINUTE = 60_000;
/** It begins so shortly before midnight: two days take no longer than one. */
const BEGINS = 17 * MINUTE;
/** Titles are kept for a month, and the computer is off for longer than two. */
const [MONTHS, AWAY] = [1, 70 * 86_400_000];

/** When {@link upkeep} begins. */
export const LATE = Date.UTC(2026, 10, 24) - BEGINS;

/** All that is stored of the attorney's time, to compare it with what it is later. */
async function stored(world: WholeWorld, browser: TestBrowser): Promise<string> {
  return world.until(
    browser.look(async (timeline) => JSON.stringify([await timeline.allSpans(), await timeline.allEntries()])),
  );
}

/** When windows were in front whose titles hold some words. */
async function timeOf(world: WholeWorld, browser: TestBrowser, words: string): Promise<Interval[]> {
  const spans = await world.until(browser.look((timeline) => timeline.allSpans()));
  return spans.filter(({ title }) => title.includes(words)).map(({ start, end }) => ({ start, end }));
}

/** What an attorney does with one browser beside recording and sending. */
function keeper(world: WholeWorld, browser: TestBrowser) {
  const own = attorney(world, browser);
  const { ask, insist, day } = own;
  const entryOf = async (which: Day, words: string) =>
    (await day(which)).entries.find(({ narrative }) => narrative.includes(words));

  return {
    ...own,
    /** Changes what a sent entry says, and its time. */
    change: (which: Day, words: string, narrative: string): Promise<true> =>
      insist(async () => {
        if (world.sentToClio().some(({ note }) => note === narrative)) return true;
        const entry = await entryOf(which, words);
        if (entry && entry.narrative !== narrative)
          await ask('entry.change', { id: entry.id, change: { narrative, seconds: entry.seconds - 60 } });
        return null;
      }),
    /** Takes a sent entry back, out of Clio. */
    takeBack: (which: Day, words: string): Promise<true> =>
      insist(async () => {
        const entry = await entryOf(which, words);
        if (!entry) return true;
        await ask('entry.takeBack', { id: entry.id });
        return null;
      }),
    /** Pauses recording, and waits until all that was recorded is stored. */
    pause: async (): Promise<void> => {
      await insist(async () => {
        await ask('recording.pause', { how: 'tomorrow' });
        return (await ask('state.read', {})).helper.kind === 'paused' || null;
      });
      await world.pass(2 * HANGS);
    },
    resume: (): Promise<true> =>
      insist(async () => {
        await ask('recording.resume', {});
        return (await ask('state.read', {})).helper.kind === 'recording' || null;
      }),
    /** Makes a back-up, as the page does it. */
    backUp: (): Promise<string[]> =>
      insist(async () => {
        const id = crypto.randomUUID();
        const lines: string[] = [];
        for (let part = 0; ; part += 1) {
          const read = await ask('backup.read', { id, part });
          if (!read) return null;
          lines.push(...read.lines);
          if (read.done) return lines;
        }
      }),
    /** Puts a back-up back. */
    restore: (lines: string[]): Promise<true> =>
      insist(async () => {
        const id = crypto.randomUUID();
        if ((await ask('restore.take', { id, part: 0, lines })) !== null) return null;
        return (await ask('restore.finish', { id })) === null || null;
      }),
    /** From now on this time and these words are nowhere, which is looked at. */
    deleted: async (time: Interval[], words: string[]): Promise<void> => {
      world.forgotten = { time, words };
      world.wrong.push(...(await brokenNow(world, browser)).map((one) => `When it was deleted: ${one}`));
    },
    deleteDay: (which: Day) =>
      insist(async () => (await ask('time.delete', { from: which, to: which })) === 'done' || null),
    deleteMatter: (matter: number) => insist(async () => (await ask('matter.delete', { matter })) === 'done' || null),
    /** Closes a day of which some time is not sent. */
    close: (which: Day): Promise<true> =>
      insist(async () => {
        const { unsent } = await day(null);
        if (!unsent.some((one) => one.day === which)) return true;
        await ask('review.act', { act: { kind: 'close', day: which } });
        return null;
      }),
  };
}

/**
 * What is done with time beside recording and sending it: a sent entry is changed, another one taken back; matters come from
 * Clio; a back-up is made and put back; a day, a matter and what is too old are deleted.
 */
export async function upkeep(world: WholeWorld): Promise<void> {
  const [browser] = world.browsers;
  if (!browser) throw new Error('There is one.');
  const own = keeper(world, browser);
  const { ask, insist, send, settle } = own;
  await own.begin();
  await world.show('00012-Smith — Motion to compel.docx', 4 * MINUTE);
  await world.show('00041-Acme Corp — Answer.docx', 4 * MINUTE);
  await world.show(PRIVATE_TITLE, 4 * MINUTE);
  await world.show('Inbox', MINUTE, 'Mail');
  const { day: first } = await own.day();
  const { end: midnight } = dayBounds(first);
  await send(first);
  await settle(first);
  await own.change(first, 'otion', 'Motion to compel, revised.');
  await own.takeBack(first, 'nswer');
  await world.pass(Math.max(0, midnight - world.time.now()));
  await world.show('00041-Acme Corp — Reply.docx', 4 * MINUTE);
  await world.show('Inbox', 3 * MINUTE, 'Mail');
  await insist(async () => (await ask('sync.now', {})) ?? true);

  await own.pause();
  const lines = await own.backUp();
  const before = await stored(world, browser);
  await own.deleteDay(first);
  await own.deleted([{ start: 0, end: midnight }], [PRIVATE_TITLE, 'Motion to compel.docx']);
  await own.restore(lines);
  world.forgotten = { time: [], words: [] };
  const after = await stored(world, browser);
  if (after !== before) world.wrong.push(`What was restored is not equal: ${before} became ${after}`);

  const acme = await timeOf(world, browser, 'Acme Corp');
  await own.deleteMatter(world.sandbox.matter('00041-Acme Corp').id);
  await own.deleted(acme, ['Reply.docx']);
  await insist(async () => (await ask('settings.change', { months: MONTHS })) ?? true);
  await own.close(first);
  await world.off(AWAY);
  await own.resume();
  await world.show('Inbox', 3 * MINUTE, 'Mail');
  // Both days are older than titles are kept; the second one is neither sent nor closed, and stays.
  world.forgotten = { time: [{ start: 0, end: midnight }, ...acme], words: [PRIVATE_TITLE, 'Motion to compel.docx'] };
}
