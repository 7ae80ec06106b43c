/** A title with the characters that made the match, for drafting. */
export interface TitleUse {
  title: string;
  /** UTF-16 offsets of the matter's number in the title; equal when there is none. */
  start: number;
  end: number;
  /** Milliseconds spent. */
  worked: number;
}

const MOST_PIECES = 3;
const FLICKER = /^(?:[*●•◦\u2800-\u28ff]\s*|\(\d{1,4}\+?\)\s*)+/u;
const PROGRAM =
  /\s+[-–—|·]\s+(?:[^-–—|·]*\b(?:word|excel|powerpoint|outlook|acrobat|reader|chrome|chromium|firefox|edge|brave|safari|teams|onenote|notepad|libreoffice|preview|mail|gmail|thunderbird)\b[^-–—|·]*)$/iu;
const EXTENSION = /\.(?:docx?|pdf|xlsx?|pptx?|odt|ods|txt|rtf|msg|eml|pages|csv)\b/giu;
/** What joins a number to the words before it (a colon is theirs: "RE:") and after it. */
const BEFORE = /[\s\-–—_|;,·=\\/([]+$/u;
const AFTER = /^[\s\-–—_|:;,·=\\/)\]]+/u;
const EDGES = /^[\s\-–—_|:;,.·=\\/()[\]]+|[\s\-–—_|:;,.·=\\/([]+$/gu;

/** What a title says once the number, the program's name, file endings and flickering marks are gone. */
export function cleanTitle({ title, start, end }: Pick<TitleUse, 'title' | 'start' | 'end'>): string {
  const before = title.slice(0, start).replace(BEFORE, '');
  const after = start === end ? title.slice(end) : title.slice(end).replace(AFTER, '');
  return [before, after]
    .join(' ')
    .trim()
    .replace(FLICKER, '')
    .replace(PROGRAM, '')
    .replace(PROGRAM, '')
    .replace(EXTENSION, '')
    .replaceAll('_', ' ')
    .replace(/\s+/gu, ' ')
    .replace(EDGES, '');
}

/**
 * A first narrative of nothing but words from the titles, most time first, each said once. Empty when the titles say
 * nothing besides the number: then the attorney writes it.
 */
export function draftNarrative(uses: readonly TitleUse[]): string {
  const worked = new Map<string, { text: string; worked: number }>();
  for (const use of uses) {
    const text = cleanTitle(use);
    if (text === '') continue;
    const key = text.toLowerCase();
    const known = worked.get(key);
    if (known) known.worked += use.worked;
    else worked.set(key, { text, worked: use.worked });
  }
  return [...worked.values()]
    .sort((a, b) => b.worked - a.worked)
    .slice(0, MOST_PIECES)
    .map(({ text }) => text)
    .join('; ');
}
