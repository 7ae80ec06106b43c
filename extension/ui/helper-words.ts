import { dayOf } from '../../shared/index.ts';
import type { HelperView } from '../messages/helper.ts';
import { clockOn } from './format.ts';
import { browserText, type HelperLabel, helperLabel } from './helper-label.ts';
import { common, troubles } from './words/index.ts';

/** A state in plain words, and the one next step where there is one. */
export interface Words extends HelperLabel {
  /** What is wrong, in one sentence; absent where nothing is. */
  trouble?: string;
  /** What to do about it. */
  advice?: string;
  /** The button that does it. */
  act?: 'consent' | 'retry' | 'resume';
}

/** Who holds the timeline, within a sentence. */
export function holderText(who: string | null): string {
  return who === null ? common.helper.elsewhere.anotherProfile : browserText(who);
}

/** What is wrong in a state, and what mends it. @param now the day on which it is read, by an instant in it */
function saidOf(view: HelperView, now: number): Omit<Words, keyof HelperLabel> {
  const { helper } = common;
  switch (view.kind) {
    case 'recording':
    case 'connecting':
      return {};
    case 'paused': {
      const { open, until } = helper.paused;
      const text = view.until === null ? open : until(clockOn(view.until, dayOf(now)));
      return { ...text, act: 'resume' };
    }
    case 'off': {
      const { trouble, advice } = helper.off;
      return { trouble, advice, act: 'consent' };
    }
    case 'elsewhere': {
      const { trouble, advice } = helper.elsewhere;
      return { trouble: trouble(holderText(view.who)), advice };
    }
    case 'blind':
      return troubles.blind[view.why];
    case 'store':
      return { ...troubles.store[view.trouble], act: 'retry' };
    default: {
      const { trouble, advice } = helper[view.kind];
      return { trouble, advice, act: 'retry' };
    }
  }
}

/**
 * What a helper state means for the attorney.
 * @param now the day on which it is read, by an instant in it
 */
export function helperWords(view: HelperView, now = Date.now()): Words {
  return { ...helperLabel(view), ...saidOf(view, now) };
}
