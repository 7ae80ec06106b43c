import type { Readable } from 'node:stream';
import { exitStatus, type Fault, type FaultCode, type Reply } from '../../shared/index.ts';
import { createFrameDecoder, encodeFrame } from '../base/index.ts';
import { greetRecorder, type RecorderLink, type Surroundings } from '../local/index.ts';
import type { CheckUp } from './check-up.ts';
import { createFrameSplitter } from './frames.ts';
import type { LaidSetup } from './laid-setup.ts';
import type { Secrets } from './secrets.ts';
import type { GuardedStdout } from './stdout.ts';

/**
 * The recorder has so long to answer what was asked last, and a browser that no longer reads to take it; milliseconds.
 */
const LAST_FRAMES_TIMEOUT_MS = 500;

/** What keeps files for the extension. */
interface OwnFiles {
  /** Takes a request about them and replies to it; false for every other message. */
  take(raw: unknown, reply: (reply: Reply) => void): boolean;
  /** Gives up what is not written whole. */
  end(): Promise<void>;
}

export interface RelayParts {
  link: RecorderLink;
  surroundings: Surroundings;
  /** The browser's process, where that is known. */
  browser: number | null;
  version: string;
  input: Readable;
  output: GuardedStdout;
  secrets: Secrets;
  checkUp: CheckUp;
  laidSetup: LaidSetup;
  places: OwnFiles;
  complain: (sentence: string) => void;
  /** Aborted when the process is asked to end. */
  signal: AbortSignal;
}

/**
 * Passes frames between a browser and the recorder until either side ends it. Resolves with the exit status: 0, or that
 * of the fault that made the browser's stream unreadable.
 */
export async function runRelay(parts: RelayParts): Promise<number> {
  const { link, surroundings, browser, version, input, output, secrets, checkUp, laidSetup, places, complain, signal } =
    parts;
  const { socket } = link;
  const { stream } = output;
  let end: (status: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  let over = false;

  function fail(code: FaultCode, message: string): void {
    complain(`${code}: ${message}`);
    end(exitStatus(code));
  }
  /** Who does not read is not read for either: what waits stays in the recorder's journal. */
  function toBrowser(frame: Buffer): void {
    if (!over && !output.write(frame)) socket.pause();
  }
  function onMessage(message: unknown): void {
    if ([secrets, checkUp, laidSetup, places].some((own) => own.take(message, tell))) return;
    const frame = encodeFrame(message as object);
    if (frame.ok && !socket.destroyed && !socket.write(frame.value)) input.pause();
  }

  /** A reply of the relay's own, between two frames of the recorder's. */
  function tell(reply: Reply): void {
    const frame = encodeFrame(reply);
    if (frame.ok) toBrowser(frame.value);
  }

  const fromBrowser = createFrameDecoder(onMessage, ({ code, message }: Fault) => fail(code, message));
  const fromRecorder = createFrameSplitter(toBrowser, () => fail('bad-frame', 'The recorder is not understood.'));

  greetRecorder(link, { type: 'relay', version, surroundings, ...(browser === null ? {} : { browser }) });
  fromRecorder.push(link.rest);
  socket.on('data', (chunk) => fromRecorder.push(chunk));
  socket.on('drain', () => input.resume());
  const closed = new Promise<void>((resolve) => {
    socket.on('close', resolve);
  });
  void closed.then(() => end(0));
  socket.resume();
  stream.on('drain', () => socket.resume());
  stream.on('error', () => {
    over = true;
    end(0);
  });
  input.on('data', (chunk: Buffer) => fromBrowser.push(chunk));
  input.on('error', () => end(0));
  input.on('end', () => {
    fromBrowser.end();
    end(0);
  });
  signal.addEventListener('abort', () => end(0));
  if (signal.aborted) end(0);

  const status = await ended;
  input.pause();
  secrets.end();
  checkUp.end();
  // A share that hangs keeps nobody from ending.
  await atMost(LAST_FRAMES_TIMEOUT_MS, places.end());
  // What was asked before is still answered: the recorder closes once it has.
  socket.end();
  await atMost(LAST_FRAMES_TIMEOUT_MS, closed);
  await atMost(LAST_FRAMES_TIMEOUT_MS, output.flushed());
  socket.destroy();
  return status;
}

async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, enough]);
  clearTimeout(timer);
}
