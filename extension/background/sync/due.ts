import type { Connection, Timeline } from '../../timeline/index.ts';
import type { Pauses } from '../connection/pauses.ts';
import { isSweepDue } from './sweep.ts';

/** Matters are asked for again after so long. */
export const STALE_MS = 30 * 60_000;

/** Tells what of a sync is due. Nothing is before the instant for which Clio, or an outage, asked. */
export function createDue(timeline: Timeline, pauses: Pauses, now: () => number) {
  async function rested(): Promise<Connection | undefined> {
    return (await pauses.rests('sync')) ? undefined : timeline.read('connection');
  }
  return {
    /** A run: one was cut off, or the last one is half an hour old. */
    async run(): Promise<boolean> {
      const connection = await rested();
      if (!connection) return false;
      return (await timeline.read('sync')) !== undefined || (connection.syncedAt ?? 0) + STALE_MS < now();
    },
    /** A step of a search for matters that are gone. */
    async sweep(): Promise<boolean> {
      const connection = await rested();
      if (!connection || (await pauses.rests('sweep'))) return false;
      return isSweepDue(await timeline.read('sweep'), connection.connectedAt, now());
    },
  };
}
