import { beforeEach, describe, expect, it } from 'vitest';
import type { Observer, ObserverEvent, Sink } from '../../../../helper/observe/index.ts';
import type { Selected } from '../../../../helper/observe/outlook/selected.ts';
import { withSubjects } from '../../../../helper/observe/outlook/with-subjects.ts';

const INBOX = 'Inbox - a.ruiz@firm.example - Outlook';
const main: ObserverEvent = { kind: 'window', app: 'OUTLOOK', title: INBOX };
const message = (subject: string): ObserverEvent => ({
  kind: 'window',
  app: 'OUTLOOK',
  title: `${subject} - Message (HTML)`,
});

describe('an observer that asks Outlook', () => {
  let see: Sink;
  let told: ObserverEvent[];
  let observer: Observer;
  let due: Set<() => void>;
  let asked: number;
  let stopped: number;
  let quiet: number;
  let said: Selected | null;
  /** Answers that Outlook still owes. */
  let owed: (() => void)[];
  let slow: boolean;

  beforeEach(() => {
    [told, due, asked, stopped, quiet, said] = [[], new Set(), 0, 0, 0, { caption: INBOX, subject: 'RE: lease' }];
    [owed, slow] = [[], false];
    const inner: Observer = {
      platform: 'windows',
      name: 'Windows',
      start(sink) {
        see = sink;
      },
      setIdleAfter: () => undefined,
      stop: () => Promise.resolve(),
    };
    const reader = {
      ask() {
        asked += 1;
        const answer = said;
        if (!slow) return Promise.resolve(answer);
        return new Promise<Selected | null>((resolve) => owed.push(() => resolve(answer)));
      },
      stop() {
        stopped += 1;
      },
    };
    observer = withSubjects(inner, {
      open: () => Promise.resolve({ reader, quiet: () => quiet }),
      after(_milliseconds, then) {
        due.add(then);
        return () => due.delete(then);
      },
    });
    observer.readSubjects?.(true);
    observer.start((event) => void told.push(event), 1);
  });
  const settle = () => new Promise(setImmediate);
  /** The time for the next look has come. */
  async function look(): Promise<void> {
    await settle();
    for (const then of [...due]) {
      due.delete(then);
      then();
    }
    await settle();
  }

  it('tells the subject after the title of the main window, and anew only where it changed', async () => {
    see(main);
    await look();
    await look();
    said = { caption: INBOX, subject: 'Order\r\nentered' };
    await look();
    expect(told).toEqual([main, message('RE: lease'), message('Order entered')]);
  });

  it.each<[string, Selected | null]>([
    ['Outlook does not say', null],
    ['no one message is chosen', { caption: INBOX, subject: null }],
    ['the message has no subject', { caption: INBOX, subject: '' }],
    ['another window of Outlook is in front', { caption: 'Calendar - a.ruiz@firm.example - Outlook', subject: 'x' }],
  ])('tells the title of the window where %s', async (_name, answer) => {
    see(main);
    await look();
    said = answer;
    await look();
    await look();
    expect(told).toEqual([main, message('RE: lease'), main]);
  });

  it('asks at once for each window of Outlook, and for no other program', async () => {
    see({ kind: 'window', app: 'olk', title: 'Mail - Anna Ruiz - Outlook' });
    see({ kind: 'window', app: 'WINWORD', title: INBOX });
    see({ kind: 'blind', why: 'remote' });
    await look();
    expect(asked).toBe(0);
    see(main);
    expect(asked).toBe(1);
  });

  it('does not ask again while nobody touches the computer, nor while it is locked', async () => {
    see(main);
    await look();
    quiet = 10_000;
    const before = asked;
    await look();
    await look();
    expect(asked).toBe(before);
    quiet = 100;
    see({ kind: 'gone', why: 'locked' });
    await look();
    expect(asked).toBe(before);
    slow = true;
    see({ kind: 'back', why: 'locked' });
    expect(asked).toBe(before + 1);
    // An answer that comes while it is locked asks for no other.
    see({ kind: 'gone', why: 'locked' });
    for (const give of owed) give();
    await look();
    expect(asked).toBe(before + 1);
  });

  it('keeps no answer that comes after another window came to the front', async () => {
    slow = true;
    see(main);
    await settle();
    const other: ObserverEvent = { kind: 'window', app: 'OUTLOOK', title: 'RE: exhibits - Message (HTML)' };
    see(other);
    owed[0]?.();
    await settle();
    expect(told).toEqual([main, other]);
  });

  it('tells titles alone once that is not wanted any more, and ends who asks', async () => {
    see(main);
    await settle();
    observer.readSubjects?.(false);
    await look();
    expect(told).toEqual([main, message('RE: lease'), main]);
    expect([stopped, observer.name]).toEqual([1, 'Windows']);
    see(main);
    expect(asked).toBe(1);
  });

  it('says nothing more once it was stopped', async () => {
    slow = true;
    see(main);
    await settle();
    await observer.stop();
    for (const give of owed) give();
    await look();
    expect([told, stopped]).toEqual([[main], 1]);
  });
});
