import type { Observer } from '../observer.ts';
import { ownSession } from '../windows/session.ts';
import { createSelectedReader } from './reader.ts';
import { type Asking, withSubjects } from './with-subjects.ts';

function after(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
}

/** What asks Outlook on this computer; null where Windows or a part of it is missing. */
async function open(): Promise<Asking | null> {
  try {
    const [{ startAsking }, session] = await Promise.all([import('./asking.ts'), ownSession(process.platform)]);
    return session && { reader: createSelectedReader({ start: startAsking, after }), quiet: session.quiet };
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** An observer of Windows that tells besides, where that is wanted, the subjects of messages in Outlook's main window. */
export function withOutlook(observer: Observer): Observer {
  return withSubjects(observer, { open, after });
}
