/** Nothing of ours is nested half as deep. What reads or writes values goes down into them, and the stack has an end. */
export const MAX_JSON_DEPTH = 64;

/** Whether brackets open deeper than {@link MAX_JSON_DEPTH} in a text of JSON; those within its strings do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
        break;
      case '[':
      case '{':
        depth += 1;
        if (depth > MAX_JSON_DEPTH) return true;
        break;
      case ']':
      case '}':
        depth -= 1;
    }
  }
  return false;
}

/** The value of a text of JSON from outside; null where it is none, or one that is nested without measure. */
export function readJson(text: string): { value: unknown } | null {
  if (isTooDeep(text)) return null;
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
