import { createLearner, type Suggestion } from '../../../extension/matching/index.ts';
import { median, tell } from '../report.ts';
import { createMonth, LEARNED_DAYS, type Month, type Window } from './month.ts';
import { STYLES, type Style } from './world.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7];

interface Score {
  first: number;
  three: number;
  /** Of all client time without a number, also what nobody can know. */
  firstOfAll: number;
  knowable: number;
  numbered: number;
  /** Between what confidences say and how often they are right. */
  miscalibration: number;
  /** Of suggestions at 0.9 and above, how many are wrong. */
  wrongWhenSure: number;
  sure: number;
}

const knownOf = ({ numbered, matterId }: Window) => (numbered ? { matterId } : {});

function learnedFrom({ days }: Month, style: Style) {
  const learner = createLearner();
  for (const windows of days.slice(0, LEARNED_DAYS)) {
    for (const [place, { title, app, matterId, start }] of windows.entries()) {
      if (matterId === null && !style.marks) continue;
      const before = windows[place - 1];
      learner.learn({ title, app, matterId, at: start, ...(before ? { before } : {}) });
    }
  }
  return learner;
}

/** Asks row by row, as for one row on the screen, or for all of a day at once. */
function asked(month: Month, style: Style, whole: boolean): [Window, Suggestion[]][] {
  const learner = learnedFrom(month, style);
  const matters = month.works.map(({ matter }) => matter);
  return month.days.slice(LEARNED_DAYS).flatMap((windows) => {
    if (whole) {
      const rows = windows.map((window) => ({
        title: window.title,
        app: window.app,
        start: window.start,
        end: window.end,
        ...knownOf(window),
      }));
      return learner
        .suggestAll(rows, matters)
        .map((found, place): [Window, Suggestion[]] => [windows[place] as Window, found]);
    }
    return windows.map((window, place): [Window, Suggestion[]] => {
      const beside = (other: Window | undefined) => other && { title: other.title, app: other.app, ...knownOf(other) };
      const [before, after] = [beside(windows[place - 1]), beside(windows[place + 1])];
      const question = {
        title: window.title,
        app: window.app,
        at: window.start,
        ...(before ? { before } : {}),
        ...(after ? { after } : {}),
      };
      return [window, window.numbered ? [] : learner.suggest(question, matters)];
    });
  });
}

function scoreOf(answers: readonly [Window, Suggestion[]][]): Score {
  const time = { knowable: 0, first: 0, three: 0, unnumbered: 0, firstOfAll: 0, numbered: 0 };
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0, count: 0 }));
  let sure = 0;
  let wrong = 0;
  for (const [window, found] of answers) {
    const length = window.end - window.start;
    const [best] = found;
    const right = best?.matterId === window.matterId;
    if (best && !window.numbered) {
      const bin = bins[Math.min(9, Math.floor(best.confidence * 10))];
      if (bin) {
        bin.said += best.confidence;
        bin.right += right ? 1 : 0;
        bin.count++;
      }
      if (best.confidence >= 0.9) {
        sure++;
        if (!right) wrong++;
      }
    }
    if (window.matterId === null) continue;
    if (window.numbered) {
      time.numbered += length;
      continue;
    }
    time.unnumbered += length;
    if (right) time.firstOfAll += length;
    if (!window.knowable) continue;
    time.knowable += length;
    if (right) time.first += length;
    if (found.some(({ matterId }) => matterId === window.matterId)) time.three += length;
  }
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  return {
    first: time.first / time.knowable,
    three: time.three / time.knowable,
    firstOfAll: time.firstOfAll / time.unnumbered,
    knowable: time.knowable / time.unnumbered,
    numbered: time.numbered / (time.numbered + time.unnumbered),
    miscalibration: bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0) / Math.max(count, 1),
    wrongWhenSure: wrong / Math.max(sure, 1),
    sure: sure / Math.max(count, 1),
  };
}

function report(name: string, scores: readonly Score[]) {
  const spread = (pick: (score: Score) => number) => {
    const values = scores.map(pick);
    return { least: Number(Math.min(...values).toPrecision(3)), most: Number(Math.max(...values).toPrecision(3)) };
  };
  const share = (key: keyof Score) =>
    tell(
      `${name}.${key}`,
      median(scores.map((score) => score[key])),
      'share',
      spread((score) => score[key]),
    );
  for (const key of [
    'first',
    'three',
    'firstOfAll',
    'knowable',
    'numbered',
    'miscalibration',
    'sure',
    'wrongWhenSure',
  ] as const)
    share(key);
}

/**
 * How often the right matter is suggested first, and among three, on the last ten days of a month of which the others
 * were learned; each style of work with several seeds. `day` asks for a whole day at once, `row` for one window with
 * those right beside it.
 */
export function measureSuggestions(): void {
  for (const style of STYLES) {
    const months = SEEDS.map((seed) => createMonth(style, seed));
    report(
      `suggestions.day.${style.name}`,
      months.map((month) => scoreOf(asked(month, style, true))),
    );
    report(
      `suggestions.row.${style.name}`,
      months.map((month) => scoreOf(asked(month, style, false))),
    );
  }
}
