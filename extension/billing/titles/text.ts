/** Text of one line: what breaks a line becomes a blank, every other control or format character goes. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u2028\u2029\u0085]+/gu, ' ')
    .replace(/\p{C}+/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** At most so many characters, cut between words where that keeps at least half. */
export function capped(text: string, most: number): string {
  const points = Array.from(text);
  if (points.length <= most) return text;
  const kept = points.slice(0, most - 1).join('');
  const blank = kept.lastIndexOf(' ');
  return `${(blank >= kept.length / 2 ? kept.slice(0, blank) : kept).replace(/[\s,;:–—-]+$/u, '')}…`;
}
