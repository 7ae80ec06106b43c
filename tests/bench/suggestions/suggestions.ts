import { type Attorney, createAttorney, FIELDS, FIELDS_APART } from '../../days/index.ts';
import { tell } from '../report.ts';
import { measureFirstDay } from './first-day.ts';
import { replay } from './replay.ts';
import { type Score, scoreOf } from './score.ts';
import { measureSpeed } from './speed.ts';

/** Days asked about before they count: on the first few little was learned. */
const FIRST_DAYS = 5;
const SEEDS = [1];

/** What each attorney's suggestions are to reach: at least, or at most where it is an error. */
const TARGETS: Partial<Record<keyof Score, number>> = {
  firstOfKnowable: 0.85,
  firstOfAll: 0.55,
  sureRight: 0.98,
  calibration: 0.03,
  tagged: 0.1,
  taggedWrong: 0.015,
  taggedWrongClient: 0.01,
  least: 0.3,
};

function measureAttorney(attorney: Attorney): void {
  const clients = new Map(attorney.firm.matters.map(({ id, client }) => [id, client?.name]));
  const { answered } = replay(attorney);
  const score = scoreOf(
    answered.filter(({ day }) => day > FIRST_DAYS),
    (id) => clients.get(id),
  );
  for (const key of Object.keys(score) as (keyof Score)[]) {
    const target = key in TARGETS ? { target: TARGETS[key] } : {};
    tell(`suggestions.${attorney.name}.${key}`, score[key], 'share', target);
  }
  tell(`suggestions.${attorney.name}.beyondLast`, score.firstOfAll - score.lastOfAll, 'share', { target: 0 });
}

/**
 * How good suggestions are for attorneys of six fields, and of two that no weight was fitted on, thirty days each: every day is asked about as a whole before it is
 * learned, with those windows known that have a number. Time counts, not windows, except where it is asked how sure an
 * answer is said to be. Then the first day, and how long a day far too full takes.
 */
export async function measureSuggestions(): Promise<void> {
  for (const { name } of [...FIELDS, ...FIELDS_APART])
    for (const seed of SEEDS) measureAttorney(createAttorney(name, seed));
  measureFirstDay();
  await measureSpeed();
}
