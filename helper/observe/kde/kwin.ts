import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSystemError } from '../../base/index.ts';
import type { Bus } from '../bus.ts';
import { kwinScript } from './script.ts';

export const KWIN = 'org.kde.KWin';
const SCRIPTING = { destination: KWIN, path: '/Scripting', interface: 'org.kde.kwin.Scripting' } as const;
const THE_BUS = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;
/** Not to wait for a name that another connection has (D-Bus specification, RequestName). */
const DO_NOT_QUEUE = 4;
const FIRST_OWNER = 1;
/** So many programs may look at once: a recorder, and `doctor` or `watch` beside it. */
const MAX_NAMES = 8;

/** A script of ours that runs in KWin. */
export interface KwinScript {
  /** Whether KWin still runs it, however long the answer takes. All that it told before is known by then. */
  runs(): Promise<boolean>;
  /** Has KWin end it, without waiting for the answer. */
  unload(): void;
}

/** A name for the script that no other living program has; null where all are taken. */
async function freeName(bus: Bus): Promise<string | null> {
  for (let number = 1; number <= MAX_NAMES; number += 1) {
    const name = `com.matterline.KWin${number}`;
    const call = { ...THE_BUS, member: 'RequestName', signature: 'su', body: [name, DO_NOT_QUEUE] };
    // The bus takes it back when this program ends, however that comes.
    if ((await bus.call(call))?.[0] === FIRST_OWNER) return name;
  }
  return null;
}

/** Has KWin run a file. KWin has read all of it once that is answered. */
async function runFile(bus: Bus, file: string, name: string): Promise<boolean> {
  const loaded = await bus.call({ ...SCRIPTING, member: 'loadScript', signature: 'ss', body: [file, name] });
  const number = loaded?.[0];
  if (typeof number !== 'number' || number < 0) return false;
  // The first is where Plasma 6 has it, the second where Plasma 5 does.
  for (const path of [`/Scripting/Script${number}`, `/${number}`]) {
    const run = { destination: KWIN, path, interface: 'org.kde.kwin.Script', member: 'run' };
    if ((await bus.call(run)) !== null) return true;
  }
  return false;
}

/** Loads the script into KWin, which calls this connection back from then on; null where KWin does not take it. */
export async function loadScript(
  bus: Bus,
  env: Readonly<Record<string, string | undefined>>,
): Promise<KwinScript | null> {
  const name = await freeName(bus);
  if (name === null) return null;
  const ofScript = (member: string, patient = false) =>
    bus.call({ ...SCRIPTING, member, signature: 's', body: [name] }, patient);
  // A script outlives the program that loaded it: the former one of this name speaks to nobody.
  if ((await ofScript('unloadScript')) === null) return null;
  const file = join(env.XDG_RUNTIME_DIR || tmpdir(), `matterline-kwin-${randomUUID()}.js`);
  try {
    writeFileSync(file, kwinScript(bus.name), { mode: 0o644, flag: 'wx' });
    if (!(await runFile(bus, file, name))) return null;
  } catch (error) {
    // A full disk, for one: nothing is seen then, as is said.
    if (!isSystemError(error)) throw error;
    return null;
  } finally {
    rmSync(file, { force: true });
  }
  return {
    runs: async () => (await ofScript('isScriptLoaded', true))?.[0] === true,
    unload: () => void ofScript('unloadScript'),
  };
}
