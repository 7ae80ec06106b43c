import { createReader, createWriter } from './bytes.ts';
import { isSpan, type Pause, type Stretch } from './stretch.ts';

/**
 * Some hundred stretches as one record: reading costs by the record, and titles repeat. Keyed by `start`; no two
 * chunks share an instant between their starts and ends.
 */
export interface Chunk {
  start: number;
  end: number;
  count: number;
  /** Numbers, see {@link pack}. */
  numbers: Uint8Array;
  /** The texts one after another in UTF-8, each once. */
  texts: Uint8Array;
  /**
   * Numbers, for each stretch in which a program used the microphone: how many stretches lie between it and the one before
   * for which that is so, and the place of the program among the texts. Absent where there is none.
   */
  microphones?: Uint8Array;
}

/** What is stored for a reason; numbers are never given anew. */
const REASONS: Record<Pause['why'], number> = {
  idle: 0,
  locked: 1,
  asleep: 2,
  paused: 3,
  excluded: 4,
  stopped: 5,
  clock: 6,
  wayland: 7,
  permission: 8,
  remote: 9,
  display: 10,
  observer: 11,
  'no-window': 12,
};
const WHYS = Object.keys(REASONS) as Pause['why'][];

/**
 * Packs sorted, disjoint stretches, at least one.
 *
 * `numbers` holds: how many texts; the length of each in UTF-16 units; then for each stretch what it is, the
 * milliseconds since the one before ended, its length in milliseconds, and where bit 0 of what it is says so, the
 * change of the zone in minutes. What it is: bit 1 tells a pause (its reason above bit 2, a call in bit 2) from a
 * window (the place of its title above bit 1, then the place of its program as a number of its own). Behind all
 * stretches, for each window that showed a matter's page in Clio: how many stretches lie between it and the one before
 * for which that is so, and the matter's id.
 */
export function pack(stretches: readonly Stretch[]): Chunk {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) throw new RangeError('a chunk of nothing');
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const body = createWriter();
  let at = first.start;
  let zone = 0;
  const pages = createWriter();
  let named = 0;
  const microphones = createWriter();
  let heard = 0;
  for (const [index, stretch] of stretches.entries()) {
    const turned = stretch.zone === zone ? 0 : 1;
    if (isSpan(stretch)) {
      body.count(placeOf(stretch.title) * 4 + turned);
      body.count(placeOf(stretch.app));
      if (stretch.pageMatter !== undefined) {
        pages.count(index - named);
        pages.count(stretch.pageMatter);
        named = index + 1;
      }
    } else {
      body.count(REASONS[stretch.why] * 8 + (stretch.call ? 4 : 0) + 2 + turned);
    }
    if (stretch.microphone !== undefined) {
      microphones.count(index - heard);
      microphones.count(placeOf(stretch.microphone));
      heard = index + 1;
    }
    body.count(stretch.start - at);
    body.count(stretch.end - stretch.start);
    if (turned) body.signed(stretch.zone - zone);
    at = stretch.end;
    ({ zone } = stretch);
  }
  const head = createWriter();
  head.count(places.size);
  for (const text of places.keys()) head.count(text.length);
  return {
    start: first.start,
    end: last.end,
    count: stretches.length,
    numbers: head.with({ bytes: () => body.with(pages) }),
    texts: new TextEncoder().encode([...places.keys()].join('')),
    ...(heard > 0 ? { microphones: microphones.bytes() } : {}),
  };
}

/** The stretches of a chunk, as they were packed. */
export function unpack(chunk: Chunk): Stretch[] {
  const read = createReader(chunk.numbers);
  const all = new TextDecoder('utf-8', { ignoreBOM: true }).decode(chunk.texts);
  const texts: string[] = [];
  const lengths = Array.from({ length: read.count() }, () => read.count());
  let from = 0;
  for (const length of lengths) {
    texts.push(all.slice(from, from + length));
    from += length;
  }
  const stretches: Stretch[] = [];
  let at = chunk.start;
  let zone = 0;
  for (let index = 0; index < chunk.count; index++) {
    const what = read.count();
    const isPause = (what & 2) !== 0;
    const app = isPause ? '' : (texts[read.count()] ?? '');
    const start = at + read.count();
    const end = start + read.count();
    if (what & 1) zone += read.signed();
    at = end;
    if (isPause) {
      const number = Math.floor(what / 8);
      // A chunk of a newer Matterline is not opened here: its database refuses this one.
      const why = WHYS.find((name) => REASONS[name] === number) ?? 'observer';
      stretches.push({ start, end, why, ...(what & 4 ? { call: true as const } : {}), zone });
    } else {
      stretches.push({ start, end, app, title: texts[Math.floor(what / 4)] ?? '', zone });
    }
  }
  for (let index = 0; !read.done(); index++) {
    index += read.count();
    const pageMatter = read.count();
    const stretch = stretches[index];
    if (stretch && isSpan(stretch)) stretch.pageMatter = pageMatter;
  }
  const heard = createReader(chunk.microphones ?? new Uint8Array());
  for (let index = 0; !heard.done(); index++) {
    index += heard.count();
    const microphone = texts[heard.count()];
    const stretch = stretches[index];
    if (stretch && microphone !== undefined) stretch.microphone = microphone;
  }
  return stretches;
}
