import { appKind } from './app.ts';
import { isOrdinary } from './glance.ts';
import { type PrivateRule, ruleOfTitle } from './title.ts';

export type { PrivateRule };

/**
 * Which rule says that this window is private: a private or incognito window of a browser, Tor Browser, or a password
 * manager. Null for none. Only the browser's own words at the end of the title count, so that a document about private
 * browsing is a document like any other; and of a program that is known to be no browser, only its own name decides.
 *
 * A title cannot tell everything: Chromium browsers put no word into the titles of their incognito windows on X11 and
 * elsewhere, nor does Firefox where it was told never to keep a history, and a language that is in none of the tables
 * is known by the English words alone.
 */
export function privateRule(title: string, app?: string): PrivateRule | null {
  const kind = appKind(app);
  if (kind === 'program') return null;
  if (kind === 'manager') return 'password-manager';
  if (kind === 'tor') return 'tor-browser';
  if (kind === 'always') return 'private-window';
  return isOrdinary(title, kind) ? null : ruleOfTitle({ title, app, kind });
}
