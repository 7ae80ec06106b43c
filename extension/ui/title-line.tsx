import { common } from './words/index.ts';

/** Characters at either end of a title that are not worth cutting. */
const SHORT = 10;
/** Characters at the end of a title that are kept: what tells "part 3.docx" from "part 4.docx". */
const TAIL = 14;
/** So much more is kept where a word begins there. */
const WORD = 6;

/** Parts of a title in a line: what is `kept` is shown whole, the others are cut where the line is too short. */
export interface LinePart {
  text: string;
  kept: boolean;
  marked: boolean;
}

/** Where the end of a text begins that is kept: at a word, and never within a character of two halves. */
function cutIn(text: string): number {
  const place = text.length - TAIL;
  const word = text.indexOf(' ', place - WORD);
  if (word >= 0 && word < place) return word;
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;
}

/** Divides a title so that no mark is cut, and neither its end. The parts together are the title. */
export function lineParts(title: string, start: number, end: number): LinePart[] {
  const part = (text: string, marked = false): LinePart => ({ text, kept: marked || text.length <= SHORT, marked });
  const ended = (text: string): LinePart[] => {
    if (text.length <= SHORT + WORD + TAIL) return [part(text)];
    const cut = cutIn(text);
    return [part(text.slice(0, cut)), { text: text.slice(cut), kept: true, marked: false }];
  };
  const parts =
    end <= start
      ? ended(title)
      : [part(title.slice(0, start)), part(title.slice(start, end), true), ...ended(title.slice(end))];
  return parts.filter(({ text }) => text !== '');
}

/**
 * A title in one line, isolated from its surroundings, with the characters that made a match marked. Where it is too long,
 * it is cut between its beginning, its marks and its end.
 * @param names how words are written on a shared screen; what is hidden has no marks
 */
export function TitleLine({
  title,
  start,
  end,
  names,
}: {
  title: string;
  start: number;
  end: number;
  names: (text: string) => string;
}) {
  if (title === '') return <span class="title faint">{common.untitledWindow}</span>;
  const shown = names(title);
  const parts = shown === title ? lineParts(title, start, end) : lineParts(shown, 0, 0);
  return (
    <bdi class="title title-line" title={shown}>
      {parts.map(({ text, kept, marked }, place) => {
        const Part = marked ? 'mark' : 'span';
        return (
          <Part key={place} class={kept ? 'kept' : ''}>
            {text}
          </Part>
        );
      })}
    </bdi>
  );
}
