import { readJson } from '../../shared/index.ts';
import { fromBase64, toBase64 } from './base64.ts';

/**
 * How the key is made from a passphrase: PBKDF2 with HMAC-SHA-256 and 600,000 rounds, as the OWASP Password Storage
 * Cheat Sheet recommends for it. Every browser has it at full speed. Argon2id would need WebAssembly, which the
 * extension's content security policy forbids, or plain script, which is so slow that its cost would have to be small.
 */
export const ROUNDS = 600_000;
/** A file that asks for more would only keep the computer busy. */
const MAX_ROUNDS = 20_000_000;

/** No file of ours comes near so many characters. */
export const MAX_FILE_LENGTH = 4_000_000;

/** The format of the files; one with a higher number was written by a newer Matterline. */
const FORMAT = 1;

/** What a sealed file is for: what a firm sets for a computer, an account that colleagues share, a back-up. */
const KINDS = ['setup', 'shared', 'back-up'] as const;
export type FileKind = (typeof KINDS)[number];

/**
 * Why a file does not open: too large for one of ours; not one of ours; written by a newer version; its end is missing;
 * not as it was written; or the passphrase is another (also where somebody altered the file with care: without the
 * passphrase these two look the same).
 */
export type SealFault = 'too-large' | 'not-ours' | 'newer' | 'cut' | 'damaged' | 'passphrase';

/** The first line of a file, in the open; sealing vouches for every character of it. */
interface Header {
  matterline: FileKind;
  format: number;
  derivation: 'PBKDF2-HMAC-SHA256';
  rounds: number;
  salt: string;
  cipher: 'AES-256-GCM';
  iv: string;
}

const utf8 = new TextEncoder();

/** What a passphrase comes to, once: whoever has it seals as often as they like, and opens what the passphrase opens. */
export interface SealKey {
  /** As base64, like the salt. */
  key: string;
  salt: string;
  rounds: number;
}

async function bitsFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<ArrayBuffer> {
  // One and the same passphrase, however a keyboard composes its letters and whatever was copied around it.
  const typed = utf8.encode(passphrase.trim().normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  return crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, material, 256);
}

const importKey = (bits: BufferSource) =>
  crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  return importKey(await bitsFrom(passphrase, salt, rounds));
}

/** Makes of a passphrase what seals further files under it, for whoever is not to know the passphrase itself. */
export async function sealKeyFrom(passphrase: string): Promise<SealKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const bits = await bitsFrom(passphrase, salt, ROUNDS);
  return { key: toBase64(new Uint8Array(bits)), salt: toBase64(salt), rounds: ROUNDS };
}

/** A sum over what was written, so that a file that broke on its way is told from a wrong passphrase. */
async function sumOf(text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(text))));
}

/**
 * Seals content under a passphrase. The file is three lines of text: header, sealed content, sum; each file has an
 * initialisation vector of its own, and a salt, which those alone share that were sealed by one {@link SealKey}.
 */
export async function sealFile(kind: FileKind, content: unknown, by: string | SealKey): Promise<string> {
  const { key, salt, rounds } = typeof by === 'string' ? await sealKeyFrom(by) : by;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const header: Header = {
    matterline: kind,
    format: FORMAT,
    derivation: 'PBKDF2-HMAC-SHA256',
    rounds,
    salt,
    cipher: 'AES-256-GCM',
    iv: toBase64(iv),
  };
  const first = JSON.stringify(header);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8.encode(first) },
    await importKey(fromBase64(key) ?? new Uint8Array()),
    utf8.encode(JSON.stringify(content)),
  );
  const body = `${first}\n${toBase64(new Uint8Array(sealed))}\n`;
  return `${body}${await sumOf(body)}\n`;
}

function parsed(text: string): unknown {
  return readJson(text)?.value ?? null;
}

/** What the first line says, or why nothing more can be read. */
function readHeader(line: string, kinds: readonly FileKind[]): Header | SealFault {
  const value = parsed(line) as Partial<Record<keyof Header, unknown>> | null;
  if (typeof value !== 'object' || value === null || !kinds.some((kind) => kind === value.matterline))
    return 'not-ours';
  if (typeof value.format !== 'number' || !Number.isInteger(value.format) || value.format < 1) return 'not-ours';
  if (value.format > FORMAT) return 'newer';
  const { rounds, salt, iv } = value;
  const sound =
    value.derivation === 'PBKDF2-HMAC-SHA256' &&
    value.cipher === 'AES-256-GCM' &&
    typeof rounds === 'number' &&
    Number.isInteger(rounds) &&
    rounds >= ROUNDS &&
    rounds <= MAX_ROUNDS &&
    typeof salt === 'string' &&
    typeof iv === 'string' &&
    fromBase64(iv)?.length === 12;
  return sound ? (value as Header) : 'damaged';
}

/**
 * Opens a sealed file. Never throws, whatever the file holds.
 * @param kinds of any other kind it is not one of ours here
 */
export async function openFile<K extends FileKind>(
  text: string,
  passphrase: string,
  kinds: readonly K[],
): Promise<{ ok: true; kind: K; content: unknown } | { ok: false; why: SealFault }> {
  const no = (why: SealFault) => ({ ok: false, why }) as const;
  if (text.length > MAX_FILE_LENGTH) return no('too-large');
  // Some mail programs and editors change the ends of lines, or put a mark before the first.
  const [first = '', sealed = '', sum = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = readHeader(first, kinds);
  if (typeof header === 'string') return no(first !== text || header !== 'not-ours' ? header : cutOrForeign(first));
  if (sum.length < 44) return no('cut');
  if (rest.some((line) => line !== '') || (await sumOf(`${first}\n${sealed}\n`)) !== sum) return no('damaged');
  const salt = fromBase64(header.salt);
  const iv = fromBase64(header.iv);
  const data = fromBase64(sealed);
  if (!salt || !iv || !data) return no('damaged');
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: utf8.encode(first) },
      await keyFrom(passphrase, salt, header.rounds),
      data,
    );
    // The header was asked for these kinds.
    return { ok: true, kind: header.matterline as K, content: parsed(new TextDecoder().decode(plain)) };
  } catch {
    // The seal does not hold, for one of two reasons that cannot be told apart.
    return no('passphrase');
  }
}

/** A file that ends within its first line has no header that could be read. */
function cutOrForeign(first: string): SealFault {
  return first.startsWith('{"matterline":') ? 'cut' : 'not-ours';
}
