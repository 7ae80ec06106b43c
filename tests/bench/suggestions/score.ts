import type { Answered } from './replay.ts';

/** What is asked of suggestions, each from 0 to 1. */
export interface Score {
  /** Right matter first, of the time that can be known. */
  firstOfKnowable: number;
  /** The same of all client time without a number. */
  firstOfAll: number;
  /** What "the same as the last window with a number" gets of all. */
  lastOfAll: number;
  knowable: number;
  numbered: number;
  /** Of what is said to be 95 % sure, how much is right, and how much that is of all that is asked. */
  sureRight: number;
  sure: number;
  /** Between what is said and what is right, in ten bins. */
  calibration: number;
  /** Of un-numbered client time, how much tags itself at 95 %; and of what tags itself how much is wrong. */
  tagged: number;
  taggedWrong: number;
  /** Of what tags itself: a wrong client's, or no client's. */
  taggedWrongClient: number;
  /** Of own work that has an answer first, how much has "not client work". */
  ownRight: number;
  least: number;
}

const share = (part: number, all: number) => (all > 0 ? part / all : 0);

/** @param clientOf by matter */
export function scoreOf(answered: readonly Answered[], clientOf: (matterId: number) => string | undefined): Score {
  const sum = { client: 0, knowable: 0, numbered: 0, first: 0, firstAll: 0, last: 0, sure: 0, sureRight: 0, asked: 0 };
  const tag = { all: 0, client: 0, wrong: 0, wrongClient: 0 };
  const own = { all: 0, right: 0 };
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0 }));
  let least = 1;
  for (const { window, found, known, last } of answered) {
    const time = window.end - window.start;
    const { matterId } = window;
    if (known !== undefined) {
      sum.numbered += matterId === null ? 0 : time;
      continue;
    }
    const [best] = found;
    const right = best !== undefined && best.matterId === matterId;
    sum.asked++;
    for (const { confidence } of found) least = Math.min(least, confidence);
    if (best) {
      const bin = bins[Math.min(9, Math.floor(best.confidence * 10))];
      if (bin) {
        bin.said += best.confidence;
        bin.right += right ? 1 : 0;
      }
      if (best.confidence >= 0.95) {
        sum.sure++;
        if (right) sum.sureRight++;
        if (best.matterId !== null) {
          tag.all += time;
          if (matterId !== null) tag.client += time;
          if (!right) tag.wrong += time;
          if (matterId === null || clientOf(matterId) !== clientOf(best.matterId)) tag.wrongClient += time;
        }
      }
    }
    if (matterId === null) {
      if (best) own.all += time;
      if (right) own.right += time;
      continue;
    }
    sum.client += time;
    if (right) sum.firstAll += time;
    if (last === matterId) sum.last += time;
    if (!window.knowable) continue;
    sum.knowable += time;
    if (right) sum.first += time;
  }
  const count = answered.filter(({ found, known }) => known === undefined && found.length > 0).length;
  return {
    firstOfKnowable: share(sum.first, sum.knowable),
    firstOfAll: share(sum.firstAll, sum.client),
    lastOfAll: share(sum.last, sum.client),
    knowable: share(sum.knowable, sum.client),
    numbered: share(sum.numbered, sum.numbered + sum.client),
    sureRight: share(sum.sureRight, sum.sure),
    sure: share(sum.sure, sum.asked),
    calibration: share(
      bins.reduce((all, { said, right }) => all + Math.abs(said - right), 0),
      count,
    ),
    tagged: share(tag.client, sum.client),
    taggedWrong: share(tag.wrong, tag.all),
    taggedWrongClient: share(tag.wrongClient, tag.all),
    ownRight: share(own.right, own.all),
    least,
  };
}
