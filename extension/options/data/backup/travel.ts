import { BackupError, type BackupFault, readBackup, writeBackup } from '../../../backup/index.ts';
import type { RestoreProblem } from '../../../messages/backup.ts';
import { call } from '../../../ui/index.ts';

/** So many characters of lines travel in one message. */
const PART = 1_000_000;
/** So often is begun anew where the browser ends the worker in the midst of it. */
const TRIES = 3;

/** Thrown where the worker has forgotten what was begun. */
class BeginAgain extends Error {}

async function* linesFromWorker(): AsyncGenerator<string> {
  const id = crypto.randomUUID();
  for (let part = 0; ; part++) {
    const answer = await call('backup.read', { id, part });
    if (!answer) throw new BeginAgain();
    yield* answer.lines;
    if (answer.done) return;
  }
}

/** Does something that the worker may forget, and begins it anew some times. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--)
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof BeginAgain) || left <= 1) throw error;
    }
}

/**
 * Makes a back-up of all that the worker has.
 * @param progress is told how many bytes there are so far
 * @returns the file, sealed under the passphrase
 */
export function makeBackup(passphrase: string, progress: (bytes: number) => void): Promise<{ file: Blob; at: number }> {
  return persistently(async () => {
    const at = Date.now();
    const pieces: Blob[] = [];
    let bytes = 0;
    for await (const piece of writeBackup(linesFromWorker(), passphrase, at)) {
      // A browser keeps blobs where it has room, on the disk if need be.
      pieces.push(new Blob([piece]));
      bytes += piece.length;
      progress(bytes);
    }
    return { file: new Blob(pieces, { type: 'application/octet-stream' }), at };
  });
}

/** A back-up's lines, with how much of the file was read, from 0 to 1. */
function open(file: Blob, passphrase: string, progress: (share: number) => void) {
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, out) {
        read += piece.length;
        progress(read / file.size);
        out.enqueue(piece);
      },
    }),
  );
  return readBackup(counted, passphrase);
}

/** Looks a back-up through to its end: when it was made, epoch milliseconds, or why it cannot be put back. */
export async function lookThrough(
  file: Blob,
  passphrase: string,
  progress: (share: number) => void,
): Promise<{ ok: true; made: number } | { ok: false; why: BackupFault }> {
  const opened = await open(file, passphrase, progress);
  if (!opened.ok) return opened;
  try {
    // Only its end says that it is whole.
    for await (const _ of opened.lines);
    return { ok: true, made: opened.made };
  } catch (error) {
    if (error instanceof BackupError) return { ok: false, why: error.why };
    throw error;
  }
}

/** Hands lines to the worker, some at a time, and has it put them in place. */
async function handOver(id: string, lines: AsyncIterable<string>, signal: AbortSignal): Promise<RestoreProblem | null> {
  let part = 0;
  let waiting: string[] = [];
  let length = 0;
  const send = async (): Promise<RestoreProblem | null> => {
    signal.throwIfAborted();
    const problem = await call('restore.take', { id, part, lines: waiting });
    part += 1;
    waiting = [];
    length = 0;
    return problem;
  };
  for await (const line of lines) {
    waiting.push(line);
    length += line.length;
    const problem = length >= PART ? await send() : null;
    if (problem) return problem;
  }
  return (await send()) ?? (await call('restore.finish', { id }));
}

/**
 * Puts a back-up back.
 * @param signal stops it; it then throws the signal's reason, and nothing was changed
 * @returns null once all of it is in place; else why nothing was changed
 */
export async function putBack(
  file: Blob,
  passphrase: string,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<BackupFault | RestoreProblem | null> {
  const once = async () => {
    const opened = await open(file, passphrase, progress);
    if (!opened.ok) return opened.why;
    const id = crypto.randomUUID();
    let over = false;
    try {
      const problem = await handOver(id, opened.lines, signal);
      if (problem === 'again') throw new BeginAgain();
      over = problem === null;
      return problem;
    } catch (error) {
      if (error instanceof BackupError) return error.why;
      throw error;
    } finally {
      // Whatever the worker took up of it goes, also where nobody answers any more: then a later worker deletes that.
      if (!over) await call('restore.drop', { id }).catch(() => undefined);
    }
  };
  try {
    return await persistently(once);
  } catch (error) {
    if (error instanceof BeginAgain) return 'again';
    throw error;
  }
}
