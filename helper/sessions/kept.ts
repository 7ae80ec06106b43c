import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Configuration, configuration, fields, parseShape, readJson } from '../../shared/index.ts';
import { isSystemError } from '../base/index.ts';

const holder = v.object({
  profile: v.string(),
  /** Its name and version, for the others to be told. */
  browser: v.string(),
});

/** The browser profile that holds the timeline. */
export type Holder = v.InferOutput<typeof holder>;

const former = v.object({
  profile: v.string(),
  journal: v.string(),
  seq: v.pipe(v.number(), v.safeInteger()),
  at: v.pipe(v.number(), v.safeInteger()),
});

/** How far a profile had acknowledged when it lost the timeline: what it stored beyond went to the next one. */
export type Former = v.InferOutput<typeof former>;

/** Each part is read by itself: one that is broken is as if it had not been kept. */
const written = fields({
  configuration: v.optional(v.fallback(v.nullable(configuration), null), null),
  holder: v.optional(v.fallback(v.nullable(holder), null), null),
  former: v.optional(v.fallback(v.array(v.fallback(v.nullable(former), null)), []), []),
});

/** What a recorder must know before its first sample, kept from one run to the next. */
export interface Kept {
  configuration: Configuration | null;
  holder: Holder | null;
  /** The profiles that lost the timeline, the latest last; absent where none did. */
  former?: readonly Former[];
}

/** Keeps what the recorder must know in a file that only its user may read. */
export interface KeptFile {
  read(): Kept;
  /** Whether it could be written. */
  write(kept: Kept): boolean;
}

const NOTHING_KEPT: Kept = { configuration: null, holder: null };

function parse(text: string): Kept {
  // Torn by a full disk: as if nothing were kept yet, so nothing is recorded until a browser says what is allowed.
  const kept = parseShape(written, readJson(text)?.value);
  if (!kept) return NOTHING_KEPT;
  const lost = kept.former.filter((one) => one !== null);
  return { configuration: kept.configuration, holder: kept.holder, ...(lost.length > 0 ? { former: lost } : {}) };
}

/** The file of that name; one that is missing or broken holds nothing. */
export function keptFile(path: string): KeptFile {
  return {
    read() {
      try {
        return parse(readFileSync(path, 'utf8'));
      } catch (error) {
        if (isSystemError(error)) return NOTHING_KEPT;
        throw error;
      }
    },
    write(kept) {
      try {
        writeFileSync(`${path}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
        renameSync(`${path}.new`, path);
        return true;
      } catch (error) {
        if (isSystemError(error)) return false;
        throw error;
      }
    },
  };
}
