/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // Thousands at a time: more arguments than that are refused, and one by one takes long.
  for (let from = 0; from < bytes.length; from += 8192)
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(binary);
}

/** What base64 stands for; null where the text is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    // Not base64.
    return null;
  }
}
