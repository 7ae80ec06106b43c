// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterAll, it } from 'vitest';
import { FIELDS, FIELDS_APART } from '../../days/index.ts';
import { type Played, playTenthDay } from '../../extension/popup/tenth-day/play-day.ts';
import { tell } from '../report.ts';

// What `keys.ts` runs, in a page's place.

const SEEDS = [1, 2, 3];
/** So many windows give some 33 things to place. */
const WINDOWS = 70;
/** From the popup open to all sent. */
const MOST_KEYS = 25;
/** Of the time sent, what `a` alone may put on a wrong matter. */
const MOST_WRONG = 0.015;

const DAYS = [...FIELDS, ...FIELDS_APART].flatMap(({ name }) => SEEDS.map((seed) => ({ name, seed })));
const played: Played[] = [];

it.each(DAYS)('$name $seed', { timeout: 300_000 }, async ({ name, seed }) => {
  const day = await playTenthDay(name, seed, WINDOWS);
  const { keys, things, pressed, wrong, left } = day;
  played.push(day);
  tell(`keys.${name}-${seed}`, keys, 'keys', { target: MOST_KEYS, things, ...pressed, wrong, left });
});

afterAll(() => {
  const sum = (of: (day: Played) => number) => played.reduce((all, day) => all + of(day), 0);
  const most = (of: (day: Played) => number) => played.reduce((max, day) => Math.max(max, of(day)), 0);
  tell('keys.all', sum(({ keys }) => keys) / played.length, 'keys a day', { target: MOST_KEYS });
  tell(
    'keys.most',
    most(({ keys }) => keys),
    'keys',
  );
  tell('keys.within', sum(({ keys }) => (keys <= MOST_KEYS ? 1 : 0)) / played.length, 'share of days', { target: 1 });
  tell('keys.things', sum(({ things }) => things) / played.length, 'things a day');
  tell('keys.wrong-together', sum(({ wrong }) => wrong.together) / played.length, 'share of time sent');
  tell(
    'keys.wrong-together.most',
    most(({ wrong }) => wrong.together),
    'share of a day',
    { target: MOST_WRONG },
  );
  tell('keys.wrong-short', sum(({ wrong }) => wrong.short) / played.length, 'share of time sent');
  tell('keys.wrong-one', sum(({ wrong }) => wrong.one) / played.length, 'share of time sent');
});
