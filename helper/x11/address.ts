/** Where an X server listens: its socket on this computer, its display number (for the cookie) and the screen. */
export interface DisplayAddress {
  socket: string;
  display: number;
  screen: number;
}

const LOCAL = /^(?:unix)?:(\d{1,5})(?:\.(\d{1,3}))?$/;

/**
 * Reads a DISPLAY as `:1`, `:1.0` or `unix:1`. Null for anything else, and so for every `host:1`: that would go over
 * the network, which the helper never does.
 */
export function parseDisplay(text: string): DisplayAddress | null {
  const parts = LOCAL.exec(text);
  if (!parts) return null;
  const display = Number(parts[1]);
  return { socket: `/tmp/.X11-unix/X${display}`, display, screen: Number(parts[2] ?? 0) };
}
