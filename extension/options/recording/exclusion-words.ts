import { isEmptyExclusion } from '../../../shared/index.ts';
import type { Exclusion, ExclusionPreview } from '../../messages/helper.ts';

/** What a rule leaves out, in a sentence. */
export function exclusionWords({ app, title }: Exclusion): string {
  if (app && title) return `Leaves out windows of ${app} whose title holds “${title}”.`;
  if (app) return `Leaves out every window of ${app}.`;
  return title ? `Leaves out every window whose title holds “${title}”.` : '';
}

/** A rule from what was typed, or null where that names nothing that could be found in a window. */
export function exclusionFrom(app: string, title: string): Exclusion | null {
  const rule = { ...(app.trim() ? { app: app.trim() } : {}), ...(title.trim() ? { title: title.trim() } : {}) };
  return isEmptyExclusion(rule) ? null : rule;
}

/** A part of the recorded time, from 0 to 1, in words. */
export function shareWords(share: number): string {
  const percent = Math.round(share * 100);
  if (share >= 1) return 'all that was recorded';
  if (percent === 0) return 'less than 1 % of what was recorded';
  return `${Math.min(99, percent)} % of what was recorded`;
}

/** Why the attorney is asked before a rule is taken, and what to do. */
export function askWords(preview: ExclusionPreview | null): { text: string; advice: string } {
  const text =
    preview?.much && preview.windows > 0
      ? `This would have left out ${shareWords(preview.share)} in the last 7 days.`
      : 'So few characters stand in very many titles.';
  return { text, advice: 'Leave these windows out all the same, or write more of the name.' };
}
