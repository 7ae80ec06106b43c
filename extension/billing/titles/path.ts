const PATH = /^(?:[a-z]:\\|\\\\|~?\/)/i;

/** Where the last name of a path begins; 0 for a title that is no path. */
export function lastOfPath(title: string): number {
  if (!PATH.test(title)) return 0;
  const end = title.replace(/[\\/]+$/, '').length;
  return Math.max(title.lastIndexOf('\\', end - 1), title.lastIndexOf('/', end - 1)) + 1;
}
