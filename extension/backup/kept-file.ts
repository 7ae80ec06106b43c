import { readJson } from '../../shared/index.ts';
import { through } from './press.ts';

/** The first line of a file, in the open. One with a higher number was written by a newer Matterline. */
const FIRST = '{"matterline":"kept","format":1}\n';
const IV = 12;
const HEAD = new TextEncoder().encode(FIRST);

/** What the seal vouches for besides: a file under another name does not open. */
const vouched = (name: string) => new TextEncoder().encode(`${FIRST}${name}`);

/**
 * Seals a value for one file, pressed together. Each time it has a vector of its own, made by chance: so one key may seal
 * the same file anew for as long as a profile lives.
 * @param key AES-GCM
 * @param name the file's
 * @param value of what JSON can say
 */
export async function sealKept(key: CryptoKey, name: string, value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const pressed = await through(new CompressionStream('gzip'), new TextEncoder().encode(JSON.stringify(value)));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: vouched(name) }, key, pressed);
  const file = new Uint8Array(HEAD.length + IV + sealed.byteLength);
  file.set(HEAD);
  file.set(iv, HEAD.length);
  file.set(new Uint8Array(sealed), HEAD.length + IV);
  return file;
}

/** The value of such a file; null where it does not open: by another key, under another name, or changed since. */
export async function openKept(key: CryptoKey, name: string, file: Uint8Array<ArrayBuffer>): Promise<unknown> {
  if (HEAD.some((byte, at) => file[at] !== byte)) return null;
  const iv = file.slice(HEAD.length, HEAD.length + IV);
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: vouched(name) };
    const pressed = await crypto.subtle.decrypt(algorithm, key, file.slice(HEAD.length + IV));
    const plain = await through(new DecompressionStream('gzip'), new Uint8Array(pressed));
    return readJson(new TextDecoder().decode(plain))?.value ?? null;
  } catch {
    // The seal does not hold.
    return null;
  }
}
