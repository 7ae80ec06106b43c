import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFields } from '../../../shared/index.ts';
import { leaked, lostSamples, otherTime, sharedTime, unsettled } from '../invariants.ts';
import type { TestBrowser } from './browser.ts';
import { lives } from './lives.ts';
import type { WholeWorld } from './world.ts';

/** A window that belongs to no matter: its title is never approved. */
export const PRIVATE_TITLE = 'Quokka remarks';

/** All rows of all databases of a browser, as text. */
async function rowsOf(browser: TestBrowser): Promise<string> {
  const { factory } = browser;
  const texts: string[] = [];
  await lives.exit(async () => {
    for (const { name = '' } of await factory.databases()) {
      const db = await done(factory.open(name));
      for (const store of db.objectStoreNames) {
        const rows = await done(db.transaction(store).objectStore(store).getAll());
        texts.push(JSON.stringify(rows));
      }
      db.close();
    }
  });
  return texts.join('\n');
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** All that lies in a folder, as text. */
function filesIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')).join('\n');
}

/** Every token that was used so far. */
function tokensOf(world: WholeWorld): string[] {
  const access = world.network.sent.map(({ headers }) => headers.authorization?.replace('Bearer ', '') ?? '');
  return [...new Set([...access, ...world.keys.values()])].filter((token) => token !== '');
}

/** What is where it has no business to be: secrets, and the title of a window that is nobody's. */
async function misplaced(world: WholeWorld, browser: TestBrowser): Promise<string[]> {
  const { network, frames, folder } = world;
  const { session, local, shown } = browser;
  const others = Object.fromEntries([...session].filter(([name]) => name !== 'token'));
  const rows = await rowsOf(browser);
  const spoken = frames.filter((frame) => !isFields(frame) || frame.method !== 'secret.set');
  const asked = network.sent.map(({ url, body }) => (new URL(url).pathname.startsWith('/oauth/') ? url : url + body));
  const everywhere = { shown, local: [...local], session: others, frames: spoken, requests: asked };
  return [
    ...leaked(tokensOf(world), { ...everywhere, databases: rows, files: filesIn(folder) }),
    ...leaked([PRIVATE_TITLE], { ...everywhere, keys: [...world.keys] }),
    ...leaked(world.forgotten.words, { databases: rows, files: filesIn(folder) }),
  ];
}

/** What does not hold now, of what holds at every moment. */
export async function brokenNow(world: WholeWorld, browser: TestBrowser): Promise<string[]> {
  const moment = await world.until(world.look(browser));
  return [
    ...lostSamples(moment),
    ...otherTime(moment, world.forgotten.time),
    ...sharedTime(moment.entries).map((pair) => `${pair} share time`),
    ...world.doubles.found(false),
    ...world.wrong,
    ...world.unhandled.map((error) => `Nobody was told: ${error}`),
    ...(await world.until(misplaced(world, browser))),
  ];
}

/** What does not hold once nothing is left to be done, from what lies on the disk alone. */
export async function brokenAtRest(world: WholeWorld, browser: TestBrowser): Promise<string[]> {
  const { entries, held } = await world.until(world.look(browser));
  return [
    ...(await brokenNow(world, browser)),
    ...world.doubles.found(true),
    ...held.map(({ seq }) => `sample ${seq} is still in the journal`),
    ...unsettled(entries, world.sentToClio()),
  ];
}
