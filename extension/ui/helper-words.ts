import { dayOf } from '../../shared/index.ts';
import type { HelperView } from '../messages/helper.ts';
import { clockOn } from './format.ts';
import { common } from './words/index.ts';

/** A state in plain words, and the one next step where there is one. */
export interface Words {
  /** A word or two for a status line. */
  label: string;
  tone: 'good' | 'busy' | 'bad';
  /** What is wrong, in one sentence; absent where nothing is. */
  trouble?: string;
  /** What to do about it. */
  advice?: string;
  /** The button that does it. */
  act?: 'consent' | 'retry' | 'resume';
}

/** A browser without its version: "Firefox". */
export function browserText(who: string): string {
  return who.replace(/ [\d.]+$/, '').slice(0, 20);
}

/** Who holds the timeline, within a sentence. */
export function holderText(who: string | null): string {
  return who === null ? common.helper.elsewhere.anotherProfile : browserText(who);
}

/**
 * What a helper state means for the attorney.
 * @param now the day on which it is read, by an instant in it
 */
export function helperWords(view: HelperView, now = Date.now()): Words {
  const { helper } = common;
  switch (view.kind) {
    case 'recording':
      return { ...helper.recording, tone: 'good' };
    case 'connecting':
      return { ...helper.connecting, tone: 'busy' };
    case 'paused': {
      const { label, open, until } = helper.paused;
      const text = view.until === null ? open : until(clockOn(view.until, dayOf(now)));
      return { label, tone: 'busy', ...text, act: 'resume' };
    }
    case 'off':
      return { ...helper.off, tone: 'busy', act: 'consent' };
    case 'elsewhere': {
      const { label, trouble, advice } = helper.elsewhere;
      const browser = view.who === null ? null : browserText(view.who);
      return { label: label(browser), tone: 'busy', trouble: trouble(holderText(view.who)), advice };
    }
    case 'blind':
      return { ...helper.blind, tone: 'bad', ...common.blind[view.why] };
    case 'missing':
    case 'forbidden':
    case 'silent':
    case 'stopped':
    case 'unreadable':
    case 'version':
      return { ...helper[view.kind], tone: 'bad', act: 'retry' };
    case 'store': {
      const { full, other } = helper.store;
      const label = view.trouble === 'full' ? full : other;
      return { label, tone: 'bad', ...common.store[view.trouble], act: 'retry' };
    }
  }
}
