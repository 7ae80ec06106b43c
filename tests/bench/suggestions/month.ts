import { type Chance, createChance, createWorld, documentsOf, type Style, type Work } from './world.ts';

/**
 * A month of an attorney's windows, made up, for measuring suggestions.
 *
 * Each day has some nine hours of work in stretches on one matter, the matters of the day chosen with favourites that
 * change from week to week; matters begin and end within the month, some after the days that are learned from. Within a
 * stretch windows last half a minute to twelve. Some four in ten minutes of client work show the matter's number. The
 * others are documents, some named after a party or a place and some "Draft lease v3", old ones again and new ones;
 * messages on threads, with or without a name; calls, named or not; research pages; and windows that say nothing: the
 * inbox, a folder, a search page, a save dialog. Stretches are interrupted by other matters' messages and by what is no
 * client's work. Opposing counsel and clients come back in several matters. The shares are the style's.
 *
 * What can be known of a window without a number: its title holds a word that is one matter's alone (its client's or
 * description's, or one that came up on a day learned from), or was seen on those days with this matter alone; or it
 * stands between windows of its matter of which that, or a number, holds, with nothing else so clear nearer on either
 * side. A blank window between two matters can only be guessed, and so does not count.
 */
export interface Window {
  day: number;
  start: number;
  end: number;
  app: string;
  title: string;
  /** Null: not client work. */
  matterId: number | null;
  numbered: boolean;
  /** Whether its title says whose it is, to someone who knows all that can be known by then. */
  told: boolean;
  /** Whether it can be known at all: told, or between windows of its matter that are told or numbered. */
  knowable: boolean;
}

export interface Month {
  works: Work[];
  /** By day, from 1 to 30, each in the order of time. */
  days: Window[][];
}

/** The days from which is learned; the others are asked about. */
export const LEARNED_DAYS = 20;

const START = Date.UTC(2031, 4, 5, 8);
const DAY = 86_400_000;
const MINUTE = 60_000;
const NOISE: readonly [string, string][] = [
  ['News of the day - Google Chrome', 'Google Chrome'],
  ['Weather for the weekend - Google Chrome', 'Google Chrome'],
  ['Firm lunch menu.pdf - Adobe Acrobat', 'Adobe Acrobat'],
  ['RE: Holiday schedule - Message (HTML)', 'Outlook'],
  ['CLE: ethics update - Google Chrome', 'Google Chrome'],
  ['Time entry reminder - Message (HTML)', 'Outlook'],
  ['Jazz for work - Player', 'Player'],
];
const BLANKS: readonly [string, string][] = [
  ['Inbox - jroe@firm.example - Outlook', 'Outlook'],
  ['Zoom Meeting', 'Zoom'],
  ['Calendar - jroe@firm.example - Outlook', 'Outlook'],
  ['Downloads', 'File Explorer'],
  ['Save As', 'Word'],
  ['Westlaw Precision - Google Chrome', 'Google Chrome'],
  ['Google Search - Google Chrome', 'Google Chrome'],
  ['Document1 - Word', 'Word'],
  ['Incoming call', 'Phone Link'],
];
const TOPICS = [
  'dates',
  'next steps',
  'draft',
  'comments',
  'call tomorrow',
  'signature pages',
  'questions',
  'invoice',
  'documents',
  'Tuesday',
];
const SHARE_NUMBERED = 0.4;

interface Shown {
  app: string;
  title: string;
  /** Words in it that are one matter's own. */
  words: string[];
}

/** The documents and threads of a matter, to which new ones come. */
interface Desk {
  papers: Shown[];
  threads: Shown[];
}

function newPaper(work: Work, style: Style, chance: Chance): Shown {
  const kind = chance.pick(documentsOf(work.kind));
  const version = chance.maybe(0.5) ? ` v${chance.between(1, 5)}` : chance.maybe(0.3) ? ' FINAL' : '';
  const [first, second] = work.own;
  const word = chance.maybe(style.telling) ? (chance.maybe(0.7) ? first : second) : undefined;
  const base = chance.maybe(0.5) ? `Draft ${kind}` : kind.charAt(0).toUpperCase() + kind.slice(1);
  const name = word ? (chance.maybe(0.5) ? `${word} ${kind}` : `${base} - ${word}`) : base;
  const [app, tail] = chance.pick([
    ['Word', '.docx - Word'],
    ['Word', '.docx  -  Read-Only - Word'],
    ['Adobe Acrobat', '.pdf - Adobe Acrobat Pro (64-bit)'],
    ['Excel', '.xlsx - Excel'],
  ] as const);
  return { app, title: `${name}${version}${tail}`, words: word ? [word] : [] };
}

function newThread(work: Work, style: Style, chance: Chance): Shown {
  const topic = chance.pick(TOPICS);
  const told = chance.maybe(style.telling);
  const word = told ? chance.pick([...work.own, work.client, ...work.people]) : undefined;
  const subject = word ? chance.pick([`${word} - ${topic}`, `${topic} (${word})`]) : topic;
  return { app: 'Outlook', title: `RE: ${subject} - Message (HTML)`, words: word ? [word] : [] };
}

function showOne(work: Work, desk: Desk, style: Style, chance: Chance): Shown {
  const share = chance.next();
  if (share < style.blank) {
    const [title, app] = chance.pick(BLANKS);
    return { app, title, words: [] };
  }
  if (share < style.blank + 0.1) {
    const person = chance.pick([...work.people, work.client]);
    return { app: 'Teams', title: `Call with ${person} | Microsoft Teams`, words: [person] };
  }
  if (share < style.blank + 0.2) {
    const page = chance.pick(work.research);
    return { app: 'Google Chrome', title: `${page} | Westlaw Precision - Google Chrome`, words: [page] };
  }
  const mail = chance.maybe(0.4);
  const shelf = mail ? desk.threads : desk.papers;
  if (shelf.length < 2 || chance.maybe(0.25))
    shelf.push(mail ? newThread(work, style, chance) : newPaper(work, style, chance));
  return chance.pickEarly([...shelf].reverse());
}

function withNumber(work: Work, shown: Shown, chance: Chance): Shown {
  const number = work.matter.display_number;
  return {
    ...shown,
    title: chance.maybe(0.8) ? `${number} ${shown.title}` : shown.title.replace(/( - |\.)/, ` (${number})$1`),
  };
}

/** Marks what can be known, day after day, as someone would who forgets nothing. */
function markKnowable(works: readonly Work[], days: readonly Window[][], wordsOf: Map<Window, string[]>): void {
  const ownersOfWord = new Map<string, Set<number>>();
  const ownersOfTitle = new Map<string, Set<number>>();
  const add = (map: Map<string, Set<number>>, key: string, id: number) =>
    map.set(key, (map.get(key) ?? new Set()).add(id));
  for (const { matter, client, own } of works) {
    add(ownersOfWord, client, matter.id);
    for (const word of own) if (matter.description?.includes(word)) add(ownersOfWord, word, matter.id);
  }
  const only = (map: Map<string, Set<number>>, key: string, id: number) =>
    map.get(key)?.size === 1 && map.get(key)?.has(id) === true;
  for (const windows of days) {
    for (const window of windows) {
      const { matterId, title } = window;
      if (matterId === null) continue;
      window.told =
        only(ownersOfTitle, title, matterId) ||
        (wordsOf.get(window) ?? []).some((word) => only(ownersOfWord, word, matterId));
    }
    for (const [place, window] of windows.entries()) {
      const clear = (step: 1 | -1): boolean => {
        let at = place + step;
        while (windows[at] && !windows[at]?.numbered && !windows[at]?.told) at += step;
        return windows[at]?.matterId === window.matterId;
      };
      window.knowable = window.matterId !== null && (window.told || (clear(-1) && clear(1)));
    }
    for (const window of windows) {
      if (window.matterId === null || window.day > LEARNED_DAYS) continue;
      add(ownersOfTitle, window.title, window.matterId);
      for (const word of wordsOf.get(window) ?? []) add(ownersOfWord, word, window.matterId);
    }
  }
}

/** Makes a month. The same style and seed make the same. */
export function createMonth(style: Style, seed: number): Month {
  const chance = createChance(seed + style.name.length * 1000);
  const works = createWorld(style, chance);
  const desks = new Map<Work, Desk>(works.map((work) => [work, { papers: [], threads: [] }]));
  const wordsOf = new Map<Window, string[]>();
  const days: Window[][] = [];
  let favourites = [...works];
  for (let day = 1; day <= 30; day++) {
    if (day % 7 === 1) favourites = [...works].sort(() => chance.next() - 0.5);
    const active = favourites.filter(({ from, until }) => from <= day && day <= until);
    const windows: Window[] = [];
    let now = START + (day - 1) * DAY;
    const show = (work: Work | null, { app, title, words }: Shown, numbered: boolean) => {
      const end = now + Math.round(chance.between(30, 720) * chance.next() * 1000) + 15_000;
      const window = {
        day,
        start: now,
        end,
        app,
        title,
        matterId: work?.matter.id ?? null,
        numbered,
        told: false,
        knowable: false,
      };
      windows.push(window);
      wordsOf.set(window, words);
      now = end;
    };
    const noise = () => {
      const [title, app] = chance.pick(NOISE);
      show(null, { app, title, words: [] }, false);
    };
    const work = (one: Work) => {
      const desk = desks.get(one) ?? { papers: [], threads: [] };
      const shown = showOne(one, desk, style, chance);
      const named = shown.words.length > 0 || desk.papers.includes(shown) || desk.threads.includes(shown);
      const numbered = named && chance.maybe(SHARE_NUMBERED / (1 - style.blank));
      show(one, numbered ? withNumber(one, shown, chance) : shown, numbered);
    };
    while (now < START + (day - 1) * DAY + 9 * 60 * MINUTE) {
      const one = chance.pickEarly(active);
      const until = now + chance.between(...style.stretch) * MINUTE;
      while (now < until) {
        if (!chance.maybe(style.interrupted)) work(one);
        else if (chance.maybe(0.5)) noise();
        else work(chance.pickEarly(active));
      }
      if (chance.maybe(0.15)) noise();
    }
    days.push(windows);
  }
  markKnowable(works, days, wordsOf);
  return { works, days };
}
