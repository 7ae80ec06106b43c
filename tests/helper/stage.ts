import { createClock } from '../../helper/base/clock.ts';
import { createMemoryJournal, type Journal } from '../../helper/journal/index.ts';
import type { FrontWindow, Observer, ObserverEvent, Sink } from '../../helper/observe/index.ts';
import { createRecorder, type LeftOut, type Recorder, type Timers } from '../../helper/recorder/index.ts';
import type { Configuration, Sample } from '../../shared/index.ts';

export const START = 1_790_000_000_000;

export const OPEN: Configuration = { idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true };

/** A recorder whose observer, clocks, zone and timers a test holds in its hands. */
export interface Stage {
  recorder: Recorder;
  journal: Journal;
  /** Says what the observer sees, and which window that is; nothing is heard while it is not observing. */
  see(told: ObserverEvent, window?: FrontWindow): void;
  /** What the observer was told to take for idle, in milliseconds. */
  idleAfter(): number | null;
  /** How often the observer was to look whether whoever tells still answers. */
  checks(): number;
  timers: Timers;
  /** Which rules left a window out so far. */
  leftOut: { rule: LeftOut; app: string }[];
  observing(): boolean;
  /** The wall clock's time. */
  now(): number;
  /** Lets time pass for both clocks, with every timer that is due on the way. */
  pass(milliseconds: number): void;
  /** Sets the wall clock without time passing. */
  setWall(by: number): void;
  setZone(minutes: number): void;
  held(): Sample[];
}

export function createStage(journal: Journal = createMemoryJournal(), begins = START): Stage {
  let wall = begins;
  let steady = 0;
  let zone = 60;
  let sink: Sink | null = null;
  let idle: number | null = null;
  let checks = 0;
  const leftOut: Stage['leftOut'] = [];
  const due = new Set<{ at: number; then: () => void }>();
  const observer: Observer = {
    platform: 'linux-x11',
    name: 'stage',
    start: (to, idleAfter) => {
      sink = to;
      idle = idleAfter;
    },
    setIdleAfter: (milliseconds) => {
      idle = milliseconds;
    },
    check: () => {
      checks += 1;
    },
    stop: () => {
      sink = null;
      return Promise.resolve();
    },
  };
  const timers: Timers = {
    after(milliseconds, then) {
      const timer = { at: steady + milliseconds, then };
      due.add(timer);
      return () => due.delete(timer);
    },
  };
  const recorder = createRecorder({
    observer,
    journal,
    clock: createClock({ wall: () => wall, steady: () => steady }),
    zone: () => zone,
    timers,
    explain: (rule, app) => leftOut.push({ rule, app }),
  });
  const move = (to: number) => {
    wall += to - steady;
    steady = to;
  };
  return {
    recorder,
    journal,
    see: (told, window) => sink?.(told, window),
    idleAfter: () => idle,
    checks: () => checks,
    timers,
    leftOut,
    observing: () => sink !== null,
    now: () => wall,
    pass(milliseconds) {
      const end = steady + milliseconds;
      for (;;) {
        const next = [...due].sort((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        due.delete(next);
        move(next.at);
        next.then();
      }
      move(end);
    },
    setWall(by) {
      wall += by;
    },
    setZone(minutes) {
      zone = minutes;
    },
    held: () => [...journal.from(1)],
  };
}

export function windowOf(title: string, app = 'Editor'): ObserverEvent {
  return { kind: 'window', app, title };
}
