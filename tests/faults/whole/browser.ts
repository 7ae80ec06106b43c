import type { Platform } from '../../../extension/background/platform.ts';
import { createServices } from '../../../extension/background/services.ts';
import { KEPT_ACT } from '../../../extension/messages/call-kinds.ts';
import type { CallName, Calls } from '../../../extension/messages/calls.ts';
import { createTimeline, StoreError, type Timeline } from '../../../extension/timeline/index.ts';
import { createCall } from '../../../extension/ui/asking/calling.ts';
import { createSerial } from '../../../shared/index.ts';
import { answerConsent } from '../../clio-sandbox/index.ts';
import { OWN, offlinePlatform } from '../../extension/background/offline-platform.ts';
import { connectLine, type Line } from './line.ts';
import { createLife, type Life, lives } from './lives.ts';
import { steppedArea } from './memory.ts';
import type { Network } from './network.ts';
import type { MortalRecorder } from './recorder.ts';
import type { Steps } from './steps.ts';
import type { VirtualTime } from './virtual-time.ts';

const POPUP = { id: OWN.id, url: `${OWN.root}extension/popup/index.html` };

/** What asks the worker, as a page does. */
export type Ask = <N extends CallName>(name: N, params: Calls[N]['params']) => Promise<Calls[N]['value']>;

export interface BrowserParts {
  id: string;
  steps: Steps;
  time: VirtualTime;
  network: Network;
  recorder: MortalRecorder;
  keys: Map<string, string>;
  /** What the extension said to the helper. */
  heard(message: unknown): void;
  redirectUri: string;
}

export type TestBrowser = ReturnType<typeof testBrowser>;
type Services = ReturnType<typeof createServices>;

/** What the worker does at its start, and then for one alarm; as extension/background/index.ts does. */
function begin(services: Services): void {
  const { recording, vault, sync, poster, policy, maintenance, timerWatch, storeLoss } = services;
  const all = [
    () => services.faults.load(),
    () => services.router.takeUp(),
    () => storeLoss.look(),
    () => services.speakAsChosen(),
    () => policy.follow(),
    () => recording.start(),
    () => recording.endDuePause(),
    () => vault.moveToKeyStore(),
    () => sync.runIfDue(),
    () => poster.runIfDue(),
    () => maintenance.runIfDue(),
    () => timerWatch(),
  ];
  for (const one of all) void one().catch(() => undefined);
  services.changed();
}

function alarm(services: Services, name: string): void {
  const { recording, vault, sync, poster, postedWatch, maintenance, timerWatch, storeLoss, timeline } = services;
  const acts: Record<string, (() => Promise<unknown>)[]> = {
    tick: [
      () => storeLoss.look(),
      () => recording.start(),
      () => sync.runIfDue(),
      () => poster.runIfDue(),
      () => vault.moveToKeyStore(),
      () => postedWatch.runIfDue(),
      () => maintenance.runIfDue(),
      () => timeline.purgeActs(),
      () => timerWatch(),
    ],
    resume: [() => recording.endDuePause()],
    sync: [() => sync.runIfDue()],
    post: [() => poster.runIfDue()],
  };
  for (const one of acts[name] ?? []) void one().catch(() => undefined);
}

/** One browser profile: what it keeps lasts, its worker comes and goes. */
export function testBrowser({ id, steps, time, network, recorder, keys, heard, redirectUri }: BrowserParts) {
  const factory = new IDBFactory();
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const alarms = new Map<string, number>();
  const shown: unknown[] = [];
  let worker: { life: Life; services: Services } | null = null;
  const lines = new Set<Line>();
  let born = 0;

  function platform(life: Life): Platform {
    return offlinePlatform({
      now: time.now,
      later: (act, ms) => void time.later(act, ms),
      userAgent: `Mozilla/5.0 Chrome/140.0.0.${id}`,
      fetch: network.fetch,
      // A browser lets go of the locks of a worker that ended.
      alone: createSerial(),
      session: steppedArea('session', session, steps, time),
      local: steppedArea('local', local, steps, time),
      wakeAt: (name, at) => {
        if (life.alive) alarms.set(name, Math.max(at, time.now() + 1000));
      },
      redirectUri,
      authorize: answerConsent,
      connectNative: () => {
        recorder.living();
        const line = connectLine({
          ...{ keys, life, steps, time, heard },
          hub: recorder.living().hub,
          atRecorder: recorder.attempt,
        });
        lines.add(line);
        return line.port;
      },
      lastError: () => undefined,
      tellPages: async () => false,
      showButton: async (toolbar) => void shown.push(toolbar),
    });
  }

  /** The worker that lives; one is started where none does. */
  function living(): { life: Life; services: Services } {
    if (worker?.life.alive) return worker;
    const life = createLife(factory);
    lives.run(life, () => {
      const services = createServices(platform(life));
      worker = { life, services };
      born += 1;
      begin(services);
    });
    if (!worker) throw new Error('No worker came to life.');
    return worker;
  }

  /** Hands a message to the worker; rejects where it dies before it answers. */
  function send(message: object): Promise<unknown> {
    const { life, services } = living();
    return new Promise((resolve, reject) => {
      life.ends.add(() => reject(new Error('The message port closed.')));
      lives.run(life, () => {
        const answer = services.router.route(JSON.parse(JSON.stringify(message)), POPUP);
        if (!answer) resolve(undefined);
        answer?.then((value) => {
          if (life.alive) resolve(JSON.parse(JSON.stringify(value)));
        }, reject);
      });
    });
  }

  const ask: Ask = createCall({
    send,
    keep: async (act) => void session.set(KEPT_ACT + act.id, structuredClone(act)),
    drop: async (act) => void session.delete(KEPT_ACT + act),
    acted: () => undefined,
    wait: (ms) => new Promise((go) => time.later(go, ms)),
    now: time.now,
  });

  return {
    id,
    factory,
    ask,
    session,
    local,
    shown,
    living,
    born: () => born,
    lifeNow: () => worker?.life ?? null,
    kill: () => worker?.life.die(),
    /** The browser ends, and with it what it keeps for its session. */
    close: () => {
      worker?.life.die();
      session.clear();
    },
    /** The recorder was killed: each relay ends with it. */
    cutLines: () => {
      for (const line of lines) line.cut();
      lines.clear();
    },
    /** A relay does something wrong with the next samples. */
    mishap: (mishap: Line['mishap']) => {
      for (const line of lines) line.mishap = mishap;
    },
    busy: () => [...lines].reduce((sum, line) => sum + line.busy(), 0),
    tick: () => {
      const { life, services } = living();
      lives.run(life, () => alarm(services, 'tick'));
    },
    /** When the next alarm rings; epoch milliseconds. */
    nextAlarm: () => Math.min(...alarms.values()),
    ring: () => {
      for (const [name, at] of alarms) {
        if (at > time.now()) continue;
        alarms.delete(name);
        const { life, services } = living();
        lives.run(life, () => alarm(services, name));
      }
    },
    /** Looks into the store as it is on the disk. */
    look: async <T>(work: (timeline: Timeline) => Promise<T>): Promise<T> => {
      const eyes = createLife(factory, false);
      for (;;) {
        const timeline = lives.run(eyes, () => createTimeline());
        try {
          return await lives.run(eyes, () => work(timeline));
        } catch (error) {
          // Behind what hangs it waits in vain, and looks again.
          if (!(error instanceof StoreError && error.trouble === 'hanging')) throw error;
        } finally {
          await lives.run(eyes, timeline.close);
        }
      }
    },
  };
}
