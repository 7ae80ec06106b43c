import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { parseShape, readJson } from '../../../shared/index.ts';
import type { Selected } from './selected.ts';

/** A process that has started answers within this, in milliseconds, or hangs; the first answer takes its start as well. */
const ANSWER_MS = 1_000;
const FIRST_ANSWER_MS = 5_000;
/** After one that hung or died nobody is asked for so long; milliseconds. */
const REST_MS = 10_000;
/** A process that is asked nothing for so long ends, for it takes as much memory as the helper itself; milliseconds. */
const UNUSED_MS = 60_000;

const selected = v.object({ caption: v.string(), subject: v.nullable(v.string()) });

/** Asks Outlook in a process of its own, which may hang or die without harm to this one. */
export interface SelectedReader {
  /** What Outlook says now; null where it does not say, within five seconds at most. */
  ask(): Promise<Selected | null>;
  /** Ends the process. What was asked is answered with null. */
  stop(): void;
}

export interface ReaderParts {
  /** Starts the process. */
  start(): ChildProcess;
  after(milliseconds: number, then: () => void): () => void;
}

/** A process that runs, and what it is asked now. */
interface Running {
  child: ChildProcess;
  /** It has answered once. */
  warm: boolean;
}

export function createSelectedReader({ start, after }: ReaderParts): SelectedReader {
  let running: Running | null = null;
  let asked: { answer: Promise<Selected | null>; take(found: Selected | null): void } | null = null;
  let rests = false;
  let offUnused: () => void = () => undefined;
  let offRest: () => void = () => undefined;

  function end(): void {
    offUnused();
    const ended = running;
    running = null;
    // Whatever it is doing: a call into Outlook cannot be called off.
    ended?.child.kill('SIGKILL');
    asked?.take(null);
  }

  function fail(): void {
    end();
    rests = true;
    offRest = after(REST_MS, () => {
      rests = false;
    });
  }

  function begin(): Running {
    const child = start();
    const mine: Running = { child, warm: false };
    const lost = () => {
      if (running === mine) fail();
    };
    child.on('error', lost);
    child.on('exit', lost);
    child.stdin?.on('error', lost);
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (running !== mine) return;
        mine.warm = true;
        asked?.take(parseShape(selected, readJson(line)?.value));
      });
    return mine;
  }

  return {
    ask() {
      if (asked) return asked.answer;
      if (rests) return Promise.resolve(null);
      offUnused();
      running ??= begin();
      const { child, warm } = running;
      let off: () => void = () => undefined;
      let take: (found: Selected | null) => void = () => undefined;
      const answer = new Promise<Selected | null>((resolve) => {
        take = (found) => {
          off();
          asked = null;
          offUnused();
          if (running) offUnused = after(UNUSED_MS, end);
          resolve(found);
        };
      });
      asked = { answer, take };
      off = after(warm ? ANSWER_MS : FIRST_ANSWER_MS, fail);
      child.stdin?.write('\n');
      return answer;
    },
    stop() {
      end();
      offRest();
      rests = false;
    },
  };
}
