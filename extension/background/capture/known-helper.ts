import type { Platform } from '../../../shared/index.ts';
import type { HelperView, RemarkView } from '../../messages/helper.ts';
import { type HelperState, NOTHING_KNOWN, remarksOf, viewOf } from './helper-state.ts';

/** What is known of the helper. */
export interface HelperFacts {
  view: HelperView;
  platform: Platform | null;
  version: string | null;
  remarks: RemarkView[];
}

/**
 * What is known of the helper, while the worker lives.
 * @param version this extension's
 * @param changed what is shown of the helper has changed
 */
export function createKnownHelper(version: string, changed: () => void) {
  let state: HelperState = NOTHING_KNOWN;

  const facts = (): HelperFacts => ({
    view: viewOf(state),
    platform: state.hello?.platform ?? null,
    version: state.hello?.helper ?? null,
    remarks: remarksOf(state, version),
  });

  return {
    state: (): HelperState => state,
    facts,
    /** Takes in what is news of the helper; what is absent stays as it was known. */
    learn: (news: Partial<HelperState>): void => {
      const before = JSON.stringify(facts());
      state = { ...state, ...news };
      if (JSON.stringify(facts()) !== before) changed();
    },
  };
}

export type KnownHelper = ReturnType<typeof createKnownHelper>;
