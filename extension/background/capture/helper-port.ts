import {
  type Configuration,
  type Cursor,
  createSerial,
  type ExtensionHello,
  type Method,
  mendSamples,
  type Platform,
  PROTOCOL,
  parseHelperMessage,
  type Requests,
} from '../../../shared/index.ts';
import type { HelperView, RemarkView } from '../../messages/helper.ts';
import type { Interval } from '../../timeline/index.ts';
import { unawaited } from '../faults/unawaited.ts';
import { type ConnectionParts, createConnection, type Line } from './connection.ts';
import { type HelperState, NOTHING_KNOWN, remarksOf, viewOf } from './helper-state.ts';
import { createIntake, type Intake, type IntakeParts, storeTrouble } from './intake.ts';
import { type Answered, createRequests } from './requests.ts';

/** Who this is, and where it stands. */
export interface OwnHello extends Pick<ExtensionHello, 'browser' | 'profile' | 'faults'> {
  resume: (Cursor & { at: number }) | null;
  /** Time that was deleted while the helper may still hold samples of it, or may not have heard of it. */
  forgotten?: readonly Interval[];
}

export interface HelperPortOptions extends Pick<ConnectionParts, 'connectNative' | 'lastError' | 'now' | 'later'> {
  /** This extension's version. */
  version: string;
  /** Who this is, and how far the store is, with the instant of the last sample in it; read anew for each port. */
  ownHello(): Promise<OwnHello>;
  /** What the attorney allows now. */
  configuration(): Promise<Configuration>;
  store: IntakeParts['store'];
  /** Whether an ordinary window of this profile has the focus now. */
  ownWindow(): Promise<boolean>;
  cutBack: IntakeParts['cutBack'];
  /** What is shown may have changed. */
  changed(): void;
  /** What was in front still is, and nothing else is new: the time by which it grew. */
  grown(by: Interval): void;
}

/** What is known of the helper. */
export interface HelperFacts {
  view: HelperView;
  platform: Platform | null;
  version: string | null;
  remarks: RemarkView[];
}

/** A helper that leaves so often in a row without one sample is not restarted silently any more. */
const MAX_SILENT_RESTARTS = 3;
/** A recording helper says every half minute that it is there. Milliseconds. */
const SILENCE = 120_000;

/**
 * The extension's end of the wire: says hello and what the attorney allows, stores and acknowledges what comes, asks,
 * and opens the port again when it closes. It holds nothing that must survive the worker.
 */
export function createHelperPort(options: HelperPortOptions) {
  let state: HelperState = NOTHING_KNOWN;
  /** The hello that was sent last: over which line, and with which place. */
  let greeting: { line: Line; resume: (Cursor & { at: number }) | null } | null = null;
  const inTurn = createSerial();

  const facts = (): HelperFacts => ({
    view: viewOf(state),
    platform: state.hello?.platform ?? null,
    version: state.hello?.helper ?? null,
    remarks: remarksOf(state, options.version),
  });
  const learn = (news: Partial<HelperState>) => {
    const before = JSON.stringify(facts());
    state = { ...state, ...news };
    if (JSON.stringify(facts()) !== before) options.changed();
  };

  const requests = createRequests(options.later);

  const leave = (line: Line) => {
    if (!line.open) return;
    requests.closed();
    learn({ status: null });
    connection.renew(line);
  };

  const onIntake = (line: Line, intake: Intake) => {
    if (intake.kind === 'stored') {
      connection.succeeded();
      learn({
        unstored: null,
        ...(intake.hole ? { hole: intake.hole } : {}),
        ...(intake.skipped
          ? { skipped: { stretch: intake.skipped, why: state.status?.journal === 'dropped' ? 'dropped' : 'taken' } }
          : {}),
      });
      if (intake.grown) options.grown(intake.grown);
      else options.changed();
      return;
    }
    if (intake.kind === 'failed') learn({ unstored: intake.trouble });
    // A new hello asks for everything after the place reached.
    leave(line);
  };
  const intake = createIntake({ store: options.store, cutBack: options.cutBack, done: onIntake });

  /** Sends what the attorney allows, read when its turn has come: the last thing sent is the last thing stored. */
  const configure = (): Promise<void> =>
    inTurn(async () => {
      const line = greeting?.line;
      if (!line?.open) return;
      try {
        line.send({ type: 'configure', ...(await options.configuration()) });
      } catch (error) {
        learn({ unread: storeTrouble(error) });
        leave(line);
      }
    });

  const sendHello = async (line: Line): Promise<void> => {
    try {
      const { resume, forgotten = [], ...self } = await options.ownHello();
      if (!line.open) return;
      greeting = { line, resume };
      const place = resume && { journal: resume.journal, seq: resume.seq, at: resume.at };
      line.send({ type: 'hello', protocol: PROTOCOL, ...self, resume: place });
      for (const { start, end } of forgotten) line.send({ type: 'forget', from: start, until: end });
      learn({ unread: null });
    } catch (error) {
      learn({ unread: storeTrouble(error) });
      leave(line);
      return;
    }
    // Before its first configuration a helper records nothing.
    await configure();
    if (line.open) requests.greeted(line);
  };

  const onMessage = (line: Line, raw: unknown) => {
    const parsed = parseHelperMessage(raw);
    if (!parsed.ok) {
      // The wire only grows: a newer helper may say what this extension has no ears for.
      if (parsed.fault.code === 'protocol') return;
      const mended = mendSamples(raw);
      if (mended) return intake.take(line, mended);
      learn({ closed: 'unreadable' });
      leave(line);
      return;
    }
    const message = parsed.value;
    switch (message.type) {
      case 'hello':
        intake.greeted(message, greeting?.line === line ? greeting.resume : null);
        learn({ closed: null, hello: message });
        return;
      case 'status':
        intake.owned(line, message.recorder === 'here', message.settled);
        learn({ closed: null, status: message });
        return;
      case 'samples':
        intake.take(line, message);
        return;
      case 'reply':
        requests.answer(message);
        return;
      case 'ask':
        unawaited(
          'helper',
          options.ownWindow().then((own) => line.send({ type: 'answer', id: message.id, own })),
        );
        return;
    }
  };

  let opening: Promise<void> = Promise.resolve();
  const connection = createConnection({
    ...options,
    onOpen: (line) => {
      opening = sendHello(line);
    },
    onMessage,
    onClosed: (trouble, times) => {
      requests.closed();
      learn({ status: null, closed: trouble !== 'stopped' || times >= MAX_SILENT_RESTARTS ? trouble : null });
    },
  });

  return {
    /** Opens the port unless one is open and alive; resolves once the hello is sent. */
    connect: async (): Promise<void> => {
      const line = connection.line();
      if (line && facts().view.kind === 'recording' && options.now() - line.heardAt > SILENCE) leave(line);
      connection.open();
      await opening;
    },
    /** Tries at once, whatever the waiting time. @param anew also where a port is open, over which nothing comes */
    retry: async (anew = false): Promise<void> => {
      // The helper of another version runs on until its port closes, also where the right one was installed since.
      if (anew || !connection.line() || facts().view.kind === 'version') {
        requests.closed();
        learn({ closed: null, status: null, hello: state.hello?.protocol === PROTOCOL ? state.hello : null });
        connection.openNow();
      }
      await opening;
    },
    /** Tells the helper, where one listens, what the attorney allows now. */
    configure,
    /** Tells the helper, where one listens, that what was recorded in some time is deleted; else the next hello does. */
    forget: ({ start, end }: Interval): void => greeting?.line.send({ type: 'forget', from: start, until: end }),
    /** Asks the helper. Without one the answer is `closed`. */
    request: async <M extends Method>(
      method: M,
      params: Requests[M]['params'],
    ): Promise<Answered<Requests[M]['value']>> => {
      const line = connection.line();
      if (line) return requests.ask(line, method, params);
      return { ok: false, fault: { code: 'closed' } };
    },
    /** Finishes the batch in hand and closes the port for good. */
    finish: async (): Promise<void> => {
      await intake.end();
      requests.closed();
      connection.end();
    },
    facts,
  };
}

export type HelperPort = ReturnType<typeof createHelperPort>;
