/** The browsers that are known, in the order they are told of. */
export const BROWSERS = ['chrome', 'chromium', 'edge', 'brave', 'vivaldi', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Whether text names a browser that is known. */
export function isBrowser(text: string): text is Browser {
  return (BROWSERS as readonly string[]).includes(text);
}
