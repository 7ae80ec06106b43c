import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestFault } from '../../../../extension/background/capture/requests.ts';
import type { AskHelper } from '../../../../extension/background/places/files.ts';
import { createPlaces } from '../../../../helper/places/index.ts';
import type { Method, Reply } from '../../../../shared/index.ts';
import { createFakeKeyStore, type FakeKeyStore } from '../fake-key-store.ts';

/** A helper that keeps real files in a folder of its own, and a key store in memory. */
export interface HelperFiles {
  /** Its data folder, and a folder for places beside it. */
  data: string;
  folder: string;
  ask: AskHelper;
  keyStore: FakeKeyStore;
  /** What every request about files comes to; null: it is done. */
  fault: RequestFault['code'] | null;
  /** The methods asked for so far. */
  asked: Method[];
  remove(): Promise<void>;
}

export function createHelperFiles(): HelperFiles {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'matterline-helper-files-')));
  const data = join(home, 'data');
  const places = createPlaces({ data, caller: 'chromium-test' });
  let last = 0;
  const helper: HelperFiles = {
    data,
    folder: home,
    keyStore: createFakeKeyStore(),
    fault: null,
    asked: [],
    ask: ((method: Method, params: never) => {
      helper.asked.push(method);
      if (method.startsWith('secret.')) return helper.keyStore.door(method as 'secret.get', params);
      if (helper.fault !== null) return Promise.resolve({ ok: false, fault: { code: helper.fault, message: '' } });
      last += 1;
      return new Promise<unknown>((resolve, reject) => {
        const answer = (reply: Reply) =>
          resolve('fault' in reply ? { ok: false, fault: reply.fault } : { ok: true, value: reply.value });
        if (!places.take({ type: 'request', id: last, method, params }, answer))
          reject(new Error(`The helper does not take this: ${method}.`));
      });
    }) as AskHelper,
    async remove() {
      await places.end();
      rmSync(home, { recursive: true, force: true });
    },
  };
  return helper;
}
