import { type Method, PROTOCOL, type Requests } from '../../../shared/index.ts';
import { type ConnectionParts, createConnection, type Line } from './connection.ts';
import { createFirstWords, type FirstWordsSources } from './first-words.ts';
import { createIncoming, type IncomingTargets } from './incoming.ts';
import { createKnownHelper } from './known-helper.ts';
import { type Answered, createRequests } from './requests.ts';

export interface HelperPortOptions
  extends Pick<ConnectionParts, 'connectNative' | 'lastError' | 'now' | 'later'>,
    FirstWordsSources,
    IncomingTargets {
  /** This extension's version. */
  version: string;
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
  const known = createKnownHelper(options.version, options.changed);
  const requests = createRequests(options.later);

  const leave = (line: Line) => {
    if (!line.open) return;
    requests.closed();
    known.learn({ status: null });
    connection.renew(line);
  };

  const firstWords = createFirstWords({ ...options, known, leave, said: requests.greeted });
  const incoming = createIncoming({
    ...options,
    known,
    leave,
    answer: requests.answer,
    resumeOver: firstWords.resumeOver,
    succeeded: () => connection.succeeded(),
  });

  let opening: Promise<void> = Promise.resolve();
  const connection = createConnection({
    ...options,
    onOpen: (line) => {
      opening = firstWords.greet(line);
    },
    onMessage: incoming.take,
    onClosed: (trouble, times) => {
      requests.closed();
      known.learn({ status: null, closed: trouble !== 'stopped' || times >= MAX_SILENT_RESTARTS ? trouble : null });
    },
  });

  return {
    /** Opens the port unless one is open and alive; resolves once the first words are said. */
    connect: async (): Promise<void> => {
      const line = connection.line();
      const isRecording = known.facts().view.kind === 'recording';
      if (line && isRecording && options.now() - line.heardAt > SILENCE) leave(line);
      connection.open();
      await opening;
    },
    /** Tries at once, whatever the waiting time. @param anew also where a port is open, over which nothing comes */
    retry: async (anew = false): Promise<void> => {
      // The helper of another version runs on until its port closes, also where the right one was installed since.
      if (anew || !connection.line() || known.facts().view.kind === 'version') {
        requests.closed();
        const { hello } = known.state();
        known.learn({ closed: null, status: null, hello: hello?.protocol === PROTOCOL ? hello : null });
        connection.openNow();
      }
      await opening;
    },
    /** Tells the helper, where one listens, what the attorney allows now. */
    configure: firstWords.configure,
    /** Tells the helper, where one listens, that what was recorded in some time is deleted; else the next hello does. */
    forget: firstWords.forget,
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
      await incoming.end();
      requests.closed();
      connection.end();
    },
    facts: known.facts,
  };
}

export type HelperPort = ReturnType<typeof createHelperPort>;
