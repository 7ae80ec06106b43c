import type { TextSnippet } from '../billing/index.ts';

const WORD = /[\p{L}\p{N}_]/u;

/**
 * The text after a snippet that ends at the caret was expanded, with the caret after the phrase; null where none ends
 * there. The longest wins; one for whole words must not follow a letter or digit.
 */
export function expandAt(
  text: string,
  caret: number,
  snippets: readonly TextSnippet[],
): { text: string; caret: number } | null {
  const before = text.slice(0, caret);
  const fitting = snippets.filter(({ snippet, wholeWord }) => {
    if (snippet === '' || !before.endsWith(snippet)) return false;
    const previous = before.at(-snippet.length - 1) ?? '';
    return !wholeWord || !WORD.test(previous);
  });
  const [longest] = fitting.sort((a, b) => b.snippet.length - a.snippet.length);
  if (!longest) return null;
  const start = caret - longest.snippet.length;
  return {
    text: text.slice(0, start) + longest.phrase + text.slice(caret),
    caret: start + longest.phrase.length,
  };
}
