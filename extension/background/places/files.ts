import { type ListedFile, MAX_PIECE_BYTES, type Method, type Requests } from '../../../shared/index.ts';
import { fromBase64, toBase64 } from '../../sealing/index.ts';
import type { Answered } from '../capture/requests.ts';

/** The way to the helper. */
export type AskHelper = <M extends Method>(
  method: M,
  params: Requests[M]['params'],
) => Promise<Answered<Requests[M]['value']>>;

/** A file that another one takes the place of while it is read is begun anew so often. */
const TRIES = 3;

/** The files of one place; what is asked of it never throws. */
export interface PlaceFiles {
  list(): Promise<Answered<ListedFile[]>>;
  /** A file's bytes. */
  read(name: string): Promise<Answered<Uint8Array<ArrayBuffer>>>;
  /**
   * Writes a file from bytes that come in pieces of any size, one frame's worth after another: the next goes once the one
   * before is written. A file of that name stays until this one is whole.
   * @returns how many bytes it has
   */
  write(name: string, pieces: AsyncIterable<Uint8Array>): Promise<Answered<number>>;
  delete(name: string): Promise<Answered<null>>;
}

/** @param place as the helper knows it */
export function createPlaceFiles(ask: AskHelper, place: string): PlaceFiles {
  async function read(name: string, tries: number): Promise<Answered<Uint8Array<ArrayBuffer>>> {
    let file: Uint8Array<ArrayBuffer> | null = null;
    let written = 0;
    for (let from = 0; ; ) {
      const answer = await ask('file.read', { place, name, from });
      if (!answer.ok) return answer;
      const { data, bytes, at } = answer.value;
      const piece = fromBase64(data);
      if (!piece || from + piece.length > bytes) return { ok: false, fault: { code: 'unreadable' } };
      if (file && (file.length !== bytes || written !== at))
        return tries > 1 ? read(name, tries - 1) : { ok: false, fault: { code: 'unreadable' } };
      written = at;
      file ??= new Uint8Array(bytes);
      file.set(piece, from);
      from += piece.length;
      if (from >= bytes) return { ok: true, value: file };
      if (piece.length === 0) return { ok: false, fault: { code: 'unreadable' } };
    }
  }

  return {
    list: () => ask('file.list', { place }),
    read: (name) => read(name, TRIES),
    async write(name, pieces) {
      let waiting = new Uint8Array();
      let from = 0;
      const send = async (size: number, last: boolean) => {
        const data = toBase64(waiting.subarray(0, size));
        const answer = await ask('file.write', { place, name, from, data, last });
        from += size;
        waiting = waiting.slice(size);
        return answer;
      };
      for await (const piece of pieces) {
        const longer = new Uint8Array(waiting.length + piece.length);
        longer.set(waiting);
        longer.set(piece, waiting.length);
        waiting = longer;
        // A full one may yet turn out to be the last.
        while (waiting.length > MAX_PIECE_BYTES) {
          const answer = await send(MAX_PIECE_BYTES, false);
          if (!answer.ok) return answer;
        }
      }
      const answer = await send(waiting.length, true);
      return answer.ok ? { ok: true, value: from } : answer;
    },
    delete: (name) => ask('file.delete', { place, name }),
  };
}

/** Bytes that are there already, as {@link PlaceFiles.write} takes them. */
export async function* atOnce(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
