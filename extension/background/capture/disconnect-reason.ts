import type { HelperView } from '../../messages/helper.ts';

/** Why a native port closed, as far as the browser says. */
export type PortTrouble = Extract<HelperView, { kind: 'missing' | 'forbidden' | 'stopped' | 'unreadable' }>['kind'];

/**
 * Browsers name the cause of a closed native port in words only, so this one place reads them; everything else
 * chooses by the answer. Words of Chromium and Firefox, both of which keep them untranslated. Unknown words count as
 * `stopped`, whose advice (reinstall) covers every cause.
 */
const WORDS: readonly [RegExp, PortTrouble][] = [
  [/native messaging host not found|No such native application/i, 'missing'],
  [/host is forbidden|does not have permission|not allowed|disabled by the system administrator/i, 'forbidden'],
  [/Error when communicating|unsupported|too large|exceed/i, 'unreadable'],
];

/** The cause of a closed port from the browser's words, or from their absence. */
export function portTrouble(words: string | undefined): PortTrouble {
  for (const [pattern, trouble] of WORDS) if (words && pattern.test(words)) return trouble;
  return 'stopped';
}
