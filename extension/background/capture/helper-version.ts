const NUMBERS = /^(\d+)\.(\d+)\.(\d+)/;

/** Whether a version such as 0.9.2 is older than another. What is no such version is not older than anything. */
export function isOlder(version: string, than: string): boolean {
  const theirs = NUMBERS.exec(version);
  const ours = NUMBERS.exec(than);
  if (!theirs || !ours) return false;
  for (const part of [1, 2, 3]) {
    const difference = Number(theirs[part]) - Number(ours[part]);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
