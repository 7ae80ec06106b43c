/** A shorter passphrase is guessed, whatever the derivation costs. */
const MIN_PASSPHRASE_LENGTH = 12;

/** Whether a passphrase may seal a file. */
export function isLongEnough(passphrase: unknown): passphrase is string {
  return typeof passphrase === 'string' && passphrase.trim().length >= MIN_PASSPHRASE_LENGTH;
}
