import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createObserver } from '../../../helper/observe/index.ts';
import { createRecorder, type Recorder } from '../../../helper/recorder/index.ts';
import { openXClient, type XClient } from '../../helper/x-client.ts';
import { missingPrograms, startXServer, type XServer } from '../../helper/x-server.ts';

const missing = missingPrograms(['Xvfb', 'openbox']);
if (missing.length > 0) console.warn(`skipped: switching between windows needs ${missing.join(', ')}`);

const SWITCHES = 500;

describe.skipIf(missing.length > 0)('ordinary windows of a browser that marks none as private', () => {
  let x: XServer;
  let program: XClient;
  let recorder: Recorder;
  beforeEach(async () => {
    x = await startXServer();
    await x.manage();
    program = await openXClient(x.display);
    recorder = createRecorder({
      observer: createObserver({ system: 'linux', env: { DISPLAY: x.display, XDG_SESSION_TYPE: 'x11' } }),
    });
  });
  afterEach(async () => {
    await recorder.stop();
    await program.close();
    await x.stop();
  });

  it(`lose no title over ${SWITCHES} switches between them`, async () => {
    recorder.consult({ knows: () => false, ask: () => Promise.resolve('own') });
    recorder.configure({ idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true });
    const { journal } = recorder;
    const windows = () => [...journal.from(1)].filter((sample) => sample.kind === 'window' && sample.app !== '');
    const titles = () => windows().map((sample) => (sample.kind === 'window' ? sample.title : ''));
    const recorded = (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (titles().length < count) return;
          off();
          resolve();
        };
        const off = recorder.onChange(look);
        look();
      });
    const wanted: string[] = [];
    const numbers: number[] = [];
    for (const name of ['one', 'two', 'three']) {
      const window = program.create(name, 'Chromium');
      numbers.push(window);
      program.map(window);
      wanted.push(name);
      await recorded(wanted.length);
    }
    for (let turn = 0; turn < SWITCHES; turn += 1) {
      const next = turn % 3;
      program.bring(numbers[next] ?? 0);
      wanted.push(['one', 'two', 'three'][next] ?? '');
      await recorded(wanted.length);
    }
    expect(titles()).toEqual(wanted);
    const times = [...journal.from(1)].map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});
