import { common } from './words/index.ts';

/**
 * A title as text only, isolated from its surroundings, with the characters that made a match marked.
 * @param names how words are written on a shared screen; what is hidden has no marks
 */
export function MarkedTitle({
  title,
  start,
  end,
  names,
}: {
  title: string;
  start: number;
  end: number;
  names?: ((text: string) => string) | undefined;
}) {
  if (title === '') return <span class="title faint">{common.untitledWindow}</span>;
  const shown = names ? names(title) : title;
  if (end <= start || shown !== title) return <bdi class="title">{shown}</bdi>;
  return (
    <bdi class="title">
      {title.slice(0, start)}
      <mark>{title.slice(start, end)}</mark>
      {title.slice(end)}
    </bdi>
  );
}
