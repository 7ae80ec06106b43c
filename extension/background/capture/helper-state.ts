import { type HelperHello, PROTOCOL, type Status } from '../../../shared/index.ts';
import type { HelperView, RemarkView } from '../../messages/helper.ts';
import type { Interval, StoreTrouble } from '../../timeline/index.ts';
import type { PortTrouble } from './disconnect-reason.ts';

/** All that is known of the helper at one moment. */
export interface HelperState {
  /** Why there is no port, once that lasts; null while there is one, or one is being opened. */
  closed: PortTrouble | null;
  /** The last hello, also of a helper that left. */
  hello: HelperHello | null;
  /** The status over the open port. */
  status: Status | null;
  /** The place reached could not be read, so no hello was said. */
  unread: StoreTrouble | null;
  /** The last batch could not be stored. */
  unstored: StoreTrouble | null;
  /** Samples before the first one that the helper still has never came here. */
  skipped: { stretch: Interval; why: 'taken' | 'dropped' } | null;
  /** Nobody looked. */
  hole: Interval | null;
}

export const NOTHING_KNOWN: HelperState = {
  closed: null,
  hello: null,
  status: null,
  unread: null,
  unstored: null,
  skipped: null,
  hole: null,
};

/**
 * The one state that is shown, gravest first: without a port nothing else is known, without a common language nothing
 * else is true, without storage nothing else helps.
 */
export function viewOf(state: HelperState): HelperView {
  const { closed, hello, status } = state;
  const trouble = state.unread ?? state.unstored;
  if (closed) return { kind: closed };
  if (hello && hello.protocol !== PROTOCOL) return { kind: 'version', theirs: hello.protocol };
  if (trouble) return { kind: 'store', trouble };
  if (!status) return { kind: 'connecting' };
  if (status.recorder === 'elsewhere') return { kind: 'elsewhere', who: status.detail ?? null };
  if (status.paused) return { kind: 'paused', until: null };
  if (status.blind) return { kind: 'blind', why: status.blind };
  return { kind: status.recording ? 'recording' : 'connecting' };
}

const NUMBERS = /^(\d+)\.(\d+)\.(\d+)/;

/** Whether a version such as 0.9.2 is older than another. What is no such version is not older than anything. */
export function isOlder(version: string, than: string): boolean {
  const theirs = NUMBERS.exec(version);
  const ours = NUMBERS.exec(than);
  if (!theirs || !ours) return false;
  for (const part of [1, 2, 3]) {
    const difference = Number(theirs[part]) - Number(ours[part]);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/**
 * What is worth a word besides the state.
 * @param ours this extension's version
 */
export function remarksOf({ hello, status, skipped, hole }: HelperState, ours: string): RemarkView[] {
  const remarks: RemarkView[] = [];
  if (status?.journal) remarks.push({ kind: 'journal', trouble: status.journal });
  // What a helper that left was no longer matters.
  if (status && hello?.protocol === PROTOCOL && isOlder(hello.helper, ours))
    remarks.push({ kind: 'old-helper', theirs: hello.helper });
  if (skipped) {
    const { stretch, why } = skipped;
    remarks.push({ kind: 'skipped', from: stretch.start, to: stretch.end, why });
  }
  if (hole) remarks.push({ kind: 'interrupted', from: hole.start, to: hole.end });
  return remarks;
}
