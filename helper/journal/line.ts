import { crc32 } from 'node:zlib';
import { AWAY, type Away, BLIND, type Blind, type Sample } from '../../shared/index.ts';

/**
 * A sample as one line of text: check sum, number, instant (these in base 36), zone, kind and what belongs to it,
 * between tabs. Titles hold no control characters, so nothing needs escaping, and a line that was torn or changed on
 * the disk is known by its check sum. At most 40 bytes besides application and title.
 */

/** Single letters, so that a line stays short; a new word takes a letter that is free. */
const AWAY_LETTERS: Record<Away, string> = {
  idle: 'i',
  locked: 'l',
  asleep: 'a',
  paused: 'p',
  excluded: 'e',
  stopped: 's',
};
const BLIND_LETTERS: Record<Blind, string> = {
  clock: 'c',
  wayland: 'w',
  permission: 'p',
  remote: 'r',
  display: 'd',
  observer: 'o',
};

/** The kind and what belongs to it. */
const PARTS = 3;

function sum(body: string): string {
  return crc32(body).toString(36);
}

/** Text with its check sum before it and a line break behind. */
export function checked(body: string): string {
  return `${sum(body)}\t${body}\n`;
}

/** What is behind the check sum of a line without its line break; null when the two do not agree. */
export function unchecked(line: string): string | null {
  const end = line.indexOf('\t');
  if (end < 0) return null;
  const body = line.slice(end + 1);
  return sum(body) === line.slice(0, end) ? body : null;
}

function contentOf(sample: Sample): string {
  const content = withoutMicrophone(sample);
  if (!('microphone' in sample) || sample.microphone === undefined) return content;
  // Behind the parts that each kind may have: who does not know of it reads no further.
  const parts = content.split('\t');
  while (parts.length < PARTS) parts.push('');
  return [...parts, sample.microphone].join('\t');
}

function withoutMicrophone(sample: Sample): string {
  switch (sample.kind) {
    case 'window':
      return `w\t${sample.app}\t${sample.title}`;
    case 'away': {
      // The distance is shorter than the instant.
      const back = sample.since === undefined ? '' : (sample.at - sample.since).toString(36);
      return `${sample.call ? 'c' : 'a'}\t${AWAY_LETTERS[sample.why]}\t${back}`;
    }
    case 'blind':
      return `b\t${BLIND_LETTERS[sample.why]}`;
    case 'alive':
      return 'l';
  }
}

/** The line of a sample, line break included. */
export function encodeLine(sample: Sample): string {
  return checked(`${sample.seq.toString(36)}\t${sample.at.toString(36)}\t${sample.zone ?? ''}\t${contentOf(sample)}`);
}

/** The sample of a line without its line break; null when the line is damaged. */
export function decodeLine(line: string): Sample | null {
  const body = unchecked(line);
  if (body === null) return null;
  const [seq = '', at = '', zone = '', kind, one = '', two = '', app] = body.split('\t');
  const head = {
    seq: Number.parseInt(seq, 36),
    at: Number.parseInt(at, 36),
    ...(zone === '' ? {} : { zone: Number(zone) }),
  };
  if (!Number.isSafeInteger(head.seq) || !Number.isSafeInteger(head.at)) return null;
  const microphone = app === undefined ? {} : { microphone: app };
  switch (kind) {
    case 'w':
      return { ...head, kind: 'window', app: one, title: two, ...microphone };
    case 'a':
    case 'c': {
      const why = AWAY.find((word) => AWAY_LETTERS[word] === one);
      if (!why) return null;
      const since = two === '' ? {} : { since: head.at - Number.parseInt(two, 36) };
      return { ...head, kind: 'away', why, ...since, ...(kind === 'c' ? { call: true } : {}), ...microphone };
    }
    case 'b': {
      const why = BLIND.find((word) => BLIND_LETTERS[word] === one);
      return why ? { ...head, kind: 'blind', why, ...microphone } : null;
    }
    case 'l':
      return { ...head, kind: 'alive' };
    default:
      return null;
  }
}
