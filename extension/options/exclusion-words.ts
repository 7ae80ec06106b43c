import { isEmptyExclusion } from '../../shared/index.ts';
import type { Exclusion } from '../messages-helper.ts';

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
