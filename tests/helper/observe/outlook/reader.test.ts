import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSelectedReader, type SelectedReader } from '../../../../helper/observe/outlook/reader.ts';

/** A process that a test plays. */
class Played extends EventEmitter {
  readonly stdin = new PassThrough();
  readonly stdout = new PassThrough();
  killed = false;
  kill(): boolean {
    this.killed = true;
    return true;
  }
  answer(said: unknown): void {
    this.stdout.write(`${JSON.stringify(said)}\n`);
  }
}

describe('the process that asks Outlook', () => {
  let started: Played[];
  let due: Set<{ at: number; then: () => void }>;
  let now: number;
  let reader: SelectedReader;
  beforeEach(() => {
    started = [];
    due = new Set();
    now = 0;
    reader = createSelectedReader({
      start() {
        const child = new Played();
        started.push(child);
        return child as unknown as ChildProcess;
      },
      after(milliseconds, then) {
        const timer = { at: now + milliseconds, then };
        due.add(timer);
        return () => due.delete(timer);
      },
    });
  });
  function pass(milliseconds: number): void {
    now += milliseconds;
    for (const timer of [...due].filter(({ at }) => at <= now)) {
      due.delete(timer);
      timer.then();
    }
  }
  const last = () => started.at(-1) as Played;
  const FOUND = { caption: 'Inbox - Outlook', subject: 'RE: lease' };

  it('is started with the first question and kept for the next, and asked one at a time', async () => {
    const first = reader.ask();
    expect(reader.ask()).toBe(first);
    last().answer(FOUND);
    expect(await first).toEqual(FOUND);
    const second = reader.ask();
    last().answer(null);
    expect(await second).toBeNull();
    expect(started).toHaveLength(1);
  });

  it.each([[7], ['text'], [{ caption: 1 }], [{ subject: 'only' }], [{ caption: 'x', subject: 3 }]])(
    'says nothing where it answers %j',
    async (said) => {
      const answer = reader.ask();
      last().answer(said);
      expect(await answer).toBeNull();
    },
  );

  it('is killed at its limit, which is longer while it starts, and nobody is asked for ten seconds', async () => {
    const first = reader.ask();
    pass(4_999);
    expect(last().killed).toBe(false);
    last().answer(FOUND);
    await first;
    const second = reader.ask();
    pass(1_000);
    expect(await second).toBeNull();
    expect(last().killed).toBe(true);
    const killed = last();
    expect(await reader.ask()).toBeNull();
    expect(started).toHaveLength(1);
    pass(10_000);
    const third = reader.ask();
    // Its late answer is nobody's any more.
    killed.answer({ caption: 'late', subject: null });
    await new Promise(setImmediate);
    last().answer(FOUND);
    expect(await third).toEqual(FOUND);
    expect(started).toHaveLength(2);
  });

  it.each(['exit', 'error'])('is not asked again at once where it ends by itself (%s)', async (event) => {
    const answer = reader.ask();
    last().emit(event, new Error('gone'));
    expect(await answer).toBeNull();
    expect(await reader.ask()).toBeNull();
    expect(started).toHaveLength(1);
  });

  it('ends after a minute without a question, and at once where it is stopped', async () => {
    const first = reader.ask();
    last().answer(FOUND);
    await first;
    pass(59_999);
    expect(last().killed).toBe(false);
    pass(1);
    expect(last().killed).toBe(true);
    const asked = reader.ask();
    reader.stop();
    expect(await asked).toBeNull();
    expect(last().killed).toBe(true);
    expect(due.size).toBe(0);
    // Ended on purpose is no failure.
    void reader.ask();
    expect(started).toHaveLength(3);
  });
});
