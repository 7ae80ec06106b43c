import type { Page } from 'puppeteer';
import type { DayView } from '../../../extension/messages/day.ts';
import type { Language } from '../../../extension/messages/language.ts';
import { packDay } from '../../../extension/messages/pack-day.ts';
import { options } from '../../../extension/ui/words/en/options/options.ts';
import { DONE, READ, REFUSED, STATE } from '../../extension/options/made-up-options.ts';
import { BUSY } from '../parts/fed-busy.ts';
import { LISTS } from '../parts/fed-lists.ts';
import type { Answers, FedPage } from '../parts/fed-popup.ts';
import { COUNTING, FULL as REPORT } from '../parts/fed-reports.ts';
import { CALLS, FULL, STATES, UNNAMED_MAIL } from '../parts/fed-views.ts';
import { OPENED } from '../parts/opened.ts';
import { pressEach } from '../parts/press.ts';

/** One screen: a page of the product, fed, and what is done on it before it is looked at. */
export interface Screen {
  name: string;
  page: FedPage;
  hash?: string;
  answers: (language: Language) => Answers;
  widths: readonly number[];
  /** Where the words of another language change nothing, or where another test looks at it in English. */
  only?: 'english' | 'others';
  /** Whether a picture of it is kept. */
  isPictured?: boolean;
  open?: (page: Page) => Promise<unknown>;
}

const NARROW = [360] as const;
const POPUP = [1160, 440, 360] as const;
/** A window as it is, at twice its size (half as wide), and as narrow as a page may be. */
const PAGES = [1100, 550, 360] as const;

/** The review with a day, as narrow as it may be where nothing else is said. */
export const review = (name: string, day: DayView, more: Partial<Screen> = {}): Screen => ({
  name: `review-${name}`,
  page: 'popup',
  answers: () => ({ ...LISTS, 'day.read': packDay(day) }),
  widths: NARROW,
  ...more,
});

/** In English these are looked at in each width, together with what they add up to. */
const DAY_SCREENS = Object.entries({ full: FULL, busy: BUSY, calls: CALLS, mail: UNNAMED_MAIL }).map(([name, day]) =>
  review(name, day, { widths: POPUP, only: 'others', isPictured: name === 'full' }),
);
/** In other languages their sentences are held to their length by the day's screens, which have the same boxes. */
const STATE_SCREENS = Object.entries(STATES).map(([name, day]) => review(name, day, { only: 'english' }));
const OPEN_SCREENS = OPENED.map(([name, open]) =>
  review(`open-${name}`, FULL, { open, isPictured: /card|menu|add|week/.test(name) }),
);

/** The answers, with the language as the one that was chosen: the page of another begins anew. */
const chosen = (answers: Answers) => (language: Language) => {
  const settings = answers['settings.read'] as { values: object };
  return { ...answers, 'settings.read': { ...settings, values: { ...settings.values, language } } };
};
const EMPTY: Answers = { ...REFUSED, 'state.read': { ...STATE, connection: null, faults: [], remarks: [] } };
/** As much of each section at once as can be, with whatever opens when it is pressed; and with little. */
const OPTIONS: [name: string, answers: Answers, more: Partial<Screen>][] = [
  ['full', READ, { widths: PAGES }],
  ['pressed', DONE, { open: pressEach, isPictured: true }],
  ['refused', REFUSED, { open: pressEach, only: 'english' }],
  ['empty', EMPTY, { only: 'english' }],
];
const OPTION_SCREENS = Object.keys(options.sections).flatMap((id) =>
  OPTIONS.map(
    ([name, answers, more]): Screen => ({
      name: `options-${id}-${name}`,
      page: 'options',
      hash: `#${id}`,
      answers: chosen(answers),
      widths: NARROW,
      ...more,
    }),
  ),
);

const REPORT_SCREENS = Object.entries({ full: REPORT, counting: COUNTING }).map(
  ([name, view]): Screen => ({
    name: `reports-${name}`,
    page: 'reports',
    answers: () => ({ 'reports.read': view }),
    widths: PAGES,
    only: 'others',
    isPictured: name === 'full',
  }),
);

const WELCOMES = {
  first: { helper: { kind: 'off' }, consent: null, connection: null },
  'no-helper': { helper: { kind: 'missing' }, connection: null },
  done: {},
};
const WELCOME_SCREENS = Object.entries(WELCOMES).map(
  ([name, state]): Screen => ({
    name: `welcome-${name}`,
    page: 'welcome',
    answers: () => ({ 'state.read': { ...STATE, ...state }, 'day.read': packDay(FULL) }),
    widths: PAGES,
    isPictured: name === 'no-helper',
  }),
);

/** Every screen of the product, but what is looked at elsewhere. */
export const SCREENS: readonly Screen[] = [
  ...DAY_SCREENS,
  ...STATE_SCREENS,
  ...OPEN_SCREENS,
  ...OPTION_SCREENS,
  ...REPORT_SCREENS,
  ...WELCOME_SCREENS,
];
