import { cleanText } from '../../shared/index.ts';
import {
  ATOM,
  type Connection,
  classOf,
  decodeText,
  type PropertyOutcome,
  readNumber,
  readProperty,
  type TextTypes,
} from '../x11/index.ts';
import { type ActiveWindow, type FrontWindow, NO_WINDOW } from './observer.ts';
import type { KnownWindow, KnownWindows } from './x11-known.ts';

/** The server's numbers of what is read here. */
type Atoms = TextTypes & { _NET_WM_NAME: number; _NET_WM_PID: number };

/** What is in front, and which window that is. */
export interface Described {
  seen: ActiveWindow;
  window?: FrontWindow;
}

/** So many windows may belong to one another in a row; where it is more, somebody plays tricks. */
const MAX_OWNERS = 8;

/**
 * Title and application of a window, its process, and the window it belongs to. One that vanished while it was read is
 * no longer in front: then nothing is.
 */
export async function describe(
  connection: Connection,
  windows: KnownWindows,
  { window, id }: KnownWindow,
  atoms: Atoms,
): Promise<Described> {
  const [modern, legacy, role, pid, above] = await Promise.all([
    readProperty(connection, window, atoms._NET_WM_NAME),
    readProperty(connection, window, ATOM.wmName),
    readProperty(connection, window, ATOM.wmClass),
    readNumber(connection, window, atoms._NET_WM_PID),
    readNumber(connection, window, ATOM.transientFor),
  ]);
  if ([modern, legacy, role].some((outcome) => outcome.kind === 'gone')) return { seen: NO_WINDOW };
  const text = (outcome: PropertyOutcome) => textOf(outcome, atoms);
  const title = cleanText(text(modern)) || cleanText(text(legacy));
  const owner = above ? await ownerOf(connection, windows, above, atoms) : null;
  return {
    seen: { kind: 'window', app: cleanText(classOf(text(role))), title },
    window: { id, pid, owner, dialogue: above !== null },
  };
}

function textOf(outcome: PropertyOutcome, atoms: Atoms): string {
  return outcome.kind === 'value' ? decodeText(outcome.property, atoms) : '';
}

/**
 * The window at the end of the row: a dialogue may belong to a dialogue. Null where that is none, as for a whole group.
 */
async function ownerOf(
  connection: Connection,
  windows: KnownWindows,
  above: number,
  atoms: Atoms,
): Promise<FrontWindow['owner']> {
  let window = above;
  for (let step = 0; step < MAX_OWNERS; step += 1) {
    const next = await readNumber(connection, window, ATOM.transientFor);
    if (!next || next === window || next === connection.root) break;
    window = next;
  }
  const met = window === connection.root ? null : await windows.meet(window);
  if (!met) return null;
  const [role, pid] = await Promise.all([
    readProperty(connection, window, ATOM.wmClass),
    readNumber(connection, window, atoms._NET_WM_PID),
  ]);
  return { id: met.id, app: cleanText(classOf(textOf(role, atoms))), pid };
}
