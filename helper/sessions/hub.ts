import type { Configuration, Cursor, Diagnosis } from '../../shared/index.ts';
import type { Recorder, Timers } from '../recorder/index.ts';
import type { HubApi, Outlet, Session } from './contract.ts';
import { latestOf, placeLost } from './former.ts';
import { createInquiry } from './inquiry.ts';
import type { Holder, KeptFile } from './kept.ts';
import { createSession } from './session.ts';

/** All extensions that are connected, and which of their profiles holds the timeline. */
export interface Hub {
  /** What the holder allows; null before the first word of any. */
  readonly configuration: Configuration | null;
  /** Begins to record with the configuration that was kept, where one was. */
  start(): void;
  /**
   * Begins to speak the wire with one more extension.
   * @param process that of its browser, where it is known
   */
  connect(outlet: Outlet, process?: number | null): Session;
  /** The recorder's own account of itself. */
  diagnosis(): Diagnosis;
}

export interface HubParts {
  recorder: Recorder;
  kept: KeptFile;
  version: string;
  timers: Timers;
  /** Takes sentences for a person that hold nothing of what was captured. */
  complain: (sentence: string) => void;
  /** How many extensions are connected has changed. */
  changed: (connected: number) => void;
}

/** A former holder has so long to acknowledge what it was sent; milliseconds. */
const LAST_ACKS = 2_000;

export function createHub({ recorder, kept, version, timers, complain, changed }: HubParts): Hub {
  let { configuration, holder, former = [] } = kept.read();
  const sessions = new Set<Session>();
  const { journal } = recorder;
  let changing = false;
  let handedOver = Promise.resolve();
  /** What is acked up to here goes off the disk at once: it was told before something was deleted. */
  let forgetting: Cursor | null = null;
  /** Looks whether whoever hands over has acknowledged everything. */
  let look: () => void = () => undefined;

  function keep(): void {
    if (!kept.write({ configuration, holder, ...(former.length > 0 ? { former } : {}) }))
      complain('The settings cannot be written; they hold until the next start.');
  }

  function flush(): void {
    for (const session of sessions) session.flush();
  }

  function ofProfile(profile: string): Session[] {
    return [...sessions].filter((session) => session.profile === profile);
  }

  /** Resolves once a profile has nothing left to acknowledge, its time is over, or whoever asked for that is gone. */
  function lastAcks(former: string, asking: Session): Promise<void> {
    return new Promise((resolve) => {
      const off = timers.after(LAST_ACKS, resolve);
      look = () => {
        if (sessions.has(asking) && ofProfile(former).some((session) => session.hasUnacked)) return;
        off();
        resolve();
      };
      look();
    });
  }

  async function handOver(session: Session, next: Holder): Promise<void> {
    if (!sessions.has(session) || holder?.profile === next.profile) return;
    changing = true;
    if (holder) await lastAcks(holder.profile, session);
    look = () => undefined;
    changing = false;
    if (sessions.has(session)) {
      // One that acknowledged nothing since it lost the timeline before may still have all that it stored then.
      const lost = holder && !api.settledOf(holder.profile) && placeLost(holder.profile, journal);
      if (lost) former = latestOf(former, lost);
      holder = next;
      keep();
      session.begin();
      session.sendHello();
    }
    flush();
  }

  function diagnosis(): Diagnosis {
    const { platform, name } = recorder.observer;
    return {
      helper: version,
      platform,
      node: process.version,
      observer: name,
      journal: journal.place,
      pid: process.pid,
      bytes: journal.size.bytes,
      limit: journal.size.limit,
      trouble: journal.trouble,
      holder: holder?.browser ?? null,
    };
  }

  const api: HubApi = {
    get holder() {
      return holder;
    },
    get changing() {
      return changing;
    },
    enter(session, entering) {
      // A browser that restarted its extension may be back before its former connection is known to be dead.
      for (const former of ofProfile(entering.profile)) if (former !== session) former.end();
      if (holder === null || (holder.profile === entering.profile && holder.browser !== entering.browser)) {
        holder = entering;
        keep();
      }
      return holder.profile === entering.profile;
    },
    takeOver(session, next) {
      // One after another, so that each one gets its time to acknowledge.
      handedOver = handedOver.then(() => handOver(session, next));
      return handedOver;
    },
    configure(next) {
      const same = JSON.stringify(next) === JSON.stringify(configuration);
      configuration = next;
      if (!same) keep();
      recorder.configure(next);
      changed(sessions.size);
    },
    greeted: () => recorder.askAgain(),
    forget({ from, until }) {
      // Else it would be written later, with its own time, after that time was deleted.
      recorder.letGo();
      const { id, last } = journal.place;
      forgetting = { journal: id, seq: last };
      journal.shed({ from, until });
      recorder.sayAgain();
    },
    settledOf(profile) {
      return former.find((one) => one.profile === profile) ?? null;
    },
    acked() {
      // Whoever acknowledges as the holder has undone what it had stored beyond.
      if (holder && api.settledOf(holder.profile)) {
        former = former.filter(({ profile }) => profile !== holder?.profile);
        keep();
      }
      const { id, first } = journal.place;
      if (forgetting && (forgetting.journal !== id || first > forgetting.seq)) {
        forgetting = null;
        journal.shed();
      }
      look();
    },
    leave(session) {
      if (!sessions.delete(session)) return;
      look();
      changed(sessions.size);
    },
    diagnosis,
  };

  recorder.onChange(flush);
  recorder.consult(createInquiry(sessions, timers));

  return {
    get configuration() {
      return configuration;
    },
    start() {
      if (configuration) recorder.configure(configuration);
    },
    connect(outlet, process = null) {
      const session = createSession({ recorder, hub: api, outlet, version, process, complain });
      sessions.add(session);
      changed(sessions.size);
      return session;
    },
    diagnosis,
  };
}
