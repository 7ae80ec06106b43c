import { describe, expect, it } from 'vitest';
import { createGate } from '../../../extension/timeline/gate.ts';

/** Something that takes until it is told to end. */
function task(log: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
  };
  return { run, end: () => end() };
}

describe('a gate', () => {
  it('lets calls through beside one another, and an act once they are over, before those asked for later', async () => {
    const log: string[] = [];
    const gate = createGate();
    const [one, two, alone, late] = ['one', 'two', 'alone', 'late'].map((name) => task(log, name));
    if (!one || !two || !alone || !late) throw new Error('no tasks');
    const all = [gate.pass(one.run), gate.pass(two.run), gate.alone(alone.run), gate.pass(late.run)];
    for (const each of [late, alone, two, one]) each.end();
    await Promise.all(all);
    expect(log.slice(0, 2)).toEqual(['one begins', 'two begins']);
    expect(log.slice(4)).toEqual(['alone begins', 'alone ends', 'late begins', 'late ends']);
  });

  it('opens again after an act that failed, and after calls that did', async () => {
    const gate = createGate();
    const failing = () => Promise.reject(new Error('no'));
    await expect(gate.pass(failing)).rejects.toThrow('no');
    await expect(gate.alone(failing)).rejects.toThrow('no');
    expect(await gate.pass(async () => 'through')).toBe('through');
  });
});
