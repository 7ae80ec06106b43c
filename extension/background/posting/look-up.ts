import { findEntries, matchEntries, type StoredEntry } from '../../clio/index.ts';
import type { Entry, EntryCandidate } from '../../timeline/index.ts';
import { type Desk, DONE, move, type Step } from './desk.ts';
import { FIRST_LOOK } from './send.ts';
import { settle } from './settle.ts';
import { wantedOf } from './wanted.ts';
import { UNCLEAR } from './words.ts';

/** Two look-ups that find nothing lie at least so far apart before an entry is sent again. Milliseconds. */
const SECOND_LOOK = 60_000;

/** Whether only she can tell what became of it. */
export function isUnclear(entry: Entry): boolean {
  return entry.state === 'unknown' && (entry.candidates?.length ?? 0) > 0;
}

function candidateOf(stored: StoredEntry): EntryCandidate {
  return { clioId: stored.id, day: stored.date, seconds: stored.quantity, narrative: stored.note ?? '' };
}

/** Other entries for the same matter that may have arrived too. */
async function doubtfulBeside(desk: Desk, entry: Entry): Promise<Entry[]> {
  const others = await desk.timeline.entriesIn('unknown');
  return others.filter(({ id, matter, user }) => id !== entry.id && matter === entry.matter && user === entry.user);
}

/** Looks up one entry of which nobody knows whether it arrived, if it is time for that. */
export async function lookUp(desk: Desk, entry: Entry): Promise<Step> {
  const { client, timeline } = desk;
  const last = entry.lookups.at(-1);
  const sentAt = entry.sentAt ?? 0;
  const due = last === undefined ? (entry.uncertainSince ?? sentAt) + FIRST_LOOK : last + SECOND_LOOK;
  if (due > client.clock()) {
    desk.comeBack(desk.now() + (due - client.clock()));
    return { kind: 'rest' };
  }
  const found = await findEntries(client, { userId: entry.user, matterId: entry.matter, sentAt });
  if (!found.ok) return { kind: 'stop', problem: found.problem };
  const tied = await timeline.entriesByClioId(found.value.map(({ id }) => id));
  const taken = new Set([...tied.keys(), ...(entry.ruledOut ?? [])]);
  const doubtful = (await doubtfulBeside(desk, entry)).map(wantedOf);
  const match = matchEntries(found.value, wantedOf(entry), taken, doubtful);
  switch (match.found) {
    case 'one':
      await settle(desk, entry, match.entry, 'posted');
      return DONE;
    case 'unclear':
      await move(desk, entry, { reason: UNCLEAR, candidates: match.entries.map(candidateOf) });
      return DONE;
    case 'none': {
      const lookups = [...entry.lookups, client.clock()];
      const [first] = lookups;
      const sure = first !== undefined && client.clock() - first >= SECOND_LOOK;
      await move(desk, entry, sure ? { state: 'approved', lookups: [], reason: null } : { lookups });
      desk.comeBack(desk.now() + (sure ? 0 : SECOND_LOOK));
      return DONE;
    }
  }
}
