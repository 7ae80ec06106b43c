import { createPoster, type Poster } from '../../../extension/background/posting/poster.ts';
import type { Entry } from '../../../extension/timeline/index.ts';
import { ADA, type SandboxOptions } from '../../clio-sandbox/index.ts';
import { approvedOn } from '../approved-on.ts';
import { type ClioStage, clioStage } from './clio-stage.ts';

/** A connected worker with a poster and its alarm. */
export interface Outbox extends ClioStage {
  poster: Poster;
  /** The instants at which the poster asked to be woken. */
  wakes: number[];
  /** A poster of a new worker over the same store and secrets. */
  nextWorker(): Poster;
  /** Keeps an approved entry of ten minutes and some on matter 00012-Smith, each on time of its own. */
  approved(change?: Partial<Entry>): Promise<Entry>;
  /** The entry as it is now. */
  entry(id: string): Promise<Entry>;
  /** How many entries were handed to Clio, taken or not. */
  posts(): number;
  /** How many look-ups for an entry were made. */
  lookUps(): number;
}

export const SECONDS = 634;

export async function outbox(options: SandboxOptions = {}): Promise<Outbox> {
  const stage = await clioStage(options);
  await stage.connect();
  const wakes: number[] = [];
  const posterOver = (connections: ClioStage['connections']) =>
    createPoster(stage.timeline, connections, {
      now: () => stage.clock.at,
      wakeAt: (at) => {
        wakes.push(at);
      },
      changed: () => undefined,
    });
  let made = 0;
  const count = (request: string) => stage.asked().filter((asked) => asked === request).length;

  return {
    ...stage,
    poster: posterOver(stage.connections),
    wakes,
    nextWorker: () => posterOver(stage.restarted()),
    async approved(change = {}) {
      made += 1;
      const start = Date.UTC(2026, 10, 23, 9) + made * 3_600_000;
      const part = { start, end: start + SECONDS * 1000 };
      const entry = approvedOn(part, {
        id: `entry-${made}`,
        matter: stage.sandbox.matter('00012-Smith').id,
        user: ADA,
        narrative: 'Draft motion to compel',
        ...change,
      });
      const clashes = await stage.timeline.approve([entry]);
      if (clashes.length > 0) throw new Error('the entry’s time is taken');
      return entry;
    },
    async entry(id) {
      const found = (await stage.timeline.allEntries()).find((entry) => entry.id === id);
      if (!found) throw new Error(`there is no entry ${id}`);
      return found;
    },
    posts: () => count('POST /activities.json'),
    lookUps: () => stage.sandbox.requests.filter(({ query }) => query.created_since !== undefined).length,
  };
}
