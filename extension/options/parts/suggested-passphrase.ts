/** Letters and digits that nobody takes for one another, on paper or on the telephone. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A passphrase of about a hundred random bits, in groups that can be read out. */
export function suggestedPassphrase(): string {
  const groups = Array.from({ length: 5 }, () => Array.from({ length: 4 }, letter).join(''));
  return groups.join('-');
}

/** One letter, each as likely as the others: what would not divide evenly is drawn again. */
function letter(): string {
  const limit = 256 - (256 % LETTERS.length);
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) return LETTERS.charAt(byte % LETTERS.length);
  }
}
