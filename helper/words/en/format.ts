export const NOTHING_TO_DO = 'There is nothing to do.';

/** A number of bytes for a person. */
export function size(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1_024)} KiB` : `${(bytes / 1_048_576).toFixed(1)} MiB`;
}

/** A path as one word for a shell. */
export function word(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
