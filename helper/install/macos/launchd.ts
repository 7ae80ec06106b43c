import { launchdDomain, launchdJob } from '../../base/index.ts';
import type { Machine } from '../machine.ts';

const MAX_TRIES = 5;
const PAUSE_MS = 500;

/**
 * Has launchd take up what starts the recorder at login, and start it at once, so that nobody has to sign in again. Whether
 * it did; null on a system without launchd.
 * @param place the file of the start at login
 */
export async function takeUp({ launchctl, uid }: Machine, place: string): Promise<boolean | null> {
  if (!launchctl || uid === null) return null;
  // It goes on by what it read before otherwise; where it read nothing, there is nothing to end.
  await launchctl(['bootout', launchdJob(uid)]);
  for (let tries = 1; ; tries++) {
    if (await launchctl(['bootstrap', launchdDomain(uid), place])) return true;
    if (tries === MAX_TRIES) return false;
    // It refuses while what it ended is not gone yet.
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Has launchd forget the recorder, which ends in good order. */
export async function letGo({ launchctl, uid }: Machine): Promise<void> {
  if (launchctl && uid !== null) await launchctl(['bootout', launchdJob(uid)]);
}

/** Whether launchd knows the recorder of this user; null on a system without launchd. */
export async function isTakenUp({ launchctl, uid }: Machine): Promise<boolean | null> {
  return launchctl && uid !== null ? launchctl(['print', launchdJob(uid)]) : null;
}
