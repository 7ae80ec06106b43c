import { bad, good, type Outcome } from '../../shared/index.ts';
import { isNewer, type RecorderLink, reachRecorder, retire } from '../local/index.ts';
import { inWords } from '../words/index.ts';
import type { Started } from './start-recorder.ts';

export interface ReachParts {
  /** Where a recorder that this program starts is met. */
  socket: string;
  version: string;
  start(): Promise<Started>;
}

/**
 * Two relays that replace each other's recorder, or a recorder that dies at once, are given up on after so many rounds.
 */
const MAX_ROUNDS = 8;
const PAUSE_MS = 100;

/**
 * The way to this user's recorder: one that runs already, else one that is started. One of an older version is asked
 * to end first; one of a newer version is taken as it is. `no-recorder` when none can be had, and `unsafe-place` where
 * another user could be met in its stead: nobody is spoken to there.
 */
export async function reach({ socket, version, start }: ReachParts): Promise<Outcome<RecorderLink>> {
  let place = socket;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    // The first round and the one after a start lose no time; the others wait for another process to come or go.
    if (round > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * round));
    const reached = await reachRecorder(place);
    if (reached.kind === 'unsafe') return bad('unsafe-place', inWords(reached.why));
    const link = reached.kind === 'link' ? reached.link : null;
    if (link && !isNewer(version, link.greeting.version)) return good(link);
    if (link) await retire(link);
    const started = await start();
    if (started.kind === 'failed') return bad('no-recorder', `The recorder could not be started. ${started.reason}`);
    // Between a lock and its socket there is a moment, and another folder of the session where the environments differ.
    place = started.kind === 'elsewhere' ? started.socket : socket;
  }
  return bad('no-recorder', 'The recorder does not answer. Run "doctor", which says what it finds of it.');
}
