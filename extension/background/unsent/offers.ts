import * as v from 'valibot';
import { type Day, KEPT_PLACE } from '../../../shared/index.ts';
import { openKept } from '../../backup/index.ts';
import type { BroughtBackView, UnsentOffer } from '../../messages/unsent.ts';
import { accountKey, type Timeline } from '../../timeline/index.ts';
import { type AskHelper, createPlaceFiles } from '../places/files.ts';
import type { Keys } from '../places/keys.ts';
import type { Keeping } from './keeping.ts';
import { byProfile, fileOf, type KeptFiles, keyOf, workId } from './names.ts';
import { INDEX, type KeptIndex, workIn } from './shapes.ts';

/** Pages ask again with each change; the helper is asked so often at most. Milliseconds. */
const FRESH = 60_000;

export interface OfferParts {
  timeline: Timeline;
  ask: AskHelper;
  keys: Keys;
  keeping: Pick<Keeping, 'recall'>;
  now(): number;
}

/**
 * Unsent work of profiles that are gone. A profile counts as gone where it kept nothing since this one began: a living one
 * says each hour that it is there.
 */
export function createOffers({ timeline, ask, keys, keeping, now }: OfferParts) {
  const files = createPlaceFiles(ask, KEPT_PLACE);
  let known: { at: number; gone: [string, KeptFiles, KeptIndex | null][] } | null = null;

  async function open(profile: string, what: Day | 'index'): Promise<unknown> {
    const key = await keys.get(keyOf(profile));
    if (!key.ok || !key.value) return null;
    const name = fileOf(profile, what);
    const file = await files.read(name);
    return file.ok ? openKept(key.value, name, file.value) : null;
  }

  /** The profiles that are gone, with what they say of their work; null where that does not open. */
  async function gone(): Promise<[string, KeptFiles, KeptIndex | null][]> {
    if (known && now() - known.at < FRESH) return known.gone;
    const [listed, own] = await Promise.all([files.list(), keeping.recall()]);
    if (!listed.ok) return [];
    const found: [string, KeptFiles, KeptIndex | null][] = [];
    for (const [profile, kept] of byProfile(listed.value)) {
      if (profile === own.profile || kept.at > own.began || kept.days.length === 0) continue;
      const index = v.safeParse(INDEX, await open(profile, 'index'));
      found.push([profile, kept, index.success ? index.output : null]);
    }
    known = { at: now(), gone: found };
    return found;
  }

  async function read(): Promise<UnsentOffer[]> {
    const [profiles, imports, connection] = await Promise.all([
      gone(),
      timeline.read('imports'),
      timeline.read('connection'),
    ]);
    const taken = new Set((imports ?? []).map(({ id }) => id));
    const account = connection ? `${accountKey(connection)}/${connection.user.id}` : null;
    return profiles.flatMap(([profile, kept, index]): UnsentOffer[] => {
      // Of another user, or of another firm's account: it is for whoever signs in with that.
      if (account !== null && index && index.account !== null && index.account !== account) return [];
      const left = kept.days
        .filter((day) => !taken.has(workId(profile, day)))
        .sort()
        .reverse();
      if (left.length === 0) return [];
      const days = left.map((day) => {
        const { entries = 0, seconds = 0 } = index?.days.find((one) => one.day === day) ?? {};
        return { day, entries, seconds };
      });
      const { browser = '', at = kept.at } = index ?? {};
      return [{ profile, browser, at, days, ...(index ? {} : { closed: true as const }) }];
    });
  }

  const offerOf = async (profile: string) => (await read()).find((offer) => offer.profile === profile);

  return {
    read,
    /** Brings back the work of a profile, day by day; null where nothing of it is offered. */
    async bringBack(profile: string): Promise<BroughtBackView | null> {
      const offer = await offerOf(profile);
      if (!offer) return null;
      const came: BroughtBackView = { days: 0, seconds: 0, entries: 0, left: 0 };
      for (const { day } of offer.days) {
        const work = workIn(await open(profile, day));
        const back = work && (await timeline.bringBackWork(work, { id: workId(profile, day), at: now() }));
        if (!back) came.left += 1;
        else {
          came.days += 1;
          came.seconds += Math.round(back.filled / 1000);
          came.entries += back.entries;
        }
      }
      return came;
    },
    /** Deletes what a profile left. @returns whether all of it is gone */
    async drop(profile: string): Promise<boolean> {
      const listed = await files.list();
      const kept = listed.ok ? byProfile(listed.value).get(profile) : undefined;
      known = null;
      if (!listed.ok) return false;
      for (const what of [...(kept?.days ?? []), 'index' as const])
        if (!(await files.delete(fileOf(profile, what))).ok) return false;
      await keys.drop(keyOf(profile));
      return true;
    },
  };
}
export type Offers = ReturnType<typeof createOffers>;
