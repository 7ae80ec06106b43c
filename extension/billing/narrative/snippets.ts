/** An abbreviation for narratives. */
export interface TextSnippet {
  /** What is typed. */
  snippet: string;
  /** What it stands for. */
  phrase: string;
  /** Whether it counts only as a word of its own. */
  wholeWord: boolean;
}

/** Text, and where the caret is in it. */
export interface Expanded {
  text: string;
  caret: number;
}

const WORD_AT_END = /[\p{L}\p{M}\p{N}_]$/u;

function ends(before: string, { snippet, wholeWord }: TextSnippet): boolean {
  if (snippet === '' || !before.endsWith(snippet)) return false;
  return !wholeWord || !WORD_AT_END.test(before.slice(0, -snippet.length));
}

/**
 * The text once what was typed last made a snippet into its phrase, with the caret behind what was typed; null where it
 * did not. A snippet counts at once, but one for whole words only when the word is done: by the blank, sign or line
 * break after it, and with no letter or digit before it. The longest wins, and capitals count. A phrase is never looked
 * through again, so that snippets that name each other come to an end.
 */
export function expandAt(text: string, caret: number, snippets: readonly TextSnippet[]): Expanded | null {
  const before = text.slice(0, caret);
  const typed = Array.from(before).at(-1) ?? '';
  const done = WORD_AT_END.test(typed) ? null : before.slice(0, before.length - typed.length);
  let longest: { snippet: TextSnippet; end: number } | null = null;
  for (const snippet of snippets) {
    const upTo = snippet.wholeWord ? done : before;
    if (upTo === null || !ends(upTo, snippet)) continue;
    if (longest === null || snippet.snippet.length > longest.snippet.snippet.length)
      longest = { snippet, end: upTo.length };
  }
  if (longest === null) return null;
  const { snippet, phrase } = longest.snippet;
  const start = longest.end - snippet.length;
  return {
    text: text.slice(0, start) + phrase + text.slice(longest.end),
    caret: caret + phrase.length - snippet.length,
  };
}
