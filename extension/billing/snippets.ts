/** An abbreviation for narratives. */
export interface TextSnippet {
  /** What she types. */
  snippet: string;
  /** What it stands for. */
  phrase: string;
  /** Whether it counts only as a word of its own. */
  wholeWord: boolean;
}
