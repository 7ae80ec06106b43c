import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../extension/matching/index.ts';
import { createAttorney, createFullDay, FIELDS, type Window } from './index.ts';

const attorneys = FIELDS.map(({ name }) => createAttorney(name, 7));
it('the same seed makes the same days, and another others', () => {
  const titles = (seed: number) =>
    createAttorney('family', seed).days.map(({ windows }) => windows.map(({ title }) => title));
  const [once, again, other] = [titles(3), titles(3), titles(4)];
  expect(again).toEqual(once);
  expect(other).not.toEqual(once);
});

const lengthOf = (windows: readonly Window[]) => windows.reduce((sum, { start, end }) => sum + end - start, 0);

describe.each(attorneys)('the days of $name', ({ days, firm }) => {
  const client = days.flatMap(({ windows }) => windows.filter(({ matterId }) => matterId !== null));

  it('follow one another without overlap, in working hours and some evenings', () => {
    expect(days).toHaveLength(30);
    for (const { windows } of days) {
      expect(windows.length).toBeGreaterThan(60);
      const wrong = windows.filter(({ start, end }, place) => end <= start || start < (windows[place - 1]?.end ?? 0));
      expect(wrong).toEqual([]);
    }
  });

  it('are of matters that Clio lists as open that day, among hundreds', () => {
    expect(firm.matters.length).toBeGreaterThan(250);
    for (const { windows, matters } of days) {
      const open = new Set(matters.flatMap(({ id, status }) => (status === 'Closed' ? [] : [id])));
      expect(windows.filter(({ matterId }) => matterId !== null && !open.has(matterId))).toEqual([]);
    }
  });

  it('have a number in some of the client time, and about half of the rest can be known', () => {
    const rest = client.filter(({ numbered }) => !numbered);
    expect(lengthOf(rest) / lengthOf(client)).toBeGreaterThan(0.35);
    expect(lengthOf(rest) / lengthOf(client)).toBeLessThan(0.8);
    const known = lengthOf(rest.filter(({ knowable }) => knowable)) / lengthOf(rest);
    expect(known).toBeGreaterThan(0.3);
    expect(known).toBeLessThan(0.7);
  });

  it('have own work that is mostly not marked, and slips of the hand', () => {
    const own = days.flatMap(({ windows }) => windows.filter(({ matterId }) => matterId === null));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(({ tagged }) => tagged === undefined).length).toBeGreaterThan(own.length / 2);
    const slips = client.filter(({ tagged, matterId }) => tagged !== matterId).length / client.length;
    expect(slips).toBeGreaterThan(0.005);
    expect(slips).toBeLessThan(0.05);
  });

  it('have equal titles in two matters, and colleagues named like clients', () => {
    const owners = new Map<string, Set<number | null>>();
    for (const { title, matterId } of client) owners.set(title, (owners.get(title) ?? new Set()).add(matterId));
    expect([...owners.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(10);
    const families = new Set(firm.cases.map((one) => one.client.contact.short));
    expect(firm.colleagues.some(({ short }) => families.has(short))).toBe(true);
  });
});

it('some matters open and some close within the thirty days', () => {
  for (const { firm } of attorneys) {
    expect(firm.cases.some(({ from }) => from > 1)).toBe(true);
    expect(firm.cases.some(({ until }) => until < 30)).toBe(true);
  }
});

it('a number in a title is found by the matcher, of all three ways to number', () => {
  let right = 0;
  let all = 0;
  for (const { days } of attorneys) {
    const [day] = days;
    const matcher = createMatcher(day?.matters ?? []);
    for (const { title, app, numbered, matterId } of day?.windows ?? []) {
      if (!numbered) continue;
      all++;
      const { outcome, candidates } = matcher.match(title, { app });
      if (outcome === 'auto' && candidates[0]?.matterId === matterId) right++;
    }
  }
  expect(right / all).toBeGreaterThan(0.95);
});

it('a day far too full has 1,500 windows of sixty matters', () => {
  const [day] = createFullDay(1).days;
  expect(day?.windows.length).toBeGreaterThanOrEqual(1500);
  expect(new Set(day?.windows.flatMap(({ matterId }) => matterId ?? [])).size).toBe(60);
});
