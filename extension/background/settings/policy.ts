import { createSerial, isFields } from '../../../shared/index.ts';
import { withoutPassphrase } from '../../firm/index.ts';
import type { Timeline } from '../../timeline/index.ts';
import { keepFirmState } from './effective.ts';

export interface PolicyParts {
  timeline: Pick<Timeline, 'read' | 'changeFrom'>;
  /** All that the browser's managed storage holds. Rejects where the browser has none for this extension. */
  managed(): Promise<Record<string, unknown>>;
  /** The policy is another one than before. */
  moved(): Promise<void>;
}

/** The same content, whatever the order of its parts. */
function sameContent(one: unknown, other: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    isFields(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

/**
 * Follows the policy that an administrator gives the browser. What was found last is kept, so that it also counts in
 * the moments before the browser has read its policies again; all but the passphrase of the setup file.
 */
export function createFirmPolicy({ timeline, managed, moved }: PolicyParts) {
  const inTurn = createSerial();

  async function follow(): Promise<void> {
    // Firefox rejects where no policy names this extension; there is nothing to follow then, as with an empty one.
    const found = withoutPassphrase(await managed().catch(() => ({})));
    const policy = Object.keys(found).length === 0 ? null : found;
    const before = (await timeline.read('firm'))?.policy ?? null;
    if (sameContent(before, policy)) return;
    await keepFirmState(timeline, { policy });
    await moved();
  }

  return {
    /** Reads the policy: at the worker's start, and whenever the browser says that it changed. */
    follow: (): Promise<void> => inTurn(follow),
  };
}
