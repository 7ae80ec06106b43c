/**
 * The reader's own variant of a language, where the browser names one: dates, times and numbers are written otherwise in
 * `en-GB` than in `en-US`. Else the language itself, so that no sentence has words of two languages.
 */
export function locale(language: string): string {
  const wanted = globalThis.navigator?.languages ?? [];
  return wanted.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}
