import { foldedWords, mailWithoutSubject } from '../../../shared/index.ts';
import type { DayWork } from '../drafts/day-work.ts';
import type { OpenPiece, Row } from '../drafts/rows.ts';
import { shortKey } from '../drafts/short-key.ts';
import type { Words } from '../drafts/words.ts';
import { likelyCandidates, notClientOf } from '../matching/likely.ts';
import type { TaggedTime } from './laid-time.ts';

/** Rows without a matter that are one thing to the attorney. */
export interface Need {
  /** Stays the same while its items do. */
  key: string;
  /** Most time first; the first one's title stands for all. */
  rows: Row[];
  worked: number;
  /** The mail program whose windows these are, where none of them says which message was read; null elsewhere. */
  mail: string | null;
}

/** The mail program of a window that names no message, and of which nothing else says what it was. */
function mailOf(row: Row, task: Words['task']): string | null {
  if (row.match.candidates.length > 0 || task(row).telling) return null;
  return mailWithoutSubject(row.title, row.app);
}

/** By the rows: they stay as they are where only a draft is changed. */
const known = new WeakMap<readonly Row[], { task: Words['task']; needs: Need[] }>();

/** What needs a matter, put together by what it is about; most time first. The same needs for the same rows. */
export function needsOf({ rows }: DayWork, { task }: Pick<Words, 'task'>): Need[] {
  const there = known.get(rows);
  if (there?.task === task) return there.needs;
  const needs = putTogether(rows, task);
  known.set(rows, { task, needs });
  return needs;
}

function putTogether(rows: readonly Row[], task: Words['task']): Need[] {
  const needs = new Map<string, Need>();
  for (const row of rows) {
    if (row.matter !== null) continue;
    const mail = mailOf(row, task);
    const key = mail === null ? task(row).key : shortKey(['mail', foldedWords(mail)].join('\n'));
    const need = needs.get(key);
    if (!need) needs.set(key, { key, rows: [row], worked: row.worked, mail });
    else {
      need.rows.push(row);
      need.worked += row.worked;
    }
  }
  return [...needs.values()].sort((a, b) => b.worked - a.worked);
}

const pieces = new WeakMap<Need, OpenPiece[]>();

/** All time of a need, in order. */
export function piecesOf(need: Need): readonly OpenPiece[] {
  const there = pieces.get(need);
  if (there) return there;
  const sorted = need.rows.flatMap((row) => row.pieces).sort((a, b) => a.start - b.start);
  pieces.set(need, sorted);
  return sorted;
}

/** The likeliest answer. */
export interface FirstAnswer {
  /** The same for two needs exactly if the answer is, and so is what it is asked among. */
  key: string;
  /** Null: not client work. */
  matter: number | null;
  /** How sure it is, from 0 to 1: of several windows, the least sure one. What stands in a title is sure. */
  confidence: number;
}

function answerOf({ match }: Row): FirstAnswer | null {
  const { outcome, notClient } = match;
  if (notClient && notClientOf(match)?.place === 0)
    return { key: 'not-client', matter: null, confidence: notClient.confidence };
  const candidates = likelyCandidates(match);
  const [first] = candidates;
  if (!first) return null;
  // Among several that fit, or where a matter is closed, the question is part of the answer.
  const asked = outcome === 'suggest' ? [first] : candidates;
  return {
    key: [outcome === 'suggest' ? '' : outcome, ...asked.map(({ matterId }) => matterId)].join(' '),
    matter: first.matterId,
    confidence: outcome === 'suggest' ? (first.confidence ?? 1) : 1,
  };
}

const firstAnswers = new WeakMap<Need, FirstAnswer | null | undefined>();

/** The first answer of a need's windows: null where none has one, undefined where they have different ones. */
export function firstAnswer(need: Need): FirstAnswer | null | undefined {
  if (firstAnswers.has(need)) return firstAnswers.get(need);
  const answers = need.rows.flatMap((row) => answerOf(row) ?? []);
  const [first = null] = answers;
  const confidence = Math.min(...answers.map((one) => one.confidence));
  const answer = answers.every(({ key }) => key === first?.key) ? first && { ...first, confidence } : undefined;
  firstAnswers.set(need, answer);
  return answer;
}

/** What lies further away says nothing. Milliseconds. */
const NEAR = 30 * 60_000;

/** The place of the first tagged stretch that starts at an instant or later. */
export function placeOf(tagged: readonly TaggedTime[], at: number): number {
  let low = 0;
  let high = tagged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tagged[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mostOf(votes: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [matter, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = matter;
  return best;
}

/** The matters right before and after a need's time; where it came several times, those by which most of it lies. */
export function betweenOf(need: Need, tagged: readonly TaggedTime[]): { before: number | null; after: number | null } {
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  for (const { start, end } of piecesOf(need)) {
    const place = placeOf(tagged, start);
    const last = tagged[place - 1];
    const next = tagged[place];
    if (last && start - last.end <= NEAR) before.set(last.matter, (before.get(last.matter) ?? 0) + end - start);
    if (next && next.start - end <= NEAR) after.set(next.matter, (after.get(next.matter) ?? 0) + end - start);
  }
  return { before: mostOf(before), after: mostOf(after) };
}
