import type { Configuration, Diagnosis } from '../../shared/index.ts';
import type { Recorder, Timers } from '../recorder/index.ts';
import type { HubApi, Outlet, Session } from './contract.ts';
import { createDeletion } from './deletion.ts';
import { createHandOver } from './hand-over.ts';
import { createInquiry } from './inquiry.ts';
import type { KeptFile } from './kept.ts';
import { createKeptState } from './kept-state.ts';
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

/** So many faults of extensions go into one diagnosis. */
const MAX_FAULTS = 20;

export function createHub({ recorder, kept, version, timers, complain, changed }: HubParts): Hub {
  const sessions = new Set<Session>();
  const state = createKeptState(kept, complain);
  const { journal } = recorder;
  const handOver = createHandOver({ sessions, state, journal, timers, flush });
  const deletion = createDeletion(recorder);

  function flush(): void {
    for (const session of sessions) session.flush();
  }

  function diagnosis(): Diagnosis {
    const { platform, name } = recorder.observer;
    const faults = [...sessions].flatMap((session) => session.faults()).slice(0, MAX_FAULTS);
    return {
      helper: version,
      platform,
      node: process.version,
      observer: name,
      blind: recorder.state.blind,
      journal: journal.place,
      pid: process.pid,
      bytes: journal.size.bytes,
      limit: journal.size.limit,
      trouble: journal.trouble,
      holder: state.holder?.browser ?? null,
      ...(faults.length > 0 ? { faults } : {}),
    };
  }

  const api: HubApi = {
    get holder() {
      return state.holder;
    },
    get changing() {
      return handOver.changing;
    },
    enter(session, entering) {
      const { profile, browser } = entering;
      // A browser that restarted its extension may be back before its former connection is known to be dead.
      for (const former of [...sessions]) if (former.profile === profile && former !== session) former.end();
      const { holder } = state;
      if (holder === null || (holder.profile === profile && holder.browser !== browser)) state.giveTo(entering);
      return state.holder?.profile === profile;
    },
    takeOver: handOver.takeOver,
    configure(next) {
      state.configure(next);
      recorder.configure(next);
      changed(sessions.size);
    },
    greeted: () => recorder.askAgain(),
    forget: deletion.forget,
    lostPlaceOf: state.lostPlaceOf,
    acked() {
      // Whoever acknowledges as the holder has undone what it had stored beyond.
      if (state.holder) state.clearLostPlace(state.holder.profile);
      deletion.acked();
      handOver.look();
    },
    leave(session) {
      if (!sessions.delete(session)) return;
      handOver.look();
      changed(sessions.size);
    },
    diagnosis,
  };

  recorder.onChange(flush);
  recorder.consult(createInquiry(sessions, timers));

  return {
    get configuration() {
      return state.configuration;
    },
    start() {
      if (state.configuration) recorder.configure(state.configuration);
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
