import type { BusMessage } from '@homebridge/dbus-native/lib/message.js';
import type { Trouble } from '../../../shared/index.ts';
import type { Bus } from '../bus.ts';
import { NO_WINDOW, type Sink } from '../observer.ts';
import { askWhy, isLocked } from './absence.ts';
import { NAME, PATH, readFront } from './front.ts';

/** Follows what the extension tells, as long as the Shell runs. */
export interface ExtensionWatch {
  /** Why the extension does not tell; null where it does, or is silent for the lock. */
  readonly help: Trouble | null;
  /** Asks whether the extension is there. */
  begin(): Promise<void>;
  /** The bus's name of the extension changed hands. */
  changed(owner: string | null): void;
  /** Takes a signal of the Shell. */
  handle(signal: BusMessage): void;
  /** The {@link FrontWindow.id} of the window in front, asked of the extension now, however long the answer takes; null for none. */
  ask(): Promise<string | null>;
  /** The Shell is gone: nobody would say that the lock is over. */
  end(): void;
}

/** @param shell what the bus alone calls the Shell; nobody else is believed */
export function followExtension(bus: Bus, shell: string, say: Sink): ExtensionWatch {
  let help: Trouble | null = null;
  let locked = false;
  /** It said why it goes. */
  let locking = false;
  /** Counts the changes: an answer to what was asked before the last one comes too late. */
  let turn = 0;
  const watch = { destination: shell, path: PATH, interface: NAME, member: 'Watch' };

  function tell(body: readonly unknown[]): void {
    const found = readFront(body, shell);
    if (found) say(found.seen, found.window);
  }

  function lock(is: boolean): void {
    if (is === locked) return;
    locked = is;
    say({ kind: is ? 'gone' : 'back', why: 'locked' });
  }

  async function come(): Promise<void> {
    turn += 1;
    const mine = turn;
    // Whoever is asked is the Shell itself, so nobody can answer for the extension.
    const body = await bus.call(watch);
    if (mine !== turn) return;
    if (body === null) return go();
    help = null;
    locking = false;
    lock(false);
    tell(body);
  }

  async function go(): Promise<void> {
    turn += 1;
    const mine = turn;
    // The last title stands no longer than it is told.
    say(NO_WINDOW);
    if (locking || (await isLocked(bus))) {
      if (mine === turn) lock(true);
      return;
    }
    const why = await askWhy(bus);
    if (mine !== turn) return;
    help = why;
    lock(false);
    say({ kind: 'blind', why: 'observer' });
  }

  const changed = (owner: string | null) => void (owner === shell ? come() : go());

  return {
    get help() {
      return help;
    },
    async begin() {
      const mine = turn;
      const owner = await bus.ownerOf(NAME);
      // What the bus tells of the name may overtake its answer.
      if (mine === turn) changed(owner);
    },
    changed,
    handle({ interface: face, path, member, body }) {
      if (face !== NAME || path !== PATH || !body) return;
      if (member === 'Changed') tell(body);
      else if (member === 'Leaving') locking = body[0] === true;
    },
    async ask() {
      const body = await bus.call(watch, true);
      return (body && readFront(body, shell)?.window?.id) ?? null;
    },
    end() {
      turn += 1;
      lock(false);
    },
  };
}
