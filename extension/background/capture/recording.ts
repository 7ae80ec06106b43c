import {
  type Configuration,
  createSerial,
  type Diagnosis,
  type Examination,
  type Method,
  type Requests,
} from '../../../shared/index.ts';
import type {
  HelperView,
  PauseFor,
  RecordingChange,
  RecordingView,
  RemarkView,
  TakeOverResult,
} from '../../messages/helper.ts';
import type { Interval, Timeline } from '../../timeline/index.ts';
import { effective } from '../settings/effective.ts';
import type { HelperPort } from './helper-port.ts';
import type { HelperFacts } from './known-helper.ts';
import { isOver, resumeTime } from './pause.ts';
import { configurationOf, readSettings } from './recording-settings.ts';
import type { Answered } from './requests.ts';

/** A helper that is there answers within seconds, also on a computer that just started. Milliseconds. */
export const SILENT = 60_000;

export interface RecordingParts {
  timeline: Timeline;
  port: HelperPort;
  /** Whether the attorney must agree before anything is recorded. */
  asks: boolean;
  now(): number;
  /** Sets the alarm at which {@link Recording.endDuePause} is to be called, also should the worker die before. */
  wakeAt(at: number): void;
  /** What is worth a word of the store, beside what is of the helper. */
  remarks?(): RemarkView[];
  changed(): void;
}

/** What the attorney allows of recording: agreement, settings and pauses, kept and told to the helper. */
export type Recording = ReturnType<typeof createRecording>;

/** What the attorney allows now, by what is stored. A pause that has come to its end is none. */
function settingsIn(stored: unknown, now: number): RecordingView {
  const settings = readSettings(stored);
  return isOver(settings, now) ? { ...settings, paused: false, resumeAt: null } : settings;
}

async function settingsNow(timeline: Timeline, now: number): Promise<RecordingView> {
  return settingsIn(await timeline.read('recording'), now);
}

/** The same as the helper takes it. */
export async function configurationNow(timeline: Timeline, now: number): Promise<Configuration> {
  const { exclusions } = await effective(timeline);
  // The firm's leave out more than the attorney's own do; nothing of the firm's could ever record more, or end a pause.
  const firms = exclusions.flatMap(({ by, ...rule }) => (by === 'firm' ? [rule] : []));
  const configuration = configurationOf(await settingsNow(timeline, now));
  return { ...configuration, exclusions: [...configuration.exclusions, ...firms] };
}

/** What is asked of the helper itself. */
function createHelperCalls(port: HelperPort, hasAgreed: () => Promise<boolean>) {
  return {
    /** Makes this profile the one that holds the timeline. */
    takeOver: async (): Promise<TakeOverResult> => {
      const answer = await port.request('takeOver', {});
      if (answer.ok) return 'done';
      return ['closed', 'late', 'unreadable'].includes(answer.fault.code) ? 'no-answer' : 'refused';
    },
    /** What was recorded in some time is deleted: the helper is not to keep it either. */
    forget: (time: Interval): void => port.forget(time),
    /** The helper's account of itself, or null where it does not answer. */
    diagnose: async (): Promise<Diagnosis | null> => {
      const answer = await port.request('diagnose', {});
      return answer.ok ? answer.value : null;
    },
    /** What the helper finds when it looks at its installation; null where it cannot be asked that, or does not answer. */
    examine: async (): Promise<Examination | null> => {
      const answer = await port.request('examine', {});
      return answer.ok ? answer.value : null;
    },
    /** Puts in place again what was installed; whether it was done. */
    repair: async (): Promise<boolean> => {
      const answer = await port.request('repair', {});
      return answer.ok && answer.value;
    },
    /** Asks the helper, over a port that is opened where the attorney agreed to that. */
    request: async <M extends Method>(
      method: M,
      params: Requests[M]['params'],
    ): Promise<Answered<Requests[M]['value']>> => {
      if (await hasAgreed()) await port.connect();
      return port.request(method, params);
    },
  };
}

export function createRecording({ timeline, port, asks, now, wakeAt, remarks, changed }: RecordingParts) {
  let agreed = !asks;
  /** When the pause ends, as last read: the helper knows only that there is one. */
  let resumeAt: number | null = null;
  /** The helper is told of changes in the order in which they were made. */
  const inTurn = createSerial();

  /** Since when the helper is being connected to; null while it is not. */
  let connectingSince: number | null = null;

  /** What the helper does, except that a connection that comes to nothing is one no more. */
  const viewOf = (view: HelperView): HelperView => {
    if (!agreed) return { kind: 'off' };
    if (view.kind === 'paused') return { kind: 'paused', until: resumeAt };
    if (view.kind !== 'connecting') connectingSince = null;
    else {
      connectingSince ??= now();
      if (now() - connectingSince >= SILENT) return { kind: 'silent' };
    }
    return view;
  };

  const hasAgreed = async (): Promise<boolean> => {
    agreed ||= (await timeline.read('consent')) !== undefined;
    return agreed;
  };

  const apply = (change: (settings: RecordingView) => Partial<RecordingView>): Promise<void> =>
    inTurn(async () => {
      const next = await timeline.changeFrom('recording', readSettings(undefined), (stored) => {
        const settings = settingsIn(stored, now());
        // What comes from a page is read as strictly as what comes from the disk.
        return readSettings({ ...settings, ...change(settings) });
      });
      resumeAt = next.resumeAt;
      if (resumeAt !== null) wakeAt(resumeAt);
      await port.configure();
      changed();
    });

  return {
    /** Whether the attorney agreed to being recorded, where that is asked. */
    agreed: hasAgreed,
    /** Opens the way to the helper, where the attorney agreed. */
    start: async (): Promise<void> => {
      if (await hasAgreed()) await port.connect();
    },
    /** Tries again at once. */
    retry: async (): Promise<void> => {
      if (!(await hasAgreed())) return;
      const silent = viewOf(port.facts().view).kind === 'silent';
      if (silent) connectingSince = null;
      await port.retry(silent);
    },
    /**
     * The attorney agrees to being recorded on this computer, by words that name windows and the microphone. Whoever agreed
     * before is not taken to agree to more.
     */
    agree: async (): Promise<void> => {
      await timeline.changeSome(['consent', 'recording'], ({ consent, recording }) =>
        consent === undefined
          ? { consent: now(), recording: { ...readSettings(recording), microphone: recording?.microphone ?? true } }
          : {},
      );
      changed();
      if (await hasAgreed()) await port.retry();
    },
    facts: (): HelperFacts => {
      const helper = port.facts();
      return { ...helper, view: viewOf(helper.view), remarks: [...(remarks?.() ?? []), ...helper.remarks] };
    },
    settings: () => settingsNow(timeline, now()),
    change: (change: RecordingChange) =>
      apply(({ idleAfterMinutes, exclusions, keepCapturing, uncheckedTitles = false }) => ({
        idleAfterMinutes: change.idleAfterMinutes ?? idleAfterMinutes,
        exclusions: change.exclusions ?? exclusions,
        keepCapturing: change.keepCapturing ?? keepCapturing,
        uncheckedTitles: change.uncheckedTitles ?? uncheckedTitles,
        ...(change.microphone === undefined ? {} : { microphone: change.microphone }),
        ...(change.subjects === undefined ? {} : { subjects: change.subjects }),
      })),
    pause: (how: PauseFor) => apply(() => ({ paused: true, resumeAt: resumeTime(how, now()) })),
    resume: () => apply(() => ({ paused: false, resumeAt: null })),
    /** Ends a pause whose time has come, and sets the alarm for one whose time is still to come. */
    endDuePause: async (): Promise<void> => {
      const stored = readSettings(await timeline.read('recording'));
      if (isOver(stored, now())) await apply(() => ({}));
      else if (stored.resumeAt !== null) {
        resumeAt = stored.resumeAt;
        wakeAt(resumeAt);
        changed();
      }
    },
    ...createHelperCalls(port, hasAgreed),
  };
}
