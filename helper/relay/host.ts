import type { Readable } from 'node:stream';
import { exitStatus, type Fault } from '../../shared/index.ts';
import { createFrameDecoder, encodeFrame } from '../framing.ts';
import type { Recorder } from '../recorder/index.ts';
import { createSession } from './session.ts';
import type { GuardedStdout } from './stdout.ts';

/** A browser that no longer reads gets this long to take the last samples. */
const LAST_WORDS = 500;

export interface HostParts {
  recorder: Recorder;
  input: Readable;
  output: GuardedStdout;
  version: string;
  complain: (sentence: string) => void;
  /** Aborted when the process is asked to end. */
  signal: AbortSignal;
}

/**
 * Speaks with the browser over standard input and output until either side ends it. Resolves with the exit status: 0,
 * or that of the fault that made the stream unreadable. The open stretch has its end by then, and has been sent as far
 * as the browser still reads.
 */
export async function runHost({ recorder, input, output, version, complain, signal }: HostParts): Promise<number> {
  const { stream } = output;
  let gone = false;
  let end: (status: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const session = createSession({
    recorder,
    version,
    complain,
    outlet: {
      get room() {
        return !gone && !stream.writableNeedDrain;
      },
      send(message) {
        const frame = encodeFrame(message);
        if (!frame.ok) complain(frame.fault.message);
        // Who does not read shall not be read from either, or the answers would pile up here.
        else if (!gone && !output.write(frame.value)) input.pause();
      },
    },
  });
  const fail = (fault: Fault) => {
    complain(`${fault.code}: ${fault.message}`);
    end(exitStatus(fault.code));
  };
  const decoder = createFrameDecoder((raw) => session.receive(raw), fail);

  stream.on('error', () => {
    gone = true;
    end(0);
  });
  stream.on('drain', () => {
    input.resume();
    session.goOn();
  });
  input.on('data', (chunk: Buffer) => decoder.push(chunk));
  input.on('error', () => end(0));
  input.on('end', () => {
    decoder.end();
    end(0);
  });
  signal.addEventListener('abort', () => end(0));
  if (signal.aborted) end(0);

  const status = await ended;
  await recorder.stop();
  input.pause();
  await lastWords(output);
  return status;
}

async function lastWords({ stream, flushed }: GuardedStdout): Promise<void> {
  const late = Date.now() + LAST_WORDS;
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LAST_WORDS);
  });
  // What is written while this waits, because there is room again, has its turn too.
  do await Promise.race([flushed(), enough]);
  while (stream.writableLength > 0 && !stream.destroyed && Date.now() < late);
  clearTimeout(timer);
}
