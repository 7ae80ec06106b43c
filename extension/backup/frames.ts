import { BackupError } from './fault.ts';
import { createQueue, through } from './press.ts';

/** Bytes of content in a frame: so much is in memory at once, a few times. */
const FRAME = 1 << 20;
/** No frame is longer: what cannot be pressed together grows a little, and sealing adds some bytes. */
const MAX_SEALED = FRAME + 4096;
/** In front of each frame stands its length, as four bytes with the highest first. */
const LENGTH = 4;

/**
 * Frames are sealed one by one under a key that no other file has. What makes each one's vector its own is its number;
 * and the last one is sealed as the last. So none can be left out, put elsewhere, or cut off at the end unseen.
 */
function sealing(number: number, last: boolean) {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, number);
  return { name: 'AES-GCM', iv, additionalData: Uint8Array.of(last ? 1 : 0) };
}

/**
 * Presses bytes together and seals them, frame by frame. Each frame is pressed by itself: so no more than one of them is
 * ever waiting for whoever takes them.
 */
export async function* sealFrames(
  pieces: AsyncIterable<Uint8Array>,
  key: CryptoKey,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const waiting = createQueue();
  let number = 0;
  const seal = async (size: number, last: boolean): Promise<Uint8Array<ArrayBuffer>> => {
    const pressed = await through(new CompressionStream('gzip'), waiting.take(size));
    const sealed = new Uint8Array(await crypto.subtle.encrypt(sealing(number, last), key, pressed));
    number += 1;
    const frame = new Uint8Array(LENGTH + sealed.length);
    new DataView(frame.buffer).setUint32(0, sealed.length);
    frame.set(sealed, LENGTH);
    return frame;
  };
  for await (const piece of pieces) {
    waiting.put(piece);
    // A full one may yet turn out to be the last.
    while (waiting.size > FRAME) yield await seal(FRAME, false);
  }
  yield await seal(waiting.size, true);
}

/**
 * Opens frames, as they come. Throws a {@link BackupError} where one is not as it was sealed, or the last one is missing;
 * what it has given by then is a beginning of what was sealed.
 */
export async function* openFrames(
  pieces: AsyncIterable<Uint8Array>,
  key: CryptoKey,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const waiting = createQueue();
  let number = 0;
  let length: number | null = null;
  const open = async (sealed: Uint8Array<ArrayBuffer>, last: boolean): Promise<Uint8Array<ArrayBuffer> | null> => {
    try {
      const pressed = new Uint8Array(await crypto.subtle.decrypt(sealing(number, last), key, sealed));
      return await through(new DecompressionStream('gzip'), pressed);
    } catch {
      // The seal does not hold.
      return null;
    }
  };
  /** Takes the next frame where it is here whole, and so many bytes more. */
  const next = (more: number): Uint8Array<ArrayBuffer> | null => {
    if (length === null && waiting.size >= LENGTH) {
      length = new DataView(waiting.take(LENGTH).buffer).getUint32(0);
      if (length > MAX_SEALED) throw new BackupError('damaged');
    }
    if (length === null || waiting.size < length + more) return null;
    const sealed = waiting.take(length);
    length = null;
    return sealed;
  };
  for await (const piece of pieces) {
    waiting.put(piece);
    // What follows shows that it is not the last one.
    for (let sealed = next(1); sealed; sealed = next(1)) {
      const content = await open(sealed, false);
      if (!content) throw new BackupError('damaged');
      number += 1;
      yield content;
    }
  }
  const sealed = next(0);
  if (!sealed) throw new BackupError('cut');
  const content = await open(sealed, true);
  // A frame that is sealed as one in the middle is not the last one: what follows it is missing.
  if (!content) throw new BackupError((await open(sealed, false)) ? 'cut' : 'damaged');
  yield content;
}
