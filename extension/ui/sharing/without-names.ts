/** Words with what may stand between them, so that a hidden name does not tell how many words it has. */
const WORDS = /\p{L}[\p{L}\p{M}\p{N}’']*(?:[\s.,&-]+\p{L}[\p{L}\p{M}\p{N}’']*)*/gu;

/** A text as it may stand on a shared screen: no words, only numbers. */
export function withoutNames(text: string): string {
  return text.replace(WORDS, '•••');
}
