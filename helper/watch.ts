import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Sample } from '../shared/index.ts';
import { awakeClock, createClock, SYSTEM_CLOCKS } from './base/index.ts';
import { localPlace } from './local/index.ts';
import { createObserver } from './observe/index.ts';
import { createRecorder, type LeftOut } from './recorder/index.ts';
import { keptFile } from './sessions/index.ts';
import { watching } from './words/index.ts';

export interface WatchParts {
  env: NodeJS.ProcessEnv;
  system: NodeJS.Platform;
  output: Writable;
  /** One sample a line as JSON, rather than words for a person. */
  json: boolean;
  /** Says too which rule left a window out, and of which program it was: never its title. */
  explain: boolean;
  /** Aborted when the process is asked to end. */
  signal: AbortSignal;
}

/** What a sample says for a person; null when it says nothing new. */
function told(sample: Sample): string | null {
  switch (sample.kind) {
    case 'window':
      return sample.app || sample.title ? watching.window(sample.app, sample.title) : watching.noWindow;
    case 'away':
      return watching.away(sample.why, sample.since);
    case 'blind':
      return watching.blind(sample.why);
    case 'alive':
      return null;
  }
}

/** A sample as a line for a person, in local time; null when it says nothing new. */
export function readable(sample: Sample): string | null {
  const what = told(sample);
  if (what === null) return null;
  const line = watching.at(sample.at, what);
  return 'microphone' in sample && sample.microphone !== undefined
    ? watching.microphone(line, sample.microphone)
    : line;
}

/**
 * Writes what is observed, one sample a line, until it is told to end or nobody reads any more. It observes in this
 * process, starts no recorder and keeps nothing. What the attorney excluded is left out here too. No browser is asked, so
 * windows of browsers whose private ones bear no mark have no title here, unless the attorney records such titles.
 */
export async function watchHere({ env, system, output, json, explain, signal }: WatchParts): Promise<void> {
  const { configuration } = keptFile(join(localPlace(env).data, 'recorder.json')).read();
  const write = (line: string) => void output.write(`${line}\n`);
  const say = (rule: LeftOut, app: string) => {
    if (!explain) return;
    const line = watching.leftOut(typeof rule === 'string' ? rule : rule.exclusion, app);
    write(json ? JSON.stringify({ leftOut: rule, app }) : watching.at(Date.now(), line));
  };
  const clock = createClock({ ...SYSTEM_CLOCKS, steady: await awakeClock(system) });
  const recorder = createRecorder({ observer: createObserver({ system, env }), clock, explain: say });
  const { journal } = recorder;
  const print = () => {
    for (const sample of journal.from(journal.place.first)) {
      const line = json ? JSON.stringify(sample) : readable(sample);
      if (line !== null) write(line);
    }
    journal.trim(journal.place.last);
  };
  recorder.onChange(print);
  const ended = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve());
    output.on('error', () => resolve());
  });
  recorder.configure({
    idleAfterSeconds: configuration?.idleAfterSeconds ?? 600,
    exclusions: configuration?.exclusions ?? [],
    paused: false,
    keepCapturing: false,
    uncheckedTitles: configuration?.uncheckedTitles ?? false,
    microphone: configuration?.microphone ?? false,
  });
  if (!signal.aborted) await ended;
  await recorder.stop();
  if (!output.destroyed && !output.errored) await new Promise<void>((resolve) => output.write('', () => resolve()));
}
