import type { Suspect, Testimony, Timers, Witness } from '../recorder/index.ts';
import type { Session } from './contract.ts';

/** Who does not answer in this time says nothing; milliseconds. */
const ANSWER_TIMEOUT_MS = 1_000;

/**
 * The browsers that say of themselves what they are, and what their programs are called. Others call themselves Chrome.
 */
const PROGRAMS: readonly [browser: RegExp, program: RegExp][] = [
  [/^edge\b/i, /edge/i],
  [/^opera\b/i, /opera/i],
  [/^brave\b/i, /brave/i],
  [/^yandex\b/i, /yandex/i],
  [/^vivaldi\b/i, /vivaldi/i],
  [/^chrome\b/i, /chrom/i],
];

/** Whether a profile is of a browser whose private windows bear no mark. */
function isUnmarked({ browser }: Session): boolean {
  return browser !== null && !/firefox/i.test(browser);
}

function isOfProgram({ browser }: Session, app: string): boolean {
  return PROGRAMS.some(([name, program]) => name.test(browser ?? '') && program.test(app));
}

/** Asks the profiles that are connected whether the window in front is one of theirs. */
export function createInquiry(sessions: ReadonlySet<Session>, timers: Timers): Witness {
  /** All profiles of the window's own process; where that is not known of either, all of a browser of its name. */
  function profilesFor({ app, pid }: Suspect): Session[] {
    const able = [...sessions].filter(isUnmarked);
    const ofProcess = pid === null ? [] : able.filter((session) => session.process === pid);
    if (ofProcess.length > 0) return ofProcess;
    return able.filter((session) => (pid === null || session.process === null) && isOfProgram(session, app));
  }

  /** What one says; null: nothing. */
  function hear(session: Session): Promise<boolean | null> {
    return new Promise((resolve) => {
      const off = timers.after(ANSWER_TIMEOUT_MS, () => resolve(null));
      void session.ask().then((own) => {
        off();
        resolve(own);
      });
    });
  }

  return {
    knows: (pid) => [...sessions].some((session) => session.process === pid && isUnmarked(session)),
    ask(suspect) {
      const asked = profilesFor(suspect);
      if (asked.length === 0) return Promise.resolve<Testimony>('nobody');
      return new Promise((resolve) => {
        let silent = false;
        const heard = asked.map(async (session) => {
          const own = await hear(session);
          // The first who knows it ends it: another one may take its time.
          if (own) resolve('own');
          silent ||= own === null;
        });
        void Promise.all(heard).then(() => resolve(silent ? 'silent' : 'not-own'));
      });
    },
  };
}
