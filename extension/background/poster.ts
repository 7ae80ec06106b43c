import {
  type Client,
  clioTime,
  compareStored,
  createEntry,
  findEntries,
  matchEntries,
  type Problem,
  type StoredEntry,
  type WantedEntry,
} from '../clio/index.ts';
import type { ClioTrouble } from '../messages.ts';
import { accountKey, type Entry, type EntryState, type Timeline } from '../timeline/index.ts';
import { troubleOf } from './clio-trouble.ts';
import type { Connections } from './connection.ts';

/** An entry of uncertain outcome is first looked up after so long: Clio may still be working on it. */
const FIRST_LOOK = 5_000;
/** And once more after so long, before it may be sent again. */
const SECOND_LOOK = 60_000;
const AGAIN = 60_000;
/** A key store that is locked may ask her each time it is tried. */
const AGAIN_LOCKED = 60 * 60_000;

export interface PosterOptions {
  now(): number;
  /** Wakes the poster at an instant, also after the worker died. */
  wakeAt(at: number): void;
  changed(): void;
}

/** The entry as Clio is to keep it. */
function wantedOf(entry: Entry): WantedEntry {
  return {
    matterId: entry.matter,
    userId: entry.user,
    date: entry.day,
    seconds: entry.seconds,
    note: entry.narrative,
    ...(entry.category === null ? {} : { categoryId: entry.category }),
    nonBillable: entry.charge !== 'billable',
    noCharge: entry.charge === 'no-charge',
  };
}

/** What a failed post means: it did not arrive and waits; it was refused; or nobody knows. */
function verdict(problem: Problem): 'wait' | 'refused' | 'unknown' {
  switch (problem.kind) {
    case 'unknown':
    case 'unreadable':
      return 'unknown';
    case 'network':
    case 'retry':
    case 'limit':
    case 'sign-in':
    case 'wrong-client':
    case 'wrong-region':
    case 'key-store':
    case 'firewall':
    case 'gone':
    case 'forbidden':
      return 'wait';
    case 'missing':
    case 'stale':
    case 'refused':
    case 'foreign-link':
    case 'invalid':
      return 'refused';
  }
}

function refusalWords(trouble: ClioTrouble): string {
  return trouble.kind === 'refused' ? `Clio did not accept it: ${trouble.reason}` : 'Clio did not accept it.';
}

/**
 * Delivers approved entries to Clio, one after another, each at most once. Before a request leaves, `sending` is on
 * disk; whatever is found in that state at a start has an unknown outcome and is looked up, never sent again blind.
 */
export function createPoster(timeline: Timeline, connections: Connections, options: PosterOptions) {
  let running: Promise<void> | null = null;
  let again = false;
  let swept = false;
  let trouble: ClioTrouble | null = null;

  const move = async (entry: Entry, from: EntryState, change: Partial<Entry>): Promise<Entry | null> => {
    const next = await timeline.changeEntry(entry.id, [from], (value) => ({ ...value, ...change }));
    options.changed();
    return next;
  };

  const posted = (entry: Entry, from: EntryState, stored: StoredEntry) => {
    const differs = compareStored(wantedOf(entry), stored);
    return move(entry, from, {
      state: 'posted',
      clioId: stored.id,
      inClio: stored.roundedQuantity,
      postedAt: options.now(),
      reason: differs.length === 0 ? null : `Clio keeps it with another ${differs.join(', ')}. Look at it there.`,
    });
  };

  /** Nothing can be sent now: says why, and comes back where time heals it. Signing in wakes it otherwise. */
  const wait = (problem: Problem) => {
    trouble = troubleOf(problem);
    if (trouble.kind === 'sign-in' || trouble.kind === 'wrong-client') return;
    const locked = problem.kind === 'key-store' && problem.why === 'locked';
    options.wakeAt(problem.kind === 'limit' ? problem.until : options.now() + (locked ? AGAIN_LOCKED : AGAIN));
  };

  /** Sends one entry. False when nothing more can be sent now. */
  async function send(client: Client, entry: Entry): Promise<boolean> {
    // A look-up goes by Clio's clock: with this computer's running ahead it would miss the very entry it seeks.
    const time = await clioTime(client);
    if (!time.ok) {
      wait(time.problem);
      return false;
    }
    const sending = await move(entry, 'approved', {
      state: 'sending',
      // The first sending counts: what it left behind must be found also after a second one.
      sentAt: entry.sentAt ?? time.value,
      lookups: [],
      reason: null,
    });
    if (!sending) return true;
    const answer = await createEntry(client, wantedOf(sending));
    if (answer.ok) {
      await posted(sending, 'sending', answer.value);
      return true;
    }
    const { problem } = answer;
    switch (verdict(problem)) {
      case 'wait':
        await move(sending, 'sending', { state: 'approved' });
        wait(problem);
        return false;
      case 'refused':
        await move(sending, 'sending', { state: 'refused', reason: refusalWords(troubleOf(problem)) });
        return true;
      case 'unknown':
        await move(sending, 'sending', {
          state: 'unknown',
          reason: 'Clio did not say whether it took this entry. It is looked up there before anything is sent again.',
        });
        options.wakeAt(options.now() + FIRST_LOOK);
        return true;
    }
  }

  /** Looks one uncertain entry up. False when Clio cannot be asked now. */
  async function lookUp(client: Client, entry: Entry): Promise<boolean> {
    const last = entry.lookups.at(-1);
    const due = last === undefined ? (entry.sentAt ?? 0) + FIRST_LOOK : last + SECOND_LOOK;
    if (due > client.clock()) {
      options.wakeAt(options.now() + (due - client.clock()));
      return true;
    }
    const found = await findEntries(client, {
      userId: entry.user,
      matterId: entry.matter,
      // An uncertain entry was sent, so the time of sending is there.
      sentAt: entry.sentAt ?? 0,
    });
    if (!found.ok) {
      wait(found.problem);
      return false;
    }
    const others = (await timeline.allEntries()).flatMap(({ id, clioId }) =>
      clioId === null || id === entry.id ? [] : [clioId],
    );
    const match = matchEntries(found.value, wantedOf(entry), new Set(others));
    switch (match.found) {
      case 'one':
        await posted(entry, 'unknown', match.entry);
        return true;
      case 'unclear':
        await move(entry, 'unknown', {
          reason: 'Clio holds an entry that may be this one, but not exactly. Look there before you decide.',
        });
        return true;
      case 'none': {
        const lookups = [...entry.lookups, client.clock()];
        const [first] = lookups;
        const sure = first !== undefined && client.clock() - first >= SECOND_LOOK;
        await move(entry, 'unknown', sure ? { state: 'approved', lookups: [], reason: null } : { lookups });
        if (sure) again = true;
        else options.wakeAt(options.now() + SECOND_LOOK);
        return true;
      }
    }
  }

  async function round(): Promise<void> {
    // Each round finds out anew what stands in the way: what was withdrawn or came through leaves nothing behind.
    trouble = null;
    if (!swept) {
      // The worker that was sending is gone; what became of its request is not known.
      for (const entry of await timeline.entriesIn('sending')) await move(entry, 'sending', { state: 'unknown' });
      swept = true;
    }
    const [approved, unknown] = await Promise.all([timeline.entriesIn('approved'), timeline.entriesIn('unknown')]);
    if (approved.length + unknown.length === 0) return;
    const current = await connections.current();
    if (!current || current.connection.state === 'sign-in') return;
    const { client, connection } = current;
    const account = accountKey(connection);
    for (const entry of [...approved, ...unknown]) {
      const elsewhere = (entry.account ?? account) !== account;
      if (entry.user !== connection.user.id || elsewhere) {
        const { user, account: firm } = connection;
        trouble = { kind: 'other-user', name: elsewhere ? `${user.name} of ${firm.name}` : user.name };
        continue;
      }
      const goOn = entry.state === 'approved' ? await send(client, entry) : await lookUp(client, entry);
      if (!goOn) break;
    }
    options.changed();
  }

  return {
    /** Works off what waits; one run at a time, and once more when asked during a run. */
    run: (): Promise<void> => {
      again = true;
      running ??= (async () => {
        while (again) {
          again = false;
          await round();
        }
      })().finally(() => {
        running = null;
      });
      return running;
    },
    trouble: () => trouble,
  };
}

export type Poster = ReturnType<typeof createPoster>;
