import { isEmptyExclusion } from '../../../shared/index.ts';
import type { Exclusion, ExclusionPreview } from '../../messages/helper.ts';
import { options } from '../../ui/words/index.ts';

const words = options.recording.exclusions;

/** A rule from what was typed, or null where that names nothing that could be found in a window. */
export function exclusionFrom(app: string, title: string): Exclusion | null {
  const rule = { ...(app.trim() ? { app: app.trim() } : {}), ...(title.trim() ? { title: title.trim() } : {}) };
  return isEmptyExclusion(rule) ? null : rule;
}

/** Why the attorney is asked before a rule is taken, and what to do. */
export function askWords(preview: ExclusionPreview | null): { text: string; advice: string } {
  const text = preview?.much && preview.windows > 0 ? words.much(preview.share) : words.short;
  return { text, advice: words.askAdvice };
}
