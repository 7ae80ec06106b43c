import type { Writable } from 'node:stream';

/** The one way to standard output that is left after {@link guardStdout}. */
export interface GuardedStdout {
  readonly stream: Writable;
  /** Writes bytes as they are; false when the reader is behind, until the stream says `drain`. */
  write(bytes: Uint8Array): boolean;
  /** Resolves once all that was written so far is out, or cannot get out. */
  flushed(): Promise<void>;
}

/**
 * Keeps standard output for frames: whatever else in this process writes to it, by `console` or otherwise, goes to
 * standard error from now on, because one stray byte would break the stream to the browser.
 */
export function guardStdout(): GuardedStdout {
  const stream = process.stdout;
  const write = stream.write.bind(stream);
  stream.write = process.stderr.write.bind(process.stderr);
  return {
    stream,
    write: (bytes) => write(bytes),
    flushed: () =>
      new Promise((resolve) => {
        write(new Uint8Array(0), () => resolve());
      }),
  };
}
