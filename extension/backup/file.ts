import { fromBase64, openFile, type SealKey, sealFile, toBase64 } from '../sealing/index.ts';
import { BackupError, type BackupFault } from './fault.ts';
import { openFrames, sealFrames } from './frames.ts';
import { valuesOf } from './values-of.ts';

/** The beginning of a file, which the passphrase opens, is shorter than this. Bytes. */
const MAX_TOP = 8192;
/** The beginning is so many lines of text; what follows are frames. */
const TOP_LINES = 3;
const NEWLINE = 10;

/** What the passphrase opens: the key to the rest, which is of this file alone, and when it was made, epoch milliseconds. */
interface Top {
  key: string;
  made: number;
}

const importKey = (bytes: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [use]);

async function* asBytes(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const utf8 = new TextEncoder();
  for await (const line of lines) yield utf8.encode(`${line}\n`);
}

/**
 * Writes a back-up, piece by piece: nothing of it is held longer than it takes to write. Its beginning is a sealed file
 * as the firm's are, which holds the key to the rest; the rest are the lines, pressed together and sealed in frames.
 * @param lines without their ends; see toLine
 * @param by the passphrase, or what was made of it
 * @param made the instant, which whoever opens it is told
 */
export async function* writeBackup(
  lines: AsyncIterable<string>,
  by: string | SealKey,
  made: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const top: Top = { key: toBase64(key), made };
  yield new TextEncoder().encode(await sealFile('back-up', top, by));
  yield* sealFrames(asBytes(lines), await importKey(key, 'encrypt'));
}

/** What of a file comes behind its beginning: what was read with that, and the pieces that are left. */
async function* restOf(first: Uint8Array, pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    yield* pieces;
  } finally {
    await pieces.return(undefined);
  }
}

/** Where the frames begin; -1 where that is not within these bytes. */
function endOfTop(bytes: Uint8Array): number {
  let at = -1;
  for (let line = 0; line < TOP_LINES; line++) {
    at = bytes.indexOf(NEWLINE, at + 1);
    if (at < 0) return -1;
  }
  return at + 1;
}

/** The beginning of a file and what of the rest was read with it. */
async function readTop(pieces: AsyncIterator<Uint8Array>): Promise<{ text: string; first: Uint8Array }> {
  let bytes = new Uint8Array();
  for (;;) {
    const end = endOfTop(bytes);
    if (end >= 0) return { text: new TextDecoder().decode(bytes.subarray(0, end)), first: bytes.subarray(end) };
    const { done, value } = bytes.length < MAX_TOP ? await pieces.next() : { done: true };
    if (done || !value) return { text: new TextDecoder().decode(bytes), first: new Uint8Array() };
    const longer = new Uint8Array(bytes.length + value.length);
    longer.set(bytes);
    longer.set(value, bytes.length);
    bytes = longer;
  }
}

/** The lines in bytes that come in pieces. */
async function* linesIn(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let begun: string[] = [];
  for await (const piece of pieces) {
    const [first = '', ...others] = decoder.decode(piece, { stream: true }).split('\n');
    begun.push(first);
    for (const other of others) {
      yield begun.join('');
      begun = [other];
    }
  }
  if (begun.join('') !== '') throw new BackupError('damaged');
}

function topOf(content: unknown): { key: Uint8Array<ArrayBuffer>; made: number } | null {
  const { key, made } = (content ?? {}) as Partial<Record<keyof Top, unknown>>;
  const bytes = typeof key === 'string' ? fromBase64(key) : null;
  return bytes?.length === 32 && typeof made === 'number' && Number.isFinite(made) ? { key: bytes, made } : null;
}

/**
 * Opens a back-up.
 * @param file its bytes, as they come
 * @returns when it was made, epoch milliseconds, and its lines, read as they are asked for. They end with a {@link BackupError} where the file is broken further
 *   on: only who has read them all knows that they are all.
 */
export async function readBackup(
  file: ReadableStream<Uint8Array>,
  passphrase: string,
): Promise<{ ok: true; made: number; lines: AsyncGenerator<string> } | { ok: false; why: BackupFault }> {
  const pieces = valuesOf(file);
  const no = async (why: BackupFault) => {
    await pieces.return(undefined);
    return { ok: false, why } as const;
  };
  const { text, first } = await readTop(pieces);
  const top = await openFile(text, passphrase, ['back-up']);
  // Its beginning is short: nothing that is read of it can be too large.
  if (!top.ok) return no(top.why === 'too-large' ? 'not-ours' : top.why);
  const inside = topOf(top.content);
  if (!inside) return no('damaged');
  const rest = openFrames(restOf(first, pieces), await importKey(inside.key, 'decrypt'));
  return { ok: true, made: inside.made, lines: linesIn(rest) };
}
