/** A URL taken apart, or null when the text is none. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/**
 * Whether a link that a server gave stays within an API: the same scheme, host and port, no user name, and a path
 * below the API's own, after the parser has resolved every `..`. Anything else must not receive the token.
 * @param base where the API's paths begin, without a slash at the end
 */
export function staysWithin(base: string, link: string): boolean {
  const url = parseUrl(link);
  const home = parseUrl(base);
  if (!url || !home || url.username || url.password) return false;
  return url.protocol === home.protocol && url.host === home.host && url.pathname.startsWith(`${home.pathname}/`);
}
