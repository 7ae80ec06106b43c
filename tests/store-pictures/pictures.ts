import type { Page } from 'puppeteer';
import type { DayView } from '../../extension/messages/day.ts';
import { packDay } from '../../extension/messages/pack-day.ts';
import { CONNECTION } from '../e2e/parts/fed-parts.ts';
import type { Answers, FedPage } from '../e2e/parts/fed-popup.ts';
import { READ, STATE } from '../extension/options/made-up-options.ts';
import { ASKED, DRAFTED, EVENING, SENT } from './days.ts';

/** One screenshot: a page of the product, and the one thing that it says. */
export interface Picture {
  /** The file's name, without its ending; the stores show them in this order. */
  name: string;
  heading: string;
  text: string;
  page: FedPage;
  hash: string;
  answers: Answers;
  /** What is done on the page before the picture is taken. */
  act?(page: Page): Promise<void>;
}

const LISTS: Answers = {
  'categories.read': [
    { id: 1, name: 'Drafting' },
    { id: 2, name: 'Review' },
  ],
  'codes.read': {
    tasks: [{ id: 1, name: 'L350 Discovery motions' }],
    activities: [{ id: 2, name: 'A103 Draft/revise' }],
  },
  'narratives.read': [],
  'snippets.read': [],
};

const review = (day: DayView) => ({
  page: 'popup' as const,
  hash: '',
  answers: { ...LISTS, 'day.read': packDay(day) },
});

const OPTIONS: Answers = {
  ...READ,
  'state.read': {
    ...STATE,
    remarks: [],
    faults: [],
    connection: CONNECTION,
    recording: {
      ...STATE.recording,
      exclusions: [{ app: 'Spotify' }, { title: 'payroll' }, { app: 'Word', title: 'diary' }],
    },
  },
};

/** The five, each with one message. Nothing is said that the product does not do. */
export const PICTURES: readonly Picture[] = [
  {
    name: '1-day',
    heading: 'Your day, by matter',
    text: 'A small helper notes which window is in front. By evening the day’s time entries are there as drafts.',
    ...review(EVENING),
  },
  {
    name: '2-matter',
    heading: 'A matter is one key away',
    text: 'What names a matter has it already. What is left shows its likely matters, each with the reason.',
    ...review(ASKED),
  },
  {
    name: '3-draft',
    heading: 'A draft, not a log',
    text: 'Each matter is one entry: narrative, category, codes, and the time as Clio will show it. Change what you like.',
    ...review(DRAFTED),
    act: async (page) => {
      await page.click('.draft-open');
      await page.waitForSelector('.draft.open .row');
      await page.$eval('.draft.open', (card) => card.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: '4-sent',
    heading: 'Only what you approve is sent',
    text: 'Each entry is compared with Clio’s own record. Until one is on a bill, change it or take it back.',
    ...review(SENT),
  },
  {
    name: '5-private',
    heading: 'You say what is left out',
    text: 'Any program, any words. Titles stay on your computer: no server of ours, no account with us, no telemetry.',
    page: 'options',
    hash: '#recording',
    answers: OPTIONS,
    act: async (page) => {
      const panel = await page.waitForSelector('::-p-xpath(//h3[.="Left out"]/ancestor::*[contains(@class,"panel")])');
      await panel?.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await page.evaluate(() => scrollBy(0, -12));
    },
  },
];
