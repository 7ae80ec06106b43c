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

/** Between parts of a name, the outer ones first. */
const JOINTS: readonly RegExp[] = [/ [-–—] /gu, /, | \(|: /gu];
/** Words that go on to others: a name does not end in them. */
const GOES_ON =
  /[\s,;:–—-]+(?:an?|the|of|to|for|on|in|at|by|with|and|or|re|from|as|both|related|relating|regarding|concerning|including|under|between|der|die|das|des|dem|den|von|und|zu|zur|zum|mit|für|im|am|de|du|des|la|le|les|et|à|aux?|en|sur|pour|el|los|las|del|y|por|para|con|una?)$/iu;

/**
 * A name of at most so many characters that ends where one of its parts does, or else where a sentence may; it never ends
 * in dots.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  for (const joint of JOINTS) {
    const ends = Array.from(text.matchAll(joint), ({ index }) => index).filter((at) => at <= most && at >= most / 3);
    const end = ends.at(-1);
    if (end !== undefined) return withoutGoingOn(text.slice(0, end));
  }
  const blank = text.lastIndexOf(' ', most);
  return withoutGoingOn(text.slice(0, blank > 0 ? blank : most));
}

function withoutGoingOn(text: string): string {
  let bare = text.replace(/[\s,;:–—-]+$/u, '');
  while (GOES_ON.test(bare)) bare = bare.replace(GOES_ON, '');
  return bare;
}

/** A name without the word that its program cut off in the title: "Motion to Comp…" is "Motion". */
export function withoutCutWord(name: string, title: string): string {
  const last = name.split(' ').at(-1) ?? '';
  if (last === '' || !(title.includes(`${last}…`) || title.includes(`${last}...`))) return name;
  const before = name.slice(0, -last.length).trimEnd();
  // In a list each word stands for itself.
  if (before.endsWith(',')) return name;
  const bare = withoutGoingOn(before);
  return bare === '' ? name : bare;
}
