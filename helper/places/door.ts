import {
  createSerial,
  good,
  KEPT_PLACE,
  MAX_PIECE_BYTES,
  type Method,
  type Outcome,
  parseExtensionMessage,
  type Reply,
  type Request,
} from '../../shared/index.ts';
import { faultOf, PlaceError } from './faults.ts';
import { deleteFile, listFiles, readPiece, roomIn } from './files.ts';
import { folderOf, type Keeper, namedPlace, namePlace } from './named.ts';
import { createWriting } from './writing.ts';

/** So many orders may wait. Whoever sends the next piece once the one before is written never has as many. */
const MAX_WAITING = 16;
/** What one extension may keep in the helper's own folder: so many files, of so many bytes together. */
const MAX_KEPT_FILES = 64;
const MAX_KEPT_BYTES = 64 * 1_048_576;
/** No file in a folder of the attorney's is larger. Bytes. */
const MAX_FILE_BYTES = 4 * 1_073_741_824;

const METHODS = ['place.name', 'place.look', 'file.list', 'file.read', 'file.write', 'file.delete'] as const;
type Order = Extract<Request, { method: (typeof METHODS)[number] }>;

const isOrder = (request: Request): request is Order => (METHODS as readonly Method[]).includes(request.method);

/** Keeps files for one extension, in the helper's folder and in those that the attorney chose. */
export interface Places {
  /** Takes a request about places and files and replies to it; false for every other message. */
  take(raw: unknown, reply: (reply: Reply) => void): boolean;
  /** Gives up what is not written whole. */
  end(): Promise<void>;
}

function isAboutFiles(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  const { type, method } = raw as { type?: unknown; method?: unknown };
  return type === 'request' && typeof method === 'string' && (METHODS as readonly string[]).includes(method);
}

/** How large a file of this name may become in the helper's own folder, beside the others that are there. */
async function keptRoom(folder: string, name: string): Promise<number> {
  const others = (await listFiles(folder)).filter((file) => file.name !== name);
  if (others.length >= MAX_KEPT_FILES) throw new PlaceError('no-room', 'No more files are kept here.');
  return MAX_KEPT_BYTES - others.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * @param keeper whose places these are: no extension reaches those of another
 * @param now epoch milliseconds
 */
export function createPlaces(keeper: Keeper, now: () => number = Date.now): Places {
  const writing = createWriting(now);
  /** One order after another in each place: where one hangs, as a share may, the others go on. */
  const turns = new Map<string, ReturnType<typeof createSerial>>();
  let waiting = 0;
  let over = false;

  async function carryOut({ method, params }: Order): Promise<unknown> {
    const { place } = params;
    if (method === 'place.name') {
      await namePlace(keeper, place, params.path, now());
      return null;
    }
    if (method === 'place.look') {
      if (place !== KEPT_PLACE && !(await namedPlace(keeper, place))) return null;
      const path = await folderOf(keeper, place);
      return { path, room: await roomIn(path) };
    }
    const folder = await folderOf(keeper, place);
    switch (method) {
      case 'file.list':
        return listFiles(folder);
      case 'file.read':
        return readPiece(folder, params.name, params.from);
      case 'file.write': {
        const { name, from, last } = params;
        const data = Buffer.from(params.data, 'base64');
        if (data.length > MAX_PIECE_BYTES) throw new PlaceError('bad-request', 'This piece is too large.');
        const most = place === KEPT_PLACE ? await keptRoom(folder, name) : MAX_FILE_BYTES;
        await writing.take({ folder, name, from, data, last, most });
        return null;
      }
      case 'file.delete':
        await deleteFile(folder, params.name);
        return null;
    }
  }

  async function serve(order: Order): Promise<Outcome<unknown>> {
    try {
      if (over) throw new PlaceError('denied', 'The helper is ending.');
      return good(await carryOut(order));
    } catch (error) {
      return faultOf(error);
    }
  }

  return {
    take(raw, reply) {
      if (!isAboutFiles(raw)) return false;
      const parsed = parseExtensionMessage(raw);
      // What is wrong with it is for the recorder to say, as of every message.
      if (!parsed.ok || parsed.value.type !== 'request' || !isOrder(parsed.value)) return false;
      const order = parsed.value;
      const { id } = order;
      if (waiting >= MAX_WAITING) {
        reply({ type: 'reply', id, fault: { code: 'denied', message: 'Too many orders are waiting.' } });
        return true;
      }
      waiting += 1;
      const turn = turns.get(order.params.place) ?? createSerial();
      turns.set(order.params.place, turn);
      void turn(() => serve(order)).then((found) => {
        waiting -= 1;
        reply(found.ok ? { type: 'reply', id, value: found.value } : { type: 'reply', id, fault: found.fault });
      });
      return true;
    },
    end() {
      over = true;
      return writing.end();
    },
  };
}
