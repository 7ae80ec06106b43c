/** What a title is about: a range of it, half-open. */
export interface Subject {
  text: string;
  start: number;
  end: number;
}

/** Marks of unsaved changes, counters, spinners, and the signs of a reply. */
const BEFORE = /^(?:[\s*●•◦\u2800-\u28ff]+|\(\d{1,5}\+?\)|\[\d{1,5}\+?\]|(?:re|fw|fwd|aw|wg|tr|sv|vs)\s*:)+/iu;
const BETWEEN = /\s+[-–—|·]\s+/gu;
const PROGRAM =
  /^(?:microsoft|google|mozilla|adobe|libreoffice|apple)?\s*(?:word|excel|powerpoint|outlook|acrobat|reader|chrome|chromium|firefox|edge|brave|safari|opera|vivaldi|teams|onenote|notepad|writer|calc|impress|preview|mail|gmail|thunderbird|slack|zoom|clio|pdf)\b/iu;
const STATE =
  /^(?:read-only|compatibility mode|protected view|message \(html\)|message \(plain text\)|saved(?: to this pc)?|autosaved|meeting|appointment)$/iu;
const ENDING = /\.(?:docx?|pdf|xlsx?|pptx?|odt|ods|txt|rtf|msg|eml|pages|csv|html?)$/iu;

function isProgram(part: string, app: string): boolean {
  const text = part.trim().toLowerCase();
  if (text === '' || STATE.test(text) || PROGRAM.test(text)) return true;
  const name = app.toLowerCase();
  return text === name || (name.length > 3 && text.startsWith(name));
}

/**
 * The part of a title that says what the window is about: without marks in front, the program's name and state behind,
 * and the file's ending. All of the title where nothing would be left.
 */
export function subjectOf(title: string, app = ''): Subject {
  let start = BEFORE.exec(title)?.[0].length ?? 0;
  let end = title.length;
  const breaks = Array.from(title.slice(start).matchAll(BETWEEN), ({ 0: text, index }) => ({
    from: start + index,
    to: start + index + text.length,
  }));
  for (let last = breaks.pop(); last; last = breaks.pop()) {
    if (!isProgram(title.slice(last.to, end), app)) break;
    end = last.from;
  }
  const ending = ENDING.exec(title.slice(start, end).trimEnd());
  if (ending) end = start + ending.index;
  while (start < end && /\s/u.test(title.charAt(start))) start++;
  while (end > start && /\s/u.test(title.charAt(end - 1))) end--;
  return start < end ? { text: title.slice(start, end), start, end } : { text: title, start: 0, end: title.length };
}
