/** An abbreviation for narratives. */
export interface TextSnippet {
  /** What she types. */
  snippet: string;
  /** What it stands for. */
  phrase: string;
  /** Whether it counts only as a word of its own. */
  wholeWord: boolean;
}

const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}_])`;
const NO_LETTER_AFTER = String.raw`(?![\p{L}\p{M}\p{N}_])`;

/**
 * Text with every snippet in it replaced by its phrase, the longest first; capitals count. A phrase is never looked
 * through again, so that snippets that name each other come to an end. Whoever expands while she types gives the text
 * up to the cursor, once the word before it is done: the cursor then belongs behind what comes back.
 */
export function expandSnippets(text: string, snippets: readonly TextSnippet[]): string {
  const phrases = new Map<string, string>();
  const patterns: string[] = [];
  for (const { snippet, phrase, wholeWord } of [...snippets].sort((a, b) => b.snippet.length - a.snippet.length)) {
    if (snippet === '' || phrases.has(snippet)) continue;
    phrases.set(snippet, phrase);
    const literal = snippet.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    patterns.push(wholeWord ? NO_LETTER_BEFORE + literal + NO_LETTER_AFTER : literal);
  }
  if (patterns.length === 0) return text;
  return text.replace(new RegExp(patterns.join('|'), 'gu'), (found) => phrases.get(found) ?? found);
}
