import type { HelperView } from '../messages/helper.ts';
import { common } from './words/index.ts';

/** A helper state in a word or two, for a status line. */
export interface HelperLabel {
  label: string;
  tone: 'good' | 'busy' | 'bad';
}

/** A browser without its version: "Firefox". */
export function browserText(who: string): string {
  return who.replace(/ [\d.]+$/, '').slice(0, 20);
}

/** What a helper state is called. */
export function helperLabel(view: HelperView): HelperLabel {
  const { helper } = common;
  switch (view.kind) {
    case 'recording':
      return { label: helper.recording.label, tone: 'good' };
    case 'elsewhere':
      return { label: helper.elsewhere.label(view.who === null ? null : browserText(view.who)), tone: 'busy' };
    case 'connecting':
    case 'paused':
    case 'off':
      return { label: helper[view.kind].label, tone: 'busy' };
    case 'store':
      return { label: view.trouble === 'full' ? helper.store.full : helper.store.other, tone: 'bad' };
    default:
      return { label: helper[view.kind].label, tone: 'bad' };
  }
}
