import { cleanText } from '../../../shared/index.ts';
import type { FrontWindow, Observer, ObserverEvent, Sink } from '../observer.ts';
import type { SelectedReader } from './reader.ts';

/** So often it is asked whether another message was chosen, as long as somebody uses the computer; milliseconds. */
const LOOK_MS = 2_000;

/** Classic Outlook's program; the new one (`olk`) has no object model. */
const OUTLOOK = /^outlook$/i;

/** What asks Outlook. */
export interface Asking {
  reader: SelectedReader;
  /** Milliseconds since the last input. */
  quiet(): number;
}

export interface SubjectsParts {
  /** Brings in the native part, which is not loaded before it is wanted; null where it cannot be had. */
  open(): Promise<Asking | null>;
  after(milliseconds: number, then: () => void): () => void;
}

type Window = Extract<ObserverEvent, { kind: 'window' }>;

/** The title that Outlook itself gives to this message in a window of its own, so that both are one thing to the record. */
function titleOf(subject: string): string {
  return cleanText(`${subject} - Message (HTML)`);
}

/**
 * An observer that tells, where that is wanted, instead of the title of Outlook's main window ("Inbox - …") that of the
 * message which is chosen in it. Outlook tells of no other choice by itself, so it is asked while its window is in front
 * and somebody uses the computer.
 */
export function withSubjects(observer: Observer, { open, after }: SubjectsParts): Observer {
  let asking: Asking | null = null;
  let sink: Sink | null = null;
  let wanted = false;
  let front: { seen: Window; window: FrontWindow | undefined } | null = null;
  /** The title that was told last for what is in front. */
  let told = '';
  const gone = new Set<string>();
  let off: () => void = () => undefined;

  function say(title: string): void {
    if (!front || title === told) return;
    told = title;
    sink?.({ ...front.seen, title }, front.window);
  }

  function look(fresh: boolean): void {
    off();
    const mine = front;
    if (!wanted || !asking || !mine || gone.size > 0) return;
    const again = () => {
      off = after(LOOK_MS, () => look(false));
    };
    // Whatever was touched since the last question but one: nothing else can have changed the choice.
    if (!fresh && asking.quiet() > 2 * LOOK_MS) {
      again();
      return;
    }
    void asking.reader.ask().then((found) => {
      if (front !== mine || !wanted) return;
      // Of another window of Outlook's in front, as its reminders, the choice in the main window says nothing.
      const isOf = found !== null && cleanText(found.caption) === mine.seen.title;
      say(isOf && found.subject ? titleOf(found.subject) : mine.seen.title);
      off();
      if (gone.size === 0) again();
    });
  }

  function hear(event: ObserverEvent, window?: FrontWindow): void {
    sink?.(event, window);
    switch (event.kind) {
      case 'window':
      case 'blind': {
        const isOutlook = event.kind === 'window' && OUTLOOK.test(event.app);
        front = isOutlook ? { seen: event, window } : null;
        told = isOutlook ? event.title : '';
        look(true);
        return;
      }
      case 'gone':
        gone.add(event.why);
        off();
        return;
      case 'back':
        gone.delete(event.why);
        look(true);
    }
  }

  return {
    platform: observer.platform,
    get help() {
      return observer.help;
    },
    get name() {
      return wanted && asking ? `${observer.name}; subjects by Outlook` : observer.name;
    },
    start(to, idleAfter) {
      if (sink) return;
      sink = to;
      observer.start(hear, idleAfter);
    },
    setIdleAfter: (milliseconds) => observer.setIdleAfter(milliseconds),
    readSubjects(next) {
      if (next === wanted) return;
      wanted = next;
      if (wanted) {
        void open().then((opened) => {
          asking = opened;
          look(true);
        });
        return;
      }
      off();
      asking?.reader.stop();
      if (front) say(front.seen.title);
    },
    hearCalls: (on) => observer.hearCalls?.(on),
    hasFocus: (id) => observer.hasFocus?.(id) ?? Promise.resolve(true),
    check: () => observer.check?.(),
    stop() {
      sink = null;
      front = null;
      gone.clear();
      off();
      asking?.reader.stop();
      return observer.stop();
    },
  };
}
