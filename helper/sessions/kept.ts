import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Configuration, parseExtensionMessage, readJson, type Settled } from '../../shared/index.ts';

/** The browser profile that holds the timeline. */
export interface Holder {
  profile: string;
  /** Its name and version, for the others to be told. */
  browser: string;
}

/** How far a profile had acknowledged when it lost the timeline: what it stored beyond went to the next one. */
export interface Former extends Settled {
  profile: string;
}

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

function isHolder(raw: unknown): raw is Holder {
  if (typeof raw !== 'object' || raw === null) return false;
  const { profile, browser } = raw as Record<string, unknown>;
  return typeof profile === 'string' && typeof browser === 'string';
}

function isFormer(raw: unknown): raw is Former {
  if (typeof raw !== 'object' || raw === null) return false;
  const { profile, journal, seq, at } = raw as Record<string, unknown>;
  const named = typeof profile === 'string' && typeof journal === 'string';
  return named && Number.isSafeInteger(seq) && Number.isSafeInteger(at);
}

function parse(text: string): Kept {
  // Torn by a full disk: as if nothing were kept yet, so nothing is recorded until a browser says what is allowed.
  const raw = readJson(text)?.value;
  const fields = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const configure = parseExtensionMessage({ ...(fields.configuration ?? {}), type: 'configure' });
  let configuration: Configuration | null = null;
  if (configure.ok && configure.value.type === 'configure') {
    const { type: _, ...allowed } = configure.value;
    configuration = allowed;
  }
  const former = Array.isArray(fields.former) ? fields.former.filter(isFormer) : [];
  const holder = isHolder(fields.holder) ? fields.holder : null;
  return { configuration, holder, ...(former.length > 0 ? { former } : {}) };
}

/** The file of that name; one that is missing or broken holds nothing. */
export function keptFile(path: string): KeptFile {
  return {
    read() {
      try {
        return parse(readFileSync(path, 'utf8'));
      } catch (error) {
        if (error instanceof Error && 'code' in error) return { configuration: null, holder: null };
        throw error;
      }
    },
    write(kept) {
      try {
        writeFileSync(`${path}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
        renameSync(`${path}.new`, path);
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error) return false;
        throw error;
      }
    },
  };
}
