import type { Writable } from 'node:stream';
import type { Sample } from '../shared/index.ts';
import type { Recorder } from './recorder/index.ts';

export interface WatchParts {
  recorder: Recorder;
  output: Writable;
  json: boolean;
  /** Aborted when the process is asked to end. */
  signal: AbortSignal;
}

/** A sample as a line for a person, in local time; null when it says nothing new. */
export function readable(sample: Sample): string | null {
  const time = new Date(sample.at).toLocaleTimeString('en-GB');
  switch (sample.kind) {
    case 'window':
      return sample.app || sample.title ? `${time}  ${sample.app}  ${sample.title}` : `${time}  (no window in front)`;
    case 'away':
      return `${time}  (away: ${sample.why})`;
    case 'blind':
      return `${time}  (cannot see: ${sample.why})`;
    case 'alive':
      return null;
  }
}

/**
 * Writes what is observed, one sample a line, until it is told to end or nobody reads any more. Nothing is kept: a
 * sample leaves the journal as it is written.
 */
export async function watch({ recorder, output, json, signal }: WatchParts): Promise<void> {
  const { journal } = recorder;
  const print = () => {
    for (const sample of journal.from(journal.place.first)) {
      const line = json ? JSON.stringify(sample) : readable(sample);
      if (line !== null) output.write(`${line}\n`);
    }
    journal.trim(journal.place.last);
  };
  recorder.onChange(print);
  const ended = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve());
    output.on('error', () => resolve());
  });
  recorder.configure({ idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: false });
  if (!signal.aborted) await ended;
  await recorder.stop();
  if (!output.destroyed && !output.errored) await new Promise<void>((resolve) => output.write('', () => resolve()));
}
