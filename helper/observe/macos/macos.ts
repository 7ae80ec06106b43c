import { HOST_NAME } from '../../../shared/index.ts';
import type { Desktop, Observer, ObserverKind, Sink } from '../observer.ts';
import { createMacEvents, identityOf } from './events.ts';
import { permissionTrouble } from './permission.ts';
import type { Look } from './reading.ts';
import type { Sign } from './signs.ts';

// Never run on a Mac: written after its headers, and tested against readings made by hand.

/** What macOS does not tell, as a lock, is seen by then; milliseconds. */
const NET_MS = 5_000;
/** The same where the program in front tells nothing by itself. */
const WITHOUT_SIGNS_MS = 1_000;
/** After so long, in milliseconds, NSWorkspace knows which program is in front, and a window that follows is there. */
const SOON_MS = 150;

/** The native part: a look at macOS, and what macOS tells by itself. */
export interface MacEyes {
  look: Look;
  /** Has macOS ask the user whether this program may see windows, and show it in its list. */
  requestTrust(): void;
  /**
   * @param hear hears each sign
   * @param lost no more signs come, with the reason
   */
  listen(hear: (sign: Sign) => void, lost: (why: string) => void): { follow(pid: number): void; stop(): void };
}

const BY_ACCESSIBILITY = 'macOS, by Accessibility';

interface Run {
  events: ReturnType<typeof createMacEvents>;
  eyes: MacEyes | null;
  /** Hears the program in front; null where that cannot be. */
  ear: { follow(pid: number): void; stop(): void } | null;
  /** The program that is heard, and whether it tells by itself what happens. */
  followed: number | null;
  hears: boolean;
  requested: boolean;
  over: boolean;
}

function newRun(events: Run['events']): Run {
  return { events, eyes: null, ear: null, followed: null, hears: false, requested: false, over: false };
}

/**
 * Observes a session of macOS by what the program in front tells of itself, and looks from time to time besides.
 * @param load brings in the native part, which is not loaded before it is needed; where it cannot be loaded the
 *   observer says *blind* and names the reason
 * @param listedAs what macOS calls this program where it asks for its permission; null where it would ask for whatever
 *   started it
 */
export function createMacObserver(load: () => Promise<MacEyes>, listedAs: string | null): Observer {
  let name = BY_ACCESSIBILITY;
  let running: Run | null = null;
  let timer: NodeJS.Timeout | undefined;

  /** Looks, and again when something is due. */
  function lookNow(run: Run, certain = false, soon = false): void {
    clearTimeout(timer);
    if (run.over || !run.eyes) return;
    const reading = run.eyes.look();
    // Once for each start: whoever said no need not say it again and again.
    if (!reading.trusted && listedAs !== null && !run.requested && reading.session?.attended) {
      run.requested = true;
      run.eyes.requestTrust();
    }
    const pid = reading.trusted && reading.front ? reading.front.pid : null;
    if (pid !== null && pid !== run.followed) {
      run.followed = pid;
      run.hears = false;
      run.ear?.follow(pid);
    }
    const again = run.events.take(reading, certain);
    if (again || soon) {
      timer = setTimeout(() => lookNow(run, again), SOON_MS);
      return;
    }
    const { due } = run.events;
    // At a lock screen there is nothing to be seen sooner.
    const net = (run.ear && run.hears) || due === null ? NET_MS : WITHOUT_SIGNS_MS;
    timer = setTimeout(() => lookNow(run), Math.max(0, Math.min(due ?? net, net)));
  }

  function listen(run: Run, eyes: MacEyes): void {
    const lost = (why: string) => {
      run.ear = null;
      name = `macOS, looking once a second: ${why}`;
      lookNow(run);
    };
    const hear = (sign: Sign) => {
      if (run.over) return;
      if (sign.kind === 'hearing') {
        run.hears = sign.is;
        return;
      }
      run.events.hear(sign);
      lookNow(run, false, sign.kind === 'look');
    };
    try {
      run.ear = eyes.listen(hear, lost);
      name = BY_ACCESSIBILITY;
    } catch (error) {
      lost(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    platform: 'macos',
    get name() {
      return name;
    },
    help: { permission: permissionTrouble(listedAs), remote: { code: 'remote-desktop' } },
    start(sink, idleAfter) {
      if (running) return;
      const say: Sink = (told, window) => {
        if (!mine.over) sink(told, window);
      };
      const mine = newRun(createMacEvents(say, idleAfter));
      running = mine;
      void load().then(
        (eyes) => {
          if (mine.over) return;
          mine.eyes = eyes;
          listen(mine, eyes);
          lookNow(mine);
        },
        (error: unknown) => {
          name = `macOS, not to be seen: ${error instanceof Error ? error.message : String(error)}`;
          say({ kind: 'blind', why: 'observer' });
        },
      );
    },
    setIdleAfter(milliseconds) {
      if (!running) return;
      running.events.setIdleAfter(milliseconds);
      lookNow(running);
    },
    hasFocus: (id) => Promise.resolve(running?.eyes ? identityOf(running.eyes.look().front)?.id === id : false),
    stop() {
      if (running) {
        running.over = true;
        running.ear?.stop();
      }
      running = null;
      clearTimeout(timer);
      return Promise.resolve();
    },
  };
}

/** What macOS gives the name of a bundle's job that was opened as by a double click. */
const OPENED = `application.${HOST_NAME}.`;

/** What macOS calls this program: launchd names the job to what it starts, and so does the bundle's own program. */
function listedAs({ XPC_SERVICE_NAME: job, MATTERLINE_APP: app }: Desktop['env']): string | null {
  if (job !== HOST_NAME && !job?.startsWith(OPENED)) return null;
  return app ? 'Matterline' : 'node';
}

/** macOS. Only there is the native part loaded: elsewhere it is neither needed nor of any use. */
export const MACOS: ObserverKind = {
  serves: ({ system }) => system === 'darwin',
  create: ({ env }: Desktop) =>
    createMacObserver(async () => {
      const [{ openMac }, { listenToMac }] = await Promise.all([import('./look.ts'), import('./thread.ts')]);
      return { ...openMac(), listen: listenToMac };
    }, listedAs(env)),
};
