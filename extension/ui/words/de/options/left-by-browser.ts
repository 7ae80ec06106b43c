import type { leftByBrowser as english } from '../../en/options/left-by-browser.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';

/** What no extension can take out of a browser. */
export const leftByBrowser: InAnyLanguage<typeof english> =
  'Chrome, Edge und ihresgleichen können gelöschte Titel noch lange in eigenen Dateien behalten. Um auch diese sofort loszuwerden, entfernen Sie Matterline aus dem Browser: Damit geht alles, was es dort aufgezeichnet hat.';
