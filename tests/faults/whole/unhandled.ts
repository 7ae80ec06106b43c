/** What failed in the worker while nobody waited for it, and nobody will be told. */
export interface Unhandled {
  found: string[];
  remove(): void;
}

/**
 * Hears of rejections that nobody handles, in place of whoever hears of them else. A transaction's own end, which the
 * database tells beside the failure of its request, is none: whoever made the request is told.
 */
export function unhandledRejections(): Unhandled {
  const others = process.rawListeners('unhandledRejection') as NodeJS.UnhandledRejectionListener[];
  const found: string[] = [];
  const hear = (reason: unknown): void => {
    if (reason instanceof DOMException) return;
    found.push(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  };
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', hear);
  return {
    found,
    remove() {
      process.off('unhandledRejection', hear);
      for (const other of others) process.on('unhandledRejection', other);
    },
  };
}
